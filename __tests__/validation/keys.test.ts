import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import {
  isArray,
  isObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '../../src/connector/json.ts'
import { load } from './run.ts'
import { SAMPLES, type SampleName } from './samples.ts'

interface KeyCase {
  readonly sample: SampleName
  readonly path: JsonPath
  readonly name: string
}

/** Every key of every sample; together the samples hold every key of the format. */
const KEYS: readonly KeyCase[] = Object.keys(SAMPLES).flatMap((name) =>
  keyPaths(SAMPLES[name as SampleName], []).map((path) => ({
    sample: name as SampleName,
    path,
    name: path.join('.'),
  })),
)

function keyPaths(value: JsonValue, path: JsonPath): JsonPath[] {
  // One entry of a list stands for the others, and the pairs of metadata are the user's own.
  if (isArray(value)) return value.slice(0, 1).flatMap((item, index) => keyPaths(item, [...path, index]))
  if (!isObject(value) || path.at(-1) === 'metadata') return []
  return Object.entries(value).flatMap(([key, item]) => [
    [...path, key],
    ...keyPaths(item ?? null, [...path, key]),
  ])
}

/** A copy in which the member of this path is another one, or gone. */
function change(
  value: JsonValue,
  path: JsonPath,
  edit: (key: string, value: JsonValue) => JsonObject,
): JsonValue {
  const [step, ...below] = path
  if (isArray(value)) return value.map((item, index) => (index === step ? change(item, below, edit) : item))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key !== step || item === undefined) return [[key, item]]
      return below.length > 0 ? [[key, change(item, below, edit)]] : Object.entries(edit(key, item))
    }),
  )
}

/** Rule, line and the text that stands at the place of each finding. */
async function findings({ sample, path }: KeyCase, edit: (key: string, value: JsonValue) => JsonObject) {
  const text = JSON.stringify(change(SAMPLES[sample], path, edit), null, 2)
  const { findings: found } = await load({ 'connectors/a.json': text })
  return found.map(({ rule, location: { line, column } }) => {
    const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? ''
    return { rule, rest }
  })
}

const isMcpConfig = ({ sample, path }: KeyCase) => sample === 'mcp' && path.includes('pkce_enabled')

it('the samples hold every key of the schema', () => {
  const schema = JSON.parse(readFileSync('schema/connector.schema.json', 'utf8')) as JsonValue
  const inSamples = new Set(KEYS.map(({ path }) => path.at(-1)))
  expect(propertiesOf(schema).filter((key) => !inSamples.has(key) && key !== 'bearer_token')).toEqual([])
})

function propertiesOf(schema: JsonValue | undefined): string[] {
  if (isArray(schema)) return schema.flatMap(propertiesOf)
  if (!isObject(schema)) return []
  const own = isObject(schema['properties']) ? Object.keys(schema['properties']) : []
  return [...own, ...Object.values(schema).flatMap(propertiesOf)]
}

describe.each(KEYS)('$sample: $name', (key) => {
  const name = String(key.path.at(-1))

  it('misspelt is found at the key, with the right spelling', async () => {
    const misspelt = `${name.slice(0, -1)}${name.endsWith('x') ? 'y' : 'x'}`
    const found = await findings(key, (_, value) => ({ [misspelt]: value }))
    const config = { rule: 'mcp-oauth-config', rest: '{' }
    expect(found[0]).toEqual(
      isMcpConfig(key)
        ? config
        : { rule: 'unknown-key', rest: expect.stringMatching(`^"${misspelt.replace('$', '\\$')}"`) },
    )
    expect(found.slice(1).filter(({ rule }) => /-key|type|value|format|length/.test(rule))).toEqual([])
  })

  it.each([[null], [7], [{}], [['x']], ['x'], [true]])(
    'as %j has the wrong type, or is fine',
    async (wrong) => {
      const found = await findings(key, (own) => ({ [own]: wrong }))
      const original = key.path.reduce<unknown>(
        (value, step) => (value as Record<string, unknown>)[step],
        SAMPLES[key.sample],
      )
      const isSameType =
        typeof original === typeof wrong && Array.isArray(original) === Array.isArray(wrong) && wrong !== null
      if (isSameType || (name === 'renamed_from' && wrong === 'x')) return
      const isConfig = isMcpConfig(key) || (key.sample === 'mcp' && name === 'oauth_config')
      expect(found.map(({ rule }) => rule)).toEqual([isConfig ? 'mcp-oauth-config' : 'wrong-type'])
      if (!isMcpConfig(key)) expect(found[0]?.rest.slice(0, 1)).toBe(JSON.stringify(wrong).slice(0, 1))
    },
  )

  it('beside an extra key is found at that one', async () => {
    const found = await findings(key, (own, value) => ({ [own]: value, zzz_extra: 1 }))
    const config = { rule: 'mcp-oauth-config', rest: '{' }
    expect(found).toEqual([
      isMcpConfig(key)
        ? config
        : { rule: 'unknown-key', rest: '"zzz_extra": 1' + (found[0]?.rest.endsWith(',') ? ',' : '') },
    ])
  })

  it('is missed where it is required, at its parent, and once', async () => {
    const found = await findings(key, () => ({}))
    const required = isRequired(key)
    const missing = found.filter(({ rule }) => rule === 'missing-key' || rule === 'mcp-oauth-config')
    expect(missing.map(({ rest }) => rest.slice(0, 1))).toEqual(required ? ['{'] : [])
    if (required) expect(found).toHaveLength(1)
  })
})

/** Said here once more, as the test is what holds the schema to it. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  '': ['display_name', 'auth_patterns', 'proxy_url', 'proxy_enabled'],
  'auth_patterns.0': ['type', 'display_name'],
  'auth_patterns.0.fields.0': ['field_name', 'label', 'input_type'],
  'auth_patterns.0.account_fields.0': ['field_name', 'label', 'input_type'],
  'auth_patterns.0.oauth_config': ['authorize_uri', 'token_uri'],
  'auth_patterns.0.oauth_config.available_scopes.0': ['scope', 'display_name'],
}

function isRequired({ sample, path }: KeyCase): boolean {
  const parent = path.slice(0, -1).join('.')
  const key = String(path.at(-1))
  if (REQUIRED[parent]?.includes(key) === true) return true
  if (key === 'pkce_enabled') return sample === 'mcp'
  if (key === 'is_mcp') return sample === 'noAuth' || sample === 'mcp'
  if (key === 'fields') return ['basic', 'bearer', 'apiKey'].includes(sample)
  return key === 'oauth_config'
}
