/** The proof after an apply: the same plan, made again from a new listing, must have nothing left to do. */
import { formatPath } from '../connector/json.ts'
import { ServiceError, UserError } from '../errors.ts'
import type { DeleteStep, Plan, Step } from '../plan/plan.ts'
import { isWrite, type Outcome } from './outcome.ts'

/**
 * Holds each outcome against the plan that a new listing gives. The listing has the last word: a write whose answer was
 * lost counts as done if it is there, and one that was answered with success counts as failed if it is not.
 * @param after the plan made from a complete listing after the writes
 */
export function verify(outcomes: readonly Outcome[], after: Plan): Outcome[] {
  const deletions = after.steps.filter((step) => step.action === 'delete')
  const undeleted = new Map(deletions.map((step) => [step.identifier, step]))
  const declared = new Map(
    after.steps.filter(({ action }) => action !== 'delete').map((step) => [step.name, step]),
  )
  const verified = outcomes.map((outcome) => {
    const { step } = outcome
    return verifyOne(
      outcome,
      step.action === 'delete' ? undeleted.get(step.identifier) : declared.get(step.name),
    )
  })
  const planned = new Set(outcomes.map(({ step }) => step.action === 'delete' && step.identifier))
  return [...verified, ...deletions.filter(({ identifier }) => !planned.has(identifier)).map(late)]
}

/** What appeared while the run was under way, and would be deleted by the next one. */
function late(step: DeleteStep): Outcome {
  const note = 'Not in the plan: it appeared, or was marked as ours, after the plan was made. Run again.'
  return { step, result: 'not attempted', identifier: step.identifier, notes: [note] }
}

function verifyOne(outcome: Outcome, now: Step | undefined): Outcome {
  const { step, result, error } = outcome
  if (step.action === 'unchanged' && now?.action !== 'unchanged') {
    return { ...outcome, result: 'failed', error: overtaken(now) }
  }
  if (!isWrite(step)) return outcome
  const done = step.action === 'delete' ? now === undefined : now?.action === 'unchanged'
  if (result === 'failed') {
    const unclear = error instanceof ServiceError && error.details.effect === 'unclear'
    return unclear && done ? confirm(outcome, now) : outcome
  }
  if (result === 'not attempted' || done) return outcome
  return { ...outcome, result: 'failed', error: unsettled(step, now) }
}

function confirm({ step }: Outcome, now: Step | undefined): Outcome {
  const result = step.action === 'create' ? 'created' : step.action === 'update' ? 'updated' : 'deleted'
  return {
    step,
    result,
    ...(now?.action === 'unchanged' && { identifier: now.identifier }),
    ...(now === undefined && 'identifier' in step && { identifier: step.identifier }),
    notes: ['The answer was lost; the listing shows that it was done.'],
  }
}

function overtaken(now: Step | undefined): UserError {
  const paths = now?.action === 'update' ? now.changes.map(({ path }) => formatPath(path)) : []
  const where = paths.length > 0 ? ` at: ${paths.join(', ')}` : ''
  return new UserError(
    `It was what the file says when the plan was made, and is not any more${where}.`,
    'Somebody changed it in the meantime. Run again: the new plan will show the change to it.',
  )
}

function unsettled(step: Step, now: Step | undefined): ServiceError {
  const operation = `${step.action} "${step.name}"`
  if (now?.action === 'update') {
    const paths = now.changes.map(({ path }) => formatPath(path)).join(', ')
    return new ServiceError(`The service accepted this, but lists something else afterwards at: ${paths}.`, {
      operation,
      effect: 'unclear',
      hint: 'Either somebody changed it at the same time, or the service does not store this value as it is sent. Run again; if it stays, compare with the dashboard.',
    })
  }
  const listed = now === undefined || now.action === 'create' ? 'does not list it' : 'still lists it'
  return new ServiceError(`The service accepted this, but ${listed} afterwards.`, {
    operation,
    effect: 'unclear',
    hint: now?.action === 'blocked' ? now.reason : 'Run again, and look at the connector in the dashboard.',
  })
}
