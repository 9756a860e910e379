/** Sends calls to one environment until they succeed or there is no sense in going on. */
import { ServiceError } from '../errors.ts'
import { parseObject, Unreadable } from './answers.ts'
import { isIdempotent, METHODS, type Call } from './call.ts'
import type { ServiceEffects, Target } from './effects.ts'
import { effectOf, isWebPage, type Answer, type Fault } from './fault.ts'
import { Connections } from './http.ts'
import { mayResend, waitBefore } from './retry.ts'
import { RetryBudget } from './retry-budget.ts'
import { serviceError, type ErrorContext } from './service-errors.ts'

/** Where access tokens come from. */
export interface Tokens {
  /** A token that is good at this moment. @throws ServiceError */
  current(): Promise<string>
  /** Says that the service refused this token, so that it is not handed out again. */
  reject(token: string): void
}

/** What one attempt came to. */
type Outcome<Result> = { readonly kind: 'result'; readonly result: Result } | Fault

export class Sender {
  readonly #base: string
  readonly #effects: ServiceEffects
  readonly #connections: Connections
  readonly #context: ErrorContext
  readonly #budget: RetryBudget
  readonly #endsAt: number
  /** False once a token that replaced a refused one was refused as well: yet another would fare no better. */
  #mayRenew = true

  constructor(target: Target, effects: ServiceEffects, redact: (text: string) => string) {
    this.#base = target.url.origin + target.url.pathname.replace(/\/+$/, '')
    this.#effects = effects
    this.#connections = new Connections(effects.timing, effects.signal)
    this.#context = { url: target.url, inputPrefix: target.inputPrefix ?? '', redact }
    this.#budget = new RetryBudget(effects.timing.retryBudget)
    this.#endsAt = effects.now() + effects.timing.runTimeoutMs
  }

  /**
   * Carries out one call, with retries where they can do no harm, and with one new token where one is refused.
   * @param tokens none for the call that gets them
   * @throws ServiceError
   */
  async send<Result>(call: Call<Result>, tokens?: Tokens): Promise<Result> {
    const { timing, random, now, sleep, signal } = this.#effects
    let retries = 0
    let renewed = false
    let unclear = false
    let failure: ServiceError | undefined
    for (let attempt = 1; ; attempt++) {
      const token = await tokens?.current()
      const stop = this.#stopReason()
      if (stop !== undefined) {
        throw failure ?? new ServiceError(stop, { operation: call.operation, effect: 'not-sent' })
      }
      const outcome = await this.#attempt(call, token)
      if (outcome.kind === 'result') {
        this.#budget.succeed(retries)
        return outcome.result
      }

      // What an earlier attempt may have done stands, whatever this one says.
      unclear ||= effectOf(outcome) === 'unclear'
      const effect = unclear ? 'unclear' : effectOf(outcome)
      failure = serviceError(outcome, call, effect, attempt, this.#context)
      if (renewed && isUnauthorized(outcome)) this.#mayRenew = false
      if (tokens && token !== undefined && this.#mayRenew && !renewed && isUnauthorized(outcome)) {
        renewed = true
        tokens.reject(token)
        continue
      }
      const wait = waitBefore(outcome, attempt, timing, now(), random())
      const inTime = attempt < timing.maxAttempts && now() + wait < this.#endsAt
      if (!mayResend(outcome, isIdempotent(call.kind)) || !inTime || signal.aborted) throw failure
      if (!this.#budget.take()) {
        this.#effects.debug(`${call.kind}: not sent again, too many retries of this run were in vain`)
        throw failure
      }
      retries += 1
      await sleep(wait, signal)
    }
  }

  /** Why nothing may be sent any more. */
  #stopReason(): string | undefined {
    if (this.#effects.signal.aborted) return 'The run was cancelled before this was sent'
    if (this.#effects.now() < this.#endsAt) return undefined
    const minutes = this.#effects.timing.runTimeoutMs / 60_000
    return `The time for the whole run (${minutes} min) was used up before this was sent`
  }

  async #attempt<Result>(call: Call<Result>, token: string | undefined): Promise<Outcome<Result>> {
    const { timing, now, debug } = this.#effects
    const request = {
      method: METHODS[call.kind],
      url: new URL(this.#base + call.path),
      headers: {
        ...(call.body && { 'content-type': call.body.type }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: call.body?.text,
    }
    const startedAt = now()
    const timeout = Math.min(timing.requestTimeoutMs, this.#endsAt - startedAt)
    const outcome = read(call, await this.#connections.exchange(request, timeout))
    debug(`${request.method} ${request.url.pathname}: ${nameOf(outcome)} after ${now() - startedAt} ms`)
    return outcome
  }
}

/** The call's result, or why the exchange did not bring one. */
function read<Result>(call: Call<Result>, exchanged: Answer | Fault): Outcome<Result> {
  if (exchanged.kind !== 'answer') return exchanged
  const { status, body } = exchanged
  // A web page says nothing about a connector: a proxy answered, or another site.
  if (status === 404 && call.ifMissing && !isWebPage(exchanged)) {
    return { kind: 'result', result: call.ifMissing() }
  }
  if (status < 200 || status > 299) return { kind: 'status', answer: exchanged }
  try {
    return { kind: 'result', result: call.read(parseObject(body)) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const problem = isWebPage(exchanged) ? 'is a web page' : error.message
    return { kind: 'unreadable', status, problem }
  }
}

function isUnauthorized(outcome: Fault): boolean {
  return outcome.kind === 'status' && outcome.answer.status === 401
}

function nameOf(outcome: Outcome<unknown>): string {
  if (outcome.kind === 'status') return `HTTP ${outcome.answer.status}`
  return outcome.kind === 'result'
    ? 'done'
    : `${outcome.kind}${'code' in outcome ? ` (${outcome.code})` : ''}`
}
