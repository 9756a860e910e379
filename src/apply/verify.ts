/** The proof after an apply: the same plan, made again from a new listing, must have nothing left to do. */
import type { WritableField } from '../connector/connector.ts'
import { formatPath } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import { ServiceError, UserError } from '../errors.ts'
import { diff } from '../plan/diff.ts'
import type { CreateStep, DeleteStep, Plan, Step, UpdateStep } from '../plan/plan.ts'
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
  const lost = step.action === 'delete' ? [] : lostPaths(step, now)
  const done = step.action === 'delete' ? now === undefined : now?.action === 'unchanged' && lost.length === 0
  if (result === 'failed') {
    const unclear = error instanceof ServiceError && error.details.effect === 'unclear'
    return unclear && done ? confirm(outcome, now) : outcome
  }
  if (result === 'not attempted' || done) return outcome
  return { ...outcome, result: 'failed', error: unsettled(step, now, lost) }
}

/**
 * Where the listing is not what was sent. The new plan cannot tell: it takes a field that the file does not mention
 * from what is live now, and would not miss one that the update has wiped.
 */
function lostPaths({ payload }: CreateStep | UpdateStep, now: Step | undefined): string[] {
  if (now?.action !== 'unchanged') return []
  const sent = Object.keys(payload) as WritableField[]
  const listed = Object.fromEntries(sent.map((field) => [field, now.live[field]]))
  return diff(normalise(payload), normalise(listed)).map(({ path }) => formatPath(path))
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

/** Where the new plan would update the connector. */
function changedPaths(now: Step | undefined): string[] {
  return now?.action === 'update' ? now.changes.map(({ path }) => formatPath(path)) : []
}

function overtaken(now: Step | undefined): UserError {
  const paths = changedPaths(now)
  const where = paths.length > 0 ? ` at: ${paths.join(', ')}` : ''
  return new UserError(
    `It was what the file says when the plan was made, and is not any more${where}.`,
    'Somebody changed it in the meantime. Run again: the new plan will show the change to it.',
  )
}

function unsettled(step: Step, now: Step | undefined, lost: readonly string[]): ServiceError {
  const operation = `${step.action} "${step.name}"`
  if (now?.action === 'blocked') return new ServiceError(now.reason, { operation, effect: 'unclear' })
  const paths = [...changedPaths(now), ...lost]
  if (paths.length > 0) {
    const where = paths.join(', ')
    return new ServiceError(`The service accepted this, but lists something else afterwards at: ${where}.`, {
      operation,
      effect: 'unclear',
      hint: 'Either somebody changed it at the same time, or the service does not store this value as it is sent. Run again; if it stays, compare with the dashboard.',
    })
  }
  const listed = now === undefined || now.action === 'create' ? 'does not list it' : 'still lists it'
  return new ServiceError(`The service accepted this, but ${listed} afterwards.`, {
    operation,
    effect: 'unclear',
    hint: 'Run again, and look at the connector in the dashboard.',
  })
}
