/**
 * The one normaliser for both sides of a comparison. The service may add empty or default values, drop those that
 * were sent empty, and reorder keys and scopes; none of that is a change, or a plan would never settle.
 */
import type { WritableFields } from './connector.ts'
import { canonicalJson, isArray, isObject, type JsonObject, type JsonValue } from './json.ts'

/**
 * A value that a server adds or drops at will: null, `false`, an empty text, list or object. Inside a connector every
 * boolean defaults to false, so an explicit `false` and a missing key mean the same.
 */
function isDefault(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  if (isArray(value)) return value.length === 0
  return isObject(value) && Object.keys(value).length === 0
}

function normaliseObject(object: JsonObject): JsonObject {
  // A map without a prototype: a key called `__proto__` is a key like any other.
  const normal = Object.create(null) as Record<string, JsonValue>
  for (const key of Object.keys(object).sort()) {
    const value = normaliseMember(key, object[key])
    if (value !== undefined && !isDefault(value)) normal[key] = value
  }
  return normal
}

function normaliseMember(key: string, value: JsonValue | undefined): JsonValue | undefined {
  const normal = normaliseValue(value)
  if (key !== 'available_scopes' || !isArray(normal)) return normal
  // Scopes are a set: their order means nothing to anyone.
  return [...normal].sort((a, b) => compareText(scopeOf(a), scopeOf(b)))
}

function normaliseValue(value: JsonValue | undefined): JsonValue | undefined {
  // Elements of a list are kept even when empty: their position carries meaning.
  if (isArray(value)) return value.map((element) => normaliseValue(element) ?? null)
  return isObject(value) ? normaliseObject(value) : value
}

function scopeOf(entry: JsonValue): string {
  return isObject(entry) && typeof entry['scope'] === 'string' ? entry['scope'] : canonicalJson(entry)
}

/** Code-unit order, the same on every machine and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A connector's writable fields without defaults, keys and scopes in a fixed order. Never changes its argument. */
export function normalise(fields: WritableFields): WritableFields {
  return normaliseObject(fields)
}

/** The normal form as text: the same for connectors that say the same. Normalising has put the keys in order. */
export function normalText(fields: WritableFields): string {
  return JSON.stringify(normaliseObject(fields))
}

/** True if both say the same to the service and to people. */
export function sameConnector(a: WritableFields, b: WritableFields): boolean {
  // Texts are quick to compare, and equal for nearly all connectors of nearly all runs.
  return JSON.stringify(a) === JSON.stringify(b) || normalText(a) === normalText(b)
}
