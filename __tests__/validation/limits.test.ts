import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '../../src/connector/json.ts'
import { mergePatch } from '../../src/files/overlay.ts'
import { loadConnectors } from '../../src/validation/load.ts'
import { findingsOf } from './run.ts'
import { SAMPLES } from './samples.ts'

/** The rules that a patch over a sample breaks. */
async function broken(patch: JsonObject): Promise<string[]> {
  const findings = await findingsOf({
    'connectors/a.json': JSON.stringify(mergePatch(SAMPLES.apiKey, patch)),
  })
  return findings.map((finding) => finding.split(' ')[1] ?? '')
}

const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'v']))
const url = (length: number) => 'https://example.com/'.padEnd(length, 'p')

describe('the limits of the service count code points', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a name', { display_name: 'n'.repeat(200) }, { display_name: 'n'.repeat(201) }],
    ['a proxy URL', { proxy_url: url(2048) }, { proxy_url: url(2049) }],
    ['an icon', { icon_src: url(2048) }, { icon_src: url(2049) }],
    [
      'an icon of emoji',
      { icon_src: `https://${'😀'.repeat(2040)}` },
      { icon_src: `https://${'😀'.repeat(2041)}` },
    ],
    ['metadata', { metadata: pairs(20) }, { metadata: pairs(21) }],
    ['a short metadata key', { metadata: { abc: 'v' } }, { metadata: { ab: 'v' } }],
    ['a metadata key of emoji', { metadata: { '😀😀😀': 'v' } }, { metadata: { '😀😀': 'v' } }],
    ['a long metadata key', { metadata: { ['k'.repeat(25)]: 'v' } }, { metadata: { ['k'.repeat(26)]: 'v' } }],
    ['a metadata value', { metadata: { key: '😀'.repeat(256) } }, { metadata: { key: '😀'.repeat(257) } }],
  ])('%s', async (_, atLimit, beyond) => {
    expect(await broken(atLimit)).toEqual([])
    expect(await broken(beyond)).toEqual(['wrong-length'])
  })
})

describe('what must not be empty', () => {
  const [pattern] = JSON.parse(JSON.stringify(SAMPLES.apiKey.auth_patterns)) as JsonObject[]

  it.each<[string, JsonObject, string]>([
    ['a list of former names', { renamed_from: [] }, 'wrong-length'],
    ['the list of auth patterns', { auth_patterns: [] }, 'wrong-length'],
    [
      'a mutation',
      { auth_patterns: [{ ...pattern, auth_field_mutations: { api_key: {} } }] },
      'wrong-length',
    ],
    [
      'a mutation of a bearer token',
      { auth_patterns: [{ ...pattern, auth_field_mutations: { bearer_token: 1 } }] },
      'wrong-type',
    ],
  ])('%s', async (_, patch, rule) => {
    expect(await broken(patch)).toEqual([rule])
  })
})

describe('what is fine', () => {
  it('is every payload of the source document; one asks for an API key in plain text', async () => {
    const { findings, files } = await loadConnectors({
      workspace: process.cwd(),
      patterns: ['connectors/*.json'],
    })
    expect(files).toBe(8)
    expect(findings.map(({ rule, severity, location: { file } }) => `${file} ${severity} ${rule}`)).toEqual([
      'connectors/freshdesk.json warning basic-password',
      'connectors/freshdesk.json warning secret-input-type',
    ])
  })

  it.each<[string, JsonObject]>([
    ['an empty description', { description: '' }],
    ['an icon that is cleared', { icon_src: '' }],
    ['metadata that is cleared', { metadata: {} }],
    ['a name of digits and spaces', { display_name: ' 1 2 ' }],
    ['a host of another script', { proxy_url: 'https://bücher.example' }],
    ['a port, a path and a query', { proxy_url: 'https://api.example.com:8443/a/b?c=d' }],
    ['a public address', { proxy_url: 'https://93.184.216.34' }],
    ['a public IPv6 address', { proxy_url: 'https://[2606:2800:220:1::]/' }],
    ['a host that only begins like a private one', { proxy_url: 'https://10.example.com' }],
    ['localhost as a part of a name', { proxy_url: 'https://localhost.example.com' }],
    ['a key of metadata like any object has', { metadata: { constructor: 'v', hasOwnProperty: 'v' } }],
  ])('%s', async (_, patch) => {
    expect(await broken(patch)).toEqual([])
  })

  it.each([
    'https://{{domain}}',
    'https://{{domain}}.example.com',
    'https://example.com:{{domain}}/x',
    'https://{{domain}}/{{version}}/{{domain}}',
  ])('%s with its fields', async (proxy_url) => {
    const fields = ['api_key', 'domain', 'version'].map((name) => ({
      field_name: name,
      label: name,
      input_type: 'password',
    }))
    const auth_patterns = [{ type: 'API_KEY', display_name: 'API Key', fields }]
    expect(await broken({ proxy_url, auth_patterns })).toEqual([])
  })

  it('a bearer token under its other name', async () => {
    const text = JSON.stringify(SAMPLES.bearer).replaceAll('"token"', '"bearer_token"')
    expect(await findingsOf({ 'connectors/a.json': text })).toEqual([])
  })
})
