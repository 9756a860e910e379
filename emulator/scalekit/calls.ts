/** Carries out the calls on connectors: checks, conflicts, effect, answer. Synchronous, so each is atomic. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import { jsonAnswer, Refusal, type Answer } from './answers.ts'
import type { ScalekitOptions } from './options.ts'
import { isObject, toProvider } from './provider.ts'
import { FIELD_RULES, findViolations } from './rules.ts'
import type { ConnectorStore, StoredConnector } from './store.ts'

interface Environment {
  readonly store: ConnectorStore
  readonly options: Readonly<ScalekitOptions>
}

/** @throws Refusal */
export function createConnector(body: string, { store, options }: Environment): Answer {
  const fields = readPayload(body, options)
  const name = fields['display_name'] as string
  if (options.duplicateNames === 'refused' && store.isTaken(name)) throw conflict(name, options)
  return jsonAnswer(201, { provider: toProvider(store.seed(fields), options) })
}

/** @throws Refusal */
export function updateConnector(identifier: string, body: string, { store, options }: Environment): Answer {
  const live = existing(identifier, store)
  const fields = readPayload(body, options)
  const name = fields['display_name'] as string
  if (options.duplicateNames === 'refused' && store.isTaken(name, identifier)) throw conflict(name, options)
  const updated = store.replace(identifier, options.put === 'merges' ? { ...live.fields, ...fields } : fields)
  return jsonAnswer(200, { provider: toProvider(updated, options) })
}

/** @throws Refusal */
export function deleteConnector(identifier: string, { store, options }: Environment): Answer {
  if (existing(identifier, store).inUse) {
    const message = 'The provider is in use: remove its connections and connected accounts first'
    throw new Refusal('FAILED_PRECONDITION', message, { status: options.inUseStatus })
  }
  store.remove(identifier)
  return jsonAnswer(200, {})
}

function existing(identifier: string, store: ConnectorStore): StoredConnector {
  const connector = store.at(identifier)
  if (!connector) throw new Refusal('NOT_FOUND', 'Provider not found')
  return connector
}

function conflict(name: string, { conflictStatus }: Readonly<ScalekitOptions>): Refusal {
  return new Refusal('ALREADY_EXISTS', `A provider named ${name} already exists`, { status: conflictStatus })
}

/** The writable fields of a request body; null stands for absent. @throws Refusal where a rule is broken. */
function readPayload(body: string, options: Readonly<ScalekitOptions>): JsonObject {
  const payload = parse(body)
  const violations = findViolations(payload, options.unknownTopLevelFields)
  if (violations.length > 0) throw new Refusal('INVALID_ARGUMENT', 'Validation failed', { violations })
  const written = Object.entries(payload).filter(
    ([field, value]) => Object.hasOwn(FIELD_RULES, field) && value !== null,
  )
  return Object.fromEntries(written)
}

function parse(body: string): JsonObject {
  let value: JsonValue
  try {
    value = JSON.parse(body) as JsonValue
  } catch {
    throw new Refusal('INVALID_ARGUMENT', 'The body is not JSON')
  }
  if (isObject(value)) return value
  throw new Refusal('INVALID_ARGUMENT', 'The body is not a JSON object')
}
