/** One HTTP exchange: a request goes out, and in every case exactly one outcome comes back. Nothing is sent again here. */
import http from 'node:http'
import https from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { HttpClient } from '@actions/http-client'
import type { Timing } from './effects.ts'
import type { Answer, Fault } from './fault.ts'

/** 10,000 connectors of 6 KB; more than any page of a listing, little enough to hold in memory. */
const MAX_BODY_BYTES = 64 * 1024 * 1024

const USER_AGENT = 'scalekit-connector-action'

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

/** Keep-alive connections to the service, through the proxy that the environment variables name. */
export class Connections {
  readonly #timing: Timing
  readonly #cancelled: AbortSignal
  readonly #client: HttpClient

  constructor(timing: Timing, cancelled: AbortSignal) {
    this.#timing = timing
    this.#cancelled = cancelled
    this.#client = new HttpClient(USER_AGENT, [], {
      keepAlive: true,
      // The deadline below covers the whole exchange; the library's time-out, of an idle socket, must not come first.
      socketTimeout: timing.requestTimeoutMs * 2,
    })
  }

  /**
   * Sends one request and reads the whole answer. Never rejects, and always settles: at the latest at the deadline, on
   * a timer that keeps the process alive until then. Redirects are answers like any other.
   * @param timeoutMs for the whole exchange
   */
  async exchange(request: HttpRequest, timeoutMs: number): Promise<Answer | Fault> {
    const abort = new AbortController()
    const deadline = Promise.withResolvers<Fault>()
    const timers = [setTimeout(() => deadline.resolve({ kind: 'timeout', afterMs: timeoutMs }), timeoutMs)]
    const cutOff = () => {
      timers.push(setTimeout(() => deadline.resolve({ kind: 'cancelled' }), this.#timing.cancelGraceMs))
    }
    this.#cancelled.addEventListener('abort', cutOff)
    const outcome = await Promise.race([this.#send(request, abort.signal).catch(faultOf), deadline.promise])
    this.#cancelled.removeEventListener('abort', cutOff)
    timers.forEach(clearTimeout)
    // An answer leaves its connection for the next request; after anything else it is destroyed.
    if (outcome.kind !== 'answer') abort.abort()
    return outcome
  }

  /** The library's own `request` takes no signal, retries and redirects by itself; its raw form does none of that. */
  async #send({ method, url, headers, body }: HttpRequest, signal: AbortSignal): Promise<Answer> {
    const options = {
      ...urlToHttpOptions(url),
      method,
      headers: { accept: 'application/json', 'user-agent': this.#client.userAgent, ...headers },
      agent: this.#client.getAgent(url.href),
      signal,
    }
    const httpModule = url.protocol === 'https:' ? https : http
    const { message } = await this.#client.requestRaw({ options, parsedUrl: url, httpModule }, body ?? null)
    return {
      kind: 'answer',
      status: message.statusCode ?? 0,
      headers: message.headers,
      body: await readBody(message),
    }
  }
}

/** The failures of our own making while an answer is read. */
class ReadError extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** Reads to the end. The iteration rejects when the connection closes first, and destroys the socket when left early. */
async function readBody(message: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new ReadError({ kind: 'too-large', limitBytes: MAX_BODY_BYTES })
    chunks.push(chunk)
  }
  const status = message.statusCode ?? 0
  try {
    // A replacement character in a live value would be written back by the next update: better no value at all.
    return new TextDecoder('utf-8', { fatal: status < 300 }).decode(Buffer.concat(chunks))
  } catch {
    throw new ReadError({ kind: 'unreadable', status, problem: 'is not UTF-8 text' })
  }
}

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
])

/** OpenSSL's reasons for refusing a certificate, as Node names them (https://nodejs.org/api/tls.html#x509-certificate-error-codes). */
const CERTIFICATE = /CERT|UNABLE_TO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|SELF_SIGNED/

/** The fault behind an error of Node or of the library. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ReadError) return error.fault
  const { code, syscall, message } = error as NodeJS.ErrnoException
  // The tunnel to a proxy reports every failure as a reset; only its text tells that nothing was sent.
  if (message.startsWith('tunneling socket could not be established')) return { kind: 'proxy', code: message }
  if (code === undefined) return { kind: 'broken', code: message }
  if (CERTIFICATE.test(code)) return { kind: 'untrusted', code }
  // ETIMEDOUT comes from connecting and from a connection that went dead: the system call tells which.
  if (NEVER_CONNECTED.has(code) || syscall === 'connect') return { kind: 'unreachable', code }
  return { kind: 'broken', code }
}
