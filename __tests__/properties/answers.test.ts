import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { RequestKind } from '../../emulator/scalekit/router.ts'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import { isArray, isObject, type JsonValue } from '../../src/connector/json.ts'
import type { RunReport } from '../../src/report/report.ts'
import { expectUnharmed } from '../faults/expectations.ts'
import { DESIRED, World } from '../faults/world.ts'
import { distortion, startDistorter, type Delivered, type Distortion } from './distorter.ts'
import { runs } from './runs.ts'

const world = new World()
afterAll(() => world.remove())

type Distortions = Readonly<Partial<Record<RequestKind, readonly Distortion[]>>>

/** Applies the small world's files through the distorter. */
async function apply(
  distortions: Distortions,
  check: (scalekit: Scalekit, report: RunReport, delivered: readonly Delivered[]) => void,
): Promise<void> {
  const scalekit = await world.environment({})
  const distorter = await startDistorter(scalekit, distortions)
  try {
    const report = await world.apply(distorter)
    check(scalekit, report, distorter.delivered)
  } finally {
    await distorter.close()
    await scalekit.close()
  }
}

const some = fc.array(distortion, { maxLength: 3 })

describe('whatever the service answers', () => {
  it('to writes and token requests, nothing is lost or doubled, and the report is true', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          token: fc.array(distortion, { maxLength: 1 }),
          create: some,
          update: some,
          delete: some,
        }),
        async (distortions) => {
          await apply(distortions, (scalekit, report) => expectUnharmed(scalekit, report))
        },
      ),
      runs(150),
    )
  })

  it('to a listing, nothing is written unless it was understood, and success is proven by another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(distortion, { minLength: 1, maxLength: 4 }), async (list) => {
        await apply({ list }, (scalekit, report, delivered) => {
          expect(report.failures.filter(({ kind }) => kind === 'internal')).toEqual([])
          const firstWrite = delivered.findIndex(({ kind }) => kind !== 'list' && kind !== 'token')
          if (firstWrite >= 0) expect(listingIn(delivered.slice(0, firstWrite).at(-1))).toBeDefined()
          if (report.outcome === 'success') expectProof(listingIn(delivered.at(-1)))
          expect(scalekit.requests.all().length).toBeLessThanOrEqual(60)
        })
      }),
      runs(200),
    )
  })
})

/** What a listing of one page says, by name; nothing where it is not one. */
function listingIn(answer: Delivered | undefined): ReadonlyMap<string, JsonValue> | undefined {
  if (answer?.kind !== 'list' || answer.status < 200 || answer.status > 299) return undefined
  const page = parse(answer.body)
  if (!isObject(page)) return undefined
  const { providers = [], next_page_token: next = '', total_size: total } = page
  // proto3's JSON may leave out an empty list; an answer that says anything else is no page.
  if (page['providers'] === undefined && Object.keys(page).length > 0) return undefined
  if (!isArray(providers) || (next !== '' && next !== null)) return undefined
  if (typeof total === 'number' && total > 0 && total !== providers.length) return undefined
  const names = new Map<string, JsonValue>()
  for (const provider of providers) {
    if (!isObject(provider) || typeof provider['identifier'] !== 'string') return undefined
    if (typeof provider['display_name'] !== 'string') return undefined
    names.set(provider['display_name'], provider)
  }
  return names
}

function parse(text: string | undefined): JsonValue | undefined {
  try {
    return JSON.parse(text ?? '') as JsonValue
  } catch {
    return undefined
  }
}

/** The last listing shows every file's connector as the file wants it, and nothing of ours beside them. */
function expectProof(listing: ReadonlyMap<string, JsonValue> | undefined): void {
  expect([...(listing?.keys() ?? [])]).toEqual(expect.arrayContaining(['Alpha', 'Beta', 'Gamma']))
  expect(listing?.has('Delta')).toBe(false)
  for (const name of ['Alpha', 'Beta', 'Gamma']) {
    const { description, proxy_url } = DESIRED[name] ?? {}
    expect(listing?.get(name)).toMatchObject({ description, proxy_url })
  }
}
