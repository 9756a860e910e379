import { afterAll, describe, expect, it } from '@jest/globals'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { RunReport } from '../../src/report/report.ts'
import { cases, type Case } from './matrix.ts'
import { BEFORE, DESIRED, World } from './world.ts'

/** Most requests that one case may cost: 3 attempts for each of a dozen calls, and a new token here and there. */
const MAX_REQUESTS = 60

const world = new World()
const all = cases()
const ended = { success: 0, failure: 0 }

afterAll(() => {
  world.remove()
  const { success, failure } = ended
  process.stdout.write(
    `Fault matrix: ${all.length} cases; ${success} applied in full, ${failure} refused or failed as they should.\n`,
  )
})

describe('whatever the network and the service do', () => {
  it.each(all.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const { put, duplicateNames, on, fault, times } = one
    const scalekit = await world.environment({ put, duplicateNames, pageCap: 2 })
    try {
      scalekit.faults.add({ on, fault, times })
      const report = await world.apply(scalekit)
      ended[report.outcome] += 1
      expect(report.failures.filter(({ kind }) => kind === 'internal')).toEqual([])
      const live = liveByName(scalekit)
      expectNothingLost(live)
      expectNothingDoubled(scalekit)
      expectOnlyPlannedWrites(scalekit)
      expect(scalekit.requests.all().length).toBeLessThanOrEqual(MAX_REQUESTS)
      expectTrueVerdict(report, live, one)
      expectTrueReport(report, live, one)
    } finally {
      await scalekit.close()
    }
  })
})

function liveByName(scalekit: Scalekit): Record<string, JsonObject> {
  return Object.fromEntries(
    scalekit.connectors.list().map(({ fields }) => [fields['display_name'] as string, fields]),
  )
}

/** Each live connector is as it was or as the files want it, never something in between. */
function expectNothingLost(live: Record<string, JsonObject>): void {
  for (const name of ['Beta', 'Gamma', 'Bystander'])
    expect([BEFORE[name], DESIRED[name]]).toContainEqual(live[name])
}

function expectNothingDoubled(scalekit: Scalekit): void {
  const names = scalekit.connectors.list().map(({ fields }) => fields['display_name'])
  expect(names).toEqual([...new Set(names)])
}

function expectOnlyPlannedWrites(scalekit: Scalekit): void {
  const writes = scalekit.requests
    .all()
    .filter(({ kind }) => kind === 'create' || kind === 'update' || kind === 'delete')
    .map(
      ({ kind, path, body }) =>
        `${String(kind)} ${kind === 'create' ? nameIn(body) : path.split('/').at(-1)}`,
    )
  const planned = ['create Alpha', 'update BETA%3A1', 'delete DELTA%3A3']
  expect(writes.map((write) => write.replace(/%3A\d+$/, ''))).toEqual(
    writes.map(() => expect.stringMatching(new RegExp(`^(${planned.join('|').replace(/%3A\d/g, '')})$`))),
  )
}

function nameIn(body: unknown): string {
  return (body as { display_name: string }).display_name
}

/** Success says that everything is as wanted; a passing fault is no excuse for a failure. */
function expectTrueVerdict(
  report: RunReport,
  live: Record<string, JsonObject>,
  { transient, times }: Case,
): void {
  if (report.outcome === 'success') expect(live).toEqual(DESIRED)
  if (transient && times === 1) expect(report).toMatchObject({ outcome: 'success', failures: [] })
}

/** What the report says of each connector is what is live. */
function expectTrueReport(report: RunReport, live: Record<string, JsonObject>, { on, times }: Case): void {
  // Without a listing afterwards the run says that it could not look; it still may not claim too much.
  const looked = report.failures.length === 0
  for (const { name, action, result } of report.connectors) {
    if (action === 'unchanged') continue
    const done = action === 'delete' ? !(name in live) : equal(live[name], DESIRED[name])
    const claimed = result === 'created' || result === 'updated' || result === 'deleted'
    if (claimed || looked) expect(`${name} ${result}: ${done}`).toBe(`${name} ${result}: ${claimed}`)
  }
  if (on === 'list' && times === Infinity) expect(report.outcome).toBe('failure')
}

function equal(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}
