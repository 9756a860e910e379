import { afterEach, describe, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { DEFAULT_TIMING, type Timing } from '../../src/service/effects.ts'
import { Connections, faultOf } from '../../src/service/http.ts'
import { reply, serve, type Handler, type LoopbackServer } from './server.ts'

let server: LoopbackServer
afterEach(() => server.close())

const never = new AbortController().signal

async function exchange(
  handler: Handler,
  timeoutMs = 20_000,
  timing: Partial<Timing> = {},
  cancelled = never,
) {
  server = await serve(handler)
  const connections = new Connections({ ...DEFAULT_TIMING, ...timing }, cancelled)
  return connections.exchange({ method: 'GET', url: server.url, headers: {}, body: undefined }, timeoutMs)
}

const half = (response: ServerResponse, headers = {}) =>
  new Promise<void>((resolve) => {
    response.writeHead(200, headers)
    response.write('{"providers":', () => resolve())
  })

describe('an exchange settles', () => {
  test('with status, headers and text', async () => {
    const outcome = await exchange((response) => reply(response, 418, '☕ {', { 'x-request-id': 'r1' }))
    expect(outcome).toMatchObject({
      kind: 'answer',
      status: 418,
      headers: { 'x-request-id': 'r1' },
      body: '☕ {',
    })
  })

  test.each<[string, Handler]>([
    ['before the headers', (response) => response.socket?.resetAndDestroy()],
    ['in the headers', (response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-')],
    [
      'in a body of known length',
      (response) => void half(response, { 'content-length': 500 }).then(() => response.socket?.destroy()),
    ],
    ['in a chunked body', (response) => void half(response).then(() => response.socket?.destroy())],
    [
      'by a reset in the body',
      (response) => void half(response).then(() => response.socket?.resetAndDestroy()),
    ],
    [
      'with a chunk that is none',
      (response) => void half(response).then(() => response.socket?.end('zz\r\n')),
    ],
    ['with what is not HTTP', (response) => response.socket?.end('SSH-2.0-server\r\n')],
  ])('as broken where the connection ends %s', async (_, handler) => {
    expect(await exchange(handler)).toMatchObject({ kind: 'broken' })
  })

  test.each<[string, Handler]>([
    ['no answer comes', () => undefined],
    ['the answer stops in the middle', (response) => void half(response)],
    [
      'the answer comes in drops, so that the connection is never idle',
      (response) => {
        const drip = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ])('at the deadline where %s, and lets go of the connection', async (_, handler) => {
    const outcome = await exchange(handler, 60)
    expect(outcome).toEqual({ kind: 'timeout', afterMs: 60 })
    await server.closedByClient()
  })

  test('a little after cancellation where the answer is slow', async () => {
    const stop = new AbortController()
    const outcome = await exchange(() => stop.abort(), 20_000, { cancelGraceMs: 20 }, stop.signal)
    expect(outcome).toEqual({ kind: 'cancelled' })
  })

  test('with the answer where it comes soon after cancellation', async () => {
    const stop = new AbortController()
    const handler: Handler = (response) => {
      stop.abort()
      setTimeout(() => reply(response, 200, {}), 10)
    }
    expect(await exchange(handler, 20_000, {}, stop.signal)).toMatchObject({ kind: 'answer', status: 200 })
  })

  test('as too large where the answer does not end, and lets go of the connection', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    const outcome = await exchange((response) => {
      const more = () => {
        if (response.write(megabyte)) setImmediate(more)
        else response.once('drain', more)
      }
      more()
    })
    expect(outcome).toEqual({ kind: 'too-large', limitBytes: 64 * 1024 * 1024 })
    await server.closedByClient()
  })

  test('as unreadable where a success is not UTF-8: no value may be altered unseen', async () => {
    const latin1 = Buffer.from('{"display_name":"Caf\xe9"}', 'latin1')
    const outcome = await exchange((response) => response.end(latin1))
    expect(outcome).toEqual({ kind: 'unreadable', status: 200, problem: 'is not UTF-8 text' })
  })

  test('with the text of an error page in any encoding', async () => {
    const page = Buffer.from('<h1>Gesperrt f\xfcr Sie</h1>', 'latin1')
    const outcome = await exchange((response) => response.writeHead(403).end(page))
    expect(outcome).toMatchObject({ kind: 'answer', status: 403, body: '<h1>Gesperrt f\ufffdr Sie</h1>' })
  })

  test('as unreachable where nothing listens', async () => {
    server = await serve(() => undefined)
    await server.close()
    const request = { method: 'GET', url: server.url, headers: {}, body: undefined } as const
    const outcome = await new Connections(DEFAULT_TIMING, never).exchange(request, 20_000)
    expect(outcome).toEqual({ kind: 'unreachable', code: 'ECONNREFUSED' })
  })
})

test('one connection serves requests in a row, also after errors', async () => {
  server = await serve((response, _, count) => reply(response, count === 1 ? 500 : 200, { count }))
  const connections = new Connections(DEFAULT_TIMING, never)
  for (const body of ['a', 'b', 'c']) {
    await connections.exchange({ method: 'POST', url: server.url, headers: {}, body }, 20_000)
  }
  expect(server.requests.map(({ body }) => body)).toEqual(['a', 'b', 'c'])
  expect(server.sockets).toHaveLength(1)
})

test('each request says who sends it and that it wants JSON', async () => {
  await exchange((response) => reply(response, 200, {}))
  const headers = server.requests[0]?.headers
  expect(headers?.['user-agent']).toMatch(/^scalekit-connector-action/)
  expect(headers?.accept).toBe('application/json')
})

test.each<[object, object]>([
  [
    { code: 'ENOTFOUND', syscall: 'getaddrinfo' },
    { kind: 'unreachable', code: 'ENOTFOUND' },
  ],
  [
    { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
    { kind: 'unreachable', code: 'EAI_AGAIN' },
  ],
  [{ code: 'EHOSTUNREACH' }, { kind: 'unreachable', code: 'EHOSTUNREACH' }],
  [
    { code: 'ETIMEDOUT', syscall: 'connect' },
    { kind: 'unreachable', code: 'ETIMEDOUT' },
  ],
  [
    { code: 'ETIMEDOUT', syscall: 'read' },
    { kind: 'broken', code: 'ETIMEDOUT' },
  ],
  [
    { code: 'ECONNRESET', syscall: 'read' },
    { kind: 'broken', code: 'ECONNRESET' },
  ],
  [
    { code: 'EPIPE', syscall: 'write' },
    { kind: 'broken', code: 'EPIPE' },
  ],
  [
    { code: 'EPROTO', syscall: 'write' },
    { kind: 'broken', code: 'EPROTO' },
  ],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, { kind: 'untrusted', code: 'SELF_SIGNED_CERT_IN_CHAIN' }],
  [
    { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    { kind: 'untrusted', code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
  ],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, { kind: 'untrusted', code: 'ERR_TLS_CERT_ALTNAME_INVALID' }],
  [{ message: 'no code' }, { kind: 'broken', code: 'no code' }],
])('the error %j is the fault %j', (properties, fault) => {
  expect(faultOf(Object.assign(new Error('failed'), properties))).toEqual(fault)
})
