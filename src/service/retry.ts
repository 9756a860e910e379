/** When a request is sent again, and after how long. Pure: no clock, no chance, no network of its own. */
import type { Timing } from './effects.ts'
import { effectOf, isTransient, type Fault } from './fault.ts'

/** True where a fault may pass and sending again can do no harm. */
export function mayResend(fault: Fault, idempotent: boolean): boolean {
  return isTransient(fault) && (idempotent || effectOf(fault) === 'not-sent')
}

/**
 * Milliseconds to wait after the given failed attempt (counted from 1): full jitter over an exponential backoff, or
 * what `Retry-After` asks for, up to its ceiling, with a little jitter so that waiting requests do not return at once.
 * @param chance from 0 up to but not including 1
 */
export function waitBefore(
  fault: Fault,
  attempt: number,
  timing: Timing,
  nowMs: number,
  chance: number,
): number {
  const asked = fault.kind === 'status' ? retryAfter(fault.answer.headers['retry-after'], nowMs) : undefined
  if (asked !== undefined) return Math.min(asked, timing.retryAfterCapMs) + chance * timing.backoffBaseMs
  return chance * Math.min(timing.backoffCapMs, timing.backoffBaseMs * 2 ** (attempt - 1))
}

/** Milliseconds that a `Retry-After` header asks for, as seconds or as a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | string[] | undefined, nowMs: number): number | undefined {
  const value = String(header).trim()
  if (/^\d+$/.test(value)) return Number(value) * 1_000
  if (!/^[A-Z][a-z]+, /.test(value)) return undefined
  const until = Date.parse(value)
  return Number.isNaN(until) ? undefined : Math.max(0, until - nowMs)
}
