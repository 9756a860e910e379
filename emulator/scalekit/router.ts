/** Which of the service's calls a method and path name. */

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
