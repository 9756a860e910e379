/** The log of requests: what arrived, in order of arrival, and what became of it. */
import type { IncomingMessage } from 'node:http'
import type { JsonValue } from '../../src/connector/json.ts'
import type { RequestKind, Target } from './router.ts'

const HEADERS_OF_INTEREST = ['authorization', 'content-type', 'accept', 'user-agent'] as const

export interface LoggedRequest {
  /** Missing where nothing answers at this method and path. */
  kind?: RequestKind
  readonly method: string
  /** As it came: still percent-encoded, without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** JSON parsed, a form as an object, anything else as text; missing where there was none. */
  readonly body?: JsonValue
  /** Requests in the server's hands when this one arrived, itself included. */
  readonly inFlight: number
  /** Missing while, or where, nothing is answered. */
  status?: number
  /** Whether it changed the connectors. */
  committed: boolean
}

export class RequestLog {
  readonly #entries: LoggedRequest[] = []
  #opened = 0

  /** All requests, or those of one kind, in order of arrival. */
  all(kind?: RequestKind): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => kind === undefined || entry.kind === kind)
  }

  /** The kinds of all requests in order of arrival; a request to nowhere is `METHOD path`. */
  kinds(): string[] {
    return this.#entries.map(({ kind, method, path }) => kind ?? `${method} ${path}`)
  }

  /** Requests that changed the connectors. */
  writes(): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.committed)
  }

  clear(): void {
    this.#entries.length = 0
  }

  /** Files a request. `target` is its path with query; the id is unique within the emulator's life. */
  open(
    request: IncomingMessage,
    target: Target,
    text: string,
    inFlight: number,
  ): [LoggedRequest, id: string] {
    const headers = HEADERS_OF_INTEREST.flatMap((name) => {
      const value = request.headers[name]
      return value === undefined ? [] : [[name, value] as const]
    })
    const entry: LoggedRequest = {
      method: request.method ?? '',
      path: target.path,
      query: Object.fromEntries(target.query),
      headers: Object.fromEntries(headers),
      ...(text !== '' && { body: parseBody(text, request.headers['content-type'] ?? '') }),
      inFlight,
      committed: false,
    }
    this.#entries.push(entry)
    this.#opened += 1
    return [entry, `req_${String(this.#opened).padStart(6, '0')}`]
  }
}

function parseBody(text: string, contentType: string): JsonValue {
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text))
  }
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return text
  }
}
