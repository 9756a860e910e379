/** How each step of a plan ended. */
import type { Step } from '../plan/plan.ts'
import type { Result } from '../report/report.ts'

export interface Outcome {
  readonly step: Step
  readonly result: Result
  /** Known after a create, too. */
  readonly identifier?: string
  /** What was thrown, where the result is `failed`. */
  readonly error?: unknown
  /** Said beside the step's own notes. */
  readonly notes: readonly string[]
}

/** A step that writes. */
export type Write = Extract<Step, { action: 'create' | 'update' | 'delete' }>

/** Tells the steps that write from the others. */
export function isWrite(step: Step): step is Write {
  return step.action === 'create' || step.action === 'update' || step.action === 'delete'
}
