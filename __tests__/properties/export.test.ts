import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Checkout } from '../faults/checkout.ts'
import { writesIn } from './invariants.ts'
import { runs } from './runs.ts'
import { build, world } from './worlds.ts'

describe('for any live state', () => {
  it('what an export writes validates, an apply of it changes nothing, and a second export rests', async () => {
    let complete = 0
    await fc.assert(
      fc.asyncProperty(world, fc.boolean(), async (one, emptyFolder) => {
        const checkout = new Checkout({ requestTimeoutMs: 5_000 })
        const scalekit = await build(emptyFolder ? { ...one, files: [] } : one, checkout)
        scalekit.options.tokenUses = Infinity
        try {
          const before = structuredClone(scalekit.connectors.list())
          const report = await checkout.export(scalekit)
          expect(report.failures.filter(({ kind }) => kind !== 'user')).toEqual([])
          if (!report.exported) {
            expect(report.failures).toMatchObject([{ message: expect.stringContaining('both mean') }])
            return
          }
          // Each live connector is in a file, or the report says why it is not.
          const told = [
            ...report.exported.map(({ name }) => name),
            ...report.failures.map(({ message }) => message),
          ].join('\n')
          for (const { display_name } of one.live) expect(told).toContain(display_name)
          if (report.failures.length > 0 || one.live.length === 0) return

          expect(await checkout.validate()).toMatchObject({ outcome: 'success' })
          const exported = new Set(report.exported.map(({ name }) => name))
          const plan = await checkout.plan(scalekit)
          const touched = plan.connectors.filter(
            ({ name, action }) => exported.has(name) && action !== 'unchanged',
          )
          expect(touched).toEqual([])
          expect(writesIn(scalekit.requests.all())).toEqual([])
          expect(scalekit.connectors.list()).toEqual(before)

          const again = await checkout.export(scalekit)
          expect(again).toMatchObject({ outcome: 'success', hasChanges: false })
          complete += 1
        } finally {
          await scalekit.close()
          checkout.remove()
        }
      }),
      runs(250),
    )
    expect(complete).toBeGreaterThan(20)
  })
})
