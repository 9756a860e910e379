/** Carries out a plan, no more and no less. Failures are collected; one connector's does not stop the others. */
import type { Plan, Step } from '../plan/plan.ts'
import { createOrAdopt, type CreateEffects } from './create.ts'
import { isWrite, type Outcome, type Write } from './outcome.ts'
import { runPool } from './pool.ts'

export interface ApplyEffects extends CreateEffects {
  /** Writes in flight. */
  readonly concurrency: number
}

/**
 * Applies every step; deletions last, and only if nothing failed before, since they cannot be taken back.
 * @returns one outcome per step, in the plan's order
 */
export async function applyPlan(plan: Plan, effects: ApplyEffects): Promise<Outcome[]> {
  const outcomes = new Map<Step, Outcome>()
  for (const step of plan.steps) outcomes.set(step, initialOutcome(step))

  const writes = plan.steps.filter(isWrite)
  const upserts = writes.filter(({ action }) => action !== 'delete')
  const deletions = writes.filter(({ action }) => action === 'delete')
  await run(upserts)
  const failed = [...outcomes.values()].some(({ result }) => result === 'failed')
  if (failed) hold(deletions)
  else await run(deletions)
  return plan.steps.map((step) => outcomes.get(step) ?? initialOutcome(step))

  function hold(steps: readonly Write[]): void {
    for (const step of steps) outcomes.set(step, { ...initialOutcome(step), notes: [HELD] })
  }

  async function run(steps: readonly Write[]): Promise<void> {
    const results = await runPool(steps, effects.concurrency, effects.stop, (step) => attempt(step, effects))
    for (const outcome of results) if (outcome) outcomes.set(outcome.step, outcome)
  }
}

const HELD = 'Deletions wait until everything else has succeeded, since they cannot be taken back: run again.'

function initialOutcome(step: Step): Outcome {
  switch (step.action) {
    case 'blocked':
      return { step, result: 'failed', notes: [] }
    case 'unchanged':
      return { step, result: 'unchanged', identifier: step.identifier, notes: [] }
    case 'create':
      return { step, result: 'not attempted', notes: [] }
    case 'update':
    case 'delete':
      return { step, result: 'not attempted', identifier: step.identifier, notes: [] }
  }
}

async function attempt(step: Write, effects: ApplyEffects): Promise<Outcome> {
  try {
    switch (step.action) {
      case 'create':
        return await createOrAdopt(step, effects)
      case 'update':
        await effects.service.update(step.identifier, step.payload)
        return { step, result: 'updated', identifier: step.identifier, notes: [] }
      case 'delete':
        await effects.service.delete(step.identifier)
        return { step, result: 'deleted', identifier: step.identifier, notes: [] }
    }
  } catch (error) {
    return { ...initialOutcome(step), result: 'failed', error }
  }
}
