import type { BlockList } from 'node:net'
import { parseProxyUrl } from '../placeholders.ts'
import type { ConnectorRule, RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

export const privateAddress: ConnectorRule = {
  id: 'private-address',
  severity: 'warning',
  check({ proxy_url: text }, report) {
    const host = text === undefined ? undefined : parseProxyUrl(text)?.host
    if (host !== undefined && isPrivate(host))
      report(['proxy_url'], `${quote(host)} is a loopback or private address, which the service cannot call.`)
  },
}

export const privateAddressDocs: RuleDocs = {
  rule: privateAddress,
  title: '`proxy_url` is no loopback or private address',
  why: 'The proxy calls it from the service, not from your network, where such an address leads nowhere or to something else.',
  bad: [{ proxy_url: 'https://192.168.1.10/api' }],
  good: [{ proxy_url: 'https://api.example.com' }],
}

function isPrivate(host: string): boolean {
  const name = host.endsWith('.') ? host.slice(0, -1) : host
  if (name.endsWith('localhost')) return name === 'localhost' || name.endsWith('.localhost')
  if (name.startsWith('[')) return privateAddresses().check(name.slice(1, -1), 'ipv6')
  return /^[\d.]+$/.test(name) && privateAddresses().check(name, 'ipv4')
}

let blockList: BlockList | undefined

/** Made at the first address that is no name. */
function privateAddresses(): BlockList {
  return (blockList ??= createBlockList())
}

/** Loopback, private, link-local and shared ranges (RFC 6890). */
function createBlockList(): BlockList {
  const { BlockList } = process.getBuiltinModule('node:net')
  const addresses = new BlockList()
  for (const [net, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
  ] as const)
    addresses.addSubnet(net, prefix, 'ipv4')
  addresses.addAddress('::', 'ipv6')
  addresses.addAddress('::1', 'ipv6')
  addresses.addSubnet('fc00::', 7, 'ipv6')
  addresses.addSubnet('fe80::', 10, 'ipv6')
  return addresses
}
