/**
 * Compiles the connector schema to `countAcceptedKeys`, the only check of it that nearly every file needs: it says yes as
 * fast as that can be said. Ajv's validator, which has the last word on everything else, does the explaining.
 *
 * It counts keys instead of looking for unknown ones: where it finds as many as the text has, none is left that the
 * schema does not name, and none stands twice.
 */
import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { ANNOTATIONS } from './schema-annotations.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: false | Schema
  readonly propertyNames?: Schema
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly oneOf?: readonly Schema[]
}

export interface SchemaFile extends Schema {
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** Says nothing about a value, or, as the discriminator of `oneOf`, nothing new: it is `type` throughout. */
const WITHOUT_EFFECT = new Set([...ANNOTATIONS, '$schema', 'discriminator'])

/** Keywords that only hold for values of a type, which the schema has to ask for beside them. */
const TYPE_OF: Readonly<Partial<Record<keyof Schema, string>>> = {
  pattern: 'string',
  minLength: 'string',
  maxLength: 'string',
  required: 'object',
  properties: 'object',
  additionalProperties: 'object',
  propertyNames: 'object',
  minProperties: 'object',
  maxProperties: 'object',
  oneOf: 'object',
  items: 'array',
  minItems: 'array',
  maxItems: 'array',
}

/** Code that refuses a value where the condition holds. */
const refuseIf = (condition: string) => `if (${condition}) return NaN`

const isNoObject = (value: string) =>
  `typeof ${value} !== 'object' || ${value} === null || Array.isArray(${value})`

function member(value: string, key: string): string {
  return /^[\w$]+$/.test(key) ? `${value}.${key}` : `${value}[${JSON.stringify(key)}]`
}

const KEYWORDS: {
  /** @param type that the value is known to have */
  readonly [Keyword in keyof Schema]-?: (
    schema: Schema,
    value: string,
    compiler: Compiler,
    type: string | undefined,
  ) => string[]
} = {
  $ref: ({ $ref = '' }, value, compiler) => compiler.reference($ref, value),
  type: ({ type = '' }, value) => {
    if (type === 'object') return [refuseIf(isNoObject(value))]
    if (type === 'array') return [refuseIf(`!Array.isArray(${value})`)]
    if (type !== 'string' && type !== 'boolean')
      throw new Error(`The acceptor does not know the type "${type}".`)
    return [refuseIf(`typeof ${value} !== '${type}'`)]
  },
  const: (schema, value) => [refuseIf(`${value} !== ${JSON.stringify(schema.const)}`)],
  enum: (schema, value) => [
    refuseIf((schema.enum ?? []).map((item) => `${value} !== ${JSON.stringify(item)}`).join(' && ')),
  ],
  pattern: ({ pattern = '' }, value, compiler) => [refuseIf(`!${compiler.pattern(pattern)}.test(${value})`)],
  // A code point is one or two of what `length` counts, so that most texts need no counting.
  minLength: ({ minLength = 0 }, value) => [
    refuseIf(`${value}.length < ${2 * minLength} && countCodePoints(${value}) < ${minLength}`),
  ],
  maxLength: ({ maxLength = 0 }, value) => [
    refuseIf(`${value}.length > ${maxLength} && countCodePoints(${value}) > ${maxLength}`),
  ],
  required: ({ required = [] }, value) =>
    required.map((key) => refuseIf(`${member(value, key)} === undefined`)),
  properties: (schema, value, compiler) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const item = compiler.variable()
      // The schema that names every key counts them; others, such as those of a condition, would count them again.
      const counted = schema.additionalProperties === false ? ['keys++'] : []
      return [
        `const ${item} = ${member(value, key)}`,
        `if (${item} !== undefined) {`,
        ...counted,
        ...compiler.lines(property, item),
        '}',
      ]
    }),
  additionalProperties: ({ additionalProperties = false, propertyNames = {} }, value, compiler) => {
    if (additionalProperties === false) return []
    const [key, item] = [compiler.variable(), compiler.variable()]
    return [
      `for (const ${key} in ${value}) {`,
      'keys++',
      ...compiler.lines(propertyNames, key, 'string'),
      `const ${item} = ${value}[${key}]`,
      ...compiler.lines(additionalProperties, item),
      '}',
    ]
  },
  propertyNames: ({ additionalProperties }) => {
    if (typeof additionalProperties === 'object') return []
    throw new Error('The acceptor only looks at property names beside a schema for their values.')
  },
  minProperties: ({ minProperties = 0 }, value) => [
    refuseIf(`Object.keys(${value}).length < ${minProperties}`),
  ],
  maxProperties: ({ maxProperties = 0 }, value) => [
    refuseIf(`Object.keys(${value}).length > ${maxProperties}`),
  ],
  items: ({ items = {} }, value, compiler) => {
    const item = compiler.variable()
    return [`for (const ${item} of ${value}) {`, ...compiler.lines(items, item), '}']
  },
  minItems: ({ minItems = 0 }, value) => [refuseIf(`${value}.length < ${minItems}`)],
  maxItems: ({ maxItems = 0 }, value) => [refuseIf(`${value}.length > ${maxItems}`)],
  if: ({ if: condition = {}, then = {}, else: otherwise = {} }, value, compiler, type) => {
    if ([condition, then, otherwise].some(({ additionalProperties }) => additionalProperties !== undefined))
      throw new Error('The acceptor would count the keys of a conditional schema twice.')
    return [
      `if (!Number.isNaN(${compiler.define(compiler.variable(), condition, type)}(${value}))) {`,
      ...compiler.lines(then, value, type),
      '} else {',
      ...compiler.lines(otherwise, value, type),
      '}',
    ]
  },
  then: () => [],
  else: () => [],
  oneOf: ({ oneOf = [] }, value, compiler) => [
    `switch (${value}.type) {`,
    ...oneOf.flatMap((branch) => [
      `case ${JSON.stringify(compiler.resolve(branch).properties?.['type']?.const)}:`,
      ...compiler.lines(branch, value),
      'break',
    ]),
    'default: return NaN',
    '}',
  ],
}

class Compiler {
  readonly #definitions: Readonly<Record<string, Schema>>
  readonly #functions = new Map<string, string>()
  readonly #patterns = new Map<string, string>()
  #variables = 0

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions
  }

  /**
   * Statements that add the keys below the value, or return from the function where the schema does not accept it.
   * @param known the type of the value, where another schema has asked for it
   * @throws Error for what it cannot compile exactly
   */
  lines(schema: Schema, value: string, known?: string): string[] {
    for (const keyword of Object.keys(schema))
      if (!isKnown(keyword) && !WITHOUT_EFFECT.has(keyword))
        throw new Error(`The acceptor does not know the keyword "${keyword}".`)
    const type = schema.type ?? known
    // In the order of the table: a value's type comes before what only holds for values of that type.
    return Object.keys(KEYWORDS)
      .filter(isKnown)
      .filter((keyword) => keyword in schema)
      .flatMap((keyword) => {
        if ((TYPE_OF[keyword] ?? type) !== type)
          throw new Error(`The acceptor needs a type beside the keyword "${keyword}".`)
        return KEYWORDS[keyword](schema, value, this, type)
      })
  }

  /** Objects and lists have a function of their own, scalars are checked in place. */
  reference($ref: string, value: string): string[] {
    const target = this.resolve({ $ref })
    if (target.type !== 'object' && target.type !== 'array') return this.lines(target, value)
    const name = definitionName($ref)
    return [`keys += ${this.#functions.has(name) ? name : this.define(name, target)}(${value})`]
  }

  resolve({ $ref, ...own }: Schema): Schema {
    if ($ref === undefined) return own
    const target = this.#definitions[definitionName($ref)]
    if (!target) throw new Error(`The acceptor cannot resolve "${$ref}".`)
    return target
  }

  /** Adds a function, and returns its name. */
  define(name: string, schema: Schema, known?: string): string {
    this.#functions.set(name, '')
    const lines = this.lines(schema, 'value', known)
    this.#functions.set(
      name,
      [`function ${name}(value) {`, 'let keys = 0', ...lines, 'return keys', '}'].join('\n'),
    )
    return name
  }

  pattern(pattern: string): string {
    const name = this.#patterns.get(pattern) ?? `PATTERN_${this.#patterns.size}`
    this.#patterns.set(pattern, name)
    return name
  }

  variable(): string {
    return `value${++this.#variables}`
  }

  toString(): string {
    const patterns = Array.from(this.#patterns, ([pattern, name]) => {
      return `const ${name} = new RegExp(${JSON.stringify(pattern)}, 'u')`
    })
    return [...patterns, ...this.#functions.values()].join('\n\n')
  }
}

function definitionName($ref: string): string {
  return $ref.replace('#/$defs/', '')
}

function isKnown(keyword: string): keyword is keyof Schema {
  return Object.hasOwn(KEYWORDS, keyword)
}

/** The text of an ES module that exports `countAcceptedKeys`. */
export function generateAcceptor(schemaFile: string): Promise<string> {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as SchemaFile
  const code = `// Generated from ${schemaFile}.
    import { countCodePoints } from '../validation/code-points.ts'

    ${compileAcceptor(schema)}

    export { countAcceptedKeys }`
  return format(code, { parser: 'babel', singleQuote: true, semi: false, printWidth: 110 })
}

/**
 * The functions that `countAcceptedKeys` consists of.
 * @throws Error for a schema that it cannot compile exactly
 */
export function compileAcceptor({ $defs = {}, ...schema }: SchemaFile): string {
  const compiler = new Compiler($defs)
  compiler.define('countAcceptedKeys', schema)
  return compiler.toString()
}

/** The declaration file of the acceptor. */
export const acceptorTypes = `/** Generated beside count-accepted-keys.js. */

/** Number of the keys at all levels of a value, as far as the connector schema names them; NaN where it refuses one. */
export declare function countAcceptedKeys(value: unknown): number
`
