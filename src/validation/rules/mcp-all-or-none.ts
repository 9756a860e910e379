import type { ConnectorRule, PatternView, RuleDocs } from '../rule.ts'

export const mcpAllOrNone: ConnectorRule = {
  id: 'mcp-all-or-none',
  severity: 'error',
  check({ auth_patterns: patterns = [] }, report) {
    if (!patterns.some(isMcp)) return
    for (const [index, pattern] of patterns.entries()) {
      if (!isMcp(pattern))
        report(
          ['auth_patterns', index, 'is_mcp'],
          'Another pattern of this connector has `is_mcp: true`, and this one has not: set it on all patterns or on none.',
        )
    }
  },
}

export const mcpAllOrNoneDocs: RuleDocs = {
  rule: mcpAllOrNone,
  title: '`is_mcp` is true on all patterns or on none',
  why: 'A connector as a whole is an MCP server or an API. With a mixture, the way that a call takes depends on how the account was connected.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'BEARER',
          display_name: 'Token',
          is_mcp: true,
          fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
        },
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
        },
      ],
    },
  ],
  good: [
    {
      auth_patterns: [
        {
          type: 'BEARER',
          display_name: 'Token',
          is_mcp: true,
          fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
        },
      ],
    },
  ],
}

function isMcp(pattern: PatternView): boolean {
  return pattern.is_mcp === true
}
