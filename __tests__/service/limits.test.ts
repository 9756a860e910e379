/** Where the client stops: at redirects, deadlines and cancellation. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ServiceError } from '../../src/errors.ts'
import type { Timing } from '../../src/service/effects.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'
import { fakeEffects, type FakeEffects } from './effects.ts'
import { reply, serve, withTokens, type Handler, type LoopbackServer } from './server.ts'

let server: LoopbackServer
let effects: FakeEffects
let elsewhere: LoopbackServer
beforeEach(async () => {
  elsewhere = await serve((response) => reply(response, 200, { access_token: 'stolen', providers: [] }))
})
afterEach(() => Promise.all([server.close(), elsewhere.close()]))

async function connect(handler: Handler, timing: Partial<Timing> = {}, path = '') {
  server = await serve(handler)
  effects = fakeEffects(timing)
  const url = new URL(path, server.url)
  return connectScalekit({ url, clientId: 'id', clientSecret: 'secret-value' }, effects)
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => error as ServiceError,
  )

const others = () => server.requests.filter(({ url }) => !url.endsWith('/oauth/token'))

describe.each([301, 302, 303, 307, 308])('a redirect with HTTP %i', (status) => {
  const redirect: Handler = (response) =>
    reply(response, status, '', { location: `${elsewhere.url.href}login?secret=1` })

  test('takes no credentials along', async () => {
    const service = await connect(redirect)
    const { message, details } = await failureOf(service.list())
    expect(message).toMatch(new RegExp(`a redirect to ${elsewhere.url.origin}$`))
    expect(details.hint).toContain("the environment's own URL")
    expect(elsewhere.requests).toEqual([])
  })

  test('takes no token along, and is not asked again', async () => {
    const service = await connect(withTokens(redirect))
    for (const call of [() => service.list(), () => service.create({}), () => service.update('A', {})]) {
      expect((await failureOf(call())).details).toMatchObject({ status, effect: 'refused' })
    }
    expect(others()).toHaveLength(3)
    expect(elsewhere.requests).toEqual([])
  })
})

describe('cancellation', () => {
  test('before anything was sent sends nothing', async () => {
    const service = await connect(withTokens((response) => reply(response, 200, {})))
    effects.cancel()
    const { message, details } = await failureOf(service.create({ display_name: 'A' }))
    expect(message).toContain('cancelled before this was sent')
    expect(details.effect).toBe('not-sent')
    expect(server.requests).toEqual([])
  })

  test('while a token is fetched keeps what wanted it from being sent', async () => {
    const tokens = withTokens((response) => reply(response, 200, {}))
    const service = await connect((response, request, count) => {
      effects.cancel()
      tokens(response, request, count)
    })
    expect((await failureOf(service.create({ display_name: 'A' }))).details).toMatchObject({
      effect: 'not-sent',
      operation: 'create "A"',
    })
    expect(others()).toEqual([])
  })

  test('lets the request in flight finish', async () => {
    const service = await connect(
      withTokens((response) => {
        effects.cancel()
        setTimeout(() => reply(response, 201, { provider: { identifier: 'A:1', display_name: 'A' } }), 10)
      }),
    )
    expect(await service.create({ display_name: 'A' })).toMatchObject({ identifier: 'A:1' })
  })

  test('keeps a failed request from being sent again, and its error stands', async () => {
    const service = await connect(
      withTokens((response) => {
        effects.cancel()
        reply(response, 503, { message: 'Busy' })
      }),
    )
    expect((await failureOf(service.list())).message).toBe('Busy')
    expect(others()).toHaveLength(1)
    expect(effects.waits).toEqual([])
  })

  test('in a wait keeps the next attempt from being sent', async () => {
    const service = await connect(withTokens((response) => reply(response, 503, { message: 'Busy' })))
    effects.onWait = () => effects.cancel()
    expect((await failureOf(service.list())).message).toBe('Busy')
    expect(others()).toHaveLength(1)
  })
})

describe('the deadline of the run', () => {
  test('ends the attempts: no wait goes beyond it', async () => {
    const handler = withTokens((response) => reply(response, 503, { message: 'Busy' }))
    const service = await connect(handler, { runTimeoutMs: 2_000, maxAttempts: 50 })
    expect((await failureOf(service.list())).message).toBe('Busy (tried 3 times)')
    expect(effects.waits).toEqual([500, 1_000])
  })

  test('keeps everything after it from being sent', async () => {
    const service = await connect(
      withTokens((response) => reply(response, 200, {})),
      { runTimeoutMs: 60_000 },
    )
    effects.clock.now += 60_000
    const { message, details } = await failureOf(service.create({ display_name: 'A' }))
    expect(message).toContain('(1 min) was used up')
    expect(details.effect).toBe('not-sent')
    expect(server.requests).toEqual([])
  })

  test('also ends a request that is in flight', async () => {
    const service = await connect(() => undefined, { runTimeoutMs: 40, requestTimeoutMs: 600_000 })
    expect((await failureOf(service.list())).message).toContain('did not answer in full within 0.04 s')
  })
})

test('a server that never answers is asked again, each time up to the deadline of a request', async () => {
  const service = await connect(
    withTokens(() => undefined),
    { requestTimeoutMs: 40, maxAttempts: 2 },
  )
  expect((await failureOf(service.list())).message).toMatch(
    /did not answer in full within 0.04 s \(tried 2 times\)/,
  )
  expect(others()).toHaveLength(2)
})

test('a path in front of the API is kept', async () => {
  const service = await connect(
    (response) => reply(response, 200, { access_token: 't', providers: [] }),
    {},
    '/gateway/scalekit/',
  )
  await service.list()
  expect(server.requests.map(({ url }) => url.split('?')[0])).toEqual([
    '/gateway/scalekit/oauth/token',
    '/gateway/scalekit/api/v1/providers',
  ])
})

test('a 404 that is a web page says nothing about a connector', async () => {
  const service = await connect(
    withTokens((response) => reply(response, 404, '<html>Not here</html>', { 'content-type': 'text/html' })),
  )
  const { message, details } = await failureOf(service.delete('A'))
  expect(message).toContain('answered HTTP 404 with a web page')
  expect(details.hint).toContain('environment-url')
})

test('an update that is answered with another connector is sent again, and then an error', async () => {
  const service = await connect(
    withTokens((response) => reply(response, 200, { provider: { identifier: 'B', display_name: 'B' } })),
    { maxAttempts: 2 },
  )
  const { message, details } = await failureOf(service.update('A', { display_name: 'A' }))
  expect(message).toContain('is about another connector (tried 2 times)')
  expect(details.effect).toBe('unclear')
})

test('debug lines say what happened, and no secret', async () => {
  const service = await connect(
    withTokens((response, _, count) => reply(response, count === 0 ? 502 : 200, { providers: [] })),
  )
  await service.list()
  expect(effects.lines).toEqual([
    'POST /oauth/token: done after 0 ms',
    'GET /api/v1/providers: HTTP 502 after 0 ms',
    'GET /api/v1/providers: done after 0 ms',
  ])
})
