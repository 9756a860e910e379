/** The order in which people expect to read a connector's keys, for what is exported and what is shown. */
import { isArray, isObject, type JsonValue } from './json.ts'
import { compareText } from './normalise.ts'

/** One list for all levels. Keys that are not here follow by name. */
const KEY_ORDER: readonly string[] = [
  ...['type', 'scope', 'field_name', 'display_name', 'label', 'description'],
  ...['auth_patterns', 'proxy_url', 'proxy_enabled', 'icon_src', 'metadata'],
  ...[
    'is_mcp',
    'fields',
    'account_fields',
    'oauth_config',
    'auth_header_key_override',
    'auth_field_mutations',
  ],
  ...['input_type', 'hint', 'required', 'is_path_param'],
  ...['authorize_uri', 'token_uri', 'user_info_uri', 'pkce_enabled', 'available_scopes'],
  ...['prefix', 'suffix', 'default'],
]

const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]))

/** Compares two keys of one object by that order. */
export function compareKeys(a: string, b: string): number {
  return rank(a) - rank(b) || compareText(a, b)
}

function rank(key: string): number {
  return RANK.get(key) ?? KEY_ORDER.length
}

/** The same value with the keys of every object in reading order. */
export function inReadingOrder(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(inReadingOrder)
  if (!isObject(value)) return value
  const keys = Object.keys(value).sort(compareKeys)
  return Object.fromEntries(keys.map((key) => [key, inReadingOrder(value[key] ?? null)]))
}
