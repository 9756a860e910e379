import { findPlaceholders } from '../placeholders.ts'
import type { ConnectorRule, RuleDocs } from '../rule.ts'
import { show } from '../words.ts'

export const placeholderSyntax: ConnectorRule = {
  id: 'placeholder-syntax',
  severity: 'error',
  check({ proxy_url: url }, report) {
    const malformed = findPlaceholders(url ?? '').find(({ isWellFormed }) => !isWellFormed)
    if (!malformed) return
    const name = malformed.name.replaceAll(/[{}\s]/g, '')
    const expected = /^[A-Za-z_][\w-]*$/.test(name) ? `write {{${name}}}` : 'write {{name}}'
    report(
      ['proxy_url'],
      `A placeholder is two braces, a name and two braces, without spaces: ${expected}; found ${show(url)}.`,
    )
  },
}

export const placeholderSyntaxDocs: RuleDocs = {
  rule: placeholderSyntax,
  title: 'Placeholders in `proxy_url` are written `{{name}}`',
  why: 'Anything else in braces is sent to the upstream as it stands, and the call goes to an address that does not exist.',
  bad: [{ proxy_url: 'https://{domain}/api' }],
  good: [{ proxy_url: 'https://api.example.com' }],
}
