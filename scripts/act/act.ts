/**
 * Runs workflows with act (https://github.com/nektos/act) on this machine: no containers, no GitHub, no network.
 *
 * What such a run shows: which jobs an event starts, what each step is given, that a digest gets from the plan to the
 * apply, annotations, summaries, and what the action does to the environments and to the pull request.
 *
 * What it cannot show, and what stands in for it:
 * - `$/path` and `concurrency.queue` are newer than act, `environment.deployment` too: the copy that act runs names the
 *   same folder as `owner/repo/path@v1` and lacks the other two. Held by __tests__/workflows/, the linters and CI on GitHub.
 * - Environments: act has no protection rules, and one set of secrets for a run instead of one for each environment. A
 *   run here is given those of the environment that it is about, so both halves of a nightly run cannot be seen at once.
 * - Approvals: the stand-in for upload-artifact, which runs between plan and apply, is the pause.
 * - Permissions of the token, forks and concurrency: act has none of them. A fork is a run without secrets.
 * - Jobs after a called workflow that failed: act stops there.
 * - actions/checkout: act copies the repository by itself, with all of its history.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const PROJECT = resolve(import.meta.dirname, '../..')
const OWN = 'scalekit-inc/scalekit-connector-action'
const REUSABLE = '.github/workflows/connectors.yml'

export interface ActEvent {
  readonly name: 'pull_request' | 'push' | 'schedule' | 'workflow_dispatch'
  /** The event file; `repository.default_branch` is added. */
  readonly payload?: Readonly<Record<string, unknown>>
  readonly ref?: string
}

export interface ActRun {
  readonly event: ActEvent
  /** Folder of the caller's repository. */
  readonly repository: string
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Annotation {
  readonly level: string
  readonly message: string
  readonly file?: string
  readonly line?: string
  readonly title?: string
}

export interface ActResult {
  /** Results by job, named `<job of the caller>/<job of the workflow>`; a skipped job is not there. */
  readonly jobs: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  /** Text of all job summaries. */
  readonly summary: string
  /** Folder that holds the artifacts of the run, a folder each. */
  readonly artifacts: string
  /** Everything that was printed. */
  readonly log: string
}

/** A line of `act --json`, as far as it is looked at. */
interface LogLine {
  readonly msg?: string
  readonly job?: string
  readonly jobID?: string
  readonly jobResult?: string
  readonly command?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

/** act, with the action's repository and the stand-in as local folders below `scratch`. */
export class Act {
  readonly #program: string
  readonly #scratch: string
  readonly #localRepositories: readonly string[]
  #runs = 0

  /**
   * @param program path of act
   * @param scratch an empty folder
   */
  constructor(program: string, scratch: string) {
    this.#program = program
    this.#scratch = scratch
    const action = join(scratch, 'action')
    for (const path of ['action.yml', 'dist', '.github/actions', REUSABLE]) {
      cpSync(join(PROJECT, path), join(action, path), { recursive: true })
    }
    const workflow = readFileSync(join(PROJECT, REUSABLE), 'utf8')
    writeFileSync(join(action, REUSABLE), forAct(workflow))
    const upload = /actions\/upload-artifact@[0-9a-f]{40}/.exec(workflow)
    if (!upload) throw new Error(`${REUSABLE} uploads no artifact any more`)
    this.#localRepositories = [
      `${OWN}@v1=${action}`,
      `${upload[0]}=${join(import.meta.dirname, 'upload-artifact')}`,
    ]
  }

  async run({ event, repository, vars = {}, secrets = {}, env = {} }: ActRun): Promise<ActResult> {
    const folder = join(this.#scratch, `run-${++this.#runs}`)
    const artifacts = join(folder, 'artifacts')
    mkdirSync(artifacts, { recursive: true })
    const eventFile = join(folder, 'event.json')
    writeFileSync(eventFile, JSON.stringify({ repository: { default_branch: 'main' }, ...event.payload }))
    const stepEnv = {
      STAND_IN_ARTIFACTS: artifacts,
      ...(event.ref && { GITHUB_REF: event.ref }),
      ...env,
    }
    const output = await this.#spawn(folder, repository, [
      ...[event.name, '--json', '--eventpath', eventFile, '--defaultbranch', 'main', '--no-cache-server'],
      ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'self-hosted=-self-hosted'],
      // Two jobs at a time make act 0.2.89 write to one map at a time, and crash.
      ...['--use-new-action-cache', '--concurrent-jobs', '1'],
      ...['--action-cache-path', join(folder, 'cache')],
      ...this.#localRepositories.flatMap((mapping) => ['--local-repository', mapping]),
      ...pairs('--var', vars),
      ...pairs('--secret', secrets),
      ...pairs('--env', stepEnv),
    ])
    return { ...resultOf(output), artifacts }
  }

  async #spawn(folder: string, cwd: string, args: readonly string[]): Promise<string> {
    // Nothing of this machine's own environment reaches the jobs, but for the Node that the runner would use.
    const path = `${join(PROJECT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`
    const child = spawn(this.#program, args, { cwd, env: { PATH: path, HOME: folder } })
    const closed = once(child, 'close')
    const [log, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
    await closed
    // It ends with 1 where a job failed, too.
    if (child.exitCode !== 0 && !log.includes('"jobResult":"failure"')) {
      throw new Error(`act ended without a failed job:\n${errors}`)
    }
    return log
  }
}

/** The workflow without what act does not know yet. @throws Error where one of these is not in it any more */
function forAct(workflow: string): string {
  const edits = [
    [/uses: \$\/(\S+)/g, `uses: ${OWN}/$1@v1`],
    [/^ +deployment: false\n/gm, ''],
    [/^ +queue: max\n/gm, ''],
  ] as const
  return edits.reduce((before, [pattern, replacement]) => {
    const edited = before.replace(pattern, replacement)
    if (edited === before) throw new Error(`${REUSABLE} has nothing like ${String(pattern)} any more`)
    return edited
  }, workflow)
}

function pairs(option: string, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
}

function resultOf(output: string): Omit<ActResult, 'artifacts'> {
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  const log = lines.map((line) => JSON.parse(line) as LogLine)
  return {
    jobs: Object.fromEntries(
      log
        .filter(({ jobResult }) => jobResult !== undefined)
        .map(({ job = '', jobID = '', jobResult = '' }) => [`${callerOf(job)}/${jobID}`, jobResult]),
    ),
    annotations: log
      .filter(({ command = '' }) => ['error', 'warning', 'notice'].includes(command))
      .map(({ command = '', arg = '', kvPairs = {} }) => ({ level: command, message: arg, ...kvPairs })),
    summary: log
      .flatMap(({ command, content }) => (command === 'summary' && content ? [content] : []))
      .join('\n'),
    log: log.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  }
}

/** act names a job `<job of the caller>/<workflow>/<job>`, padded with spaces. */
function callerOf(job: string): string {
  return job.split('/')[0]?.trim() ?? ''
}
