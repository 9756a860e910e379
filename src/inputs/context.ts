/** What the runner says about the run: repository, event, folders. Read once, from the environment and event file. */
import { isObject, type JsonObject, type JsonValue } from '../connector/json.ts'

export interface PullRequest {
  readonly number: number
  readonly merged: boolean
  /** Commit of the base branch that it was opened against or last synchronised with. */
  readonly baseSha?: string
}

export interface Context {
  /** Absolute path of the checkout. */
  readonly workspace: string
  /** Absolute path of the job's scratch folder. */
  readonly temp: string
  /** `owner/name`; empty outside GitHub. */
  readonly repository: string
  readonly eventName: string
  readonly pullRequest?: PullRequest
  /** Page of this run, where it is known. */
  readonly runUrl?: string
  /** REST API of this GitHub. */
  readonly apiUrl: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * @param env the process's environment
 * @param folders the current one and the system's for scratch files, for a run outside GitHub
 * @param readEvent reads and parses the event file; undefined where there is none
 */
export function readContext(
  env: Environment,
  folders: { readonly cwd: string; readonly temp: string },
  readEvent: (path: string) => JsonValue | undefined,
): Context {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const runId = env['GITHUB_RUN_ID']
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const eventPath = env['GITHUB_EVENT_PATH']
  const event = eventPath ? readEvent(eventPath) : undefined
  const pullRequest = isObject(event) ? pullRequestOf(event) : undefined
  return {
    workspace: given(env['GITHUB_WORKSPACE']) ?? folders.cwd,
    temp: given(env['RUNNER_TEMP']) ?? folders.temp,
    repository,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    ...(pullRequest && { pullRequest }),
    ...(repository && runId && { runUrl: `${server}/${repository}/actions/runs/${runId}` }),
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  }
}

/** An empty variable says as little as a missing one. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value
}

function pullRequestOf(event: JsonObject): PullRequest | undefined {
  const pull = event['pull_request']
  if (!isObject(pull) || typeof pull['number'] !== 'number') return undefined
  const base = pull['base']
  const baseSha = isObject(base) ? base['sha'] : undefined
  return {
    number: pull['number'],
    merged: pull['merged'] === true,
    ...(typeof baseSha === 'string' && { baseSha }),
  }
}
