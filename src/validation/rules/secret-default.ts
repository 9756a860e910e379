import type { PatternRule, RuleDocs } from '../rule.ts'
import { looksLikeSecret } from '../secret-shape.ts'

const sample = (value: string) => [
  {
    auth_patterns: [
      {
        type: 'BASIC',
        display_name: 'Basic Auth',
        fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
        auth_field_mutations: { password: { default: value } },
      },
    ],
  },
]

export const secretDefault: PatternRule = {
  id: 'secret-default',
  severity: 'error',
  checkPattern({ auth_field_mutations: mutations }, at, report) {
    if (mutations === undefined) return
    for (const [name, mutation] of Object.entries(mutations)) {
      for (const [key, value] of Object.entries(mutation)) {
        if (looksLikeSecret(value))
          report(
            [...at, 'auth_field_mutations', name, key],
            `This \`${key}\` looks like a secret: take it out of the file and let people enter it when they connect.`,
          )
      }
    }
  },
}

export const secretDefaultDocs: RuleDocs = {
  rule: secretDefault,
  title: 'A mutation holds no secret',
  why: 'Prefixes, suffixes and defaults are sent for everybody, and stand in the repository and in the dashboard for everybody to read.',
  bad: sample('8f14e45fceea167a5a36dedd4bea2543'),
  good: sample('X'),
}
