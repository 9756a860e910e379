/** The words for each kind of schema error. */
import type { ErrorObject } from 'ajv'
import { formatPath, isObject, type JsonPath, type JsonValue } from '../connector/json.ts'
import type { Description } from './schema-faults.ts'
import { schemaAt, stepInto, titlesWithKey } from './schema-view.ts'
import { suggest } from './suggest.ts'
import { listWords, quote, show } from './words.ts'

/** What one error of the compiled validator says; nothing for those that only repeat another one. */
export function describeSchemaError(root: JsonValue, error: ErrorObject): readonly Description[] {
  const path = pathOf(root, error.instancePath)
  const value = path.reduce<JsonValue | undefined>(stepInto, root)
  if (isBelowMcpConfig(root, path)) return [describeMcpConfig(root, path)]
  const describe = DESCRIBERS[error.keyword]
  return describe ? [describe({ root, path, value, error })] : []
}

interface Context {
  readonly root: JsonValue
  readonly path: JsonPath
  readonly value: JsonValue | undefined
  readonly error: ErrorObject
}

const DESCRIBERS: Readonly<Record<string, (context: Context) => Description>> = {
  additionalProperties: describeUnknownKey,
  required: ({ root, path, error }) =>
    describeMissingKey(root, path, String(error.params['missingProperty'])),
  discriminator: describeDiscriminator,
  type: ({ path, value, error }) => wrongType(path, value, String(error.params['type'])),
  const: ({ path, value, error }) => wrongValue(path, value, [error.params['allowedValue'] as JsonValue]),
  enum: ({ path, value, error }) => wrongValue(path, value, error.params['allowedValues'] as JsonValue[]),
  pattern: ({ root, path, value }) => ({
    rule: 'wrong-format',
    path,
    part: 'value',
    message: `${subject(path)} ${schemaAt(root, path)?.patternErrorMessage ?? 'has the wrong form'}; found ${show(value)}.`,
  }),
  minLength: describeLimit('at least', 'characters'),
  maxLength: describeLimit('at most', 'characters'),
  minItems: describeLimit('at least', 'entries'),
  maxItems: describeLimit('at most', 'entries'),
  minProperties: describeLimit('at least', 'entries'),
  maxProperties: describeLimit('at most', 'entries'),
}

function describeUnknownKey({ root, path, value, error }: Context): Description {
  const key = String(error.params['additionalProperty'])
  const at = [...path, key]
  if (/^client_?secret$/i.test(key))
    return {
      rule: 'literal-secret',
      path: at,
      part: 'key',
      message: `${quote(key)} must not stand in a file: take it out and revoke it. The client secret is entered with the connection.`,
    }
  const known = Object.keys(schemaAt(root, path)?.properties ?? {})
  const missing = known.filter((candidate) => !isObject(value) || !Object.hasOwn(value, candidate))
  const meant = suggest(key, missing)
  if (meant !== undefined) return describeSlip(path, key, meant)
  const elsewhere = titlesWithKey(key)
  const hint =
    elsewhere.length > 0
      ? `it is a key of: ${elsewhere.join(', ')}`
      : `expected ${listWords((missing.length > 0 ? missing : known).map(quote), 'or')}`
  return {
    rule: 'unknown-key',
    path: at,
    part: 'key',
    message: `${elsewhere.length > 0 ? 'Misplaced' : 'Unknown'} key ${quote(key)} in ${placeOf(path)}: ${hint}.`,
  }
}

function describeSlip(path: JsonPath, key: string, meant: string): Description {
  return {
    rule: 'unknown-key',
    path: [...path, key],
    part: 'key',
    message: `Unknown key ${quote(key)} in ${placeOf(path)}: did you mean ${quote(meant)}?`,
    meant: [...path, meant],
  }
}

function describeMissingKey(root: JsonValue, path: JsonPath, key: string): Description {
  if (lacksMcpFlag(root, path))
    return {
      rule: 'missing-key',
      path: [...path.slice(0, 2), 'is_mcp'],
      part: 'value',
      message:
        'An MCP server needs `is_mcp: true`, and an API needs `authorize_uri` and `token_uri` in `oauth_config`; found neither.',
    }
  const title = schemaAt(root, [...path, key])?.title
  const what = title === undefined ? '' : ` (${title})`
  return {
    rule: 'missing-key',
    path: [...path, key],
    part: 'value',
    message: `The key ${quote(key)}${what} is missing in ${placeOf(path)}.`,
  }
}

function describeDiscriminator({ root, path, value, error }: Context): Description {
  const key = String(error.params['tag'])
  const found = stepInto(value, key)
  if (found === undefined) {
    // Without a type nothing else is checked, so a misspelt `type` is looked for here.
    const misspelt = Object.keys(value ?? {}).find(
      (name) => suggest(name, [key]) && titlesWithKey(name).length === 0,
    )
    return misspelt === undefined ? describeMissingKey(root, path, key) : describeSlip(path, misspelt, key)
  }
  const at = [...path, key]
  return typeof found === 'string' ? wrongValue(at, found, AUTH_TYPES) : wrongType(at, found, 'string')
}

const AUTH_TYPES: readonly JsonValue[] = ['OAUTH', 'BASIC', 'BEARER', 'API_KEY', 'NO_AUTH']

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

function wrongType(path: JsonPath, value: JsonValue | undefined, type: string): Description {
  const expected = TYPE_WORDS[type] ?? type
  const found = typeof value === 'string' ? `the text ${show(value)}` : show(value)
  return {
    rule: 'wrong-type',
    path,
    part: 'value',
    message: `${subject(path)} must be ${expected}; found ${found}.`,
  }
}

function wrongValue(
  path: JsonPath,
  value: JsonValue | undefined,
  allowed: readonly JsonValue[],
): Description {
  const texts = allowed.filter((item) => typeof item === 'string')
  const meant = typeof value === 'string' ? suggest(value, texts) : undefined
  const expected = listWords(
    allowed.map((item) => (typeof item === 'string' ? quote(item) : show(item))),
    'or',
  )
  const hint = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`
  return {
    rule: 'wrong-value',
    path,
    part: 'value',
    message: `${subject(path)} must be ${expected}; found ${show(value)}.${hint}`,
  }
}

function describeLimit(bound: string, unit: string): (context: Context) => Description {
  return ({ root, path, value, error }) => {
    const limit = Number(error.params['limit'])
    const name = error.propertyName
    const at = name === undefined ? path : [...path, name]
    const thing = name === undefined ? subject(path) : `The key ${quote(name)}`
    const isEmpty = bound === 'at least' && limit === 1
    const expected = isEmpty
      ? 'must not be empty'
      : limit === 0
        ? `must be empty. ${schemaAt(root, path)?.description ?? ''}`
        : `must have ${bound} ${limit} ${unit}; found ${sizeOf(name ?? value)}`
    return {
      rule: 'wrong-length',
      path: at,
      part: name === undefined ? 'value' : 'key',
      message: `${thing} ${expected}.`,
    }
  }
}

function sizeOf(value: JsonValue | undefined): number {
  if (typeof value === 'string') return Array.from(value).length
  return Array.isArray(value) ? value.length : Object.keys(value ?? {}).length
}

/** The configuration of an OAuth pattern of an MCP server is one fixed value, so all that is wrong in it is one fault. */
function isBelowMcpConfig(root: JsonValue, path: JsonPath): boolean {
  return (
    path[2] === 'oauth_config' &&
    stepInto(path.slice(0, 2).reduce<JsonValue | undefined>(stepInto, root), 'is_mcp') === true
  )
}

function describeMcpConfig(root: JsonValue, path: JsonPath): Description {
  const at = path.slice(0, 3)
  const value = at.reduce<JsonValue | undefined>(stepInto, root)
  const keys = Object.keys(isObject(value) ? value : {})
  const isOnlyPkce = keys.join() === 'pkce_enabled'
  const found = isOnlyPkce
    ? `\`pkce_enabled\` set to ${show(stepInto(value, 'pkce_enabled'))}`
    : keys.length > 0
      ? listWords(keys.map(quote), 'and')
      : show(value)
  return {
    rule: 'mcp-oauth-config',
    path: at,
    part: 'value',
    message: `${subject(at)} of an MCP server is exactly {"pkce_enabled": true}, as the server registers the client itself; found ${found}.`,
  }
}

/** Whether a pattern has the configuration of an MCP server, and does not say that it is one. */
function lacksMcpFlag(root: JsonValue, path: JsonPath): boolean {
  const pattern = path.slice(0, 2).reduce<JsonValue | undefined>(stepInto, root)
  const config = stepInto(pattern, 'oauth_config')
  return (
    path[2] === 'oauth_config' &&
    isObject(config) &&
    Object.keys(config).join() === 'pkce_enabled' &&
    stepInto(pattern, 'is_mcp') === undefined
  )
}

/** Where a key is or should be. */
function placeOf(path: JsonPath): string {
  return path.length === 0 ? 'the connector' : formatPath(path)
}

/** What a sentence is about, by its path. */
function subject(path: JsonPath): string {
  return path.length === 0 ? 'A connector file' : `\`${formatPath(path)}\``
}

/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(root: JsonValue, pointer: string): JsonPath {
  let value: JsonValue | undefined = root
  return pointer
    .split('/')
    .slice(1)
    .map((text) => {
      const name = text.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(value) ? Number(name) : name
      value = stepInto(value, step)
      return step
    })
}
