/** What an error of GitHub's API means for the comment: try again, try something shorter, or tell people. Pure. */
import { oneLine, shorten } from '../report/escape.ts'

export interface Trouble {
  readonly kind: 'rate limit' | 'unreachable' | 'too long' | 'forbidden' | 'refused'
  /** What GitHub said. */
  readonly said: string
  /** Milliseconds until another attempt makes sense; missing where none does. */
  readonly retryAfter?: number
}

/** GitHub asks for at least a minute where it names no time. */
const UNNAMED_WAIT = 60_000

/** HTTP status of the answer that an error stands for; undefined where there was none. */
export function statusOf(error: unknown): number | undefined {
  const status = field(field(error, 'response'), 'status')
  return typeof status === 'number' ? status : undefined
}

/**
 * @param error what the library threw
 * @param attempt from 1
 * @param now milliseconds since 1970
 */
export function troubleOf(error: unknown, attempt: number, now: number): Trouble {
  const status = statusOf(error)
  const said = saidBy(error)
  const wait = rateLimitWait(error, status, said, now)
  if (wait !== undefined) return { kind: 'rate limit', said, retryAfter: wait }
  if (status === undefined || status === 408 || status >= 500) {
    return { kind: 'unreachable', said, retryAfter: 1_000 * 2 ** (attempt - 1) }
  }
  if (status === 422 && /too long/i.test(said)) return { kind: 'too long', said, retryAfter: 0 }
  if (status === 401 || status === 403 || status === 404) return { kind: 'forbidden', said }
  return { kind: 'refused', said }
}

/** A sentence or three for people. */
export function noticeOf({ kind, said }: Trouble): string {
  const start = `The pull request comment was not posted: GitHub answered "${said}".`
  switch (kind) {
    case 'forbidden':
      return (
        `${start} Give the job the permission "pull-requests: write", or set comment: false. ` +
        'The token of a pull request from a fork or from Dependabot can only read.'
      )
    case 'rate limit':
      return `${start} The rate limit lasts longer than is worth waiting for; the job summary has it all.`
    case 'unreachable':
      return `The pull request comment was not posted: GitHub could not be reached (${said}).`
    case 'too long':
    case 'refused':
      return `${start} The job summary has it all.`
  }
}

/** Milliseconds to wait, where the error is a rate limit, primary or secondary. */
function rateLimitWait(
  error: unknown,
  status: number | undefined,
  said: string,
  now: number,
): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const headers = field(field(error, 'response'), 'headers')
  const retryAfter = numberOf(field(headers, 'retry-after'))
  if (retryAfter !== undefined) return retryAfter * 1_000
  const reset = numberOf(field(headers, 'x-ratelimit-reset'))
  if (numberOf(field(headers, 'x-ratelimit-remaining')) === 0 && reset !== undefined) {
    return Math.max(0, reset * 1_000 - now)
  }
  return status === 429 || /rate limit/i.test(said) ? UNNAMED_WAIT : undefined
}

function saidBy(error: unknown): string {
  const data = field(field(error, 'response'), 'data')
  const errors = field(data, 'errors')
  const details = Array.isArray(errors) ? errors.map((entry) => field(entry, 'message')) : []
  const parts = [field(data, 'message'), ...details].filter((part) => typeof part === 'string')
  const said = parts.length > 0 ? parts.join(': ') : error instanceof Error ? error.message : String(error)
  return shorten(oneLine(said), 300)
}

function numberOf(header: unknown): number | undefined {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
