/** Which of the service's calls a request is for. */

export type RequestKind = 'token' | 'list' | 'create' | 'update' | 'delete'

export type Route =
  | { readonly kind: 'token' | 'list' | 'create' }
  | { readonly kind: 'update' | 'delete'; readonly identifier: string }

const CONNECTORS = '/api/v1/custom-providers'

const CALLS: Readonly<Record<string, Route>> = {
  'POST /oauth/token': { kind: 'token' },
  'GET /api/v1/providers': { kind: 'list' },
  [`POST ${CONNECTORS}`]: { kind: 'create' },
}

/** `path` as it came, without query. Nothing where no call answers, or its percent-encoding is broken. */
export function findRoute(method: string, path: string): Route | undefined {
  const call = CALLS[`${method} ${path}`]
  const kind = method === 'PUT' ? 'update' : method === 'DELETE' ? 'delete' : undefined
  if (call || !kind || !path.startsWith(`${CONNECTORS}/`)) return call
  const identifier = decoded(path.slice(CONNECTORS.length + 1))
  return identifier ? { kind, identifier } : undefined
}

/** One path segment, decoded; a colon may stand in it as it is. */
function decoded(segment: string): string | undefined {
  if (segment.includes('/')) return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}

/** What a request is aimed at. */
export interface Target {
  readonly path: string
  readonly query: URLSearchParams
}

/** Splits a request's target; unlike `URL`, leaves the path exactly as it came. */
export function parseTarget(url: string): Target {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  return { path, query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)) }
}
