/** Faults that a test injects into the fake GitHub. */

/** Which request, and what it meets instead of, or after, being carried out. */
export interface Fault {
  readonly method: 'GET' | 'POST' | 'PATCH'
  /** How many requests meet it; 1 unless told. */
  times?: number
  /** Carried out before the fault strikes. */
  readonly commit?: boolean
  /** Resets the connection, or never answers, instead of the answer below. */
  readonly broken?: 'reset' | 'silence'
  readonly status?: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** As GitHub answers a token that may only read. */
export function forbidden(method: Fault['method']): Fault {
  return { method, times: Infinity, status: 403, message: 'Resource not accessible by integration' }
}

/** The primary limit: none left until a time, in seconds since 1970. */
export function rateLimited(method: Fault['method'], reset: number): Fault {
  return {
    method,
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
  }
}

/** The secondary limit, with the seconds to wait. */
export function secondaryLimit(method: Fault['method'], retryAfter: number): Fault {
  return {
    method,
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfter) },
  }
}

/** Takes faults in the order in which they were added. */
export class FaultQueue {
  #faults: Fault[] = []

  add(...faults: readonly Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ ...fault })))
  }

  /** The first fault for this method, which is then used up once. */
  take(method: string): Fault | undefined {
    const fault = this.#faults.find((candidate) => candidate.method === method)
    if (fault) {
      fault.times = (fault.times ?? 1) - 1
      this.#faults = this.#faults.filter(({ times = 1 }) => times > 0)
    }
    return fault
  }
}
