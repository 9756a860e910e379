/** Reads the bodies of successful answers. Whatever is not as documented is thrown as `Unreadable`. */
import { isArray, isObject, type JsonObject, type JsonValue } from '../connector/json.ts'
import { WRITABLE_FIELDS, type LiveConnector } from '../connector/connector.ts'

/** Levels of arrays and objects inside a connector; what people write has fewer than ten. */
const DEEPEST = 64

/** An answer that is not what it must be; the message completes "the answer …". */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** One page of the listing. */
export interface Page {
  readonly connectors: readonly LiveConnector[]
  /** Entries on the page, also those that are no custom connectors. */
  readonly entries: number
  /** Empty on the last page. */
  readonly nextPageToken: string
  /** What the service says about all pages together; missing where it does not say. */
  readonly totalSize: number | undefined
}

/** The object that a body holds. @throws Unreadable */
export function parseObject(body: string): JsonObject {
  if (body.trim() === '') throw new Unreadable('is empty')
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    throw new Unreadable('is not JSON, or not all of it')
  }
  if (!isObject(value)) throw new Unreadable('is not a JSON object')
  return value
}

/** The connector that `create` or `update` answers with. @throws Unreadable */
export function readConnector(answer: JsonObject): LiveConnector {
  return toConnector(answer['provider'], 'provider')
}

const PAGE_KEYS = new Set(['providers', 'next_page_token', 'prev_page_token', 'total_size'])

/** @throws Unreadable */
export function readPage(answer: JsonObject): Page {
  const nextPageToken = answer['next_page_token'] ?? ''
  if (typeof nextPageToken !== 'string') throw new Unreadable('has a next_page_token that is not a string')
  const totalSize = readCount(answer['total_size'])
  const providers = answer['providers'] ?? []
  if (!isArray(providers)) throw new Unreadable('has no list of providers')
  // proto3's JSON leaves empty lists out. Only an answer that is nothing else but a page may mean that.
  const otherKey = Object.keys(answer).some((key) => !PAGE_KEYS.has(key))
  if (answer['providers'] == null && (otherKey || nextPageToken !== '' || totalSize !== undefined)) {
    throw new Unreadable('has no list of providers')
  }
  const connectors = providers.map((provider, index) => toConnector(provider, `providers[${index}]`))
  return {
    // The catalogue's own connectors may be listed too, should the filter not be honoured.
    connectors: connectors.filter((_, index) => (providers[index] as JsonObject)['is_custom'] !== false),
    entries: providers.length,
    nextPageToken,
    totalSize,
  }
}

/** A positive count. Zero is what an unset field reads as, and 64-bit numbers come as strings in proto3's JSON. */
function readCount(value: JsonValue | undefined): number | undefined {
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof count === 'number' && count > 0 ? count : undefined
}

function toConnector(provider: JsonValue | undefined, place: string): LiveConnector {
  if (!isObject(provider)) throw new Unreadable(`has no connector at ${place}`)
  const { identifier, display_name: displayName } = provider
  if (typeof identifier !== 'string' || identifier === '')
    throw new Unreadable(`has no identifier at ${place}`)
  if (typeof displayName !== 'string' || displayName === '') {
    throw new Unreadable(`has no display_name at ${place}`)
  }
  const fields = Object.fromEntries(
    WRITABLE_FIELDS.filter((field) => provider[field] !== undefined).map((field) => [field, provider[field]]),
  )
  if (isDeeperThan(fields, DEEPEST)) throw new Unreadable(`is nested too deeply at ${place}`)
  return { identifier, displayName, fields }
}

function isDeeperThan(value: JsonValue | undefined, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1))
}
