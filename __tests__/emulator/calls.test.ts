import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import {
  askForToken,
  bearer,
  connect,
  providerOf,
  providersOf,
  send,
  type PlainClient,
} from './plain-client.ts'

let scalekit: Scalekit
let client: PlainClient
beforeEach(async () => {
  scalekit = await startScalekit()
  client = await connect(scalekit)
  scalekit.requests.clear()
})
afterEach(() => scalekit.close())

describe('token', () => {
  test('is given for the right credentials', async () => {
    const reply = await askForToken(scalekit)
    expect(reply.status).toBe(200)
    expect(reply.json()).toMatchObject({ token_type: 'Bearer', expires_in: 86399 })
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    ['a wrong secret', { client_secret: 'guess' }, 401, 'invalid_client'],
    ['a wrong id', { client_id: 'guess' }, 401, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('is refused for %s', async (_, form, status, error) => {
    const reply = await askForToken(scalekit, form)
    expect(reply.status).toBe(status)
    expect(reply.json()).toMatchObject({ error })
  })

  test.each([
    ['a JSON body', { headers: { 'content-type': 'application/json' }, body: '{}' }],
    ['no grant', { body: new URLSearchParams({ client_id: 'a' }) }],
    ['a repeated parameter', { body: new URLSearchParams('grant_type=a&grant_type=b') }],
  ])('is refused as an invalid request for %s', async (_, init) => {
    const reply = await send(`${scalekit.url}/oauth/token`, { method: 'POST', ...init })
    expect(reply.status).toBe(400)
    expect(reply.json()['error']).toBe('invalid_request')
  })

  test.each([
    ['missing', undefined, 'Token empty'],
    ['unknown', 'Bearer guess', 'Token invalid'],
    ['of another scheme', 'Basic Zm9vOmJhcg==', 'Token invalid'],
  ])('%s is answered with 401', async (_, authorization, message) => {
    const headers = authorization === undefined ? {} : { authorization }
    const reply = await send(`${scalekit.url}/api/v1/providers`, { headers })
    expect(reply.status).toBe(401)
    expect(reply.json()).toMatchObject({ code: 16, message, details: [{ error_code: 'UNAUTHENTICATED' }] })
  })

  test('revoked is answered with 401, and a new one works', async () => {
    scalekit.revokeTokens()
    expect((await client.list()).status).toBe(401)
    expect((await (await connect(scalekit)).list()).status).toBe(200)
  })

  test('runs out after as many requests as the switch says', async () => {
    scalekit.options.tokenUses = 2
    client = await connect(scalekit)
    expect((await client.list()).status).toBe(200)
    expect((await client.list()).status).toBe(200)
    expect((await client.list()).json()).toMatchObject({ code: 16, message: 'Token expired' })
  })
})

describe('create', () => {
  test('answers 201 with an identifier that is made from the name', async () => {
    const reply = await client.create(bearer('My Asana'))
    expect(reply.status).toBe(201)
    expect(providerOf(reply)).toEqual({
      ...bearer('My Asana'),
      id: 'prv_000001',
      identifier: 'MYASANA:12345',
      icon_src: '',
      metadata: {},
      categories: [],
      display_priority: 0,
      coming_soon: false,
      is_custom: true,
      is_custom_mcp: false,
    })
  })

  test('marks a connector with an MCP pattern', async () => {
    const reply = await client.create(bearer('Apify', { auth_patterns: [{ type: 'BEARER', is_mcp: true }] }))
    expect(providerOf(reply)['is_custom_mcp']).toBe(true)
  })

  test('ignores what only the server sets', async () => {
    await client.create(bearer('Asana', { id: 'mine', identifier: 'MINE', is_custom: false }))
    expect(scalekit.connectors.get('Asana')).toMatchObject({ id: 'prv_000001', identifier: 'ASANA:12345' })
    expect(scalekit.connectors.get('Asana').fields).toEqual(bearer('Asana'))
  })

  test.each(['My Asana', 'MY ASANA', 'MyAsana'])('refuses "%s" where "My Asana" is live', async (name) => {
    await client.create(bearer('My Asana'))
    const reply = await client.create(bearer(name))
    expect(reply.status).toBe(409)
    expect(reply.json()).toMatchObject({ code: 6, details: [{ error_code: 'ALREADY_EXISTS' }] })
    expect(scalekit.connectors.list()).toHaveLength(1)
  })

  test('refuses a name whose identifier a renamed connector still has', async () => {
    await client.create(bearer('Asana'))
    await client.update('ASANA:12345', bearer('Asana Two'))
    expect((await client.create(bearer('Asana'))).status).toBe(409)
  })

  test.each([['not JSON'], [''], ['[]'], ['null']])('refuses the body "%s"', async (body) => {
    const token = (await askForToken(scalekit)).json()['access_token'] as string
    const headers = { authorization: `Bearer ${token}` }
    const reply = await send(`${scalekit.url}/api/v1/custom-providers`, { method: 'POST', headers, body })
    expect(reply.json()).toMatchObject({ code: 3 })
  })
})

describe('update', () => {
  test('keeps id and identifier through a rename', async () => {
    await client.create(bearer('Asana'))
    const reply = await client.update('ASANA:12345', bearer('Asana Two'))
    expect(reply.status).toBe(200)
    expect(providerOf(reply)).toMatchObject({ id: 'prv_000001', identifier: 'ASANA:12345' })
    expect(scalekit.connectors.list().map(({ fields }) => fields)).toEqual([bearer('Asana Two')])
  })

  test('refuses the name of another connector', async () => {
    scalekit.connectors.seed(bearer('Asana'))
    scalekit.connectors.seed(bearer('Jira'))
    expect((await client.update('JIRA:12345', bearer('asana'))).status).toBe(409)
  })

  test('of an unknown identifier is answered with 404', async () => {
    const reply = await client.update('NONE', bearer('None'))
    expect(reply.status).toBe(404)
    expect(reply.json()).toMatchObject({ code: 5, message: 'Provider not found' })
  })

  test('addresses by identifier, not by name or id', async () => {
    scalekit.connectors.seed(bearer('Asana'))
    expect((await client.update('Asana', bearer('Asana'))).status).toBe(404)
    expect((await client.update('prv_000001', bearer('Asana'))).status).toBe(404)
  })
})

describe('delete', () => {
  test('answers 200 with an empty object, then 404', async () => {
    scalekit.connectors.seed(bearer('Asana'))
    const reply = await client.delete('ASANA:12345')
    expect([reply.status, reply.json()]).toEqual([200, {}])
    expect(scalekit.connectors.list()).toEqual([])
    expect((await client.delete('ASANA:12345')).status).toBe(404)
  })

  test('is refused while the connector is in use', async () => {
    scalekit.connectors.seed(bearer('Asana'))
    scalekit.connectors.setInUse('Asana', true)
    const reply = await client.delete('ASANA:12345')
    expect([reply.status, reply.json()['code']]).toEqual([400, 9])
    scalekit.connectors.setInUse('Asana', false)
    expect((await client.delete('ASANA:12345')).status).toBe(200)
  })
})

describe('paths', () => {
  test.each([
    ['encoded', 'A%3A1%2F2', 'A:1/2'],
    ['as it is', 'A:1', 'A:1'],
    ['beyond ASCII', '%C3%84', 'Ä'],
  ])('an identifier may come %s', async (_, segment, identifier) => {
    scalekit.connectors.seed(bearer('Asana'), { identifier })
    const token = (await askForToken(scalekit)).json()['access_token'] as string
    const url = `${scalekit.url}/api/v1/custom-providers/${segment}`
    const reply = await send(url, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })
    expect(reply.status).toBe(200)
    expect(scalekit.requests.all('delete')[0]?.path).toBe(`/api/v1/custom-providers/${segment}`)
  })

  test.each(['/', '/api/v1/providers/x', '/api/v1/custom-providers/a/b', '/api/v1/custom-providers/%ZZ'])(
    '%s is nowhere',
    async (path) => expect((await send(scalekit.url + path, { method: 'DELETE' })).status).toBe(404),
  )
})

test('a refusal carries an id of its own', async () => {
  const [one, two] = [await client.delete('A'), await client.delete('B')]
  const idOf = (text: string) => /"request_id":"(req_\d+)"/.exec(text)?.[1]
  expect(idOf(one.text)).toMatch(/^req_/)
  expect(idOf(one.text)).not.toBe(idOf(two.text))
  expect(providersOf(await client.list())).toEqual([])
})
