/** The command `validate`, and the first part of `plan` and `apply`. */
import { UserError } from '../errors.ts'
import type { Inputs, ValidateInputs } from '../inputs/inputs.ts'
import { failureOf } from '../report/failure.ts'
import {
  checkConnectors,
  loadConnectors,
  type Checked,
  type Loaded,
  type LoadRequest,
} from '../validation/load.ts'
import type { Effects } from './effects.ts'
import type { Progress } from './run.ts'

/** Reads, parses and validates the files. @throws UserError where no file matches */
export async function runValidate(
  inputs: ValidateInputs,
  effects: Effects,
  progress: Progress,
): Promise<void> {
  note(await checkConnectors(requestOf(inputs, inputs.overlay, effects)), progress)
  isStopped(inputs, progress)
}

/** Loads the files under an overlay, and adds what was found to `progress`. @throws UserError where no file matches */
export async function load(
  inputs: Inputs,
  overlay: string | undefined,
  effects: Effects,
  progress: Progress,
): Promise<Loaded> {
  const loaded = await loadConnectors(requestOf(inputs, overlay, effects))
  note(loaded, progress)
  return loaded
}

function requestOf({ files }: Inputs, overlay: string | undefined, { context }: Effects): LoadRequest {
  return { workspace: context.workspace, patterns: files, ...(overlay !== undefined && { overlay }) }
}

function note({ files, findings }: Checked, progress: Progress): void {
  progress.files = files
  progress.findings = merge(progress.findings ?? [], findings)
}

/** Findings of a file are the same under two overlays, unless an overlay is to blame. */
function merge(known: Checked['findings'], found: Checked['findings']): Checked['findings'] {
  if (known.length === 0) return found
  const told = new Set(known.map((finding) => JSON.stringify(finding)))
  return [...known, ...found.filter((finding) => !told.has(JSON.stringify(finding)))]
}

/** True where an error, or a warning with `fail-on-warnings`, ends the run; the latter is then said. */
export function isStopped({ failOnWarnings }: Inputs, progress: Progress): boolean {
  const { findings = [], failures = [] } = progress
  if (findings.some(({ severity }) => severity === 'error')) return true
  if (!failOnWarnings || findings.length === 0) return false
  const error = new UserError('There are warnings, and fail-on-warnings is true.', 'Mend what they name.')
  progress.failures = [...failures, failureOf(error)]
  return true
}
