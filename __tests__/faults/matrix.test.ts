import { afterAll, describe, expect, it } from '@jest/globals'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import type { RunReport } from '../../src/report/report.ts'
import { expectUnharmed } from './expectations.ts'
import { cases, type Case } from './matrix.ts'
import { World } from './world.ts'

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
      expectUnharmed(scalekit, report)
      expectTrueVerdict(report, one)
      expectNoVainRequests(scalekit, one)
    } finally {
      await scalekit.close()
    }
  })
})

/** A passing fault is no excuse for a failure, and without any listing there is no success. */
function expectTrueVerdict(report: RunReport, { on, transient, times }: Case): void {
  if (transient && times === 1) expect(report).toMatchObject({ outcome: 'success', failures: [] })
  if (on === 'list' && times === Infinity) expect(report.outcome).toBe('failure')
}

/** What is refused is not sent again; what may pass, a few times. */
function expectNoVainRequests(scalekit: Scalekit, { on, fault, transient }: Case): void {
  expect(scalekit.requests.all().length).toBeLessThanOrEqual(MAX_REQUESTS)
  // A listing is read once more; a create is, too, after any 5xx, once the listing has shown that it was not made.
  const again =
    fault.kind === 'listing' || (on === 'create' && fault.kind === 'answer' && fault.status >= 500)
  if (!transient && !again) expect(scalekit.requests.all(on)).toHaveLength(1)
}
