/** Faults that a test injects: what they are, and the queue that decides which request meets which. */
import type { RequestKind } from './router.ts'

interface MayCommit {
  /** Whether the request is carried out before the fault strikes; reads always are, there is nothing to commit. */
  readonly commit?: boolean
}

/** What goes wrong with one request. */
export type Fault =
  ResetFault | TimeOutFault | CutFault | AnswerFault | LateFault | RedirectFault | HugeFault | ListingFault

/** The connection is reset without an answer. */
export interface ResetFault extends MayCommit {
  readonly kind: 'reset'
}

/** No answer ever comes; the connection stays open. */
export interface TimeOutFault extends MayCommit {
  readonly kind: 'time-out'
}

/** Half of the body that `Content-Length` announces, then the connection is closed. */
export interface CutFault extends MayCommit {
  readonly kind: 'cut'
}

/** Another answer than the true one. */
export interface AnswerFault extends MayCommit {
  readonly kind: 'answer'
  readonly status: number
  /** `json` (default) is an error body of the documented shape; with a status below 300, `{}`. */
  readonly body?: 'json' | 'html' | 'empty'
  /** Sent as `Retry-After`: seconds, or an HTTP date. */
  readonly retryAfter?: number | string
}

/** A write that is answered with an error, or never, and carried out all the same, but later. */
export interface LateFault {
  readonly kind: 'late'
  /** Of the answer; missing for none at all. */
  readonly status?: number
  /** How many later requests, of any kind, are carried out before this one is; at least 1. */
  readonly after: number
}

export interface RedirectFault {
  readonly kind: 'redirect'
  /** An absolute URL, sent as it is. */
  readonly location: string
  /** 307 unless told. */
  readonly status?: number
}

/** A well-formed JSON answer of at least this many bytes. */
export interface HugeFault {
  readonly kind: 'huge'
  readonly bytes: number
}

/** A page of the listing that contradicts the others or its own form. */
export interface ListingFault {
  readonly kind: 'listing'
  readonly flaw:
    | 'loses a page'
    | 'repeats a page'
    | 'endless pages'
    | 'same token again'
    | 'wrong total'
    | 'no identifier'
    | 'no list'
}

/** Which requests meet a fault: those of a kind (and connector), after `skip` of them, `times` in all. */
export interface FaultRule {
  readonly on: RequestKind | readonly RequestKind[]
  readonly fault: Fault
  /** 1 unless told; Infinity for always. */
  readonly times?: number
  /** How many matching requests pass first; 0 unless told. */
  readonly skip?: number
  /** Only requests about this connector: its identifier, or its name as stored or as sent. */
  readonly connector?: string
}

export class FaultQueue {
  #rules: { readonly rule: FaultRule; skip: number; times: number }[] = []

  add(rule: FaultRule): void {
    this.#rules.push({ rule, skip: rule.skip ?? 0, times: rule.times ?? 1 })
  }

  clear(): void {
    this.#rules = []
  }

  /** How many requests are still to meet a fault. */
  get pending(): number {
    return this.#rules.reduce((sum, { times }) => sum + times, 0)
  }

  /** The fault of the oldest rule that fits a request, which is used up by this. */
  take(kind: RequestKind, connectors: readonly string[]): Fault | undefined {
    for (const entry of this.#rules) {
      const { on, connector } = entry.rule
      if (entry.times === 0 || ![on].flat().includes(kind)) continue
      if (connector !== undefined && !connectors.includes(connector)) continue
      if (entry.skip > 0) entry.skip -= 1
      else {
        entry.times -= 1
        return entry.rule.fault
      }
    }
    return undefined
  }
}
