import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Fault, FaultRule } from '../../emulator/scalekit/faults.ts'
import type { RequestKind } from '../../emulator/scalekit/router.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import { askForToken, bearer, connect, providersOf, type PlainClient, type Reply } from './plain-client.ts'

let scalekit: Scalekit
let client: PlainClient
beforeEach(async () => {
  scalekit = await startScalekit({ identifiers: 'plain' })
  scalekit.connectors.seed(bearer('Live'))
  client = await connect(scalekit)
  scalekit.requests.clear()
})
afterEach(() => scalekit.close())

const KINDS: RequestKind[] = ['token', 'list', 'create', 'update', 'delete']
const WRITES = ['create', 'update', 'delete'] as const

function call(kind: RequestKind): Promise<Reply> {
  switch (kind) {
    case 'token':
      return askForToken(scalekit)
    case 'list':
      return client.list()
    case 'create':
      return client.create(bearer('New'))
    case 'update':
      return client.update('LIVE', bearer('Live', { description: 'changed' }))
    case 'delete':
      return client.delete('LIVE')
  }
}

const inject = (on: FaultRule['on'], fault: Fault, more: Partial<FaultRule> = {}) =>
  scalekit.faults.add({ on, fault, ...more })

describe.each(KINDS)('%s', (kind) => {
  test('can be reset', async () => {
    inject(kind, { kind: 'reset' })
    await expect(call(kind)).rejects.toThrow('fetch failed')
    expect(scalekit.requests.all()).toMatchObject([{ kind, committed: false }])
    expect(scalekit.requests.all()[0]).not.toHaveProperty('status')
  })

  test('can be cut in mid-body', async () => {
    inject(kind, { kind: 'cut', commit: true })
    // With this message the client says that status and headers had come.
    await expect(call(kind)).rejects.toThrow('terminated')
  })

  test('can go unanswered until the emulator stops', async () => {
    inject(kind, { kind: 'time-out' })
    const outcome = call(kind).then(
      () => 'answered',
      () => 'never answered',
    )
    while (scalekit.requests.all().length === 0) await new Promise(setImmediate)
    await scalekit.close()
    expect(await outcome).toBe('never answered')
  })

  test('can be redirected', async () => {
    inject(kind, { kind: 'redirect', location: 'https://elsewhere.example.com/x' })
    const reply = await call(kind)
    expect([reply.status, reply.headers.get('location')]).toEqual([307, 'https://elsewhere.example.com/x'])
  })

  test.each([400, 401, 403, 404, 408, 409, 429, 500, 501, 502, 503, 504])(
    'can be answered %i',
    async (status) => {
      inject(kind, { kind: 'answer', status })
      const reply = await call(kind)
      expect(reply.status).toBe(status)
      expect(reply.json()).toMatchObject({ code: expect.any(Number), details: [{ request_info: {} }] })
      expect((await call(kind)).status).toBeLessThan(300)
    },
  )
})

describe.each(WRITES)('%s', (kind) => {
  const faults: Fault[] = [
    { kind: 'reset' },
    { kind: 'cut' },
    { kind: 'answer', status: 502, body: 'html' },
    { kind: 'answer', status: 200, body: 'empty' },
  ]
  test.each(faults)('has no effect before, and its effect after, the commit: %j', async (fault) => {
    const before = scalekit.connectors.list()
    inject(kind, { ...fault, commit: false } as Fault)
    await call(kind).catch(() => undefined)
    expect(scalekit.connectors.list()).toEqual(before)
    expect(scalekit.requests.writes()).toEqual([])

    inject(kind, { ...fault, commit: true } as Fault)
    await call(kind).catch(() => undefined)
    expect(scalekit.connectors.list()).not.toEqual(before)
    expect(scalekit.requests.writes()).toMatchObject([{ kind, committed: true }])
  })

  test('may be carried out and then never answered', async () => {
    inject(kind, { kind: 'time-out', commit: true })
    const outcome = call(kind).catch(() => undefined)
    while (scalekit.requests.writes().length === 0) await new Promise(setImmediate)
    await scalekit.close()
    await outcome
    expect(scalekit.requests.all(kind)[0]).not.toHaveProperty('status')
  })
})

describe('a late write', () => {
  const isThere = () => scalekit.connectors.find('New') !== undefined

  test('is carried out after as many later requests as told, none of which sees it', async () => {
    inject('create', { kind: 'late', status: 503, after: 2 })
    expect((await call('create')).status).toBe(503)
    for (const _ of [1, 2]) {
      expect(isThere()).toBe(false)
      expect(providersOf(await client.list())).toHaveLength(1)
    }
    expect(isThere()).toBe(true)
    expect(providersOf(await client.list())).toHaveLength(2)
    expect(scalekit.requests.all('create')).toMatchObject([{ status: 503, committed: true }])
  })

  test('without a status is never answered', async () => {
    inject('create', { kind: 'late', after: 1 })
    const outcome = call('create').catch(() => undefined)
    while (scalekit.requests.all('create').length === 0) await new Promise(setImmediate)
    await client.list()
    expect(isThere()).toBe(true)
    await scalekit.close()
    await outcome
    expect(scalekit.requests.all('create')[0]).not.toHaveProperty('status')
  })

  test.each([
    ['refused', 1],
    ['allowed', 2],
  ] as const)('after the same create again: where duplicates are %s, %i', async (duplicateNames, count) => {
    scalekit.options.duplicateNames = duplicateNames
    inject('create', { kind: 'late', status: 504, after: 1 })
    await call('create')
    expect((await call('create')).status).toBe(201)
    expect(scalekit.connectors.list().filter(({ fields }) => fields['display_name'] === 'New')).toHaveLength(
      count,
    )
  })
})

describe('an answer', () => {
  test('of 403 names the permission that is missing', async () => {
    inject('list', { kind: 'answer', status: 403 })
    const { details } = (await client.list()).json()
    expect(details).toMatchObject([{ resource_info: { required_permissions: ['providers:write'] } }])
  })

  test.each([
    ['html', 'text/html', /^<html>/],
    ['empty', null, /^$/],
    ['json', 'application/json', /^\{\}$/],
  ] as const)('of 200 may be %s', async (body, type, text) => {
    inject('list', { kind: 'answer', status: 200, body })
    const reply = await client.list()
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type])
    expect(reply.text).toMatch(text)
  })

  test.each([
    [7, '7'],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 'Fri, 31 Dec 1999 23:59:59 GMT'],
  ])('may ask to wait: %s', async (retryAfter, header) => {
    inject('list', { kind: 'answer', status: 429, retryAfter })
    expect((await client.list()).headers.get('retry-after')).toBe(header)
    expect((await client.list()).headers.get('retry-after')).toBeNull()
  })

  test('may be huge, and JSON all the same', async () => {
    inject('list', { kind: 'huge', bytes: 3_000_000 })
    const reply = await client.list()
    expect(reply.text.length).toBeGreaterThan(3_000_000)
    expect(reply.json()['providers']).toEqual([])
  })

  test('that is huge may be given up by the client', async () => {
    inject('list', { kind: 'huge', bytes: 1e12 })
    const response = await fetch(`${scalekit.url}/api/v1/providers`, {
      headers: { authorization: 'Bearer x' },
    })
    await response.body?.cancel()
    expect((await client.list()).status).toBe(200)
  })
})

describe('a rule', () => {
  const teapot: Fault = { kind: 'answer', status: 418 }
  const statuses = async (count: number): Promise<number[]> => {
    const seen: number[] = []
    while (seen.length < count) seen.push((await client.list()).status)
    return seen
  }

  test('strikes once unless told', async () => {
    inject('list', teapot)
    expect(await statuses(3)).toEqual([418, 200, 200])
    expect(scalekit.faults.pending).toBe(0)
  })

  test('strikes as often as told, after those that it skips', async () => {
    inject('list', teapot, { times: 2, skip: 1 })
    expect(await statuses(4)).toEqual([200, 418, 418, 200])
  })

  test('strikes always, until it is cleared', async () => {
    inject('list', teapot, { times: Infinity })
    expect(await statuses(3)).toEqual([418, 418, 418])
    scalekit.faults.clear()
    expect(await statuses(1)).toEqual([200])
  })

  test('comes after the older ones', async () => {
    inject('list', teapot)
    inject('list', { kind: 'answer', status: 503 })
    expect(await statuses(3)).toEqual([418, 503, 200])
  })

  test('leaves other kinds alone', async () => {
    inject(['create', 'delete'], teapot, { times: 2 })
    expect((await call('update')).status).toBe(200)
    expect((await call('create')).status).toBe(418)
    expect((await call('delete')).status).toBe(418)
  })

  test.each(['LIVE', 'Live'])('may be about one connector only: %s', async (connector) => {
    scalekit.connectors.seed(bearer('Other'))
    inject('delete', teapot, { connector })
    expect((await client.delete('OTHER')).status).toBe(200)
    expect((await client.delete('LIVE')).status).toBe(418)
  })

  test('may be about a connector that is still to be created', async () => {
    inject('create', teapot, { connector: 'New' })
    expect((await client.create(bearer('Other'))).status).toBe(201)
    expect((await client.create(bearer('New'))).status).toBe(418)
  })
})
