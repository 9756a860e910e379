/** A client without opinions: it sends what it is told and hands back what it got. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import type { Scalekit } from '../../emulator/scalekit/server.ts'

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; throws where it is none. */
  readonly json: () => JsonObject
}

/** Sends one request as it is. */
export async function send(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: () => JSON.parse(text) as JsonObject,
  }
}

/** Asks for a token with a form of these members. */
export function askForToken(
  scalekit: Pick<Scalekit, 'url' | 'clientId' | 'clientSecret'>,
  members: Record<string, string> = {},
): Promise<Reply> {
  const form = {
    grant_type: 'client_credentials',
    client_id: scalekit.clientId,
    client_secret: scalekit.clientSecret,
    ...members,
  }
  return send(`${scalekit.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) })
}

export interface PlainClient {
  /** The whole first page unless `query` says otherwise. */
  list(query?: Record<string, string>): Promise<Reply>
  create(payload: JsonValue): Promise<Reply>
  update(identifier: string, payload: JsonValue): Promise<Reply>
  delete(identifier: string): Promise<Reply>
}

/** Gets one token and calls with it. */
export async function connect(scalekit: Scalekit): Promise<PlainClient> {
  const token = (await askForToken(scalekit)).json()['access_token'] as string
  const headers = { authorization: `Bearer ${token}` }
  const write = (method: string, path: string, payload?: JsonValue) =>
    send(`${scalekit.url}/api/v1/custom-providers${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
      ...(payload !== undefined && { body: JSON.stringify(payload) }),
    })
  return {
    list: (query = {}) => {
      const search = new URLSearchParams({ 'filter.provider_type': 'CUSTOM', page_size: '1000', ...query })
      return send(`${scalekit.url}/api/v1/providers?${search.toString()}`, { headers })
    },
    create: (payload) => write('POST', '', payload),
    update: (identifier, payload) => write('PUT', `/${encodeURIComponent(identifier)}`, payload),
    delete: (identifier) => write('DELETE', `/${encodeURIComponent(identifier)}`),
  }
}

/** The connectors of a listing. */
export const providersOf = (reply: Reply): JsonObject[] => reply.json()['providers'] as JsonObject[]

/** The connector that a write answers with. */
export const providerOf = (reply: Reply): JsonObject => reply.json()['provider'] as JsonObject

/** A connector that breaks no rule. */
export const bearer = (name: string, more: JsonObject = {}): JsonObject => ({
  display_name: name,
  description: `Connect to ${name}`,
  auth_patterns: [
    { type: 'BEARER', display_name: 'Token', fields: [{ field_name: 'token', label: 'Token' }] },
  ],
  proxy_url: 'https://api.example.com',
  proxy_enabled: true,
  ...more,
})
