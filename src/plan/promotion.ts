/** Promotion: what reaches an environment must run in its source environment first. */
import type { DeclaredConnector, LiveConnector, WritableFields } from '../connector/connector.ts'
import { formatPath } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import { buildPlan } from './build.ts'
import { planDigest } from './digest.ts'
import { valueAt } from './diff.ts'
import type { BlockedStep, Change, Plan, Step } from './plan.ts'

export interface Source {
  /** Name shown to people. */
  readonly name: string
  readonly environmentUrl: string
  /** The same files with the source environment's overlay. */
  readonly declared: readonly DeclaredConnector[]
  readonly live: readonly LiveConnector[]
}

/**
 * The plan with each step held against the source environment. A connector whose source is not in step with the files
 * blocks the whole run, and so does a deletion of one that the source still has.
 * @param environmentUrl URL of the environment that the plan is for
 */
export function requireSource(plan: Plan, source: Source, environmentUrl: string): Plan {
  const sourcePlan = buildPlan(source)
  const inSource = new Map(sourcePlan.steps.map((step) => [step.name, step]))
  const liveNames = new Set(source.live.map(({ displayName }) => displayName))
  const steps = plan.steps.map((step): Step => {
    if (step.action === 'delete') {
      return liveNames.has(step.name)
        ? block(step, `${source.name} still has this connector. Delete it there first.`)
        : step
    }
    const sourceStep = inSource.get(step.name)
    if (sourceStep?.action === 'unchanged') return { ...step, source: normalise(sourceStep.live) }
    return {
      ...block(step, outOfStep(sourceStep, source.name), liveOf(sourceStep)),
      changes: sides(step, sourceStep),
    }
  })
  return { steps, digest: planDigest(environmentUrl, steps) }
}

function block(step: Step, reason: string, source?: WritableFields): BlockedStep {
  const { name, file, authType } = step
  const identifiers =
    step.action === 'create' ? [] : step.action === 'blocked' ? step.identifiers : [step.identifier]
  return {
    action: 'blocked',
    name,
    authType,
    notes: [],
    identifiers,
    reason: step.action === 'blocked' ? `${step.reason} ${reason}` : reason,
    blocksRun: true,
    ...(file !== undefined && { file }),
    ...(source !== undefined && { source: normalise(source) }),
  }
}

/** What the step would change, and besides whatever is not in step in the source. */
function sides(step: Step, sourceStep: Step | undefined): Change[] {
  const own = step.action === 'create' || step.action === 'update' ? step.changes : []
  const told = new Set(own.map(({ path }) => formatPath(path)))
  const more = sourceStep?.action === 'update' ? sourceStep.changes : []
  return [
    ...own,
    ...more.filter(({ path }) => !told.has(formatPath(path))).map((change) => atTarget(change, step)),
  ]
}

/** The path of a difference in the source, with the values of the environment that the plan is for. */
function atTarget({ path }: Change, step: Step): Change {
  const before = 'live' in step ? valueAt(normalise(step.live), path) : undefined
  const after = 'payload' in step ? valueAt(normalise(step.payload), path) : before
  return {
    path,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    class: 'cosmetic',
    loses: false,
  }
}

function liveOf(step: Step | undefined): WritableFields | undefined {
  return step?.action === 'update' ? step.live : undefined
}

function outOfStep(step: Step | undefined, source: string): string {
  const advice = `Apply these files to ${source} first, then promote.`
  switch (step?.action) {
    case 'update': {
      const paths = step.changes.map(({ path }) => formatPath(path)).join(', ')
      return `${source} runs something else than the files say (${paths}). ${advice}`
    }
    case 'blocked':
      return `In ${source}: ${step.reason}`
    default:
      return `${source} does not have this connector. ${advice}`
  }
}
