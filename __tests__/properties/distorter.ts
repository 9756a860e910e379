/** A service that stands before the emulated one: it passes requests on, and gives other answers than the true ones. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { findRoute, parseTarget, type RequestKind } from '../../emulator/scalekit/router.ts'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import { isArray, isObject, type JsonValue } from '../../src/connector/json.ts'

/** What becomes of one answer. */
export type Distortion =
  /** Bytes on the wire, whatever they are; the connection is closed after them, or left open. */
  | { readonly kind: 'wire'; readonly status: number; readonly bytes: Uint8Array; readonly close: boolean }
  /** A proper answer of any status, with any body. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: string | Uint8Array }
  /** The true answer with one of its values replaced, or taken away. */
  | { readonly kind: 'changed'; readonly nth: number; readonly value: JsonValue | undefined }

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>

/** Values that a careless reader would take for something else. */
const value = fc.oneof(
  json,
  fc.constantFrom<JsonValue | undefined>(
    undefined,
    null,
    '',
    0,
    -1,
    1e21,
    '99',
    [],
    {},
    '__proto__',
    '..',
    'a/b',
  ),
)

const STATUSES = [100, 103, 199, 200, 201, 204, 206, 226, 300, 304, 307, 401, 407, 418, 429, 499, 500, 599]

const headerLine = fc.constantFrom(
  'content-type: application/json',
  'content-type: text/html',
  'content-length: 3',
  'content-length: -1',
  'transfer-encoding: chunked',
  'location: https://[',
  'location: //other.test/',
  'retry-after: 99999999999999999999999',
  'retry-after: Thu, 99 Foo 2026',
  'x-request-id: a\u00ff\u001b[31m',
  'connection: upgrade\r\nupgrade: h2c',
  'www-authenticate: Bearer',
  ': nameless',
)

const wire = fc
  .tuple(
    fc.constantFrom(...STATUSES, 0, 1000),
    fc.array(headerLine, { maxLength: 3 }),
    fc.oneof(
      fc.constant(''),
      json.map((body) => JSON.stringify(body)),
      fc.constantFrom('zz\r\n', '5\r\nab'),
    ),
    fc.uint8Array({ maxLength: 40 }),
    fc.boolean(),
  )
  .map(([status, headers, body, bytes, isHttp]) => ({
    status: isHttp ? status : 0,
    bytes: isHttp ? Buffer.from(`HTTP/1.1 ${status} Odd\r\n${headers.join('\r\n')}\r\n\r\n${body}`) : bytes,
  }))

/** Half of the statuses say that all is well. */
const status = fc.oneof(fc.constantFrom(200, 201), fc.constantFrom(...STATUSES.filter((code) => code >= 200)))

const refusal = fc.record(
  { code: value, message: value, error: value, error_description: value, details: fc.array(value) },
  { requiredKeys: [] },
)

export const distortion: fc.Arbitrary<Distortion> = fc.oneof(
  fc
    .tuple(wire, fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)))
    .map(([{ status: code, bytes }, close]) => ({ kind: 'wire' as const, status: code, bytes, close })),
  fc.record({
    kind: fc.constant('answer'),
    status,
    body: fc.oneof(
      json.map((body) => JSON.stringify(body)),
      refusal.map((body) => JSON.stringify(body)),
      fc.string(),
      fc.uint8Array(),
      fc.constant('['.repeat(50_000)),
    ),
  } as const),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('changed'), nth: fc.nat(), value } as const) },
)

/** What was answered to one request: the body, where it was a proper answer. */
export interface Delivered {
  readonly kind: RequestKind | undefined
  readonly status: number
  readonly body: string | undefined
}

export interface Distorter {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly delivered: readonly Delivered[]
  close(): Promise<void>
}

/** @param distortions by kind of request, for the first answers to it; the others are true */
export async function startDistorter(
  scalekit: Scalekit,
  distortions: Readonly<Partial<Record<RequestKind, readonly Distortion[]>>>,
): Promise<Distorter> {
  const counts = new Map<RequestKind, number>()
  const delivered: Delivered[] = []

  function nextFor(kind: RequestKind | undefined): Distortion | undefined {
    if (!kind) return undefined
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return distortions[kind]?.[count]
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    const kind = findRoute(method, parseTarget(url).path)?.kind
    const distorted = nextFor(kind)
    const body = await buffer(request)
    const headers = new Headers()
    for (const name of ['authorization', 'content-type'] as const) {
      const header = request.headers[name]
      if (header !== undefined) headers.set(name, header)
    }
    const passOn = !isRefusal(distorted)
    const answer = passOn
      ? await fetch(scalekit.url + url, { method, headers, body: body.length > 0 ? body : null })
      : undefined
    const text = (await answer?.text()) ?? ''

    if (distorted?.kind === 'wire') {
      // Chance makes a proper answer of them now and then: what follows the head is then its body.
      const [, body] = Buffer.from(distorted.bytes)
        .toString()
        .split(/\r\n\r\n([^]*)/)
      delivered.push({ kind, status: distorted.status, body })
      response.socket?.write(distorted.bytes)
      if (distorted.close) response.socket?.end()
      return
    }
    const [code, sent] =
      distorted?.kind === 'answer'
        ? [distorted.status, distorted.body]
        : [answer?.status ?? 0, distorted ? changed(text, distorted.nth, distorted.value) : text]
    delivered.push({ kind, status: code, body: Buffer.from(sent).toString() })
    response.writeHead(code, { 'content-type': 'application/json' }).end(sent)
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: scalekit.clientId,
    clientSecret: scalekit.clientSecret,
    delivered,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What says that a request was not carried out is no lie here: the action must be able to believe that. */
function isRefusal(distorted: Distortion | undefined): boolean {
  if (!distorted || distorted.kind === 'changed') return false
  return distorted.status >= 300 && distorted.status < 500
}

/** The JSON text with its nth value, counted round in document order, replaced or (undefined) taken away. */
function changed(text: string, nth: number, replacement: JsonValue | undefined): string {
  const root = JSON.parse(text) as JsonValue
  let left = nth % count(root)
  const walk = (node: JsonValue): JsonValue | undefined => {
    if (left-- === 0) return replacement
    if (isArray(node)) return node.map(walk).filter((item) => item !== undefined)
    if (!isObject(node)) return node
    return Object.fromEntries(Object.entries(node).map(([key, member]) => [key, walk(member ?? null)]))
  }
  const result = walk(root)
  return result === undefined ? '' : JSON.stringify(result)
}

function count(node: JsonValue): number {
  if (typeof node !== 'object' || node === null) return 1
  return Object.values(node).reduce<number>((sum, member) => sum + count(member ?? null), 1)
}
