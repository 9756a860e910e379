/** Reads the bodies of successful answers. Whatever is not as documented is thrown as `Unreadable`. */
import { isArray, isObject, type JsonObject, type JsonValue } from '../connector/json.ts'
import { WRITABLE_FIELDS, type LiveConnector } from '../connector/connector.ts'
import { cleanText } from './refusal.ts'

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
  /** Which connector lacks what every connector has, as a clause; `connectors` is without it. */
  readonly flaw: string | undefined
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
  const provider = answer['provider']
  const connector = isObject(provider) ? toConnector(provider) : 'has no connector'
  if (typeof connector === 'string') throw new Unreadable(`${connector} at provider`)
  return connector
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
  const connectors: LiveConnector[] = []
  let flaw: string | undefined
  for (const [index, provider] of providers.entries()) {
    if (!isObject(provider)) throw new Unreadable(`has no connector at providers[${index}]`)
    // The catalogue's own connectors may be listed too, should the filter not be honoured.
    if (provider['is_custom'] === false) continue
    const connector = toConnector(provider)
    if (typeof connector !== 'string') connectors.push(connector)
    else flaw ??= `the connector ${nameOf(provider) ?? `at providers[${index}]`} ${connector}`
  }
  return { connectors, entries: providers.length, nextPageToken, totalSize, flaw }
}

/** By what a person can find a connector that is not whole. */
function nameOf(provider: JsonObject): string | undefined {
  for (const key of ['identifier', 'display_name', 'id']) {
    const name = provider[key]
    if (isText(name)) return `with the ${key} ${cleanText(name)}`
  }
  return undefined
}

/** A positive count. Zero is what an unset field reads as, and 64-bit numbers come as strings in proto3's JSON. */
function readCount(value: JsonValue | undefined): number | undefined {
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  return typeof count === 'number' && count > 0 ? count : undefined
}

/** The connector, or what is wrong with it, as a predicate. */
function toConnector(provider: JsonObject): LiveConnector | string {
  const { identifier, display_name: displayName } = provider
  if (!isText(identifier)) return 'has no identifier'
  if (!isText(displayName)) return 'has no display_name'
  const fields = Object.fromEntries(
    WRITABLE_FIELDS.filter((field) => provider[field] !== undefined).map((field) => [field, provider[field]]),
  )
  if (isDeeperThan(fields, DEEPEST)) return 'is nested too deeply'
  return { identifier, displayName, fields }
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value !== ''
}

function isDeeperThan(value: JsonValue | undefined, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1))
}
