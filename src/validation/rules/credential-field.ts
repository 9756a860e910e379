import { CREDENTIALS } from '../credentials.ts'
import { EACH, type Rule, type RuleDocs } from '../rule.ts'
import { listWords, quote } from '../words.ts'

export const credentialField: Rule = {
  id: 'credential-field',
  severity: 'error',
  check({ auth_patterns: patterns }, report) {
    patterns?.forEach(({ type, fields }, index) => {
      const names = CREDENTIALS[type ?? '']?.filter((name) => name !== 'password')
      if (names === undefined || fields === undefined) return
      const found = fields.flatMap((field) => field.field_name ?? [])
      if (found.some((name) => names.includes(name))) return
      const wanted = listWords(names.map(quote), 'or')
      report(
        ['auth_patterns', index, 'fields'],
        `No field of this ${type ?? ''} pattern collects its credential: one needs the \`field_name\` ${wanted}; found ${listWords(found.map(quote), 'and')}.`,
        {
          part: 'key',
          restsOn: [['auth_patterns', index, 'fields', EACH, 'field_name']],
        },
      )
    })
  },
}

export const credentialFieldDocs: RuleDocs = {
  rule: credentialField,
  title: 'A static auth type collects its credential',
  why: 'The credential is found by its name: `username` for BASIC, `token` or `bearer_token` for BEARER, `api_key` for API_KEY. Under another name it is stored, but never sent.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [{ field_name: 'key', label: 'API Key', input_type: 'password' }],
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
        },
      ],
    },
  ],
}
