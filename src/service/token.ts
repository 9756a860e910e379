/** Access tokens by client credentials (RFC 6749, 4.4): one for all calls, renewed in time. */
import type { JsonObject } from '../connector/json.ts'
import { Unreadable } from './answers.ts'
import type { ServiceEffects, Target } from './effects.ts'
import type { Sender, Tokens } from './sender.ts'

/** A token is renewed this long before its end, or after half of a shorter life. */
const MARGIN_MS = 60_000

interface Token {
  readonly value: string
  /** Milliseconds since 1970. */
  readonly renewAt: number
}

export class ClientCredentials implements Tokens {
  readonly #sender: Sender
  readonly #form: string
  readonly #effects: Pick<ServiceEffects, 'mask' | 'now'>
  #token: Token | undefined
  #request: Promise<Token> | undefined

  /** Masks the client secret, also as HTTP's Basic scheme would write it. */
  constructor(target: Target, sender: Sender, effects: Pick<ServiceEffects, 'mask' | 'now'>) {
    const { clientId, clientSecret } = target
    effects.mask(clientSecret)
    effects.mask(Buffer.from(`${clientId}:${clientSecret}`).toString('base64'))
    this.#sender = sender
    this.#effects = effects
    this.#form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString()
  }

  async current(): Promise<string> {
    if (this.#token && this.#effects.now() < this.#token.renewAt) return this.#token.value
    // Callers that come while a request is under way wait for its answer.
    this.#request ??= this.#fetch().finally(() => (this.#request = undefined))
    this.#token = await this.#request
    return this.#token.value
  }

  reject(token: string): void {
    if (this.#token?.value === token) this.#token = undefined
  }

  async #fetch(): Promise<Token> {
    const askedAt = this.#effects.now()
    const { value, lifeMs } = await this.#sender.send({
      kind: 'token',
      operation: 'get an access token',
      path: '/oauth/token',
      body: { type: 'application/x-www-form-urlencoded', text: this.#form },
      read: readToken,
    })
    this.#effects.mask(value)
    return { value, renewAt: askedAt + lifeMs - Math.min(MARGIN_MS, lifeMs / 2) }
  }
}

/** An answer without `expires_in` counts as good until the service refuses the token. @throws Unreadable */
export function readToken(answer: JsonObject): { readonly value: string; readonly lifeMs: number } {
  const { access_token: value, token_type: type, expires_in: seconds } = answer
  // What a header can carry (RFC 6750, 2.1, and a little more).
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) throw new Unreadable('has no access_token')
  if (type !== undefined && (typeof type !== 'string' || type.toLowerCase() !== 'bearer')) {
    throw new Unreadable('has a token_type other than Bearer')
  }
  const life = Number(seconds)
  return { value, lifeMs: life > 0 ? life * 1_000 : Infinity }
}
