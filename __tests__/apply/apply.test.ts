import { describe, expect, it } from '@jest/globals'
import { applyPlan } from '../../src/apply/apply.ts'
import { ServiceError } from '../../src/errors.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { declared, live } from '../plan/samples.ts'
import { fakeService } from './fake-service.ts'

const MARK = 'github:acme/connectors'
const ours = (name: string) => live({ display_name: name, metadata: { managed_by: MARK } }, name)

/** Creates A and B, updates C, deletes D. */
const plan = buildPlan({
  environmentUrl: 'https://acme.test/',
  mark: MARK,
  declared: ['A', 'B', 'C'].map((display_name) => declared({ display_name, description: 'new' })),
  live: [ours('C'), ours('D')],
})

const effects = { pause: () => Promise.resolve(), stop: new AbortController().signal, concurrency: 2 }

const results = async (outcomes: ReturnType<typeof applyPlan>) =>
  (await outcomes).map(({ step, result }) => `${step.name} ${result}`)

describe('applyPlan', () => {
  it('writes each step once, deletions last, and tells them in the order of the plan', async () => {
    const service = fakeService({})
    expect(await results(applyPlan(plan, { ...effects, service }))).toEqual([
      'A created',
      'B created',
      'C updated',
      'D deleted',
    ])
    expect(service.calls).toEqual(['create A', 'create B', 'update C', 'delete D'])
  })

  it('goes on after a failure, and keeps deletions back', async () => {
    const refused = new ServiceError('no', { operation: 'create "A"', effect: 'refused' })
    const service = fakeService({ creates: [refused] })
    expect(await results(applyPlan(plan, { ...effects, service, concurrency: 1 }))).toEqual([
      'A failed',
      'B created',
      'C updated',
      'D not attempted',
    ])
    expect(service.calls).not.toContain('delete D')
  })

  it('starts nothing more once it is told to stop, and lets what is in flight finish', async () => {
    const stop = new AbortController()
    const service = fakeService({}, (call) => {
      if (call === 'create B') stop.abort()
      return Promise.resolve()
    })
    const run = applyPlan(plan, { ...effects, service, stop: stop.signal, concurrency: 1 })
    expect(await results(run)).toEqual(['A created', 'B created', 'C not attempted', 'D not attempted'])
    expect(service.calls).toEqual(['create A', 'create B'])
  })

  it('never has more writes in flight than it may', async () => {
    let inFlight = 0
    let most = 0
    const service = fakeService({}, async () => {
      most = Math.max(most, ++inFlight)
      await new Promise((resolve) => setImmediate(resolve))
      inFlight -= 1
    })
    await applyPlan(plan, { ...effects, service })
    expect(most).toBe(2)
  })
})
