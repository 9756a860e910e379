import type { PatternRule, RuleDocs } from '../rule.ts'
import { parseHttpsUrl } from '../url.ts'
import { show } from '../words.ts'

const ENDPOINTS = ['authorize_uri', 'token_uri', 'user_info_uri'] as const

const sample = (tokenUri: string) => [
  {
    auth_patterns: [
      {
        type: 'OAUTH',
        display_name: 'OAuth 2.0',
        oauth_config: { authorize_uri: 'https://example.com/oauth/authorize', token_uri: tokenUri },
      },
    ],
  },
]

export const oauthEndpoint: PatternRule = {
  id: 'oauth-endpoint',
  severity: 'error',
  checkPattern({ oauth_config: config }, at, report) {
    if (config === undefined) return
    for (const key of ENDPOINTS) {
      const value = config[key]
      const problem = value === undefined ? undefined : findProblem(value)
      if (problem !== undefined)
        report(
          [...at, 'oauth_config', key],
          `\`${key}\` must be an absolute HTTPS URL: ${problem}; found ${show(value)}.`,
        )
    }
  },
}

export const oauthEndpointDocs: RuleDocs = {
  rule: oauthEndpoint,
  title: 'OAuth endpoints are absolute HTTPS URLs without credentials or fragments',
  why: 'RFC 6749 forbids fragments in endpoint URLs (section 3.1 and 3.2) and asks for TLS. Placeholders are filled in `proxy_url` only, so here they are sent as they stand.',
  bad: sample('https://{{domain}}/oauth/token'),
  good: sample('https://example.com/oauth/token'),
}

function findProblem(value: string): string | undefined {
  if (/[{}]/.test(value)) return 'placeholders are filled in `proxy_url` only'
  if (/[\s\\]/.test(value)) return 'it holds a space or a backslash'
  const url = parseHttpsUrl(value)
  if (url === undefined) return 'it has no valid host'
  if (url.hasCredentials) return 'it must not hold credentials'
  return url.hasFragment ? 'it must not have a fragment (#)' : undefined
}
