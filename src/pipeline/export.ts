/** The command `export`: every live custom connector as a canonical connector file. */
import { globSync, realpathSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { DeclaredConnector, LiveConnector } from '../connector/connector.ts'
import { isObject, type JsonObject } from '../connector/json.ts'
import { UserError } from '../errors.ts'
import { planExport, type PlannedFile } from '../export/plan-export.ts'
import type { ExportInputs } from '../inputs/inputs.ts'
import { foldName } from '../plan/match.ts'
import { failureOf } from '../report/failure.ts'
import type { ExportedFile } from '../report/report.ts'
import { loadConnectors, parseConnectorText } from '../validation/load.ts'
import type { Effects } from './effects.ts'
import type { Progress } from './run.ts'

const FORMATS = ['json', 'yaml', 'yml']

/**
 * Writes the files, or with `fail-on-changes` only says which ones it would write, and fails.
 * @throws ServiceError, UserError
 */
export async function runExport(inputs: ExportInputs, effects: Effects, progress: Progress): Promise<void> {
  const { target } = inputs
  const { workspace } = effects.context
  progress.environment = { name: target.name, url: target.url.href }
  const dir = folderInside(workspace, inputs.exportDir)

  const taken = FORMATS.flatMap((format) => globSync(`${dir}/**/*.${format}`, { cwd: workspace })).map(
    toPosix,
  )
  const existing = await loadExisting(workspace, dir, taken, progress)
  if (!existing) return

  const live = await (await effects.connect(target)).list()
  const { unique, ambiguous } = splitByName(live)
  const problems = ambiguous.map(
    (message) => new UserError(message, 'Delete or rename all but one in the dashboard.'),
  )

  const exported: ExportedFile[] = []
  const plan = planExport(unique, existing, taken, dir)
  for (const planned of plan) {
    const { name, file, change } = planned
    const text = change === 'unchanged' ? undefined : await render(planned, workspace)
    const invalid = text === undefined ? undefined : await refusal(file, text)
    if (invalid !== undefined) {
      problems.push(
        new UserError(`"${name}" was not exported, since no valid file can say what is live: ${invalid}`),
      )
      continue
    }
    if (text !== undefined && !inputs.failOnChanges) write(workspace, file, text)
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

/** The folder relative to the workspace, with forward slashes. @throws UserError where it leads outside */
function folderInside(workspace: string, dir: string): string {
  const path = join(workspace, dir)
  const inside = relative(workspace, path)
  const outside = new UserError(
    `Input export-dir is ${JSON.stringify(dir)}, which is not a folder inside the workspace.`,
    'Give a path relative to the root of the checkout.',
  )
  if (isAbsolute(dir) || inside === '..' || inside.startsWith(`..${sep}`)) throw outside
  mkdirSync(path, { recursive: true })
  const real = relative(realpathSync(workspace), realpathSync(path))
  if (real === '..' || real.startsWith(`..${sep}`) || isAbsolute(real)) throw outside
  return toPosix(inside === '' ? '.' : inside)
}

function toPosix(path: string): string {
  return path.split(sep).join('/')
}

/** What the files below the folder declare already; undefined where one has an error, since its name is not sure then. */
async function loadExisting(
  workspace: string,
  dir: string,
  taken: readonly string[],
  progress: Progress,
): Promise<readonly DeclaredConnector[] | undefined> {
  if (taken.length === 0) return []
  const patterns = FORMATS.map((format) => `${dir}/**/*.${format}`)
  const { connectors, findings, files } = await loadConnectors({ workspace, patterns })
  progress.files = files
  progress.findings = findings
  return findings.some(({ severity }) => severity === 'error') ? undefined : connectors
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

/** The text of the file, in the format of its name; an existing file keeps the action's own keys. */
async function render(planned: PlannedFile, workspace: string): Promise<string> {
  const { file, change, content } = planned
  const old = change === 'rewritten' ? readFileSync(join(workspace, file), 'utf8') : '{}'
  if (file.endsWith('.json')) {
    const own = ownKeys(JSON.parse(old.replace(/^\uFEFF/, '')), planned)
    return `${JSON.stringify({ ...own, ...content }, undefined, 2)}\n`
  }
  const yaml = await import('yaml')
  return yaml.stringify({ ...ownKeys(yaml.parse(old), planned), ...content })
}

function ownKeys(old: unknown, { renamedFrom }: PlannedFile): JsonObject {
  const { $schema } = isObject(old) ? old : {}
  return {
    ...($schema !== undefined && { $schema }),
    ...(renamedFrom.length > 0 && { renamed_from: renamedFrom.length === 1 ? renamedFrom[0] : renamedFrom }),
  }
}

/** Why a file with this text would not validate. */
async function refusal(file: string, text: string): Promise<string | undefined> {
  const { findings } = await parseConnectorText(file, text)
  return findings.find(({ severity }) => severity === 'error')?.message
}

function write(workspace: string, file: string, text: string): void {
  writeFileSync(join(workspace, file), text)
}

function notLive(existing: readonly DeclaredConnector[], plan: readonly PlannedFile[]): string[] {
  const planned = new Set(plan.map(({ file }) => file))
  return existing
    .filter(({ file }) => !planned.has(file))
    .map(({ file, payload }) => `${file} declares "${payload.display_name}", which is not live.`)
}
