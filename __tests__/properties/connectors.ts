/** Random connectors that every rule of validation accepts: all auth types, REST and MCP, with and without each optional key. */
import fc from 'fast-check'
import { type JsonObject, type JsonValue } from '../../src/connector/json.ts'

/** Texts that have broken programs like this one. */
const NASTY = [
  '',
  ' ',
  '::error::owned',
  'a\n::set-output name=x::y\n',
  '##[error]x',
  '| a | b |',
  '<img src=x> @octocat',
  '`tick``tick`',
  'null',
  'true',
  '1e3',
  '- a: b',
  '\u202Eright to left',
  '\u0000\u001B[31m',
  '{{domain}}',
  '${{ secrets.X }}',
  '👩‍👩‍👧‍👦',
  '\uFEFF',
  '__proto__',
]

export const text = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(...NASTY),
  )

const label = () => text().map((value) => (value === '' ? 'Label' : value))

const url = (host: string) =>
  fc.constantFrom('', '/', '/v1', '/a/b?c=d').map((path) => `https://${host}${path}`)

/** Each optional key is there, there with its default, or missing. */
function optional(shape: Readonly<Record<string, fc.Arbitrary<JsonValue>>>): fc.Arbitrary<JsonObject> {
  return fc.record(shape, { requiredKeys: [], noNullPrototype: true })
}

const header = () => fc.constantFrom('X-API-Key', 'api_token')

/** Names that are no credential; the first two fill their placeholder without being marked for it. */
const EXTRA_NAMES = ['domain', 'version', 'region', 'tenant-id'] as const

interface Extras {
  readonly fields: readonly JsonObject[]
  /** Names that `proxy_url` has to mention. */
  readonly placeholders: readonly string[]
}

function extras(): fc.Arbitrary<Extras> {
  const one = fc.record({
    name: fc.constantFrom(...EXTRA_NAMES),
    used: fc.boolean(),
    rest: fc.record({ label: label(), input_type: fc.constantFrom('text', 'select') }),
    more: optional({ hint: text(), required: fc.boolean() }),
    marked: fc.constantFrom(undefined, false, true),
  })
  return fc.uniqueArray(one, { selector: ({ name }) => name, maxLength: 3 }).map((all) => ({
    fields: all.map(({ name, used, rest, more, marked }) => {
      const isPathParam =
        used && (name === 'region' || name === 'tenant-id') ? true : used ? marked : undefined
      return {
        field_name: name,
        ...rest,
        ...more,
        ...(isPathParam !== undefined && { is_path_param: isPathParam }),
      }
    }),
    placeholders: all.filter(({ used }) => used).map(({ name }) => name),
  }))
}

const credential = (name: string) =>
  fc
    .tuple(label(), optional({ hint: text(), required: fc.boolean() }))
    .map(([caption, more]) => ({ field_name: name, label: caption, input_type: 'password', ...more }))

const mutation = fc
  .record(
    {
      prefix: fc.constantFrom('', 'Token '),
      suffix: fc.constantFrom('', '/x'),
      default: fc.constantFrom('', 'X'),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((changes) => (Object.keys(changes).length === 0 ? { prefix: 'Token ' } : changes))

/** A static type with its credentials; `extra` fields stand beside them. */
function staticPattern(type: string, names: readonly string[], extra: readonly JsonObject[], isMcp: boolean) {
  const required = fc.record({ display_name: label(), fields: fc.tuple(...names.map(credential)) })
  const more = optional({
    description: text(),
    auth_header_key_override: header(),
    auth_field_mutations: mutation.map((changes) => ({ [names[0] ?? '']: changes })),
    ...(!isMcp && { is_mcp: fc.constant(false) }),
  })
  return fc.tuple(required, more).map(([{ display_name, fields }, rest]) => ({
    type,
    display_name,
    fields: [...fields, ...extra],
    ...rest,
    ...(isMcp && { is_mcp: true }),
  }))
}

const scope = fc
  .tuple(
    fc.constantFrom('read', 'write', 'https://acme.test/auth', 'openid', '1', 'constructor'),
    label(),
    optional({ description: text(), required: fc.boolean() }),
  )
  .map(([name, caption, more]) => ({ scope: name, display_name: caption, ...more }))

const restConfig = fc
  .tuple(
    fc.record({ authorize_uri: url('login.acme.test'), token_uri: url('token.acme.test') }),
    optional({
      user_info_uri: url('me.acme.test'),
      available_scopes: fc.uniqueArray(scope, { selector: (entry) => entry.scope, maxLength: 4 }),
      pkce_enabled: fc.boolean(),
      custom_scope_name: fc.constant('user_scope'),
      allow_use_scalekit_credentials: fc.boolean(),
    }),
  )
  .map(([required, more]) => ({ ...required, ...more }))

function oauthPattern(extra: readonly JsonObject[], isMcp: boolean): fc.Arbitrary<JsonObject> {
  const config: fc.Arbitrary<JsonObject> = isMcp ? fc.constant({ pkce_enabled: true }) : restConfig
  const more = optional({
    description: text(),
    fields: fc.constant([]),
    ...(extra.length === 0 && { account_fields: fc.constant([]) }),
  })
  return fc.tuple(label(), config, more).map(([display_name, oauth_config, rest]) => ({
    type: 'OAUTH',
    display_name,
    oauth_config,
    ...rest,
    ...(extra.length > 0 && { account_fields: extra }),
    ...(isMcp && { is_mcp: true }),
  }))
}

const noAuthPattern = fc
  .tuple(label(), optional({ description: text(), fields: fc.constant([]) }))
  .map(([display_name, rest]) => ({ type: 'NO_AUTH', display_name, is_mcp: true, ...rest }))

function pattern(extra: Extras, isMcp: boolean): fc.Arbitrary<JsonObject> {
  return fc.oneof(
    oauthPattern(extra.fields, isMcp),
    staticPattern('BASIC', ['username', 'password'], extra.fields, isMcp),
    staticPattern('BEARER', ['token'], extra.fields, isMcp),
    staticPattern('API_KEY', ['api_key'], extra.fields, isMcp),
    ...(isMcp && extra.fields.length === 0 ? [noAuthPattern] : []),
  )
}

const metadataKey = fc.oneof(
  fc.constantFrom('team', 'cost centre', '__proto__', 'constructor', 'toString'),
  fc.string({ minLength: 3, maxLength: 25 }).filter((key) => key !== 'managed_by'),
)

/** A few pairs, or as many as there may be. */
export const metadata = (): fc.Arbitrary<JsonObject> =>
  fc
    .oneof(
      {
        weight: 9,
        arbitrary: fc.uniqueArray(fc.tuple(metadataKey, label()), { selector: ([key]) => key, maxLength: 3 }),
      },
      { weight: 1, arbitrary: fc.constant(Array.from({ length: 20 }, (_, n) => [`key ${n}`, 'x'] as const)) },
    )
    .map((pairs) => Object.fromEntries(pairs))

export const icon = (): fc.Arbitrary<string> =>
  fc.constantFrom('', 'https://acme.test/icon.svg', 'https://acme.test/2.svg')

/** Everything of a connector but its name. */
export const body: fc.Arbitrary<JsonObject> = fc
  .tuple(extras(), fc.boolean())
  .chain(([extra, isMcp]) =>
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(pattern(extra, isMcp)) },
        { weight: 1, arbitrary: fc.tuple(pattern(extra, isMcp), pattern(extra, isMcp)) },
      ),
      fc.constant(`https://api.acme.test${extra.placeholders.map((name) => `/{{${name}}}`).join('')}`),
      optional({ description: text(), icon_src: icon(), metadata: metadata() }),
    ),
  )
  .map(([auth_patterns, proxy_url, more]) => ({ auth_patterns, proxy_url, proxy_enabled: true, ...more }))

/** Few names, so that they meet: some differ only in case or spaces. */
export const NAMES = [
  'Alpha',
  'ALPHA',
  'Al pha',
  'Beta',
  'beta 2',
  'Beta 2',
  'Gamma',
  ' Delta',
  'Epsilon',
  '9',
  'Zeta',
  'Eta',
  'Theta Iota',
  'Kappa',
] as const

export const name = (): fc.Arbitrary<string> => fc.constantFrom(...NAMES)

/** The service's view of a name. */
export const foldName = (value: string): string => value.replaceAll(' ', '').toLowerCase()
