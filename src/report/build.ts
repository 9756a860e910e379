/** Makes the report of a plan and of its outcomes. Pure. */
import type { Outcome } from '../apply/outcome.ts'
import { UserError } from '../errors.ts'
import { inReadingOrder } from '../connector/reading-order.ts'
import { valueAt } from '../plan/diff.ts'
import type { Change, Plan, Step } from '../plan/plan.ts'
import { failureOf } from './failure.ts'
import type { ConnectorReport, Counts, Result, RunReport } from './report.ts'

export const NO_COUNTS: Counts = {
  created: 0,
  updated: 0,
  deleted: 0,
  unchanged: 0,
  failed: 0,
  notAttempted: 0,
}

/** The parts of a report that say what happens to connectors. */
export type ConnectorsPart = Pick<RunReport, 'counts' | 'connectors'>

/** What an apply would do. */
export function reportPlan(plan: Plan): ConnectorsPart {
  return {
    counts: countResults(plan.steps.map(({ action }) => WOULD_BE[action])),
    connectors: plan.steps.map((step) => ({
      ...describe(step),
      ...(step.action === 'unchanged' && { result: 'unchanged' as const }),
      ...(step.action === 'blocked' && { result: 'failed' as const }),
    })),
  }
}

/** What an apply did. */
export function reportOutcomes(outcomes: readonly Outcome[]): ConnectorsPart {
  return {
    counts: countResults(outcomes.map(({ result }) => result)),
    connectors: outcomes.map(({ step, result, identifier, error, notes }) => ({
      ...describe(step),
      result,
      notes: [...step.notes, ...notes],
      ...(identifier !== undefined && { identifier }),
      ...(error !== undefined && { failure: failureOf(error) }),
    })),
  }
}

const WOULD_BE: Readonly<Record<Step['action'], Result>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  unchanged: 'unchanged',
  blocked: 'failed',
}

function countResults(results: readonly Result[]): Counts {
  const of = (wanted: Result) => results.filter((result) => result === wanted).length
  return {
    created: of('created'),
    updated: of('updated'),
    deleted: of('deleted'),
    unchanged: of('unchanged'),
    failed: of('failed'),
    notAttempted: of('not attempted'),
  }
}

function describe(step: Step): ConnectorReport {
  const { name, action, authType, file, notes } = step
  const changes = 'changes' in step ? (step.changes ?? []).map(forReading) : []
  const source = step.source
  return {
    name,
    action,
    authType,
    changes,
    notes,
    ...(file !== undefined && { file }),
    ...('identifier' in step && { identifier: step.identifier }),
    ...(action === 'blocked' && { failure: failureOf(new UserError(step.reason)) }),
    ...(source && { source: changes.map(({ path }) => valueAt(source, path) ?? null) }),
  }
}

function forReading(change: Change): Change {
  const { before, after } = change
  return {
    ...change,
    ...(before !== undefined && { before: inReadingOrder(before) }),
    ...(after !== undefined && { after: inReadingOrder(after) }),
  }
}
