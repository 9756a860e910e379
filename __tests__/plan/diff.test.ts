import { describe, expect, it } from '@jest/globals'
import type { WritableFields } from '../../src/connector/connector.ts'
import { formatPath, type JsonValue } from '../../src/connector/json.ts'
import { normalise, sameConnector } from '../../src/connector/normalise.ts'
import { classify, reauthorizationNotes } from '../../src/plan/classify.ts'
import { diff } from '../../src/plan/diff.ts'

const pattern = (changes: Record<string, JsonValue>): WritableFields => ({
  auth_patterns: [{ type: 'OAUTH', display_name: 'OAuth', ...changes }],
})
const scope = (name: string, changes: Record<string, JsonValue> = {}) => ({ scope: name, ...changes })
const scopes = (...names: string[]) =>
  pattern({ oauth_config: { available_scopes: names.map((name) => scope(name)) } })
const fields = (...names: string[]) => pattern({ fields: names.map((name) => ({ field_name: name })) })

function changes(before: WritableFields, after: WritableFields) {
  return classify(diff(normalise(before), normalise(after)), before)
}

describe('what is no change', () => {
  it.each<[string, WritableFields, WritableFields]>([
    [
      'empty and default values that are added',
      pattern({}),
      pattern({ fields: [], is_mcp: false, hint: '', x: {} }),
    ],
    ['null', pattern({}), pattern({ hint: null })],
    ['key order', { proxy_url: 'a', description: 'b' }, { description: 'b', proxy_url: 'a' }],
    ['the order of scopes', scopes('b', 'a'), scopes('a', 'b')],
    ['cleared top-level fields', {}, { icon_src: '', metadata: {}, description: '', proxy_enabled: false }],
  ])('%s', (_, a, b) => {
    expect(sameConnector(a, b)).toBe(true)
    expect(diff(normalise(a), normalise(b))).toEqual([])
  })

  it.each<[string, WritableFields, WritableFields]>([
    ['the order of fields', fields('a', 'b'), fields('b', 'a')],
    ['a true that becomes false', pattern({ is_mcp: true }), pattern({ is_mcp: false })],
    ['an empty element of a list', pattern({ fields: [{}] }), pattern({ fields: [] })],
    ['the case of a text', { description: 'a' }, { description: 'A' }],
  ])('but not %s', (_, a, b) => {
    expect(sameConnector(a, b)).toBe(false)
    expect(diff(normalise(a), normalise(b))).not.toEqual([])
  })
})

describe('changes by path and class', () => {
  it.each<[string, WritableFields, WritableFields, string[]]>([
    ['a text', { description: 'a' }, { description: 'b' }, ['description cosmetic']],
    ['a route', { proxy_url: 'a' }, { proxy_url: 'b' }, ['proxy_url routing']],
    [
      'one metadata key',
      { metadata: { a: '1', b: '2' } },
      { metadata: { a: '1', b: '3' } },
      ['metadata.b cosmetic'],
    ],
    ['the auth type', pattern({}), pattern({ type: 'BASIC' }), ['auth_patterns[0].type reauthorization']],
    ['a label', pattern({}), pattern({ display_name: 'B' }), ['auth_patterns[0].display_name cosmetic']],
    [
      'a scope added in front is one change',
      scopes('b', 'c'),
      scopes('a', 'b', 'c'),
      ['auth_patterns[0].oauth_config.available_scopes.a reauthorization'],
    ],
    [
      'a scope whose name is an address',
      scopes('a'),
      scopes('a', 'https://acme.test/auth'),
      ['auth_patterns[0].oauth_config.available_scopes["https://acme.test/auth"] reauthorization'],
    ],
    [
      'a field inserted is one change',
      fields('b'),
      fields('a', 'b'),
      ['auth_patterns[0].fields.a reauthorization'],
    ],
    ['fields in another order', fields('a', 'b'), fields('b', 'a'), ['auth_patterns[0].fields cosmetic']],
    [
      'a hint of a field',
      pattern({ fields: [{ field_name: 'a', hint: 'x' }] }),
      pattern({ fields: [{ field_name: 'a', hint: 'y' }] }),
      ['auth_patterns[0].fields.a.hint cosmetic'],
    ],
    [
      'a key that nobody knows, inside an auth pattern',
      pattern({}),
      pattern({ future: 'x' }),
      ['auth_patterns[0].future reauthorization'],
    ],
    [
      'fields without unique names, by index',
      fields('a', 'a'),
      fields('a', 'b'),
      ['auth_patterns[0].fields[1].field_name reauthorization'],
    ],
    [
      'where an MCP server that authorises by OAuth lives',
      { ...pattern({ is_mcp: true }), proxy_url: 'a' },
      { ...pattern({ is_mcp: true }), proxy_url: 'b' },
      ['proxy_url reauthorization'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after).map((change) => `${formatPath(change.path)} ${change.class}`)).toEqual(
      expected,
    )
  })

  it('names scopes that come and go', () => {
    expect(reauthorizationNotes(changes(scopes('a', 'b'), scopes('b', 'c'))).slice(1)).toEqual([
      'Scopes added: `c`.',
      'Scopes removed: `a`.',
    ])
    expect(reauthorizationNotes(changes({ description: 'a' }, { description: 'b' }))).toEqual([])
  })

  it('takes prototype keys for keys', () => {
    const hostile = pattern(
      JSON.parse('{"__proto__": {"x": "1"}, "constructor": "y"}') as Record<string, JsonValue>,
    )
    expect(changes(pattern({}), hostile).map(({ path }) => path.at(-1))).toEqual(['__proto__', 'constructor'])
  })
})
