/** The token endpoint (client credentials of RFC 6749), and the tokens that it has given out. */
import { jsonAnswer, Refusal, type Answer } from './answers.ts'
import type { ScalekitOptions } from './options.ts'

export class Tokens {
  readonly #options: Readonly<ScalekitOptions>
  /** Requests left, by token. */
  readonly #live = new Map<string, number>()
  #issued = 0

  constructor(options: Readonly<ScalekitOptions>) {
    this.#options = options
  }

  revokeAll(): void {
    this.#live.clear()
  }

  /** Answers a token request; its errors have the form of RFC 6749, section 5.2. */
  answer(contentType: string, body: string): Answer {
    const form = new URLSearchParams(body)
    const names = [...form.keys()]
    const { clientId, clientSecret, expiresIn, tokenUses } = this.#options
    if (!contentType.startsWith('application/x-www-form-urlencoded')) {
      return oauthError(400, 'invalid_request', 'The body must be a form')
    }
    if (new Set(names).size < names.length)
      return oauthError(400, 'invalid_request', 'A parameter is repeated')
    if (!form.has('grant_type')) return oauthError(400, 'invalid_request', 'grant_type is missing')
    if (form.get('grant_type') !== 'client_credentials') {
      return oauthError(400, 'unsupported_grant_type', 'Only client_credentials is supported')
    }
    if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret) {
      return oauthError(401, 'invalid_client', 'Client authentication failed')
    }
    this.#issued += 1
    const token = `emulated-access-token-${String(this.#issued).padStart(6, '0')}`
    this.#live.set(token, tokenUses)
    const answer = { access_token: token, token_type: 'Bearer', expires_in: expiresIn }
    return jsonAnswer(200, answer, { 'cache-control': 'no-store', pragma: 'no-cache' })
  }

  /** Lets a request through and counts it. @throws Refusal where its `Authorization` is of no use. */
  check(authorization: string | undefined): void {
    if (authorization === undefined) throw new Refusal('UNAUTHENTICATED', 'Token empty')
    const token = /^Bearer (.+)$/i.exec(authorization)?.[1] ?? ''
    const left = this.#live.get(token)
    if (left === undefined) throw new Refusal('UNAUTHENTICATED', 'Token invalid')
    if (left === 0) throw new Refusal('UNAUTHENTICATED', 'Token expired')
    this.#live.set(token, left - 1)
  }
}

function oauthError(status: number, error: string, description: string): Answer {
  const headers = { 'cache-control': 'no-store', pragma: 'no-cache' }
  return jsonAnswer(status, { error, error_description: description }, headers)
}
