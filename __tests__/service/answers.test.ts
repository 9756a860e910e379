import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseObject, readConnector, readPage, Unreadable } from '../../src/service/answers.ts'
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'

const asana = { identifier: 'ASANA:1', display_name: 'Asana' }
const entry = { identifier: 'ASANA:1', displayName: 'Asana', fields: { display_name: 'Asana' } }

describe('a body', () => {
  test.each([
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['{"providers":[', 'is not JSON, or not all of it'],
    ['<html></html>', 'is not JSON, or not all of it'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"{}"', 'is not a JSON object'],
  ])('%j %s', (body, problem) => expect(() => parseObject(body)).toThrow(new Unreadable(problem)))
})

describe('a connector', () => {
  test('keeps its writable fields as they are, and nothing that only the server sets', () => {
    const fields = {
      display_name: 'Asana',
      description: '',
      auth_patterns: [{ type: 'OAUTH', fields: [], 'x-unknown': null }],
      proxy_url: 'https://{{domain}}/api',
      proxy_enabled: false,
      icon_src: null,
      metadata: { managed_by: 'github:a/b' },
    }
    const provider = {
      id: 'p1',
      identifier: 'ASANA:1',
      is_custom: true,
      categories: ['x'],
      coming_soon: false,
      ...fields,
    }
    expect(readConnector({ provider })).toEqual({ identifier: 'ASANA:1', displayName: 'Asana', fields })
  })

  test.each<[JsonObject, string]>([
    [{}, 'has no connector at provider'],
    [{ provider: null }, 'has no connector at provider'],
    [{ provider: [asana] }, 'has no connector at provider'],
    [{ provider: {} }, 'has no identifier at provider'],
    [{ provider: { ...asana, identifier: 7 } }, 'has no identifier at provider'],
    [{ provider: { ...asana, identifier: '' } }, 'has no identifier at provider'],
    [{ provider: { identifier: 'A' } }, 'has no display_name at provider'],
    [{ provider: { ...asana, display_name: '' } }, 'has no display_name at provider'],
    [{ provider: { ...asana, auth_patterns: nested(100_000) } }, 'is nested too deeply at provider'],
  ])('case %#: the answer %s', (answer, problem) => {
    expect(() => readConnector(answer)).toThrow(new Unreadable(problem))
  })

  test('may be nested as deeply as anyone would write, and then some', () => {
    expect(readConnector({ provider: { ...asana, auth_patterns: nested(60) } }).identifier).toBe('ASANA:1')
  })

  test('keys of the prototype are data like any other', () => {
    const provider = parseObject(
      '{"__proto__":{"identifier":"EVIL","description":"evil"},"identifier":"A","display_name":"A","metadata":{"__proto__":"x","constructor":"y"}}',
    )
    const { identifier, fields } = readConnector({ provider })
    expect(identifier).toBe('A')
    expect(Object.keys(fields)).toEqual(['display_name', 'metadata'])
    expect(Object.entries(fields.metadata as JsonObject)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(({} as JsonObject)['identifier']).toBeUndefined()
  })
})

describe('a page', () => {
  test.each<[string, JsonObject, object]>([
    [
      'last, with everything',
      { providers: [asana], next_page_token: '', prev_page_token: '', total_size: 1 },
      { totalSize: 1 },
    ],
    ['last, without a token', { providers: [asana] }, {}],
    ['followed by another', { providers: [asana], next_page_token: 't' }, { nextPageToken: 't' }],
    ['with a null token', { providers: [asana], next_page_token: null }, {}],
    [
      'with a total as 64-bit numbers are written',
      { providers: [asana], total_size: '12' },
      { totalSize: 12 },
    ],
    ['with a total that is not set', { providers: [asana], total_size: 0 }, {}],
    ['with a total of no kind', { providers: [asana], total_size: 'many' }, {}],
    ['with a foreign key', { providers: [asana], extra: 1 }, {}],
    [
      'of a catalogue connector, which counts and is not taken',
      { providers: [{ ...asana, is_custom: false }] },
      { connectors: [] },
    ],
    [
      'of a catalogue connector that is not whole, which is none of our business',
      { providers: [{ identifier: 'GMAIL', is_custom: false }] },
      { connectors: [] },
    ],
    ['of nothing', { providers: [] }, { connectors: [], entries: 0 }],
    ['of nothing, as proto3 writes it', {}, { connectors: [], entries: 0 }],
    [
      'of nothing, as Go writes it',
      { providers: null, total_size: 0, next_page_token: '' },
      { connectors: [], entries: 0 },
    ],
  ])('%s', (_, answer, expected) => {
    const page = { connectors: [entry], entries: 1, nextPageToken: '', totalSize: undefined, flaw: undefined }
    expect(readPage(answer)).toEqual({ ...page, ...expected })
  })

  test.each<[JsonObject, string]>([
    [{ providers: {} }, 'has no list of providers'],
    [{ providers: 'none' }, 'has no list of providers'],
    [{ next_page_token: 't' }, 'has no list of providers'],
    [{ total_size: 3 }, 'has no list of providers'],
    [{ providers: null, total_size: '3' }, 'has no list of providers'],
    [{ code: 16, message: 'Token empty' }, 'has no list of providers'],
    [{ connectors: [] }, 'has no list of providers'],
    [{ providers: [], next_page_token: 5 }, 'has a next_page_token that is not a string'],
    [{ providers: [asana, null] }, 'has no connector at providers[1]'],
  ])('%j %s', (answer, problem) => expect(() => readPage(answer)).toThrow(new Unreadable(problem)))

  test.each<[JsonObject, string]>([
    [{ display_name: 'A' }, 'with the display_name A has no identifier'],
    [{ identifier: 'B', id: 'prv_2' }, 'with the identifier B has no display_name'],
    [{ identifier: 'B\n::error::', display_name: 7 }, 'with the identifier B ::error:: has no display_name'],
    [{ id: 'prv_2', identifier: '' }, 'with the id prv_2 has no identifier'],
    [{}, 'at providers[1] has no identifier'],
    [{ ...asana, auth_patterns: nested(100_000) }, 'with the identifier ASANA:1 is nested too deeply'],
  ])('case %#: names a connector that is not whole, %s', (provider, flaw) => {
    const page = readPage({ providers: [asana, provider] })
    expect(page).toMatchObject({ connectors: [entry], entries: 2, flaw: `the connector ${flaw}` })
  })

  test('of any JSON is read or called unreadable', () => {
    const provider = fc.record(
      { identifier: fc.jsonValue(), display_name: fc.string() },
      { requiredKeys: [] },
    )
    const answer = fc.oneof(
      fc.jsonValue().map((providers) => ({ providers })),
      fc.record({ providers: fc.array(provider), total_size: fc.jsonValue(), next_page_token: fc.string() }),
    )
    fc.assert(
      fc.property(answer, (value) => {
        try {
          readPage(value).connectors.forEach((c) => expect(c.identifier).not.toBe(''))
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }),
    )
  })
})

function nested(levels: number): JsonValue {
  let value: JsonValue = 'core'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}
