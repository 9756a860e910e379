import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import { bearer, connect, providerOf, providersOf, type PlainClient } from './plain-client.ts'

let scalekit: Scalekit
let client: PlainClient
beforeEach(async () => {
  scalekit = await startScalekit()
  client = await connect(scalekit)
})
afterEach(() => scalekit.close())

describe('put', () => {
  const rich = { icon_src: 'https://example.com/i.svg', metadata: { team: 'core' } }

  test('that replaces wipes what it does not mention', async () => {
    scalekit.connectors.seed(bearer('Asana', rich))
    const { description: _, ...rest } = bearer('Asana')
    const reply = await client.update('ASANA:12345', rest)
    expect(providerOf(reply)).toMatchObject({ icon_src: '', metadata: {}, description: '' })
    expect(scalekit.connectors.get('Asana').fields).toEqual(rest)
  })

  test('that merges keeps what it does not mention, and takes an explicit empty', async () => {
    scalekit.options.put = 'merges'
    scalekit.connectors.seed(bearer('Asana', rich))
    await client.update('ASANA:12345', bearer('Asana', { metadata: {} }))
    expect(scalekit.connectors.get('Asana').fields).toEqual(bearer('Asana', { ...rich, metadata: {} }))
  })
})

describe('names', () => {
  test('may be there twice where that is allowed, each with its own identifier', async () => {
    scalekit.options.duplicateNames = 'allowed'
    const replies = [await client.create(bearer('Asana')), await client.create(bearer('Asana'))]
    expect(replies.map((reply) => providerOf(reply)['identifier'])).toEqual(['ASANA:12345', 'ASANA:12346'])
  })

  test('are made into plain identifiers under that switch', async () => {
    Object.assign(scalekit.options, { identifiers: 'plain', duplicateNames: 'allowed' })
    const replies = [await client.create(bearer('My Asana')), await client.create(bearer('my asana'))]
    expect(replies.map((reply) => providerOf(reply)['identifier'])).toEqual(['MYASANA', 'MYASANA-2'])
  })

  test.each([409, 400] as const)('that are taken are answered with %i under that switch', async (status) => {
    scalekit.options.conflictStatus = status
    scalekit.connectors.seed(bearer('Asana'))
    const reply = await client.create(bearer('Asana'))
    expect(reply.status).toBe(status)
    expect(reply.json()).toMatchObject({ details: [{ error_code: 'ALREADY_EXISTS' }] })
  })
})

test.each([409, 400] as const)('a connector in use is answered with %i under that switch', async (status) => {
  scalekit.options.inUseStatus = status
  scalekit.connectors.seed(bearer('Asana'), { inUse: true })
  expect((await client.delete('ASANA:12345')).status).toBe(status)
})

describe('answers', () => {
  const sent: JsonObject = {
    display_name: 'Asana',
    description: '',
    auth_patterns: [
      {
        type: 'OAUTH',
        fields: [],
        account_fields: [{ field_name: 'site', required: false }],
        oauth_config: { token_uri: 'https://t', available_scopes: [{ scope: 'a' }] },
        auth_field_mutations: { token: { prefix: '' } },
      },
      { type: 'BEARER', fields: [{ field_name: 'token', hint: '' }] },
    ],
    proxy_url: 'https://api.example.com',
    proxy_enabled: true,
  }

  test('show auth patterns as they were sent', async () => {
    await client.create(sent)
    expect(providersOf(await client.list())[0]?.['auth_patterns']).toEqual(sent['auth_patterns'])
  })

  test('have defaults added at every level of an auth pattern', async () => {
    scalekit.options.defaults = 'added'
    const reply = await client.create(sent)
    expect(providerOf(reply)['auth_patterns']).toEqual([
      {
        type: 'OAUTH',
        description: '',
        fields: [],
        account_fields: [{ field_name: 'site', required: false, hint: '', is_path_param: false }],
        oauth_config: {
          token_uri: 'https://t',
          pkce_enabled: false,
          custom_scope_name: '',
          available_scopes: [{ scope: 'a', description: '', required: false }],
        },
        auth_field_mutations: { token: { prefix: '' } },
        auth_header_key_override: '',
        is_mcp: false,
      },
      {
        type: 'BEARER',
        description: '',
        fields: [{ field_name: 'token', hint: '', required: false, is_path_param: false }],
        account_fields: [],
        auth_field_mutations: {},
        auth_header_key_override: '',
        is_mcp: false,
      },
    ])
    expect(scalekit.connectors.get('Asana').fields).toEqual(sent)
  })

  test('have empty values dropped', async () => {
    scalekit.options.defaults = 'dropped'
    expect(providerOf(await client.create(sent))).toEqual({
      id: 'prv_000001',
      identifier: 'ASANA:12345',
      display_name: 'Asana',
      auth_patterns: [
        {
          type: 'OAUTH',
          account_fields: [{ field_name: 'site' }],
          oauth_config: { token_uri: 'https://t', available_scopes: [{ scope: 'a' }] },
          auth_field_mutations: { token: {} },
        },
        { type: 'BEARER', fields: [{ field_name: 'token' }] },
      ],
      display_priority: 0,
      proxy_url: 'https://api.example.com',
      proxy_enabled: true,
      is_custom: true,
    })
  })

  test('have their keys in another order, and lists in the same', async () => {
    const plain = providerOf(await client.create(sent))
    scalekit.options.reorderKeys = true
    const [shown] = providersOf(await client.list())
    expect(shown).toEqual(plain)
    expect(Object.keys(shown ?? {})).toEqual(Object.keys(plain).sort().reverse())
    const [pattern] = (shown?.['auth_patterns'] ?? []) as JsonObject[]
    expect(Object.keys(pattern ?? {})[0]).toBe('type')
  })
})

test('unknown top-level fields are refused under that switch', async () => {
  scalekit.options.unknownTopLevelFields = 'refused'
  const reply = await client.create(bearer('Asana', { renamed_from: 'Old' }))
  expect(reply.status).toBe(400)
  expect(reply.text).toContain('"field":"renamed_from","constraint":"unknown"')
})

test('the state file carries connectors over to the next start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scalekit-'))
  const stateFile = join(folder, 'state.json')
  try {
    const first = await startScalekit({ stateFile })
    expect(existsSync(stateFile)).toBe(false)
    await (await connect(first)).create(bearer('Asana'))
    first.connectors.setInUse('Asana', true)
    await first.close()
    const text = readFileSync(stateFile, 'utf8')

    const second = await startScalekit({ stateFile })
    expect(second.connectors.get('ASANA:12345')).toMatchObject({ fields: bearer('Asana'), inUse: true })
    expect(readFileSync(stateFile, 'utf8')).toBe(text)
    await (await connect(second)).create(bearer('Jira'))
    expect(second.connectors.get('Jira').id).toBe('prv_000002')
    await second.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('by hand', () => {
  test('an edit shows in the listing, and null takes a field away', async () => {
    scalekit.connectors.seed(bearer('Asana', { icon_src: 'https://i' }))
    scalekit.connectors.edit('Asana', { proxy_url: 'https://other.example.com', icon_src: null })
    const [shown] = providersOf(await client.list())
    expect(shown).toMatchObject({ proxy_url: 'https://other.example.com', icon_src: '' })
  })

  test('a seed breaks any rule it likes and is a copy', () => {
    const fields = { display_name: 'a-b', auth_patterns: [{ type: 'OAUTH' }] }
    scalekit.connectors.seed(fields, { identifier: 'ODD/ONE' })
    fields.auth_patterns.pop()
    expect(scalekit.connectors.get('ODD/ONE').fields['auth_patterns']).toEqual([{ type: 'OAUTH' }])
  })

  test('what is not there cannot be edited', () =>
    expect(() => scalekit.connectors.edit('None', {})).toThrow('no connector "None"'))
})
