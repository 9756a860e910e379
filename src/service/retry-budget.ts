/** How many retries a whole run may spend in vain, so that an outage does not cost every call all of its attempts. */

/** A first attempt that succeeds refills this much of a token, as the AWS SDKs have it (1 of the 5 that a retry costs). */
const REFILL = 0.2

/**
 * A bucket of tokens that all calls of one client share, full at first. It holds back retries only: first attempts are
 * always sent. The rule is that of the AWS SDKs' standard retry mode.
 */
export class RetryBudget {
  readonly #capacity: number
  #tokens: number

  /** @param capacity in retries */
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#tokens = capacity
  }

  /** Takes a token for one retry; false, and nothing taken, where there is none left. */
  take(): boolean {
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** A call succeeded: what its retries took comes back, since a service that is only busy does answer in the end. */
  succeed(retries: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + Math.max(retries, REFILL))
  }
}
