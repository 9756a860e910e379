/** The four calls against the emulated environment. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { Fault } from '../../emulator/scalekit/faults.ts'
import { ServiceError } from '../../src/errors.ts'
import type { WritableFields } from '../../src/connector/connector.ts'
import type { Timing } from '../../src/service/effects.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'
import { isNameConflict } from '../../src/service/service-errors.ts'
import { fakeEffects, type FakeEffects } from './effects.ts'

const connector = (display_name: string): WritableFields => ({
  display_name,
  description: 'A test',
  auth_patterns: [{ type: 'BEARER', display_name: 'Token', fields: [] }],
  proxy_url: 'https://api.example.com',
  proxy_enabled: true,
})

let scalekit: Scalekit
let effects: FakeEffects
beforeEach(async () => {
  scalekit = await startScalekit()
})
afterEach(() => scalekit.close())

function connect(timing: Partial<Timing> = {}) {
  effects = fakeEffects(timing)
  const { url, clientId, clientSecret } = scalekit
  return connectScalekit({ url: new URL(url), clientId, clientSecret }, effects)
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => {
      expect(error).toBeInstanceOf(ServiceError)
      return error as ServiceError
    },
  )

test('a connector is created, listed, updated and deleted', async () => {
  const service = connect()
  const created = await service.create(connector('Asana'))
  expect(created).toMatchObject({ displayName: 'Asana', fields: { description: 'A test' } })
  expect(await service.list()).toEqual([created])

  const updated = await service.update(created.identifier, { ...connector('Asana'), description: 'New' })
  expect(updated.fields.description).toBe('New')
  expect(await service.list()).toEqual([updated])

  await service.delete(created.identifier)
  expect(await service.list()).toEqual([])
  expect(scalekit.requests.all('token')).toHaveLength(1)
})

test('what is sent is the payload, as JSON, and the identifier is escaped', async () => {
  const service = connect()
  const { identifier } = await service.create(connector('Asana'))
  expect(identifier).toContain(':')
  await service.update(identifier, connector('Asana'))
  const [update] = scalekit.requests.all('update')
  expect(update?.path).toBe(`/api/v1/custom-providers/${identifier.replace(':', '%3A')}`)
  expect(update?.headers['content-type']).toBe('application/json')
  expect(update?.body).toEqual(connector('Asana'))
})

test('every page of the listing is read, whatever the page size', async () => {
  scalekit.options.pageCap = 3
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  for (const name of names) scalekit.connectors.seed({ ...connector(name) })
  const live = await connect().list()
  expect(live.map(({ displayName }) => displayName).sort()).toEqual(names)
  const queries = scalekit.requests.all('list').map(({ query }) => query)
  expect(queries).toHaveLength(3)
  expect(queries[0]).toEqual({ 'filter.provider_type': 'CUSTOM', page_size: '1000' })
  expect(queries[1]).toMatchObject({ page_token: 'from+3=' })
})

describe('a listing that contradicts itself', () => {
  const flaws = [
    'loses a page',
    'repeats a page',
    'endless pages',
    'same token again',
    'wrong total',
  ] as const
  test.each(flaws)('%s: nothing is decided on it', async (flaw) => {
    scalekit.options.pageCap = 2
    for (const name of ['A', 'B', 'C', 'D', 'E']) scalekit.connectors.seed({ ...connector(name) })
    scalekit.faults.add({ on: 'list', fault: { kind: 'listing', flaw }, times: Infinity })
    const { message } = await failureOf(connect().list())
    expect(message).toContain('The listing cannot be relied on')
    expect(scalekit.requests.all('list').length).toBeLessThan(20)
  })

  test('no list: asked again, then an error', async () => {
    scalekit.faults.add({ on: 'list', fault: { kind: 'listing', flaw: 'no list' }, times: Infinity })
    const { message } = await failureOf(connect({ maxAttempts: 3 }).list())
    expect(message).toMatch(/answered HTTP 200, but the answer has no list.*tried 3 times/)
  })

  test('a connector without a name: asked once more, then an error that says which it is', async () => {
    const { identifier } = scalekit.connectors.seed({ ...connector('A') })
    scalekit.connectors.edit(identifier, { display_name: null })
    const { message, details } = await failureOf(connect().list())
    expect(message).toContain(`the connector with the identifier ${identifier} has no display_name`)
    expect(details.hint).toContain('repair or delete it')
    expect(scalekit.requests.all('list')).toHaveLength(2)
    expect(effects.waits).toEqual([])
  })
})

test('listings that are asked for while one is under way are one', async () => {
  scalekit.connectors.seed({ ...connector('A') })
  const service = connect()
  const listings = await Promise.all(Array.from({ length: 5 }, () => service.list()))
  expect(listings.map((listing) => listing.length)).toEqual([1, 1, 1, 1, 1])
  expect(scalekit.requests.all('list')).toHaveLength(2)
})

const PASSING: [string, Fault][] = [
  ['a reset', { kind: 'reset' }],
  ['a reset after the commit', { kind: 'reset', commit: true }],
  ['a body cut short', { kind: 'cut', commit: true }],
  ['a web page', { kind: 'answer', status: 200, body: 'html', commit: true }],
  ['an empty success', { kind: 'answer', status: 200, body: 'empty', commit: true }],
  ['an empty object where more is due', { kind: 'answer', status: 200, commit: false }],
  ...[408, 429, 500, 502, 503, 504].map((status): [string, Fault] => [
    `HTTP ${status}`,
    { kind: 'answer', status },
  ]),
]

describe.each(PASSING)('after %s', (name, fault) => {
  // `{}` is a whole answer to a listing of nothing and to a deletion.
  const kinds = name.includes('empty object')
    ? (['update'] as const)
    : (['list', 'update', 'delete'] as const)
  test.each(kinds)('%s is sent again', async (kind) => {
    const { identifier } = scalekit.connectors.seed({ ...connector('Asana') })
    scalekit.faults.add({ on: kind, fault })
    const service = connect()
    if (kind === 'list') expect(await service.list()).toHaveLength(1)
    if (kind === 'update') await service.update(identifier, { ...connector('Asana'), description: 'New' })
    if (kind === 'delete') await service.delete(identifier)
    expect(scalekit.requests.all(kind)).toHaveLength(2)
    expect(effects.waits).toHaveLength(1)
    expect(scalekit.connectors.list()).toHaveLength(kind === 'delete' ? 0 : 1)
  })

  test(`create is ${name === 'HTTP 429' ? 'sent again' : 'not sent again'}`, async () => {
    scalekit.faults.add({ on: 'create', fault })
    const service = connect()
    if (name === 'HTTP 429') {
      await service.create(connector('Asana'))
    } else {
      const { details } = await failureOf(service.create(connector('Asana')))
      expect(details).toMatchObject({ operation: 'create "Asana"', effect: 'unclear' })
    }
    expect(scalekit.requests.all('create')).toHaveLength(name === 'HTTP 429' ? 2 : 1)
  })
})

describe.each([400, 403, 404, 409, 501])('HTTP %i', (status) => {
  // A deletion is done when there is nothing to delete.
  const others = ['list', 'create', 'update'] as const
  test.each(status === 404 ? others : ([...others, 'delete'] as const))('ends %s at once', async (kind) => {
    scalekit.connectors.seed({ ...connector('Asana') })
    scalekit.faults.add({ on: kind, fault: { kind: 'answer', status } })
    const service = connect()
    const calls = {
      list: () => service.list(),
      create: () => service.create(connector('New')),
      update: () => service.update('X', connector('New')),
      delete: () => service.delete('X'),
    }
    const { message, details } = await failureOf(calls[kind]())
    expect(message).toContain(`told to answer ${status}`)
    expect(details).toMatchObject({ status, effect: status === 501 ? 'unclear' : 'refused' })
    expect(details.requestId).toMatch(/^req_/)
    expect(scalekit.requests.all(kind)).toHaveLength(1)
    expect(effects.waits).toEqual([])
  })
})

test('a call that keeps failing is given up after the last attempt', async () => {
  scalekit.faults.add({ on: 'list', fault: { kind: 'answer', status: 503 }, times: Infinity })
  const { message, details } = await failureOf(connect({ maxAttempts: 4 }).list())
  expect(message).toContain('(tried 4 times)')
  expect(details).toMatchObject({ status: 503, effect: 'unclear' })
  expect(effects.waits).toEqual([500, 1_000, 2_000])
})

test('what an earlier attempt may have done is not forgotten', async () => {
  const { identifier } = scalekit.connectors.seed({ ...connector('Asana') })
  scalekit.faults.add({ on: 'update', fault: { kind: 'reset', commit: true } })
  scalekit.faults.add({ on: 'update', fault: { kind: 'answer', status: 403 } })
  const { details } = await failureOf(connect().update(identifier, connector('Asana')))
  expect(details).toMatchObject({ status: 403, effect: 'unclear' })
})

test.each([409, 400] as const)('a name that is taken, said with HTTP %i, is a conflict', async (status) => {
  scalekit.options.conflictStatus = status
  scalekit.connectors.seed({ ...connector('Asana') })
  const error = await failureOf(connect().create(connector('Asana')))
  expect(isNameConflict(error)).toBe(true)
  expect(error.details).toMatchObject({ status, effect: 'refused' })
})

test('a connector that is gone is deleted, and cannot be updated', async () => {
  const service = connect()
  await service.delete('GONE:1')
  const { details } = await failureOf(service.update('GONE:1', connector('Gone')))
  expect(details).toMatchObject({ status: 404, effect: 'refused', operation: 'update "Gone" (GONE:1)' })
  expect(details.hint).toContain('deleted since the plan was made')
})

test.each([409, 400] as const)('a connector in use, said with HTTP %i, is not deleted', async (status) => {
  scalekit.options.inUseStatus = status
  const { identifier } = scalekit.connectors.seed({ ...connector('Asana') }, { inUse: true })
  const error = await failureOf(connect().delete(identifier))
  expect(error.details.hint).toContain('remove its connections and their connected accounts')
  expect(isNameConflict(error)).toBe(false)
})

test('what the service refuses is told field by field', async () => {
  const { details } = await failureOf(connect().create({ ...connector('Asana'), proxy_url: 'http://x' }))
  expect(details.violations?.map(({ field }) => field)).toEqual(['proxy_url'])
  expect(details.effect).toBe('refused')
})

test.each(['', '.', '..', 'half\ud800'])(
  'the identifier %j is never made part of an address',
  async (identifier) => {
    const service = connect()
    for (const promise of [service.delete(identifier), service.update(identifier, connector('A'))]) {
      expect((await failureOf(promise)).details.effect).toBe('not-sent')
    }
    expect(scalekit.requests.all()).toEqual([])
  },
)

test.each(['a/b', '../x', '%2e%2e', 'a?b#c', 'ü 漢'])(
  'the identifier %j stays one part of the path',
  async (identifier) => {
    await connect().delete(identifier)
    const [request] = scalekit.requests.all('delete')
    expect(request?.path).toBe(`/api/v1/custom-providers/${encodeURIComponent(identifier)}`)
  },
)
