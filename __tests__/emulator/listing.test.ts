import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { ListingFault } from '../../emulator/scalekit/faults.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import { bearer, connect, providersOf, type PlainClient } from './plain-client.ts'

let scalekit: Scalekit
let client: PlainClient
beforeEach(async () => {
  scalekit = await startScalekit({ pageCap: 2, identifiers: 'plain' })
  for (const name of ['A', 'B', 'C', 'D', 'E']) scalekit.connectors.seed(bearer(name))
  client = await connect(scalekit)
  scalekit.requests.clear()
})
afterEach(() => scalekit.close())

const namesOf = (page: JsonObject): unknown[] =>
  (page['providers'] as JsonObject[]).map((provider) => provider['display_name'])

/** Pages as a simple client reads them; stops by itself after ten. */
async function readPages(): Promise<JsonObject[]> {
  const pages: JsonObject[] = []
  for (let token: unknown = ''; pages.length < 10; token = pages.at(-1)?.['next_page_token']) {
    if (pages.length > 0 && (token === '' || token === undefined)) break
    pages.push((await client.list(pages.length > 0 ? { page_token: token as string } : {})).json())
  }
  return pages
}

describe('paging', () => {
  test('never goes beyond the cap, and the pages make up the whole', async () => {
    const pages = await readPages()
    expect(pages.map(namesOf)).toEqual([['A', 'B'], ['C', 'D'], ['E']])
    expect(pages.map((page) => page['total_size'])).toEqual([5, 5, 5])
    expect(pages[0]?.['prev_page_token']).toBe('')
    expect(pages[2]?.['next_page_token']).toBe('')
  })

  test('leads back by the previous token', async () => {
    const [, , third] = await readPages()
    const reply = await client.list({ page_token: third?.['prev_page_token'] as string })
    expect(namesOf(reply.json())).toEqual(['C', 'D'])
  })

  test('answers a smaller page where one is asked for', async () => {
    expect(namesOf((await client.list({ page_size: '1' })).json())).toEqual(['A'])
  })

  test('leaves empty tokens out under that switch', async () => {
    scalekit.options.emptyPageTokens = 'left out'
    const pages = await readPages()
    expect(pages[0]).not.toHaveProperty('prev_page_token')
    expect(pages[2]).not.toHaveProperty('next_page_token')
    expect(pages).toHaveLength(3)
  })

  test('ends at a full last page without an empty one behind it', async () => {
    scalekit.connectors.remove('E')
    expect((await readPages()).map(namesOf)).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ])
  })

  test.each([{ page_size: '0' }, { page_size: 'x' }, { page_token: 'from 2=' }, { page_token: 'guess' }])(
    'refuses the query %j',
    async (query) => expect((await client.list(query)).json()).toMatchObject({ code: 3 }),
  )
})

describe('filter', () => {
  test('without it, connectors of the service are listed, too', async () => {
    scalekit.options.pageCap = 100
    const custom = providersOf(await client.list())
    expect(custom.every((provider) => provider['is_custom'] === true)).toBe(true)
    const token = scalekit.requests.all('list')[0]?.headers['authorization'] ?? ''
    const reply = await fetch(`${scalekit.url}/api/v1/providers`, { headers: { authorization: token } })
    const all = ((await reply.json()) as JsonObject)['providers'] as JsonObject[]
    expect(all.filter((provider) => provider['is_custom'] === false)).toHaveLength(1)
    expect(all).toHaveLength(custom.length + 1)
  })

  test('by a type that there is not is refused', async () =>
    expect((await client.list({ 'filter.provider_type': 'OTHER' })).status).toBe(400))
})

describe('a page with a flaw', () => {
  const inject = (flaw: ListingFault['flaw'], times = 1, skip = 0) =>
    scalekit.faults.add({ on: 'list', fault: { kind: 'listing', flaw }, times, skip })

  test('loses the page after it, while the total still counts it', async () => {
    inject('loses a page')
    const pages = await readPages()
    expect(pages.map(namesOf)).toEqual([['A', 'B'], ['E']])
    expect(pages[0]?.['total_size']).toBe(5)
  })

  test('repeats the page before it, in its own place', async () => {
    inject('repeats a page', 1, 1)
    expect((await readPages()).map(namesOf)).toEqual([['A', 'B'], ['A', 'B'], ['E']])
  })

  test('never comes to an end', async () => {
    inject('endless pages', Infinity)
    const pages = await readPages()
    expect(pages).toHaveLength(10)
    expect(new Set(pages.map((page) => page['next_page_token'])).size).toBe(10)
  })

  test('names the same token again', async () => {
    inject('same token again', Infinity)
    const pages = await readPages()
    expect(pages).toHaveLength(10)
    expect(new Set(pages.map((page) => page['next_page_token'])).size).toBe(1)
  })

  test('counts one too many', async () => {
    inject('wrong total')
    expect((await client.list()).json()['total_size']).toBe(6)
  })

  test('has a connector without identifier', async () => {
    inject('no identifier')
    const providers = providersOf(await client.list())
    expect(providers.map((provider) => 'identifier' in provider)).toEqual([false, true])
  })

  test('has no list of connectors', async () => {
    inject('no list')
    expect((await client.list()).json()['providers']).toEqual({})
  })
})
