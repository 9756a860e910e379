/** The command `export`: every live custom connector as a canonical connector file. */
import type { DeclaredConnector, LiveConnector } from '../connector/connector.ts'
import { foldName } from '../connector/name.ts'
import { UserError } from '../errors.ts'
import { dataFilesBelow, folderInside, readInside, writeInside } from '../export/folder.ts'
import { planExport, type PlannedFile } from '../export/plan-export.ts'
import { renderFile } from '../export/render.ts'
import { findFiles, type FoundFile } from '../files/find.ts'
import type { ExportInputs } from '../inputs/inputs.ts'
import { failureOf } from '../report/failure.ts'
import type { ExportedFile } from '../report/report.ts'
import { loadFound, parseConnectorText } from '../validation/load.ts'
import type { Effects } from './effects.ts'
import type { Progress } from './run.ts'
import { isStopped } from './validate.ts'

/**
 * Writes the files, or with `fail-on-changes` only says which ones it would write, and fails.
 * @throws ServiceError, UserError
 */
export async function runExport(inputs: ExportInputs, effects: Effects, progress: Progress): Promise<void> {
  const { target } = inputs
  const { workspace } = effects.context
  progress.environment = { name: target.name, url: target.url.href }
  const dir = folderInside(workspace, inputs.exportDir)
  const found = dataFilesBelow(workspace, dir)
  const existing = await loadExisting(inputs, workspace, found, progress)
  if (!existing) return

  const live = await (await effects.connect(target)).list()
  const { unique, ambiguous } = splitByName(live)
  const problems = ambiguous.map(
    (message) => new UserError(message, 'Delete or rename all but one in the dashboard.'),
  )

  const exported: ExportedFile[] = []
  const taken = found.map(({ file }) => file)
  const plan = planExport(unique, existing, taken, dir)
  for (const planned of plan) {
    const { name, file, change } = planned
    const old = change === 'rewritten' ? readInside(workspace, file) : undefined
    const text = change === 'unchanged' ? undefined : await renderFile(planned, old)
    const invalid = text === undefined ? undefined : await refusal(file, text)
    if (invalid !== undefined) {
      problems.push(
        new UserError(`"${name}" was not exported, since no valid file can say what is live: ${invalid}`),
      )
      continue
    }
    if (text !== undefined && !inputs.failOnChanges) writeInside(workspace, file, text)
    exported.push({ name, file, change })
  }
  progress.exported = exported
  progress.hasChanges = exported.some(({ change }) => change !== 'unchanged')
  if (inputs.failOnChanges && progress.hasChanges) {
    problems.push(
      new UserError(
        'The files are not what is live, and fail-on-changes is true: nothing was written.',
        'Run export without it to take over what is live.',
      ),
    )
  }
  progress.failures = problems.map(failureOf)
  progress.warnings = notLive(existing, plan)
}

/**
 * What the files below the folder declare already. Another JSON or YAML file may lie there too; but one that the input
 * `files` matches has to be valid, since else it cannot be told which connector it means.
 * @returns undefined where one of those has an error
 */
async function loadExisting(
  inputs: ExportInputs,
  workspace: string,
  found: readonly FoundFile[],
  progress: Progress,
): Promise<readonly DeclaredConnector[] | undefined> {
  if (found.length === 0) return []
  const { connectors, findings } = await loadFound(found)
  const declared = new Set(findFiles(workspace, inputs.files).map(({ file }) => file))
  progress.files = connectors.length
  progress.findings = findings.filter(({ location }) => declared.has(location.file))
  return isStopped(inputs, progress) ? undefined : connectors
}

function splitByName(live: readonly LiveConnector[]): { unique: LiveConnector[]; ambiguous: string[] } {
  const groups = [...Map.groupBy(live, ({ displayName }) => foldName(displayName)).values()]
  return {
    unique: groups.flatMap((group) => (group.length === 1 ? group : [])),
    ambiguous: groups
      .filter((group) => group.length > 1)
      .map((group) => {
        const names = group.map(({ displayName, identifier }) => `"${displayName}" (${identifier})`).sort()
        return `Live connectors have one name, but for case or spaces, so none was exported: ${names.join(', ')}.`
      }),
  }
}

/** Why a file with this text would not validate. */
async function refusal(file: string, text: string): Promise<string | undefined> {
  const { findings } = await parseConnectorText(file, text)
  return findings.find(({ severity }) => severity === 'error')?.message
}

function notLive(existing: readonly DeclaredConnector[], plan: readonly PlannedFile[]): string[] {
  const planned = new Set(plan.map(({ file }) => file))
  return existing
    .filter(({ file }) => !planned.has(file))
    .map(({ file, payload }) => `${file} declares "${payload.display_name}", which is not live.`)
}
