/** What the client needs from outside: the environment it talks to, its effects, and its limits. */

/** One Scalekit environment and the credentials for it, already checked by whoever read the inputs. */
export interface Target {
  /** HTTPS, or HTTP for a loopback host; a path in front of the API's own is kept. */
  readonly url: URL
  readonly clientId: string
  readonly clientSecret: string
  /** How the inputs of this environment begin where hints name them: `source-` for a promotion's source. */
  readonly inputPrefix?: 'source-'
}

/** Limits in milliseconds, and two counts. */
export interface Timing {
  /** One request, from the first byte sent to the last byte of the answer. */
  readonly requestTimeoutMs: number
  /** All requests of one client together; after it none is started. */
  readonly runTimeoutMs: number
  /** After cancellation, a request in flight is cut off this much later. */
  readonly cancelGraceMs: number
  /** How often one request is sent at most, the first time included. */
  readonly maxAttempts: number
  /** How many retries all requests of one client together may spend in vain; after that, each is sent once. */
  readonly retryBudget: number
  /** The longest wait before the second attempt; it doubles with each further one. */
  readonly backoffBaseMs: number
  readonly backoffCapMs: number
  /** The longest `Retry-After` that is obeyed. */
  readonly retryAfterCapMs: number
}

/** The runner kills a cancelled step after ten seconds: the grace leaves time for the report. */
export const DEFAULT_TIMING: Timing = {
  requestTimeoutMs: 30_000,
  runTimeoutMs: 30 * 60_000,
  cancelGraceMs: 4_000,
  maxAttempts: 5,
  retryBudget: 100,
  backoffBaseMs: 1_000,
  backoffCapMs: 30_000,
  retryAfterCapMs: 60_000,
}

export interface ServiceEffects {
  readonly timing: Timing
  /** Waits, at most until the signal is aborted; never rejects. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** From 0 up to but not including 1. */
  readonly random: () => number
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Called with each secret before it is first used. */
  readonly mask: (secret: string) => void
  readonly debug: (line: string) => void
  /** Aborted on cancellation: no request is started any more, those in flight may finish. */
  readonly signal: AbortSignal
}
