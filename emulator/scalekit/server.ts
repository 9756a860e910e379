/** The emulated Scalekit environment: an HTTP server on a loopback port, its state, its log and its faults. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { jsonAnswer, Refusal, refusalAnswer, type Answer } from './answers.ts'
import { createConnector, deleteConnector, updateConnector } from './calls.ts'
import { deliver } from './delivery.ts'
import { FaultQueue, type Fault } from './faults.ts'
import { LateCommits } from './late-commits.ts'
import { listPage } from './listing.ts'
import { RequestLog, type LoggedRequest } from './log.ts'
import { DEFAULT_OPTIONS, type ScalekitOptions } from './options.ts'
import { isObject } from './provider.ts'
import { findRoute, parseTarget, type Route, type Target } from './router.ts'
import { ConnectorStore, nameOf } from './store.ts'
import { Tokens } from './tokens.ts'

/** A running emulator. */
export interface Scalekit {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
  readonly connectors: ConnectorStore
  readonly requests: RequestLog
  readonly faults: FaultQueue
  /** May be changed at any time; in force from the next request on. */
  readonly options: ScalekitOptions
  /** Makes every token that was given out invalid. */
  revokeTokens(): void
  /** Stops at once, open connections included. */
  close(): Promise<void>
}

/** Starts the emulator. @throws Error where the port is taken or the state file cannot be read. */
export async function startScalekit(given: Partial<ScalekitOptions> = {}): Promise<Scalekit> {
  const options: ScalekitOptions = { ...DEFAULT_OPTIONS, ...given }
  const connectors = new ConnectorStore(options)
  const tokens = new Tokens(options)
  const requests = new RequestLog()
  const faults = new FaultQueue()
  const late = new LateCommits()
  let inFlight = 0

  /** The true answer. @throws Refusal */
  function carryOut(
    route: Route,
    target: Target,
    request: IncomingMessage,
    body: string,
    fault?: Fault,
  ): Answer {
    if (route.kind === 'token') return tokens.answer(request.headers['content-type'] ?? '', body)
    tokens.check(request.headers.authorization)
    const environment = { store: connectors, options }
    switch (route.kind) {
      case 'list': {
        const flaw = fault?.kind === 'listing' ? fault.flaw : undefined
        return jsonAnswer(200, listPage(connectors, target.query, options, flaw))
      }
      case 'create':
        return createConnector(body, environment)
      case 'update':
        return updateConnector(route.identifier, body, environment)
      case 'delete':
        return deleteConnector(route.identifier, environment)
    }
  }

  /** Names by which a fault may mean this request. */
  function subjects(route: Route, { body }: LoggedRequest): string[] {
    const sent = isObject(body) ? body['display_name'] : undefined
    const names = typeof sent === 'string' ? [sent] : []
    if (!('identifier' in route)) return names
    const live = connectors.at(route.identifier)
    return [...names, route.identifier, ...(live ? [nameOf(live)] : [])]
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    inFlight += 1
    response.once('close', () => (inFlight -= 1))
    const arrivedWith = inFlight
    const body = await text(request)
    const target = parseTarget(request.url ?? '')
    const [entry, requestId] = requests.open(request, target, body, arrivedWith)
    const route = findRoute(entry.method, target.path)
    if (route) entry.kind = route.kind
    const fault = route && faults.take(route.kind, subjects(route, entry))
    if (options.latency > 0) await delay(options.latency, undefined, { ref: false })

    const commit = () => {
      const before = connectors.revision
      const answer = attempt(() => {
        if (!route) throw new Refusal('NOT_FOUND', 'Not Found')
        return carryOut(route, target, request, body, fault)
      }, requestId)
      entry.committed = connectors.revision > before
      return answer
    }
    const answer = route && !isCarriedOut(route, fault) ? jsonAnswer(200, { provider: {} }) : commit()
    late.countRequest()
    if (fault?.kind === 'late') late.add(fault.after, commit)
    const status = deliver(response, answer, fault, requestId)
    if (status !== undefined) entry.status = status
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A client that hangs up while it is still sending is no fault of the emulator's.
      if (request.complete) throw error
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    connectors,
    requests,
    faults,
    options,
    revokeTokens: () => tokens.revokeAll(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Reads have no effect, so they are carried out whatever happens to their answer. */
function isCarriedOut(route: Route, fault: Fault | undefined): boolean {
  if (!fault || fault.kind === 'listing' || route.kind === 'token' || route.kind === 'list') return true
  return 'commit' in fault && fault.commit
}

function attempt(call: () => Answer, requestId: string): Answer {
  try {
    return call()
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error, requestId)
    throw error
  }
}
