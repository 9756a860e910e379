import { CREDENTIALS } from '../credentials.ts'
import { EACH, type Rule } from '../rule.ts'
import { listWords, quote } from '../words.ts'

export const mutationCredential: Rule = {
  id: 'mutation-credential',
  severity: 'error',
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
  check({ auth_patterns: patterns }, report) {
    for (const [index, { type, fields, auth_field_mutations: mutations }] of patterns?.entries() ?? []) {
      const credentials = CREDENTIALS[type ?? '']
      if (mutations === undefined || credentials === undefined) continue
      const path = ['auth_patterns', index, 'auth_field_mutations']
      const collected = fields?.map((field) => field.field_name)
      for (const name of Object.keys(mutations)) {
        if (!credentials.includes(name)) {
          const wanted = listWords(credentials.map(quote), 'or')
          report(
            [...path, name],
            `A ${type ?? ''} pattern has no credential ${quote(name)}: expected ${wanted}.`,
            { part: 'key' },
          )
          // The other name of a bearer token is no credential of this pattern. A password may have a default alone.
        } else if (
          name !== 'password' &&
          collected?.includes(name) === false &&
          credentials.some((other) => collected.includes(other))
        ) {
          report(
            [...path, name],
            `No field collects ${quote(name)}: the name here must be the \`field_name\` of the credential.`,
            {
              part: 'key',
              restsOn: [['auth_patterns', index, 'fields', EACH, 'field_name']],
            },
          )
        }
      }
    }
  },
}
