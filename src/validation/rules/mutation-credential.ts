import { CREDENTIALS } from '../credentials.ts'
import { EACH, type PatternRule, type RuleDocs } from '../rule.ts'
import { listWords, quote } from '../words.ts'

export const mutationCredential: PatternRule = {
  id: 'mutation-credential',
  severity: 'error',
  checkPattern({ type = '', fields, auth_field_mutations: mutations }, at, report) {
    const credentials = CREDENTIALS[type]
    if (mutations === undefined || credentials === undefined) return
    const collected = fields?.map((field) => field.field_name) ?? []
    const usual = credentials.filter((name) => name !== 'password')
    // Of the two names of a bearer token, the one that is collected; a password may be a default alone.
    const unused = usual.some((name) => collected.includes(name))
      ? usual.filter((name) => !collected.includes(name))
      : []
    const expected = credentials.filter((name) => !unused.includes(name))
    for (const name of Object.keys(mutations)) {
      if (expected.includes(name)) continue
      report(
        [...at, 'auth_field_mutations', name],
        `${quote(name)} is no credential of this ${type} pattern: expected ${listWords(expected.map(quote), 'or')}.`,
        { part: 'key', restsOn: [[...at, 'fields', EACH, 'field_name']] },
      )
    }
  },
}

export const mutationCredentialDocs: RuleDocs = {
  rule: mutationCredential,
  title: '`auth_field_mutations` changes only credentials that the type has',
  why: 'A mutation of another name is stored, but never carried out: the prefix, suffix or default is silently missing from every call.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
          auth_field_mutations: { token: { prefix: 'Token ' } },
        },
      ],
    },
  ],
  good: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
          auth_field_mutations: { api_key: { prefix: 'Token ' } },
        },
      ],
    },
  ],
}
