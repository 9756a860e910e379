import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import { bearer, connect, type PlainClient } from './plain-client.ts'

let scalekit: Scalekit
let client: PlainClient
beforeAll(async () => {
  scalekit = await startScalekit({ duplicateNames: 'allowed' })
  client = await connect(scalekit)
})
afterAll(() => scalekit.close())

const without = (field: string): JsonObject =>
  Object.fromEntries(Object.entries(bearer('Asana')).filter(([name]) => name !== field))

const pairs = (count: number): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 'value']))

const url = (length: number): string => 'https://'.padEnd(length, 'x')

describe('accepts', () => {
  test.each<[string, JsonObject]>([
    ['a name of one character', { display_name: 'A' }],
    ['a name of 200 characters', { display_name: 'a'.repeat(200) }],
    ['spaces around a name', { display_name: ' a ' }],
    ['no description', { description: null }],
    ['a long description', { description: 'd'.repeat(100_000) }],
    ['no auth patterns', { auth_patterns: [] }],
    [
      'anything in the list of auth patterns',
      { auth_patterns: [{ tpye: 'OAUTH', fields: 7 }, 'text', null] },
    ],
    ['a proxy URL with placeholders', { proxy_url: 'https://{{domain}}/api' }],
    ['a proxy URL of 2048 characters', { proxy_url: url(2048) }],
    ['a proxy URL of 2048 code points', { proxy_url: 'https://' + '\u{1F600}'.repeat(2040) }],
    ['a proxy that is off', { proxy_enabled: false }],
    ['an empty icon', { icon_src: '' }],
    ['an icon of 2048 characters', { icon_src: url(2048) }],
    ['20 pairs of metadata', { metadata: pairs(20) }],
    ['metadata at its limits', { metadata: { abc: 'v', ['k'.repeat(25)]: 'v'.repeat(256) } }],
    ['metadata counted in code points', { metadata: { ['\u{1F600}'.repeat(25)]: '\u{1F600}'.repeat(256) } }],
    ['fields that it does not know', { colour: 'red' }],
  ])('%s', async (_, more) => expect((await client.create(bearer('Asana', more))).status).toBe(201))
})

describe('refuses', () => {
  const cases: [string, JsonObject, field: string, constraint: string][] = [
    ['no name', without('display_name'), 'display_name', 'required'],
    ['a null name', bearer('x', { display_name: null }), 'display_name', 'required'],
    ['an empty name', bearer(''), 'display_name', 'length'],
    ['a name of 201 characters', bearer('a'.repeat(201)), 'display_name', 'length'],
    ['a name of spaces', bearer('  '), 'display_name', 'pattern'],
    ['a hyphen in a name', bearer('My-Asana'), 'display_name', 'pattern'],
    ['an accent in a name', bearer('Café'), 'display_name', 'pattern'],
    ['a line break in a name', bearer('a\n'), 'display_name', 'pattern'],
    ['a number as name', bearer('x', { display_name: 7 }), 'display_name', 'type'],
    ['a list as description', bearer('x', { description: [] }), 'description', 'type'],
    ['missing auth patterns', without('auth_patterns'), 'auth_patterns', 'required'],
    ['one auth pattern without a list', bearer('x', { auth_patterns: {} }), 'auth_patterns', 'type'],
    ['no proxy URL', without('proxy_url'), 'proxy_url', 'required'],
    ['an empty proxy URL', bearer('x', { proxy_url: '' }), 'proxy_url', 'length'],
    ['a proxy URL of 2049 characters', bearer('x', { proxy_url: url(2049) }), 'proxy_url', 'length'],
    ['plain HTTP', bearer('x', { proxy_url: 'http://api.example.com' }), 'proxy_url', 'prefix'],
    ['an upper-case scheme', bearer('x', { proxy_url: 'HTTPS://api.example.com' }), 'proxy_url', 'prefix'],
    ['no word on the proxy', without('proxy_enabled'), 'proxy_enabled', 'required'],
    ['a text for a boolean', bearer('x', { proxy_enabled: 'true' }), 'proxy_enabled', 'type'],
    ['an icon over HTTP', bearer('x', { icon_src: 'http://a' }), 'icon_src', 'prefix'],
    ['an icon of 2049 characters', bearer('x', { icon_src: url(2049) }), 'icon_src', 'length'],
    ['21 pairs of metadata', bearer('x', { metadata: pairs(21) }), 'metadata', 'max_pairs'],
    ['a metadata key of 2 characters', bearer('x', { metadata: { ab: 'v' } }), 'metadata', 'keys'],
    ['a metadata key of 26', bearer('x', { metadata: { ['k'.repeat(26)]: 'v' } }), 'metadata', 'keys'],
    ['an empty metadata value', bearer('x', { metadata: { abc: '' } }), 'metadata', 'values'],
    ['a metadata value of 257', bearer('x', { metadata: { abc: 'v'.repeat(257) } }), 'metadata', 'values'],
    ['a number in metadata', bearer('x', { metadata: { abc: 1 } }), 'metadata', 'type'],
    ['a list as metadata', bearer('x', { metadata: [] }), 'metadata', 'type'],
  ]

  test.each(cases)('%s', async (_, payload, field, constraint) => {
    const { identifier, fields } = scalekit.connectors.seed(bearer('Seeded'))
    const before = scalekit.connectors.list()
    for (const reply of [await client.create(payload), await client.update(identifier, payload)]) {
      expect(reply.status).toBe(400)
      expect(reply.json()['code']).toBe(3)
      expect(violationsOf(reply.json())).toMatchObject([{ field, constraint }])
    }
    expect(scalekit.connectors.list()).toEqual(before)
    expect(scalekit.connectors.get(identifier).fields).toBe(fields)
  })
})

test('every broken field is named, with all the details of the documented shape', async () => {
  const reply = await client.create({ display_name: 'a-b', auth_patterns: [], proxy_enabled: true })
  expect(reply.json()).toEqual({
    code: 3,
    message: 'Validation failed',
    details: [
      {
        '@type': 'type.googleapis.com/scalekit.v1.errdetails.ErrorInfo',
        error_code: 'INVALID_ARGUMENT',
        validation_error_info: {
          field_violations: [
            {
              field: 'display_name',
              constraint: 'pattern',
              description:
                'display_name must hold only ASCII letters, digits and spaces, and not only spaces',
            },
            { field: 'proxy_url', constraint: 'required', description: 'proxy_url is required' },
          ],
        },
        help_info: { links: [expect.objectContaining({ url: expect.stringMatching(/^https:/) })] },
        localized_message_info: { locale: 'en-US', message: 'Validation failed' },
        request_info: { request_id: expect.stringMatching(/^req_\d+$/) },
        resource_info: { required_permissions: [] },
      },
    ],
  })
})

function violationsOf(error: JsonObject): JsonValue | undefined {
  const [info] = error['details'] as { validation_error_info: { field_violations: JsonValue } }[]
  return info?.validation_error_info.field_violations
}
