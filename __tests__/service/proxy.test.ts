import { afterEach, beforeEach, expect, test } from '@jest/globals'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { ServiceError } from '../../src/errors.ts'
import type { Target } from '../../src/service/effects.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'
import { fakeEffects } from './effects.ts'
import { reply, serve, withTokens, type LoopbackServer } from './server.ts'

/** The target's name resolves nowhere: only the proxy knows the way. */
const TARGET: Target = { url: new URL('http://env.invalid'), clientId: 'id', clientSecret: 'secret-value' }
const VARIABLES = ['http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']

let server: LoopbackServer
let proxy: http.Server
let connects: string[]
const before = new Map(VARIABLES.map((name) => [name, process.env[name]]))

beforeEach(async () => {
  connects = []
  server = await serve(withTokens((response) => reply(response, 200, { providers: [] })))
  proxy = http.createServer().on('connect', (request, client: net.Socket) => {
    connects.push(`${request.url ?? ''} ${request.headers['proxy-authorization'] ?? ''}`.trim())
    if (request.headers['proxy-authorization'] === undefined) return client.end('HTTP/1.1 407 No\r\n\r\n')
    const upstream = net.connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  for (const name of VARIABLES) Reflect.deleteProperty(process.env, name)
})

afterEach(async () => {
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
  proxy.close()
  proxy.closeAllConnections()
  await server.close()
})

function setProxy(user = '') {
  process.env['http_proxy'] = `http://${user}127.0.0.1:${(proxy.address() as AddressInfo).port}`
}

test('the proxy of the variables is used, with its credentials', async () => {
  setProxy('user:pass@')
  expect(await connectScalekit(TARGET, fakeEffects()).list()).toEqual([])
  expect(new Set(connects)).toEqual(new Set(['env.invalid:80 Basic dXNlcjpwYXNz']))
  expect(server.requests.map(({ url }) => url.split('?')[0])).toEqual(['/oauth/token', '/api/v1/providers'])
})

test('a proxy that refuses is told apart from the service, and nothing was sent', async () => {
  setProxy()
  const error: unknown = await connectScalekit(TARGET, fakeEffects({ maxAttempts: 2 }))
    .create({ display_name: 'A' })
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ServiceError)
  const { message, details } = error as ServiceError
  expect(message).toContain('The proxy did not connect to env.invalid')
  expect(message).toContain('407')
  expect(details).toMatchObject({ effect: 'not-sent', operation: 'get an access token' })
  expect(details.hint).toContain('https_proxy')
  expect(server.requests).toEqual([])
})

test('a host of no_proxy is reached directly', async () => {
  setProxy('user:pass@')
  process.env['no_proxy'] = '0.0.0.0'
  // This server's own address by a name that the library does not exempt by itself, as it does loopback names.
  const target = { ...TARGET, url: new URL(`http://0.0.0.0:${server.port}`) }
  expect(await connectScalekit(target, fakeEffects()).list()).toEqual([])
  expect(connects).toEqual([])
  expect(server.requests).toHaveLength(2)
})
