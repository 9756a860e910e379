import { BUILT_IN_PLACEHOLDERS, placeholderNames } from '../placeholders.ts'
import { EACH, type PatternView, type PatternRule, type RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

/** The key under which a pattern collects the values of placeholders. */
export function placeholderFieldsKey(pattern: PatternView): 'fields' | 'account_fields' {
  return pattern.type === 'OAUTH' ? 'account_fields' : 'fields'
}

export const placeholderField: PatternRule = {
  id: 'placeholder-field',
  severity: 'error',
  checkPattern(pattern, at, report, { proxy_url: url = '' }) {
    for (const name of placeholderNames(url)) {
      const key = placeholderFieldsKey(pattern)
      const isBuiltIn = BUILT_IN_PLACEHOLDERS.includes(name)
      const fields = pattern[key] ?? []
      const position = fields.findIndex((field) => field.field_name === name)
      const path = [...at, key]
      const where = `\`${key}\` of the ${pattern.type ?? ''} pattern`
      if (position < 0) {
        const flag = isBuiltIn ? '' : ' and `is_path_param: true`'
        report(
          ['proxy_url'],
          `The placeholder {{${name}}} has no field: add one with \`field_name: ${name}\`${flag} to ${where}.`,
          { restsOn: [path, [...path, EACH, 'field_name']] },
        )
      } else if (!isBuiltIn && fields[position]?.is_path_param !== true) {
        report(
          [...path, position, 'is_path_param'],
          `The field ${quote(name)} fills the placeholder {{${name}}}, and so needs \`is_path_param: true\`.`,
          { restsOn: [['proxy_url']] },
        )
      }
    }
  },
}

export const placeholderFieldDocs: RuleDocs = {
  rule: placeholderField,
  title: 'Every placeholder in `proxy_url` has its field',
  why: 'The value is asked for when an account is connected: in `account_fields` for OAUTH, in `fields` for the static types. Without the field nothing fills the placeholder, and every call fails. A name other than `domain` and `version` is only filled from a field with `is_path_param: true`.',
  bad: [{ proxy_url: 'https://{{workspace}}.example.com' }],
  good: [
    {
      proxy_url: 'https://{{workspace}}.example.com',
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [
            { field_name: 'api_key', label: 'API Key', input_type: 'password' },
            { field_name: 'workspace', label: 'Workspace', input_type: 'text', is_path_param: true },
          ],
        },
      ],
    },
  ],
}
