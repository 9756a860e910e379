/** The command `validate`, and the first part of `plan` and `apply`. */
import { UserError } from '../errors.ts'
import type { Inputs, ValidateInputs } from '../inputs/inputs.ts'
import { failureOf } from '../report/failure.ts'
import { loadConnectors, type Loaded } from '../validation/load.ts'
import type { Effects } from './effects.ts'
import type { Progress } from './run.ts'

/** Reads, parses and validates the files. @throws UserError where no file matches */
export async function runValidate(
  inputs: ValidateInputs,
  effects: Effects,
  progress: Progress,
): Promise<void> {
  await loadValid(inputs, effects, progress)
}

/**
 * Loads the files with their overlay and writes what was found into `progress`.
 * @returns undefined where an error (or a warning, with `fail-on-warnings`) stops the run
 */
export async function loadValid(
  inputs: Inputs,
  { context }: Effects,
  progress: Progress,
): Promise<Loaded | undefined> {
  const { files, overlay, failOnWarnings } = inputs
  const loaded = await loadConnectors({
    workspace: context.workspace,
    patterns: files,
    ...(overlay !== undefined && { overlay }),
  })
  progress.files = loaded.files
  progress.findings = loaded.findings
  if (loaded.findings.some(({ severity }) => severity === 'error')) return undefined
  if (failOnWarnings && loaded.findings.length > 0) {
    const error = new UserError('There are warnings, and fail-on-warnings is true.', 'Mend what they name.')
    progress.failures = [...(progress.failures ?? []), failureOf(error)]
    return undefined
  }
  return loaded
}
