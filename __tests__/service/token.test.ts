import { afterEach, describe, expect, test } from '@jest/globals'
import type { ServiceError } from '../../src/errors.ts'
import { Unreadable } from '../../src/service/answers.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'
import { readToken } from '../../src/service/token.ts'
import { fakeEffects } from './effects.ts'
import { reply, serve, withTokens, type Handler, type LoopbackServer } from './server.ts'

const SECRET = 'sk-very-secret'

let server: LoopbackServer
afterEach(() => server.close())

async function start(handler: Handler, timing = {}) {
  server = await serve(handler)
  const effects = fakeEffects(timing)
  const service = connectScalekit({ url: server.url, clientId: 'skc_1', clientSecret: SECRET }, effects)
  return { effects, service }
}

const paths = () => server.requests.map(({ url }) => url.split('?')[0])
const authorizations = () =>
  server.requests.filter(({ url }) => url !== '/oauth/token').map(({ headers }) => headers.authorization)
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => error as ServiceError,
  )

test('a token is asked for as OAuth says, and then sent along', async () => {
  const { service } = await start(withTokens((response) => reply(response, 200, { providers: [] })))
  await service.list()
  const [token, list] = server.requests
  expect(token).toMatchObject({ method: 'POST', url: '/oauth/token' })
  expect(token?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(token?.headers.authorization).toBeUndefined()
  expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'skc_1',
    client_secret: SECRET,
  })
  expect(list?.headers.authorization).toBe('Bearer token-1')
})

test('every secret is masked before it is sent', async () => {
  const maskedAt: string[][] = []
  const { effects, service } = await start(
    withTokens((response) => {
      maskedAt.push([...effects.masked])
      reply(response, 200, { providers: [] })
    }),
  )
  const basic = Buffer.from(`skc_1:${SECRET}`).toString('base64')
  expect(effects.masked).toEqual([SECRET, basic])
  await service.list()
  expect(maskedAt).toEqual([[SECRET, basic, 'token-1']])
})

test('concurrent callers share one request and its token', async () => {
  const { service } = await start(withTokens((response) => reply(response, 200, {})))
  await Promise.all(['A', 'B', 'C', 'D'].map((identifier) => service.delete(identifier)))
  expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(1)
  expect(authorizations()).toEqual(Array(4).fill('Bearer token-1'))
})

test.each([
  ['a minute before its end', { expires_in: 600 }, 539, 541],
  ['after half of a short life', { expires_in: 100 }, 49, 51],
  ['after the life that is written as a string', { expires_in: '600' }, 539, 541],
])('a token is renewed %s', async (_, life, early, late) => {
  const { effects, service } = await start(withTokens((response) => reply(response, 200, {}), life))
  const begin = effects.clock.now
  for (const seconds of [0, early, late]) {
    effects.clock.now = begin + seconds * 1_000
    await service.delete('A')
  }
  expect(authorizations()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2'])
})

test('a token without a stated life is used until it is refused', async () => {
  const { effects, service } = await start(withTokens((response) => reply(response, 200, {}), {}))
  await service.delete('A')
  effects.clock.now += 1_000_000
  await service.delete('B')
  expect(authorizations()).toEqual(['Bearer token-1', 'Bearer token-1'])
})

describe('a refused token', () => {
  const refuseFirst: Handler = (response, { headers }) =>
    headers.authorization === 'Bearer token-1'
      ? reply(response, 401, { code: 16, message: 'Token expired' })
      : reply(response, 201, { provider: { identifier: 'A:1', display_name: 'A' } })

  test('is replaced at once, for a create too', async () => {
    const { effects, service } = await start(withTokens(refuseFirst))
    expect((await service.create({ display_name: 'A' })).identifier).toBe('A:1')
    expect(authorizations()).toEqual(['Bearer token-1', 'Bearer token-2'])
    expect(effects.waits).toEqual([])
  })

  test('is replaced once for all who were refused', async () => {
    const { service } = await start(withTokens(refuseFirst))
    await Promise.all(['A', 'B', 'C'].map((display_name) => service.create({ display_name })))
    expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(2)
  })

  test('is an error when the new one is refused as well', async () => {
    const { service } = await start(
      withTokens((response) => reply(response, 401, { code: 16, message: 'Token empty' })),
    )
    const { message, details } = await failureOf(service.create({ display_name: 'A' }))
    expect(message).toContain('Token empty')
    expect(details).toMatchObject({ effect: 'refused', status: 401, operation: 'create "A"' })
    expect(details.hint).toContain('client-id and client-secret')
    expect(paths()).toHaveLength(4)
  })

  test('is not replaced any more after the new one was refused as well', async () => {
    const { service } = await start(
      withTokens((response) => reply(response, 401, { message: 'Token empty' })),
    )
    for (const display_name of ['A', 'B', 'C']) {
      const { message, details } = await failureOf(service.create({ display_name }))
      expect(message).toContain('Token empty')
      expect(details.hint).toContain('A new access token was refused too')
    }
    expect(authorizations().map((token) => token?.slice(-1))).toEqual(['1', '2', '2', '2'])
    expect(paths().filter((path) => path === '/oauth/token')).toHaveLength(2)
  })

  test('is replaced as often as tokens wear out', async () => {
    const worn = new Set<string | undefined>()
    const { service } = await start(
      withTokens((response, { headers: { authorization } }) => {
        reply(response, worn.has(authorization) ? 401 : 200, {})
        worn.add(authorization)
      }),
    )
    for (const identifier of ['A', 'B', 'C']) await service.delete(identifier)
    expect(authorizations().map((token) => token?.slice(-1))).toEqual(['1', '1', '2', '2', '3'])
  })
})

describe('a failing token request', () => {
  test('is sent again where that may help', async () => {
    const { effects, service } = await start((response, { url }, count) => {
      if (count === 0) response.socket?.resetAndDestroy()
      else if (count === 1) reply(response, 503, '')
      else if (count === 2) reply(response, 429, '', { 'retry-after': '3' })
      else reply(response, 200, url === '/oauth/token' ? { access_token: 't' } : { providers: [] })
    })
    expect(await service.list()).toEqual([])
    expect(effects.waits).toEqual([500, 1_000, 3_500])
  })

  test.each([
    [401, { error: 'invalid_client', error_description: 'Client authentication failed' }],
    [400, { error: 'invalid_client', error_description: '' }],
  ])('with HTTP %i is final and names the inputs', async (status, body) => {
    const { service } = await start((response) => reply(response, status, body))
    const { message, details } = await failureOf(service.list())
    expect(message).toContain(body.error_description || `HTTP ${status}`)
    expect(details).toMatchObject({ operation: 'get an access token', status, code: 'invalid_client' })
    expect(details.effect).toBe('not-sent')
    expect(details.hint).toMatch(/client-id and client-secret.*environment-url.*forks.*Dependabot/)
    expect(server.requests).toHaveLength(1)
  })

  test('that may or may not have been answered leaves the create that wanted the token unsent', async () => {
    const { service } = await start((response) => void response.socket?.resetAndDestroy(), { maxAttempts: 2 })
    const { details } = await failureOf(service.create({ display_name: 'A' }))
    expect(details).toMatchObject({ effect: 'not-sent', operation: 'get an access token' })
    expect(paths()).toEqual(['/oauth/token', '/oauth/token'])
  })

  test('does not stand in the way of the next one', async () => {
    const { service } = await start((response, { url }, count) =>
      count === 0
        ? reply(response, 400, {})
        : reply(response, 200, url === '/oauth/token' ? { access_token: 't' } : { providers: [] }),
    )
    await failureOf(service.list())
    expect(await service.list()).toEqual([])
  })

  test('repeats no secret that the service sends back', async () => {
    const { service } = await start((response, { body }) =>
      reply(response, 400, {
        error: 'invalid_request',
        error_description: `cannot read ${decodeURIComponent(body)}`,
      }),
    )
    const { message, details } = await failureOf(service.list())
    expect(message).toContain('client_secret=***')
    expect(JSON.stringify({ message, details })).not.toContain(SECRET)
  })
})

test.each([
  [{}, 'has no access_token'],
  [{ access_token: '' }, 'has no access_token'],
  [{ access_token: ['t'] }, 'has no access_token'],
  [{ access_token: 'two\r\nlines: x' }, 'has no access_token'],
  [{ access_token: 't', token_type: 'mac' }, 'has a token_type other than Bearer'],
  [{ access_token: 't', token_type: null }, 'has a token_type other than Bearer'],
])('the answer %j %s', (answer, problem) => expect(() => readToken(answer)).toThrow(new Unreadable(problem)))

test.each([
  [{ access_token: 't', token_type: 'bearer', expires_in: 10 }, 10_000],
  [{ access_token: 't', expires_in: 'soon' }, Infinity],
  [{ access_token: 't', expires_in: 0 }, Infinity],
])('the answer %j is good for %d ms', (answer, lifeMs) => expect(readToken(answer).lifeMs).toBe(lifeMs))
