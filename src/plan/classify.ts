/** What a difference means for people: one table, read top down. */
import { isArray, isObject, type JsonPath, type JsonValue } from '../connector/json.ts'
import type { WritableFields } from '../connector/connector.ts'
import type { Difference } from './diff.ts'
import type { Change, ChangeClass } from './plan.ts'

/** First match wins; `*` stands for any one step, a pattern matches a path that it is a prefix of. */
const CLASSES: readonly (readonly [pattern: string, ChangeClass])[] = [
  ['proxy_url', 'routing'],
  ['proxy_enabled', 'routing'],
  ['auth_patterns.*.display_name', 'cosmetic'],
  ['auth_patterns.*.description', 'cosmetic'],
  ...['fields', 'account_fields'].flatMap((list) =>
    ['label', 'hint', 'input_type'].map((key) => [`auth_patterns.*.${list}.*.${key}`, 'cosmetic'] as const),
  ),
  ['auth_patterns.*.oauth_config.available_scopes.*.display_name', 'cosmetic'],
  ['auth_patterns.*.oauth_config.available_scopes.*.description', 'cosmetic'],
  // Everything else about authentication is taken seriously, keys that are not known yet included.
  ['auth_patterns', 'reauthorization'],
  ['', 'cosmetic'],
]

/**
 * Gives each difference its class.
 * @param live the connector before the change: an MCP server that authorises by OAuth is its own authorisation server, so a
 *   new `proxy_url` there is a new one
 */
export function classify(differences: readonly Difference[], live: WritableFields): Change[] {
  const ownAuthorization = isMcpOAuth(live)
  return differences.map((difference) => ({
    ...difference,
    class: ownAuthorization && difference.path[0] === 'proxy_url' ? 'reauthorization' : classOf(difference),
    loses: loses(difference),
  }))
}

function classOf({ path, before, after }: Difference): ChangeClass {
  if (isNewOrder(path, before, after)) return 'cosmetic'
  return CLASSES.find(([pattern]) => matches(path, pattern))?.[1] ?? 'cosmetic'
}

/** A new order of credential fields is shown as two lists of the same names: the form looks different, nothing else. */
function isNewOrder(path: JsonPath, before: JsonValue | undefined, after: JsonValue | undefined): boolean {
  const last = path.at(-1)
  return (last === 'fields' || last === 'account_fields') && isArray(before) && isArray(after)
}

function matches(path: JsonPath, pattern: string): boolean {
  const steps = pattern === '' ? [] : pattern.split('.')
  return steps.every((step, index) => (step === '*' ? path.length > index : path[index] === step))
}

/** A value that is live and will not be there afterwards. */
function loses({ before, after }: Difference): boolean {
  return before !== undefined && after === undefined
}

function isMcpOAuth(live: WritableFields): boolean {
  const patterns = live.auth_patterns
  return (
    isArray(patterns) &&
    patterns.some((pattern) => isObject(pattern) && pattern['type'] === 'OAUTH' && pattern['is_mcp'] === true)
  )
}

/** Sentences that say what people already connected must do, scopes by name; empty where nothing asks it of them. */
export function reauthorizationNotes(changes: readonly Change[]): string[] {
  const demanding = changes.filter((change) => change.class === 'reauthorization')
  if (demanding.length === 0) return []
  const scopes = demanding.filter(({ path }) => path.length === 5 && path[3] === 'available_scopes')
  const added = scopes
    .filter(({ before }) => before === undefined)
    .map(({ path }) => `\`${String(path[4])}\``)
  const removed = scopes
    .filter(({ after }) => after === undefined)
    .map(({ path }) => `\`${String(path[4])}\``)
  return [
    'People already connected have to authorise again, and the connection may have to be made anew.',
    ...(added.length > 0 ? [`Scopes added: ${added.join(', ')}.`] : []),
    ...(removed.length > 0 ? [`Scopes removed: ${removed.join(', ')}.`] : []),
  ]
}
