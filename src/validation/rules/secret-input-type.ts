import type { FieldRule, RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

/** Names of fields that hold a secret, and labels that say so. */
const SECRET_NAME = /(^|[_-])(password|passwd|secret|token|api[_-]?key|private[_-]?key|bearer)($|[_-])/i
const SECRET_LABEL = /\b(password|secret|token|api[ -]?key|private key)\b/i

export const secretInputType: FieldRule = {
  id: 'secret-input-type',
  severity: 'warning',
  checkField({ field_name: name = '', label = '', input_type: type }, at, report) {
    if (type === undefined || type === 'password') return
    if (!SECRET_NAME.test(name) && !SECRET_LABEL.test(label)) return
    report(
      [...at, 'input_type'],
      `The field ${quote(name)} (${quote(label)}) looks like a secret: use \`password\`, which hides it; found \`${type}\`.`,
    )
  },
}

export const secretInputTypeDocs: RuleDocs = {
  rule: secretInputType,
  title: 'Secrets are typed into fields of type `password`',
  why: 'With `text` the secret is shown on the screen while it is typed, and kept by the browser.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'text' }],
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
