import { CREDENTIALS } from '../credentials.ts'
import { EACH, type Rule } from '../rule.ts'
import { listWords } from '../words.ts'

export const credentialField: Rule = {
  id: 'credential-field',
  severity: 'error',
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
  check({ auth_patterns: patterns }, report) {
    for (const [index, { type, fields }] of patterns?.entries() ?? []) {
      const names = CREDENTIALS[type ?? '']?.filter((name) => name !== 'password')
      if (names === undefined || fields === undefined) continue
      if (fields.some(({ field_name: name }) => name !== undefined && names.includes(name))) continue
      const wanted = listWords(
        names.map((name) => `\`${name}\``),
        'or',
      )
      report(
        ['auth_patterns', index, 'fields'],
        `A ${type ?? ''} pattern collects its credential in a field with the \`field_name\` ${wanted}, and none is here.`,
        {
          part: 'key',
          restsOn: [['auth_patterns', index, 'fields', EACH, 'field_name']],
        },
      )
    }
  },
}
