/** Runs the action's bundle in a subprocess as the hosted runner runs it, and reads back what the runner would see. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { JsonObject } from '../../src/connector/json.ts'
import { parseFileCommands } from './file-commands.ts'
import { inputVariables, runnerVariables, type StepPaths } from './step-environment.ts'
import { lineSplitter, StepLog, type Annotation, type Mask, type OutputLine } from './step-log.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')

export interface RunOptions {
  /** The checkout: `GITHUB_WORKSPACE` and the working folder. */
  readonly workspace: string
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Variables of the job and step; they win over the runner's own. */
  readonly env?: Readonly<Record<string, string>>
  /** A push without a payload unless told. */
  readonly event?: { readonly name: string; readonly payload: JsonObject }
  /** The value of `github.token`; empty unless told. */
  readonly token?: string
  /** The bundle; the committed one unless told. */
  readonly bundle?: string
  /** The action's manifest; the repository's unless told. */
  readonly manifest?: string
  /** Used as `RUNNER_TEMP` and kept; otherwise a fresh folder is made, and removed after the run. */
  readonly temp?: string
  readonly signals?: readonly SignalAt[]
  /** Milliseconds after which the process is killed and the run is an error; 60,000 unless told. */
  readonly timeout?: number
  /** Flags for node itself. */
  readonly nodeOptions?: readonly string[]
}

/** A signal, once something has happened: a promise is fulfilled, or the output so far satisfies a predicate. */
export interface SignalAt {
  readonly signal: NodeJS.Signals
  readonly when: Promise<unknown> | ((stdout: string) => boolean)
}

/** What the runner sees of one run. */
export interface ActionRun {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** What the step asked to be set in the environment of later steps. */
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** The job summary as written, not masked. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly masks: readonly Mask[]
  readonly groups: readonly string[]
  /** Both streams line by line, as they arrived. */
  readonly lines: readonly OutputLine[]
  /** What people see, with `***` for what was masked by then. */
  readonly log: string
  /** The text files left in `RUNNER_TEMP`, by absolute path. */
  readonly files: ReadonlyMap<string, string>
}

/** @throws Error where the run takes too long, or where what it wrote for the runner is malformed. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const root = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const paths = prepare(root, options)
    const log = new StepLog()
    const ended = await run(options, stepVariables(paths, options), log)
    return {
      ...ended,
      outputs: parseFileCommands(readFileSync(paths.output, 'utf8'), 'GITHUB_OUTPUT'),
      env: parseFileCommands(readFileSync(paths.env, 'utf8'), 'GITHUB_ENV'),
      state: parseFileCommands(readFileSync(paths.state, 'utf8'), 'GITHUB_STATE'),
      summary: readFileSync(paths.summary, 'utf8'),
      annotations: log.annotations,
      masks: log.masks,
      groups: log.groups,
      lines: log.lines,
      log: log.text,
      files: readFolder(paths.temp),
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function prepare(root: string, { workspace, temp, event }: RunOptions): StepPaths {
  const paths = {
    workspace: resolve(workspace),
    temp: resolve(temp ?? join(root, 'temp')),
    event: join(root, 'event.json'),
    output: join(root, 'output'),
    state: join(root, 'state'),
    env: join(root, 'env'),
    path: join(root, 'path'),
    summary: join(root, 'summary.md'),
  }
  mkdirSync(paths.temp, { recursive: true })
  writeFileSync(paths.event, JSON.stringify(event?.payload ?? {}))
  for (const file of [paths.output, paths.state, paths.env, paths.path, paths.summary])
    writeFileSync(file, '')
  return paths
}

function stepVariables(paths: StepPaths, options: RunOptions): Record<string, string> {
  const manifest = readFileSync(options.manifest ?? join(REPOSITORY, 'action.yml'), 'utf8')
  return {
    ...runnerVariables(paths, options.event?.name ?? 'push'),
    ...options.env,
    ...inputVariables(manifest, options.inputs ?? {}, options.token ?? ''),
  }
}

type Ended = Pick<ActionRun, 'exitCode' | 'signal' | 'stdout' | 'stderr'>

function run(options: RunOptions, env: Record<string, string>, log: StepLog): Promise<Ended> {
  const { bundle = join(REPOSITORY, 'dist/index.js'), nodeOptions = [], timeout = 60_000 } = options
  const child = spawn(process.execPath, [...nodeOptions, resolve(bundle)], {
    cwd: options.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  const waiting = new Set(options.signals)
  const send = (entry: SignalAt): void => {
    if (waiting.delete(entry)) child.kill(entry.signal)
  }
  for (const entry of waiting) {
    if (typeof entry.when !== 'function') void entry.when.then(() => send(entry))
  }
  for (const stream of ['stdout', 'stderr'] as const) {
    const split = lineSplitter((line) => log.accept(stream, line))
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      written[stream] += chunk
      split(chunk)
      for (const entry of waiting) {
        if (typeof entry.when === 'function' && entry.when(written.stdout)) send(entry)
      }
    })
    child[stream].on('end', () => split())
  }
  return new Promise((resolveRun, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The action did not end within ${timeout} ms. Its log so far:\n${log.text}`))
    }, timeout)
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer)
      resolveRun({ exitCode, signal, ...written })
    })
  })
}

function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}
