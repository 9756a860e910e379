import { placeholderNames } from '../placeholders.ts'
import type { FieldRule, RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

export const unusedPathParam: FieldRule = {
  id: 'unused-path-param',
  severity: 'warning',
  checkField({ field_name: name, is_path_param: isPathParam }, at, report, { proxy_url: url = '' }) {
    if (isPathParam !== true || name === undefined || placeholderNames(url).includes(name)) return
    report(
      [...at, 'field_name'],
      `The path parameter ${quote(name)} is not used: \`proxy_url\` has no placeholder {{${name}}}.`,
      { restsOn: [['proxy_url']] },
    )
  },
}

export const unusedPathParamDocs: RuleDocs = {
  rule: unusedPathParam,
  title: 'Every path parameter is used by a placeholder',
  why: 'People are asked for a value that goes nowhere; usually the placeholder is missing or spelt differently.',
  bad: [
    {
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
  good: [
    {
      proxy_url: 'https://api.example.com/{{workspace}}',
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
