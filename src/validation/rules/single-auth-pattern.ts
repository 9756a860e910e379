import type { ConnectorRule, RuleDocs } from '../rule.ts'

const apiKey = {
  type: 'API_KEY',
  display_name: 'API Key',
  fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
}
const bearer = {
  type: 'BEARER',
  display_name: 'Token',
  fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
}

export const singleAuthPattern: ConnectorRule = {
  id: 'single-auth-pattern',
  severity: 'warning',
  check({ auth_patterns: patterns }, report) {
    if (patterns !== undefined && patterns.length > 1)
      report(
        ['auth_patterns', 1],
        `This connector has ${patterns.length} auth patterns, and the SDKs support only one: make a connector of each.`,
      )
  },
}

export const singleAuthPatternDocs: RuleDocs = {
  rule: singleAuthPattern,
  title: 'A connector has one auth pattern',
  why: 'The list is meant for more later; the SDKs of today support only one.',
  bad: [{ auth_patterns: [apiKey, bearer] }],
  good: [{ auth_patterns: [apiKey] }],
}
