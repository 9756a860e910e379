import { CREDENTIALS } from '../credentials.ts'
import { EACH, type PatternRule, type RuleDocs } from '../rule.ts'
import { listWords, quote } from '../words.ts'

export const credentialField: PatternRule = {
  id: 'credential-field',
  severity: 'error',
  checkPattern({ type = '', fields }, at, report) {
    const names = CREDENTIALS[type]
    if (names === undefined || fields === undefined) return
    // A password alone identifies nobody.
    const isCredential = (name = '') => name !== 'password' && names.includes(name)
    if (fields.some((field) => isCredential(field.field_name))) return
    const found = fields.flatMap((field) => field.field_name ?? [])
    const wanted = listWords(names.filter(isCredential).map(quote), 'or')
    report(
      [...at, 'fields'],
      `No field of this ${type} pattern collects its credential: one needs the \`field_name\` ${wanted}; found ${listWords(found.map(quote), 'and')}.`,
      {
        part: 'key',
        restsOn: [[...at, 'fields', EACH, 'field_name']],
      },
    )
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
