/** How a connector looks in answers: what the server adds, leaves out and reorders. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import type { ScalekitOptions } from './options.ts'
import type { StoredConnector } from './store.ts'

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)

const PATTERN_DEFAULTS = {
  description: '',
  fields: [],
  account_fields: [],
  auth_header_key_override: '',
  auth_field_mutations: {},
  is_mcp: false,
}
const FIELD_DEFAULTS = { hint: '', required: false, is_path_param: false }
const OAUTH_DEFAULTS = { pkce_enabled: false, custom_scope_name: '', available_scopes: [] }
const SCOPE_DEFAULTS = { description: '', required: false }

/** A connector as the listing and the answers to writes show it, under the switches in force. */
export function toProvider(
  { id, identifier, fields }: StoredConnector,
  options: Pick<ScalekitOptions, 'defaults' | 'reorderKeys'>,
): JsonValue {
  const patterns = isList(fields['auth_patterns']) ? fields['auth_patterns'] : []
  const provider: JsonObject = {
    description: '',
    icon_src: '',
    metadata: {},
    proxy_enabled: false,
    ...fields,
    id,
    identifier,
    categories: [],
    display_priority: 0,
    coming_soon: false,
    is_custom: true,
    is_custom_mcp: patterns.some((pattern) => isObject(pattern) && pattern['is_mcp'] === true),
    auth_patterns: options.defaults === 'added' ? patterns.map(withPatternDefaults) : patterns,
  }
  const shown = options.defaults === 'dropped' ? withoutEmpties(provider) : provider
  return options.reorderKeys ? reordered(shown) : shown
}

function withPatternDefaults(pattern: JsonValue): JsonValue {
  if (!isObject(pattern)) return pattern
  const { oauth_config: oauth } = pattern
  const filled: JsonObject = { ...PATTERN_DEFAULTS, ...pattern }
  return {
    ...filled,
    fields: eachWith(FIELD_DEFAULTS, filled['fields']),
    account_fields: eachWith(FIELD_DEFAULTS, filled['account_fields']),
    ...(isObject(oauth) && { oauth_config: withOAuthDefaults(oauth) }),
  }
}

function withOAuthDefaults(oauth: JsonObject): JsonObject {
  const filled: JsonObject = { ...OAUTH_DEFAULTS, ...oauth }
  return { ...filled, available_scopes: eachWith(SCOPE_DEFAULTS, filled['available_scopes']) }
}

function eachWith(defaults: JsonObject, list: JsonValue | undefined): JsonValue | undefined {
  return isList(list) ? list.map((item) => (isObject(item) ? { ...defaults, ...item } : item)) : list
}

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === null ||
  value === '' ||
  value === false ||
  (isList(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

/** Without the members that were sent empty; one that only becomes empty this way stays. */
function withoutEmpties(value: JsonValue): JsonValue {
  return mapObjects(value, (members) => members.filter(([, member]) => !isEmpty(member)))
}

function reordered(value: JsonValue): JsonValue {
  return mapObjects(value, (members) => members.toSorted(([a], [b]) => (a < b ? 1 : -1)))
}

type Member = [key: string, value: JsonValue]

function mapObjects(value: JsonValue, change: (members: Member[]) => Member[]): JsonValue {
  if (isList(value)) return value.map((item) => mapObjects(item, change))
  if (!isObject(value)) return value
  const members = Object.entries(value).filter((member): member is Member => member[1] !== undefined)
  return Object.fromEntries(change(members).map(([key, member]) => [key, mapObjects(member, change)]))
}
