/** The validation rules of create and update, as the service's interface definitions state them. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import type { Violation } from './answers.ts'
import { isObject } from './provider.ts'

/** The name of the broken constraint and what it asks for; nothing where the value is fine. */
type Breach = readonly [constraint: string, description: string] | undefined

interface Rule {
  readonly required: boolean
  readonly check: (value: JsonValue) => Breach
}

/** Lengths count Unicode code points. */
const length = (text: string): number => Array.from(text).length

const ofString =
  (check: (text: string) => Breach) =>
  (value: JsonValue): Breach =>
    typeof value === 'string' ? check(value) : ['type', 'must be a string']

/** Everything that a client can write; no other top-level field is part of the interface. */
export const FIELD_RULES: Readonly<Record<string, Rule>> = {
  display_name: {
    required: true,
    check: ofString((name) => {
      if (length(name) < 1 || length(name) > 200) return ['length', 'must be 1 to 200 characters']
      if (/^[a-zA-Z0-9 ]*[a-zA-Z0-9][a-zA-Z0-9 ]*$/.test(name)) return undefined
      return ['pattern', 'must hold only ASCII letters, digits and spaces, and not only spaces']
    }),
  },
  description: { required: false, check: ofString(() => undefined) },
  auth_patterns: {
    required: true,
    check: (value) => (Array.isArray(value) ? undefined : ['type', 'must be a list']),
  },
  proxy_url: {
    required: true,
    check: ofString((url) => {
      if (length(url) < 1 || length(url) > 2048) return ['length', 'must be 1 to 2048 characters']
      return url.startsWith('https://') ? undefined : ['prefix', 'must start with https://']
    }),
  },
  proxy_enabled: {
    required: true,
    check: (value) => (typeof value === 'boolean' ? undefined : ['type', 'must be a boolean']),
  },
  icon_src: {
    required: false,
    check: ofString((url) => {
      if (length(url) > 2048) return ['length', 'must be at most 2048 characters']
      return url === '' || url.startsWith('https://') ? undefined : ['prefix', 'must start with https://']
    }),
  },
  metadata: { required: false, check: checkMetadata },
}

function checkMetadata(value: JsonValue): Breach {
  if (!isObject(value)) return ['type', 'must be a map']
  const pairs = Object.entries(value)
  if (pairs.length > 20) return ['max_pairs', 'must hold at most 20 pairs']
  for (const [key, text] of pairs) {
    if (length(key) < 3 || length(key) > 25) return ['keys', 'keys must be 3 to 25 characters']
    if (typeof text !== 'string') return ['type', 'values must be strings']
    if (length(text) < 1 || length(text) > 256) return ['values', 'values must be 1 to 256 characters']
  }
  return undefined
}

/**
 * Checks a request body field by field; at most one violation a field. Null stands for an absent value, as in
 * the JSON form of protocol buffers.
 */
export function findViolations(payload: JsonObject, unknownFields: 'ignored' | 'refused'): Violation[] {
  const known = Object.entries(FIELD_RULES).flatMap(([field, { required, check }]) => {
    const value = payload[field] ?? null
    const fault: Breach = value !== null ? check(value) : required ? ['required', 'is required'] : undefined
    return fault ? [{ field, constraint: fault[0], description: `${field} ${fault[1]}` }] : []
  })
  if (unknownFields === 'ignored') return known
  const unknown = Object.keys(payload)
    .filter((field) => !Object.hasOwn(FIELD_RULES, field))
    .map((field) => ({ field, constraint: 'unknown', description: `${field} is not a known field` }))
  return [...known, ...unknown]
}
