/** One run, from checked inputs to its report. Whatever is thrown on the way becomes part of the report. */
import type { Inputs } from '../inputs/inputs.ts'
import { NO_COUNTS } from '../report/build.ts'
import { failureOf } from '../report/failure.ts'
import type { Command, RunReport } from '../report/report.ts'
import type { Effects } from './effects.ts'
import { runValidate } from './validate.ts'

/** What a command has found out so far; completed when it ends, however it ends. */
export type Progress = { -readonly [Key in keyof RunReport]?: RunReport[Key] }

/** Runs the command. Never rejects. */
export async function run(inputs: Inputs, effects: Effects): Promise<RunReport> {
  const progress: Progress = {}
  try {
    await dispatch(inputs, effects, progress)
  } catch (error) {
    effects.caught(error)
    progress.failures = [...(progress.failures ?? []), failureOf(error)]
  }
  return complete(inputs.command, progress, effects.stop.aborted)
}

/** A report for a run that failed before it had inputs. */
export function failedRun(command: Command, error: unknown): RunReport {
  return complete(command, { failures: [failureOf(error)] }, false)
}

/** Commands are loaded when they run: `validate`, which runs most often, should not wait for the others. */
async function dispatch(inputs: Inputs, effects: Effects, progress: Progress): Promise<void> {
  switch (inputs.command) {
    case 'validate':
      return runValidate(inputs, effects, progress)
    case 'plan':
    case 'apply': {
      const { runPlan } = await import('./plan.ts')
      return runPlan(inputs, effects, progress)
    }
    case 'export': {
      const { runExport } = await import('./export.ts')
      return runExport(inputs, effects, progress)
    }
  }
}

function complete(command: Command, progress: Progress, interrupted: boolean): RunReport {
  const { counts = NO_COUNTS, findings = [], failures = [] } = progress
  const failed =
    interrupted ||
    failures.length > 0 ||
    counts.failed + counts.notAttempted > 0 ||
    findings.some(({ severity }) => severity === 'error')
  return {
    format: 1,
    command,
    outcome: failed ? 'failure' : 'success',
    hasChanges: false,
    files: 0,
    connectors: [],
    warnings: [],
    ...progress,
    counts,
    findings,
    failures,
    interrupted,
  }
}
