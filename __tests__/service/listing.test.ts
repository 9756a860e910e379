import { expect, test } from '@jest/globals'
import { ServiceError } from '../../src/errors.ts'
import type { Page } from '../../src/service/answers.ts'
import { listAll } from '../../src/service/listing.ts'

const page = (names: string, nextPageToken = '', totalSize?: number): Page => ({
  connectors: Array.from(names, (name) => ({
    identifier: name,
    displayName: name,
    fields: { display_name: name },
  })),
  entries: names.length,
  nextPageToken,
  totalSize,
  flaw: undefined,
})

const flawed: Page = { ...page(''), flaw: 'the connector with the id prv_1 has no identifier' }

/** Hands out pages in this order, and the last one for ever; the tokens asked for are kept. */
function pages(...script: Page[]) {
  const asked: string[] = []
  const fetchPage = (token: string) =>
    Promise.resolve(script[Math.min(asked.push(token), script.length) - 1] ?? page(''))
  return { asked, list: async () => (await listAll(fetchPage)).map(({ identifier }) => identifier).join('') }
}

test.each<[string, Page[], string, string[]]>([
  ['one page', [page('ab')], 'ab', ['']],
  ['no connectors', [page('')], '', ['']],
  ['every page', [page('ab', 't1', 5), page('cd', 't2', 5), page('e', '', 5)], 'abcde', ['', 't1', 't2']],
  ['an empty page in between', [page('ab', 't1'), page('', 't2'), page('c')], 'abc', ['', 't1', 't2']],
  ['a total on some pages only', [page('a', 't1'), page('b', '', 2)], 'ab', ['', 't1']],
  [
    'a second listing, where a connector moved to the next page meanwhile',
    [page('ab', 't1'), page('bc'), page('xa', 't1'), page('bc')],
    'xabc',
    ['', 't1', '', 't1'],
  ],
  [
    'a second listing, where the total changed meanwhile',
    [page('ab', 't1', 3), page('c', '', 4), page('abc', '', 3)],
    'abc',
    ['', 't1', ''],
  ],
  ['a second listing, where one was not whole', [flawed, page('ab')], 'ab', ['', '']],
  ['a second listing, where one was missing', [page('a', '', 2), page('ab', '', 2)], 'ab', ['', '']],
])('%s', async (_, script, names, tokens) => {
  const { asked, list } = pages(...script)
  expect(await list()).toBe(names)
  expect(asked).toEqual(tokens)
})

test('an entry that is no custom connector counts for the total', async () => {
  const { list } = pages({ ...page('a', '', 2), entries: 2 })
  expect(await list()).toBe('a')
})

test.each<[string, Page[], string, number]>([
  ['fewer connectors than the total', [page('a', '', 2)], 'it holds 1 of the 2 connectors', 2],
  ['more connectors than the total', [page('abc', '', 2)], 'it holds 3 of the 2 connectors', 2],
  ['one identifier twice', [page('aba')], 'it holds a more than once', 2],
  ['the same page again and again', [page('ab', 't1')], 'it holds a more than once', 4],
  [
    'a total that never stands still',
    [page('a', 't', 2), page('b', '', 3), page('a', 't', 3), page('b', '', 4)],
    'total_size changed from 3 to 4',
    4,
  ],
  [
    'a connector that is not whole',
    [page('a', 't1'), flawed, page('a', 't1'), flawed],
    'prv_1 has no identifier, twice',
    4,
  ],
  ['a token that leads back', [page('a', 't1'), page('b', 't2'), page('c', 't1')], 'it has no end', 3],
  ['a token that leads to itself', [page('', 't1')], 'it has no end', 2],
])('%s is an error', async (_, script, message, requests) => {
  const { asked, list } = pages(...script)
  const error: unknown = await list().catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ServiceError)
  expect((error as ServiceError).message).toContain(message)
  expect((error as ServiceError).details.operation).toBe('list the connectors')
  expect(asked).toHaveLength(requests)
})

test.each([
  ['new connectors', () => String.fromCodePoint(0x4e00 + count), 'more than 1000 pages', 1_000],
  ['nothing at all', () => '', 'goes on with empty pages', 11],
])('pages without end that hold %s are an error', async (_, names, message, requests) => {
  count = 0
  const endless = () => Promise.resolve(page(names(), `t${++count}`))
  await expect(listAll(endless)).rejects.toThrow(message)
  expect(count).toBe(requests)
})
let count = 0

test('a page that cannot be had ends the listing with its own error', async () => {
  const failure = new ServiceError('down', { operation: 'list the connectors', effect: 'unclear' })
  await expect(listAll(() => Promise.reject(failure))).rejects.toBe(failure)
})
