/** What is sent to the service: the file's values over the live ones, never less than the full set. */
import {
  WRITABLE_FIELDS,
  type ConnectorPayload,
  type WritableField,
  type WritableFields,
} from './connector.ts'
import { isArray, isObject, type JsonValue } from './json.ts'
import { ownerOf, withOwner } from './ownership.ts'

/** The value that clears a field, sent where neither the file nor the live connector has one. */
const CLEARED: Required<WritableFields> = {
  display_name: '',
  description: '',
  auth_patterns: [],
  proxy_url: '',
  proxy_enabled: false,
  icon_src: '',
  metadata: {},
}

/** The writable fields of a declared connector; keys that the file does not mention are missing. */
export function declaredFields(payload: ConnectorPayload): WritableFields {
  const fields: Partial<Record<WritableField, JsonValue>> = {}
  for (const field of WRITABLE_FIELDS) {
    const value: unknown = payload[field]
    // Validation has parsed this from JSON or YAML with JSON's types, so it is a JSON value.
    if (value !== undefined) fields[field] = value as JsonValue
  }
  return fields
}

/**
 * The body of a create: what the file says, with the ownership mark if there is one to set.
 * @param mark ownership mark, where the run prunes
 */
export function createPayload(payload: ConnectorPayload, mark: string | undefined): WritableFields {
  const fields = declaredFields(payload)
  return mark === undefined ? fields : withOwner(fields, mark)
}

/**
 * The body of an update: all writable fields, because a PUT may wipe what it does not get. A field that the file does
 * not mention keeps its live value. A live ownership mark stays, since files cannot declare one.
 */
export function updatePayload(
  payload: ConnectorPayload,
  live: WritableFields,
  mark: string | undefined,
): WritableFields {
  const declared = declaredFields(payload)
  const fields: Partial<Record<WritableField, JsonValue>> = {}
  for (const field of WRITABLE_FIELDS) fields[field] = declared[field] ?? live[field] ?? CLEARED[field]
  const owner = mark ?? ownerOf(live)
  return owner === undefined ? fields : withOwner(fields, owner)
}

/** How people name a connector's authentication: the first pattern's type, marked where it is an MCP server. */
export function authTypeOf(fields: WritableFields): string {
  const patterns = fields.auth_patterns
  const first = isArray(patterns) ? patterns[0] : undefined
  if (!isObject(first) || typeof first['type'] !== 'string') return '–'
  return first['is_mcp'] === true ? `${first['type']} (MCP)` : first['type']
}
