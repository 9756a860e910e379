/** The connector schema as messages need it: the part of it that speaks of one value. */
import { isObject, type JsonPath, type JsonValue } from '../connector/json.ts'
import schema from '../../schema/connector.schema.json' with { type: 'json' }

/** The keywords that the schema uses, merged over references and the branches that apply. */
export interface SchemaPart {
  readonly title?: string
  readonly description?: string
  readonly patternErrorMessage?: string
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly items?: SchemaPart
  readonly additionalProperties?: SchemaPart | boolean
  readonly oneOf?: readonly SchemaPart[]
  readonly if?: SchemaPart
  readonly then?: SchemaPart
  readonly else?: SchemaPart
  readonly const?: JsonValue
  readonly $ref?: string
}

const DEFINITIONS = schema.$defs as unknown as Readonly<Record<string, SchemaPart>>

/** The part of the schema for the value at a path; nothing where the schema says nothing about it. */
export function schemaAt(root: JsonValue, path: JsonPath): SchemaPart | undefined {
  let part: SchemaPart | undefined = resolve(schema as unknown as SchemaPart, root)
  let value: JsonValue | undefined = root
  for (const step of path) {
    if (part === undefined) return undefined
    value = stepInto(value, step)
    const next: SchemaPart | boolean | undefined =
      typeof step === 'number' ? part.items : (part.properties?.[step] ?? part.additionalProperties)
    part = typeof next === 'object' ? resolve(next, value) : undefined
  }
  return part
}

/** The value one step further in. */
export function stepInto(value: JsonValue | undefined, step: string | number): JsonValue | undefined {
  if (typeof step === 'number')
    return Array.isArray(value) ? (value as readonly JsonValue[])[step] : undefined
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/** Titles of the objects of the format that have a key. */
export function titlesWithKey(key: string): readonly string[] {
  const parts = [schema as unknown as SchemaPart, ...Object.values(DEFINITIONS)]
  return parts.flatMap(({ title, properties }) =>
    properties && title !== undefined && Object.hasOwn(properties, key) ? [title] : [],
  )
}

/** Follows references, and takes the branches that the value chooses. */
function resolve(part: SchemaPart, value: JsonValue | undefined): SchemaPart {
  const { $ref, ...own } = part
  if ($ref !== undefined) {
    const target = DEFINITIONS[$ref.replace('#/$defs/', '')]
    return resolve({ ...target, ...own }, value)
  }
  const { oneOf, if: condition, then, else: otherwise, ...rest } = part
  if (oneOf) {
    const type = stepInto(value, 'type')
    const branch = oneOf
      .map((option) => resolve(option, value))
      .find(({ properties }) => properties?.['type']?.const === type)
    return { ...rest, ...branch }
  }
  if (!condition) return part
  // The two conditions of the schema: a list of names, and the pattern of an MCP server.
  const holds = condition.properties === undefined ? Array.isArray(value) : stepInto(value, 'is_mcp') === true
  const branch = resolve((holds ? then : otherwise) ?? {}, value)
  return {
    ...rest,
    ...branch,
    ...(rest.properties && { properties: { ...rest.properties, ...branch.properties } }),
  }
}
