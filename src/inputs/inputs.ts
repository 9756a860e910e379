/** All inputs as one frozen, typed value, with every rule about them in this folder. */
import { UserError } from '../errors.ts'
import { ownershipMark } from '../connector/ownership.ts'
import type { Command } from '../report/report.ts'
import type { Context, Environment } from './context.ts'
import {
  booleanInput,
  choiceInput,
  integerInput,
  linesInput,
  optionalInput,
  urlInput,
  type RawInputs,
} from './forms.ts'

export interface EnvironmentTarget {
  /** Name shown to people. */
  readonly name: string
  readonly url: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly overlay?: string
  /** How this environment's inputs begin, where a message names them. */
  readonly inputPrefix?: 'source-'
}

interface CommonInputs {
  readonly files: readonly string[]
  readonly failOnWarnings: boolean
  readonly failOnChanges: boolean
  readonly comment: 'auto' | 'true' | 'false'
  readonly githubToken: string
}

export interface ValidateInputs extends CommonInputs {
  readonly command: 'validate'
  /** The name to show, where one was given. */
  readonly environment?: string
  readonly overlay?: string
}

export interface PlanInputs extends CommonInputs {
  readonly command: 'plan' | 'apply'
  readonly target: EnvironmentTarget
  readonly source?: EnvironmentTarget
  readonly planDigest?: string
  /** Ownership mark; given where the run prunes. */
  readonly mark?: string
  readonly maxDeletes: number
  readonly onReauthorization: 'warn' | 'fail'
  readonly concurrency: number
}

export interface ExportInputs extends CommonInputs {
  readonly command: 'export'
  readonly target: EnvironmentTarget
  readonly exportDir: string
}

export type Inputs = ValidateInputs | PlanInputs | ExportInputs

/** Inputs as the runner hands them over: `INPUT_` variables, trimmed. */
export function rawInputs(env: Environment): RawInputs {
  return (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

const COMMANDS: readonly Command[] = ['validate', 'plan', 'apply', 'export']

/** The command, for a run whose inputs are wrong: the default one where not even that can be told. */
export function commandOf(env: Environment): Command {
  const given = rawInputs(env)('command')
  return COMMANDS.find((command) => command === given) ?? 'apply'
}

/**
 * Reads and checks all inputs.
 * @throws UserError for the first input that is missing or of the wrong form
 */
export function readInputs(env: Environment, context: Context): Inputs {
  const raw = rawInputs(env)
  const command = choiceInput(raw, 'command', COMMANDS)
  const common: CommonInputs = {
    files: filePatterns(raw),
    failOnWarnings: booleanInput(raw, 'fail-on-warnings'),
    failOnChanges: booleanInput(raw, 'fail-on-changes'),
    comment: choiceInput(raw, 'comment', ['auto', 'true', 'false']),
    githubToken: raw('github-token'),
  }
  // Checked whatever the command is: a typo should not wait for the day on which the input matters.
  const plan = readPlanOptions(raw, context)
  const environment = optionalInput(raw, 'environment')
  switch (command) {
    case 'validate':
      return Object.freeze({
        ...common,
        command,
        ...(environment !== undefined && { environment }),
        ...overlayOf(raw, 'overlay'),
      })
    case 'export':
      refuseOverlay(raw)
      return Object.freeze({
        ...common,
        command,
        target: readTarget(raw, env),
        exportDir: optionalInput(raw, 'export-dir') ?? 'connectors',
      })
    case 'plan':
    case 'apply': {
      if (command === 'apply') refusePullRequest(context)
      const target = readTarget(raw, env)
      const source = readSource(raw, target)
      return Object.freeze({ ...common, ...plan, command, target, ...(source && { source }) })
    }
  }
}

/** What is live does not tell which values a patch gave. */
function refuseOverlay(raw: RawInputs): void {
  if (raw('overlay') === '') return
  throw new UserError(
    'Input overlay is given, but export writes connector files, and no patches.',
    'Leave overlay out. With a new folder as export-dir, compare what is live with the files and their patches.',
  )
}

function filePatterns(raw: RawInputs): string[] {
  const patterns = linesInput(raw, 'files')
  if (patterns.some((pattern) => !pattern.startsWith('!'))) return patterns
  throw new UserError('Input files names no file.', 'Give glob patterns, one a line; "!" only excludes.')
}

function readPlanOptions(raw: RawInputs, context: Context) {
  const planDigest = optionalInput(raw, 'plan-digest')
  if (planDigest !== undefined && !/^[0-9a-f]{64}$/.test(planDigest)) {
    throw new UserError(
      'Input plan-digest is not a digest.',
      'It must be the 64 hexadecimal digits of the output plan-digest of an earlier plan.',
    )
  }
  const prune = booleanInput(raw, 'prune')
  if (prune && !/^[^/\s]+\/[^/\s]+$/.test(context.repository)) {
    throw new UserError(
      'Input prune is true, but GITHUB_REPOSITORY does not name a repository.',
      'Connectors are marked with the repository that manages them: run in GitHub Actions, or set GITHUB_REPOSITORY to owner/name.',
    )
  }
  return {
    ...(planDigest !== undefined && { planDigest }),
    ...(prune && { mark: ownershipMark(context.repository) }),
    maxDeletes: integerInput(raw, 'max-deletes', 0, 1_000_000),
    onReauthorization: choiceInput(raw, 'on-reauthorization', ['warn', 'fail']),
    concurrency: integerInput(raw, 'concurrency', 1, 32),
  }
}

/** A pull request's files are a proposal: they may be looked at, and applied once they are merged. */
function refusePullRequest({ eventName, pullRequest }: Context): void {
  // Events about a pull request (a review, a comment in its code) check its files out, too.
  const isOne =
    eventName === 'pull_request' || eventName === 'pull_request_target' || pullRequest !== undefined
  if (!isOne || pullRequest?.merged === true) return
  throw new UserError(
    `apply does not run on a ${eventName} event: the pull request is not merged.`,
    'Use command: plan here, and apply on push to the default branch.',
  )
}

function readTarget(raw: RawInputs, env: Environment): EnvironmentTarget {
  const given = {
    'environment-url': raw('environment-url') || (env['SCALEKIT_ENVIRONMENT_URL'] ?? '').trim(),
    'client-id': raw('client-id') || (env['SCALEKIT_CLIENT_ID'] ?? '').trim(),
    'client-secret': raw('client-secret') || (env['SCALEKIT_CLIENT_SECRET'] ?? '').trim(),
  }
  requireAll(given, 'Find them in the Scalekit Dashboard under Developers → Settings → API Credentials.')
  const url = urlInput(given['environment-url'], 'environment-url')
  return Object.freeze({
    name: optionalInput(raw, 'environment') ?? url.host,
    url,
    clientId: given['client-id'],
    clientSecret: given['client-secret'],
    ...overlayOf(raw, 'overlay'),
  })
}

function readSource(raw: RawInputs, target: EnvironmentTarget): EnvironmentTarget | undefined {
  const given = {
    'source-environment-url': raw('source-environment-url'),
    'source-client-id': raw('source-client-id'),
    'source-client-secret': raw('source-client-secret'),
  }
  const wanted = [...Object.values(given), raw('source-environment'), raw('source-overlay')]
  if (wanted.every((value) => value === '')) return undefined
  requireAll(given, 'A promotion needs all of them; leave out every source-* input for a run without one.')
  const url = urlInput(given['source-environment-url'], 'source-environment-url')
  if (url.href === target.url.href) {
    throw new UserError(
      'Inputs source-environment-url and environment-url are the same environment.',
      'A promotion goes from one environment to another.',
    )
  }
  return Object.freeze({
    name: optionalInput(raw, 'source-environment') ?? url.host,
    url,
    clientId: given['source-client-id'],
    clientSecret: given['source-client-secret'],
    inputPrefix: 'source-',
    ...overlayOf(raw, 'source-overlay'),
  })
}

function overlayOf(raw: RawInputs, name: string): { overlay?: string } {
  const overlay = optionalInput(raw, name)
  return overlay === undefined ? {} : { overlay }
}

function requireAll(given: Readonly<Record<string, string>>, hint: string): void {
  const missing = Object.keys(given).filter((name) => given[name] === '')
  if (missing.length === 0) return
  throw new UserError(
    `Missing: ${missing.join(', ')}.`,
    `${hint} Pull requests from forks and from Dependabot are not given secrets: use command: validate there.`,
  )
}
