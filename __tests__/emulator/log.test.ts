import { once } from 'node:events'
import { createConnection } from 'node:net'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import { askForToken, bearer, connect, send } from './plain-client.ts'

let scalekit: Scalekit
beforeEach(async () => void (scalekit = await startScalekit()))
afterEach(() => scalekit.close())

test('the log holds what arrived, in order, and what became of it', async () => {
  const client = await connect(scalekit)
  await client.list({ page_size: '50' })
  await client.create(bearer('Asana'))
  await client.delete('ASANA:1')
  await send(`${scalekit.url}/nowhere`)
  expect(scalekit.requests.kinds()).toEqual(['token', 'list', 'create', 'delete', 'GET /nowhere'])
  expect(scalekit.requests.all().map(({ status, committed }) => [status, committed])).toEqual([
    [200, false],
    [200, false],
    [201, true],
    [404, false],
    [404, false],
  ])
  const [token, list, create, remove] = scalekit.requests.all()
  expect(token?.body).toMatchObject({ grant_type: 'client_credentials', client_id: scalekit.clientId })
  expect(list).toMatchObject({
    method: 'GET',
    path: '/api/v1/providers',
    query: { 'filter.provider_type': 'CUSTOM', page_size: '50' },
    headers: { authorization: expect.stringMatching(/^Bearer /) },
  })
  expect(list).not.toHaveProperty('body')
  expect(create).toMatchObject({ body: bearer('Asana'), headers: { 'content-type': 'application/json' } })
  expect(remove?.path).toBe('/api/v1/custom-providers/ASANA%3A1')
})

test('a body that is no JSON is kept as text', async () => {
  await send(`${scalekit.url}/api/v1/custom-providers`, { method: 'POST', body: '{"a":' })
  expect(scalekit.requests.all('create')[0]).toMatchObject({ body: '{"a":', status: 401 })
})

test('requests in flight at the same time are counted', async () => {
  const client = await connect(scalekit)
  scalekit.options.latency = 50
  await Promise.all([client.list(), client.list(), client.list()])
  const counts = scalekit.requests.all('list').map(({ inFlight }) => inFlight)
  expect(Math.max(...counts)).toBe(3)
  await client.list()
  expect(scalekit.requests.all('list').at(-1)?.inFlight).toBe(1)
})

test('latency holds back the effect as well as the answer', async () => {
  const client = await connect(scalekit)
  scalekit.options.latency = 30
  const created = client.create(bearer('Asana'))
  while (scalekit.requests.all('create').length === 0) await new Promise(setImmediate)
  expect(scalekit.connectors.list()).toEqual([])
  await created
  expect(scalekit.connectors.list()).toHaveLength(1)
})

test('two emulators give the same answers to the same requests', async () => {
  const other = await startScalekit()
  const texts = await Promise.all(
    [scalekit, other].map(async (server) => {
      const client = await connect(server)
      const replies = [await client.create(bearer('Asana')), await client.list(), await client.delete('none')]
      return replies.map((reply) => reply.text)
    }),
  )
  await other.close()
  expect(texts[0]).toEqual(texts[1])
})

test('a port that is taken is an error', async () => {
  const port = Number(new URL(scalekit.url).port)
  await expect(startScalekit({ port })).rejects.toThrow('EADDRINUSE')
})

test('closing drops connections that are kept alive', async () => {
  await askForToken(scalekit)
  await scalekit.close()
  await expect(askForToken(scalekit)).rejects.toThrow()
  scalekit = await startScalekit()
})

test('a client that hangs up while it is still sending does no harm', async () => {
  const { hostname, port } = new URL(scalekit.url)
  const socket = createConnection(Number(port), hostname)
  socket.write('POST /oauth/token HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf')
  await once(socket, 'ready')
  socket.destroy()
  await once(socket, 'close')
  expect((await askForToken(scalekit)).status).toBe(200)
  expect(scalekit.requests.kinds()).toEqual(['token'])
})
