import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import type { PlanInputs } from '../../src/inputs/inputs.ts'
import type { RunReport } from '../../src/report/report.ts'
import { Checkout } from '../faults/checkout.ts'
import { expectSound, writesIn, type Run } from './invariants.ts'
import { runs } from './runs.ts'
import { build, OURS, world, type World } from './worlds.ts'

/** How the connectors of all worlds ended, so that a generator that only makes dull worlds is found out. */
const seen = { created: 0, updated: 0, deleted: 0, unchanged: 0, failed: 0, 'not attempted': 0 }

afterAll(() => {
  const counts = Object.entries(seen).map(([result, count]) => `${count} ${result}`)
  process.stdout.write(`Connectors in random worlds: ${counts.join(', ')}.\n`)
})

function inputsOf({ prune, maxDeletes, onReauthorization, options }: World): Partial<PlanInputs> {
  return {
    maxDeletes,
    onReauthorization,
    // With several requests in flight, a token of few uses may be used up twice while one of them waits.
    concurrency: options.tokenUses === Infinity ? 4 : 1,
    ...(prune && { mark: OURS }),
  }
}

/** Runs an apply, and says what was live before it and what it sent. */
async function observe(scalekit: Scalekit, apply: () => Promise<RunReport>): Promise<Run> {
  const before = structuredClone(scalekit.connectors.list())
  const from = scalekit.requests.all().length
  const report = await apply()
  return { before, report, requests: scalekit.requests.all().slice(from) }
}

async function inWorld(
  one: World,
  test: (scalekit: Scalekit, checkout: Checkout) => Promise<void>,
): Promise<void> {
  const checkout = new Checkout({ requestTimeoutMs: 5_000 })
  const scalekit = await build(one, checkout)
  try {
    await test(scalekit, checkout)
  } finally {
    await scalekit.close()
    checkout.remove()
  }
}

describe('for any files, any live state and any service', () => {
  it('an apply does what the plan said and no more, and the next one rests', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom('as sent', 'added', 'dropped'), async (one, defaults) => {
        await inWorld(one, async (scalekit, checkout) => {
          const inputs = inputsOf(one)
          const overlay = one.overlay ? 'overlays' : undefined
          const untouched = structuredClone(scalekit.connectors.list())
          const plan = await checkout.plan(scalekit, inputs, overlay)
          expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([])
          expect(scalekit.requests.all().filter(({ kind }) => kind !== 'token' && kind !== 'list')).toEqual(
            [],
          )
          expect(scalekit.connectors.list()).toEqual(untouched)

          // What the service adds or drops by itself in the meantime changes no digest.
          Object.assign(scalekit.options, { defaults, reorderKeys: !scalekit.options.reorderKeys })
          const approved = {
            ...inputs,
            ...(plan.planDigest !== undefined && { planDigest: plan.planDigest }),
          }
          const first = await observe(scalekit, () => checkout.apply(scalekit, approved, overlay))
          expect(first.report.planDigest).toBe(plan.planDigest)
          expect(first.report.failures).toEqual(plan.failures)
          expect(first.report.connectors.map(({ name, action }) => `${action} ${name}`)).toEqual(
            plan.connectors.map(({ name, action }) => `${action} ${name}`),
          )
          expectSound(one, first, scalekit)

          for (const { result } of first.report.connectors) if (result) seen[result] += 1

          const second = await observe(scalekit, () => checkout.apply(scalekit, inputs, overlay))
          expectSound(one, second, scalekit)
          expectRest(first, second)
        })
      }),
      runs(300),
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0)
  })
})

/** After a success nothing is written any more; after a failure, only what the failure had kept from being done. */
function expectRest(first: Run, second: Run): void {
  const undone = first.report.connectors
    .filter(({ result }) => result === 'failed' || result === 'not attempted')
    .map(({ name }) => name)
  const written = second.report.connectors
    .filter(({ result }) => result === 'created' || result === 'updated' || result === 'deleted')
    .map(({ name }) => name)
  for (const name of written) expect(undone).toContain(name)
  if (first.report.outcome === 'failure') return
  expect(writesIn(second.requests)).toEqual([])
  expect(second.report).toMatchObject({ outcome: 'success', hasChanges: false })
}
