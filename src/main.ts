/**
 * Entry of the action: wires the run to the runner's environment, the network and the clock. Everything else takes
 * these as arguments.
 */
import { readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import type { JsonValue } from './connector/json.ts'
import { ServiceError, UserError } from './errors.ts'
import { readContext, type Context } from './inputs/context.ts'
import { commandOf, rawInputs, readInputs, type EnvironmentTarget, type Inputs } from './inputs/inputs.ts'
import type { Effects } from './pipeline/effects.ts'
import { publish } from './pipeline/publish.ts'
import { failedRun, run } from './pipeline/run.ts'
import { redactReport } from './report/redact.ts'
import type { RunReport } from './report/report.ts'
import { Runner } from './runner/runner.ts'
import { replaceStandardOutput, writeOut } from './runner/standard-output.ts'
import type { ConnectorService } from './service/client.ts'

// A run fails until its verdict says otherwise: Node exits with 0 when a promise that is waited for never settles.
process.exitCode = 1
let finished = false
process.on('exit', () => {
  if (!finished) writeOut('\n::error::The run ended without a verdict, so it counts as failed.\n')
})

replaceStandardOutput()
const runner = new Runner(process.env, writeOut)
maskSecrets()
const context = readContext(process.env, { cwd: process.cwd(), temp: tmpdir() }, readEvent)
const { report, inputs } = await start()
const published = publish(report, runner, context)
if (inputs) await comment(report, inputs)
finished = true
// What still holds the process is of no use any more: a proxy that never answers, a timer of a lost race.
process.exit(report.outcome === 'success' && published ? 0 : 1)

/** Before anything else: no line of this run may show them, not even the message about a malformed input. */
function maskSecrets(): void {
  const raw = rawInputs(process.env)
  runner.mask(raw('client-secret'))
  runner.mask(raw('source-client-secret'))
  runner.mask((process.env['SCALEKIT_CLIENT_SECRET'] ?? '').trim())
  runner.mask(raw('github-token'))
}

async function start(): Promise<{ report: RunReport; inputs?: Inputs }> {
  let inputs: Inputs
  try {
    inputs = readInputs(process.env, context)
    requireCheckout(context.workspace)
  } catch (error) {
    logInternal(error)
    return { report: redacted(failedRun(commandOf(process.env), error)) }
  }
  return { report: redacted(await run(inputs, effects(context))), inputs }
}

function redacted(report: RunReport): RunReport {
  return redactReport(report, (text) => runner.redact(text))
}

/** @throws UserError where there is nothing to read files from */
function requireCheckout(workspace: string): void {
  if (statSync(workspace, { throwIfNoEntry: false })?.isDirectory()) return
  throw new UserError(
    `GITHUB_WORKSPACE is ${JSON.stringify(workspace)}, which is not a folder.`,
    'Check the repository out before this step.',
  )
}

/** After everything else: whatever GitHub does with the comment, the report is out. */
async function comment(report: RunReport, inputs: Inputs): Promise<void> {
  const { command, comment: wanted } = inputs
  if (wanted === 'false' || (command !== 'plan' && command !== 'apply') || report.interrupted) return
  try {
    const { postComment } = await import('./pipeline/comment.ts')
    const url = await postComment(report, inputs, context, runner)
    if (url !== undefined) runner.setOutput('comment-url', url)
  } catch (error) {
    logInternal(error)
    runner.annotate({ severity: 'notice', message: 'The pull request comment was not posted: see the log.' })
  }
}

function effects(context: Context): Effects {
  const stop = new AbortController()
  // The runner sends SIGINT, waits 7.5 seconds, sends SIGTERM, waits 2.5 seconds, and kills.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  return {
    context,
    stop: stop.signal,
    connect: (target) => connect(target, stop.signal),
    git: async () =>
      (await import('./pull-request/git.ts')).gitIn(context.workspace, process.env, stop.signal),
    // Seconds, doubling: together longer than a service may take that has given up on answering.
    pause: (look) => wait((1 + Math.random()) * 500 * 2 ** look, stop.signal),
    caught: logInternal,
  }
}

/** The client, its HTTP library with it, is loaded by the runs that use it. */
async function connect(target: EnvironmentTarget, signal: AbortSignal): Promise<ConnectorService> {
  const { connectScalekit } = await import('./service/scalekit.ts')
  const { DEFAULT_TIMING } = await import('./service/effects.ts')
  return connectScalekit(target, {
    timing: DEFAULT_TIMING,
    sleep: wait,
    random: Math.random,
    now: Date.now,
    mask: (secret) => runner.mask(secret),
    debug: (line) => runner.debug(line),
    signal,
  })
}

/** Waits, or until the signal is aborted. */
async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, signal && { signal }).catch(() => undefined)
}

function readEvent(path: string): JsonValue | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JsonValue
  } catch {
    // Outside GitHub there may be none; what depends on it is refused where it is missing.
    return undefined
  }
}

/** Only our own faults are shown with their stack. */
function logInternal(error: unknown): void {
  if (error instanceof UserError || error instanceof ServiceError || !(error instanceof Error)) return
  runner.log([error.stack ?? error.message])
}
