/** The canonical form of a connector file: what is live, without defaults, server-set keys and the ownership mark. */
import type { LiveConnector } from '../connector/connector.ts'
import { isArray, isObject, type JsonObject, type JsonValue } from '../connector/json.ts'
import { compareText, normalise } from '../connector/normalise.ts'
import { withoutOwner } from '../connector/ownership.ts'

/** The order in which people expect the keys; one list for all levels. Keys that are not here follow by name. */
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

function rank(key: string): number {
  return RANK.get(key) ?? KEY_ORDER.length
}

function ordered(value: JsonValue | undefined): JsonValue {
  if (isArray(value)) return value.map(ordered)
  if (!isObject(value)) return value ?? null
  const keys = Object.keys(value).sort((a, b) => rank(a) - rank(b) || compareText(a, b))
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]))
}

/** What a file must say so that applying it changes nothing. */
export function canonicalFile(live: LiveConnector): JsonObject {
  return ordered(normalise(withoutOwner({ ...live.fields, display_name: live.displayName }))) as JsonObject
}

/** A file name made of a display name: lower-case words joined by hyphens; never empty, never with a path in it. */
export function fileStem(displayName: string): string {
  const stem = displayName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return stem === '' ? 'connector' : stem
}
