import { parseProxyUrl, findPlaceholders } from '../placeholders.ts'
import type { ConnectorRule, RuleDocs } from '../rule.ts'
import { show } from '../words.ts'

export const proxyUrl: ConnectorRule = {
  id: 'proxy-url',
  severity: 'error',
  check({ proxy_url: text }, report) {
    if (text === undefined || findPlaceholders(text).some(({ isWellFormed }) => !isWellFormed)) return
    const url = parseProxyUrl(text)
    if (url === undefined)
      report(
        ['proxy_url'],
        `\`proxy_url\` must be a URL with a host, such as https://api.example.com; found ${show(text)}.`,
      )
    else if (url.hasCredentials)
      report(
        ['proxy_url'],
        '`proxy_url` must not hold credentials (the part before the @): people enter them when they connect.',
      )
    else if (url.hasFragment)
      report(
        ['proxy_url'],
        `\`proxy_url\` must not have a fragment (#), as it is never sent; found ${show(text)}.`,
      )
  },
}

export const proxyUrlDocs: RuleDocs = {
  rule: proxyUrl,
  title: '`proxy_url` is a real URL once its placeholders are filled',
  why: 'Calls go to this address. Without a host they go nowhere; credentials in it would be shown to everybody who sees the connector; a fragment is never sent.',
  bad: [{ proxy_url: 'https:///api' }],
  good: [{ proxy_url: 'https://api.example.com/v1' }],
}
