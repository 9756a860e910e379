/** What keeps a plan from being carried out as a whole. Pure, and the same for `plan` and `apply`. */
import { UserError } from '../errors.ts'
import type { Plan, Step } from './plan.ts'

export interface GateRules {
  readonly maxDeletes: number
  readonly onReauthorization: 'warn' | 'fail'
  readonly failOnChanges: boolean
  /** The digest that was approved; `apply` only. */
  readonly planDigest?: string
}

/** True if an apply would write. */
export function hasChanges(plan: Plan): boolean {
  return plan.steps.some(({ action }) => action === 'create' || action === 'update' || action === 'delete')
}

/** True if people already connected must do something after this step. */
export function demandsReauthorization(step: Step): boolean {
  return step.action === 'update' && step.changes.some((change) => change.class === 'reauthorization')
}

/** Every reason not to carry the plan out; empty if it may run. Connectors that are blocked by themselves are no reason. */
export function refusals(plan: Plan, rules: GateRules): UserError[] {
  const found: UserError[] = []
  if (rules.planDigest !== undefined && rules.planDigest !== plan.digest) {
    found.push(
      new UserError(
        'The plan is not the one that was approved: files, live connectors or the environment have changed since.',
        `Review the new plan, then approve its digest ${plan.digest}.`,
      ),
    )
  }
  const outOfStep = plan.steps.filter((step) => step.action === 'blocked' && step.blocksRun)
  if (outOfStep.length > 0) {
    found.push(
      new UserError(
        `${count(outOfStep, 'connector')} not in step with the source environment: ${names(outOfStep)}.`,
        'Nothing is promoted until all of them are. Apply the files to the source environment first.',
      ),
    )
  }
  const deletions = plan.steps.filter(({ action }) => action === 'delete')
  if (deletions.length > rules.maxDeletes) {
    found.push(
      new UserError(
        `The plan deletes ${count(deletions, 'connector')}, but max-deletes is ${rules.maxDeletes}: ${names(deletions)}.`,
        'If that is meant, raise max-deletes; if not, look at the input files: a pattern may no longer match.',
      ),
    )
  }
  const demanding = plan.steps.filter(demandsReauthorization)
  if (rules.onReauthorization === 'fail' && demanding.length > 0) {
    found.push(
      new UserError(
        `People have to authorise again after the change of ${count(demanding, 'connector')}: ${names(demanding)}.`,
        'Tell them first, then run with on-reauthorization: warn.',
      ),
    )
  }
  if (rules.failOnChanges && hasChanges(plan)) {
    found.push(
      new UserError(
        'The environment is not what the files say, and fail-on-changes is true.',
        'Look at the changes: either apply the files, or take over what was edited by hand with command: export.',
      ),
    )
  }
  return found
}

function count(steps: readonly Step[], noun: string): string {
  return `${steps.length} ${noun}${steps.length === 1 ? '' : 's'}`
}

/** At most ten names: the table has them all. */
function names(steps: readonly Step[]): string {
  const shown = steps.slice(0, 10).map(({ name }) => `"${name}"`)
  return steps.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ')
}
