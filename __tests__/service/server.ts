/** A loopback server that answers as a test tells it, byte by byte where need be. */
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Seen {
  readonly method: string
  /** With the query, as it came. */
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

export interface LoopbackServer {
  readonly port: number
  readonly url: URL
  readonly requests: Seen[]
  /** All connections that were ever opened. */
  readonly sockets: Socket[]
  /** Resolves when the client has let go of the first connection. */
  closedByClient(): Promise<void>
  close(): Promise<void>
}

export type Handler = (response: http.ServerResponse, request: Seen, count: number) => void

/** @param handler called for each request, with the number of those before it */
export async function serve(handler: Handler): Promise<LoopbackServer> {
  const requests: Seen[] = []
  const sockets: Socket[] = []
  const server = http.createServer((request, response) => {
    void text(request).then((body) => {
      const seen = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }
      handler(response, seen, requests.push(seen) - 1)
    })
  })
  const firstClosed = Promise.withResolvers<undefined>()
  server.on('connection', (socket) => {
    sockets.push(socket)
    socket.once('close', () => firstClosed.resolve(undefined))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: new URL(`http://127.0.0.1:${port}`),
    requests,
    sockets,
    closedByClient: () => firstClosed.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Answers with JSON, or with text as it is. */
export function reply(response: http.ServerResponse, status: number, body: unknown, headers = {}): void {
  const isText = typeof body === 'string'
  response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers })
  response.end(isText ? body : JSON.stringify(body))
}

/** A handler that gives out `token-1`, `token-2`, … and leaves all other requests, counted by themselves, to another. */
export function withTokens(handler: Handler, more: object = { expires_in: 86_399 }): Handler {
  let tokens = 0
  let others = 0
  return (response, request) => {
    if (request.url !== '/oauth/token') handler(response, request, others++)
    else reply(response, 200, { access_token: `token-${++tokens}`, token_type: 'Bearer', ...more })
  }
}
