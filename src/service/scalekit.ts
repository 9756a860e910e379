/** The connector API of one Scalekit environment. */
import { ServiceError } from '../errors.ts'
import { Redactor } from '../runner/redact.ts'
import type { LiveConnector, WritableFields } from '../connector/connector.ts'
import type { JsonObject } from '../connector/json.ts'
import { readConnector, readPage, Unreadable } from './answers.ts'
import type { Call } from './call.ts'
import type { ConnectorService } from './client.ts'
import type { ServiceEffects, Target } from './effects.ts'
import { LIST_OPERATION, listAll } from './listing.ts'
import { cleanText } from './refusal.ts'
import { Sender } from './sender.ts'
import { shareNext } from './share-next.ts'
import { ClientCredentials } from './token.ts'

const CONNECTORS = '/api/v1/custom-providers'

/**
 * The service of one environment; nothing is sent before its first method is called. Secrets are masked at once, and
 * are in no message. The deadline of the run begins here.
 */
export function connectScalekit(target: Target, effects: ServiceEffects): ConnectorService {
  const redactor = new Redactor()
  const mask = (secret: string) => {
    redactor.add(secret)
    effects.mask(secret)
  }
  const sender = new Sender(target, effects, (text) => redactor.redact(text))
  const tokens = new ClientCredentials(target, sender, { mask, now: effects.now })
  const send = <Result>(call: Call<Result>) => sender.send(call, tokens)

  return {
    list: shareNext(() =>
      listAll((pageToken) =>
        send({ kind: 'list', operation: LIST_OPERATION, path: listPath(pageToken), read: readPage }),
      ),
    ),

    create: (payload) =>
      send({
        kind: 'create',
        operation: `create ${quote(payload.display_name)}`,
        path: CONNECTORS,
        body: json(payload),
        read: readConnector,
      }),

    update: async (identifier, payload) => {
      const operation = `update ${quote(payload.display_name)} (${cleanText(identifier)})`
      return send({
        kind: 'update',
        operation,
        path: connectorPath(identifier, operation),
        body: json(payload),
        read: (answer) => readUpdated(answer, identifier),
      })
    },

    delete: async (identifier) => {
      const operation = `delete ${cleanText(identifier)}`
      const done = () => undefined
      const path = connectorPath(identifier, operation)
      await send({ kind: 'delete', operation, path, read: done, ifMissing: done })
    },
  }
}

function listPath(pageToken: string): string {
  const query = new URLSearchParams({ 'filter.provider_type': 'CUSTOM', page_size: '1000' })
  if (pageToken !== '') query.set('page_token', pageToken)
  return `/api/v1/providers?${query.toString()}`
}

/** The path of one connector. An identifier that would name another path is refused, not sent. */
function connectorPath(identifier: string, operation: string): string {
  if (['', '.', '..'].includes(identifier) || !identifier.isWellFormed()) {
    throw new ServiceError('Its identifier cannot be part of an address', { operation, effect: 'not-sent' })
  }
  return `${CONNECTORS}/${encodeURIComponent(identifier)}`
}

function readUpdated(answer: JsonObject, identifier: string): LiveConnector {
  const connector = readConnector(answer)
  if (connector.identifier !== identifier) throw new Unreadable('is about another connector')
  return connector
}

function json(payload: WritableFields) {
  return { type: 'application/json', text: JSON.stringify(payload) }
}

function quote(name: WritableFields['display_name']): string {
  return typeof name === 'string' ? `"${cleanText(name)}"` : 'a connector without a name'
}
