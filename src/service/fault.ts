/** The ways in which an exchange with the service can go wrong, and what each says about the request's effect. */
import type { Effect } from '../errors.ts'

/** What came back, whole. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export type Fault =
  /** No connection came about; `code` is the system's or a short text. */
  | { readonly kind: 'unreachable'; readonly code: string }
  /** The proxy in between refused to connect. */
  | { readonly kind: 'proxy'; readonly code: string }
  /** The server's certificate was not accepted. */
  | { readonly kind: 'untrusted'; readonly code: string }
  /** The connection ended before the answer was complete. */
  | { readonly kind: 'broken'; readonly code: string }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** A success whose body is not what it must be; `problem` completes "the answer …". */
  | { readonly kind: 'unreadable'; readonly status: number; readonly problem: string }
  /** Any status but 2xx. */
  | { readonly kind: 'status'; readonly answer: Answer }

/** Statuses that say nothing about the request itself and may pass. */
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504])

/** What is known about a request's effect after this fault. */
export function effectOf(fault: Fault): Effect {
  switch (fault.kind) {
    case 'unreachable':
    case 'proxy':
    case 'untrusted':
      return 'not-sent'
    case 'status': {
      const { status } = fault.answer
      if (status === 429) return 'not-sent'
      return status === 408 || status >= 500 ? 'unclear' : 'refused'
    }
    case 'broken':
    case 'timeout':
    case 'cancelled':
    case 'too-large':
    case 'unreadable':
      return 'unclear'
  }
}

/** True where the same request may succeed a little later. */
export function isTransient(fault: Fault): boolean {
  switch (fault.kind) {
    case 'unreachable':
    case 'proxy':
    case 'broken':
    case 'timeout':
    case 'unreadable':
      return true
    case 'status':
      return TRANSIENT.has(fault.answer.status)
    case 'untrusted':
    case 'cancelled':
    case 'too-large':
      return false
  }
}

/** True for a web page, which the API never sends. */
export function isWebPage({ headers, body }: Pick<Answer, 'headers' | 'body'>): boolean {
  return String(headers['content-type']).includes('html') || body.trimStart().startsWith('<')
}
