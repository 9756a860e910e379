import type { PatternRule, RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

const sample = (second: string) => [
  {
    auth_patterns: [
      {
        type: 'OAUTH',
        display_name: 'OAuth 2.0',
        oauth_config: {
          authorize_uri: 'https://example.com/oauth/authorize',
          token_uri: 'https://example.com/oauth/token',
          available_scopes: [
            { scope: 'profile', display_name: 'Profile', description: 'Read your profile', required: true },
            { scope: second, display_name: 'Email', description: 'Read your email address', required: false },
          ],
        },
      },
    ],
  },
]

export const uniqueScopes: PatternRule = {
  id: 'unique-scopes',
  severity: 'error',
  checkPattern({ oauth_config: config }, at, report) {
    const scopes = config?.available_scopes
    if (scopes === undefined) return
    const seen = new Set<string>()
    for (const [position, { scope }] of scopes.entries()) {
      if (scope === undefined) continue
      if (seen.has(scope))
        report(
          [...at, 'oauth_config', 'available_scopes', position, 'scope'],
          `The scope ${quote(scope)} is listed above already: list each scope once.`,
        )
      seen.add(scope)
    }
  },
}

export const uniqueScopesDocs: RuleDocs = {
  rule: uniqueScopes,
  title: 'Every scope is listed once',
  why: 'Of two entries for one scope, nobody can tell which label and which `required` hold.',
  bad: sample('profile'),
  good: sample('email'),
}
