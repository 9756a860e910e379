/**
 * Compiles the connector schema to `countAcceptedKeys`, the function that nearly every file needs and no other: it says
 * yes as fast as that can be said. Ajv's validator, which has the last word on everything else, does the explaining.
 *
 * It counts keys instead of looking for unknown ones: where it finds as many as the text has, none is left that the
 * schema does not name, and none stands twice.
 */
import { readFileSync } from 'node:fs'
import { format } from 'prettier'

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

/** What says nothing about a value, or, as the discriminator of `oneOf`, nothing new: it is `type` throughout. */
const ANNOTATIONS =
  '$schema $id $defs title description examples default patternErrorMessage discriminator'.split(' ')

/** Code that refuses a value where the condition holds. */
const refuseIf = (condition: string) => `if (${condition}) return NaN`

const isNoObject = (value: string) =>
  `typeof ${value} !== 'object' || ${value} === null || Array.isArray(${value})`

const KEYWORDS: {
  readonly [Keyword in keyof Schema]-?: (schema: Schema, value: string, compiler: Compiler) => string[]
} = {
  $ref: ({ $ref = '' }, value, compiler) => compiler.reference($ref, value),
  type: ({ type = '' }, value) => {
    if (type === 'object') return [refuseIf(isNoObject(value))]
    return [refuseIf(type === 'array' ? `!Array.isArray(${value})` : `typeof ${value} !== '${type}'`)]
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
  required: ({ required = [] }, value) => required.map((key) => refuseIf(`${value}.${key} === undefined`)),
  properties: (schema, value, compiler) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const member = compiler.variable()
      // The schema that names every key counts them; others, such as those of a condition, would count them again.
      const counted = schema.additionalProperties === false ? ['keys++'] : []
      return [
        `const ${member} = ${value}.${key}`,
        `if (${member} !== undefined) {`,
        ...counted,
        ...compiler.lines(property, member),
        '}',
      ]
    }),
  additionalProperties: ({ additionalProperties = false, propertyNames = {} }, value, compiler) => {
    if (additionalProperties === false) return []
    const [key, member] = [compiler.variable(), compiler.variable()]
    return [
      `for (const ${key} in ${value}) {`,
      'keys++',
      ...compiler.lines(propertyNames, key),
      `const ${member} = ${value}[${key}]`,
      ...compiler.lines(additionalProperties, member),
      '}',
    ]
  },
  propertyNames: () => [],
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
  if: (schema, value, compiler) => [
    `if (!Number.isNaN(${compiler.define(compiler.variable(), schema.if ?? {})}(${value}))) {`,
    ...compiler.lines(schema.then ?? {}, value),
    '} else {',
    ...compiler.lines(schema.else ?? {}, value),
    '}',
  ],
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

  /** Statements that add the keys below the value, or return from the function where the schema does not accept it. */
  lines(schema: Schema, value: string): string[] {
    for (const keyword of Object.keys(schema))
      if (!isKnown(keyword) && !ANNOTATIONS.includes(keyword))
        throw new Error(`The acceptor does not know the keyword "${keyword}".`)
    // In the order of the table: a value's type comes before what only holds for values of that type.
    return Object.keys(KEYWORDS)
      .filter(isKnown)
      .flatMap((keyword) => (keyword in schema ? KEYWORDS[keyword](schema, value, this) : []))
  }

  /** Objects and lists have a function of their own, scalars are checked in place. */
  reference($ref: string, value: string): string[] {
    const target = this.resolve({ $ref })
    if (target.type !== 'object' && target.type !== 'array') return this.lines(target, value)
    const name = $ref.replace('#/$defs/', '')
    return [`keys += ${this.#functions.has(name) ? name : this.define(name, target)}(${value})`]
  }

  resolve({ $ref, ...own }: Schema): Schema {
    return $ref === undefined ? own : (this.#definitions[$ref.replace('#/$defs/', '')] ?? {})
  }

  /** Adds a function, and returns its name. */
  define(name: string, schema: Schema): string {
    this.#functions.set(name, '')
    const lines = this.lines(schema, 'value')
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

function isKnown(keyword: string): keyword is keyof Schema {
  return Object.hasOwn(KEYWORDS, keyword)
}

/** The text of an ES module that exports `countAcceptedKeys`. */
export function generateAcceptor(schemaFile: string): Promise<string> {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema & { $defs: Record<string, Schema> }
  const compiler = new Compiler(schema.$defs)
  compiler.define('countAcceptedKeys', schema)
  const code = `// Generated from ${schemaFile}.
    import { countCodePoints } from '../validation/code-points.ts'

    ${compiler.toString()}

    export { countAcceptedKeys }`
  return format(code, { parser: 'babel', singleQuote: true, semi: false, printWidth: 110 })
}

/** The declaration file of the acceptor. */
export const acceptorTypes = `/** Generated beside count-accepted-keys.js. */

/** Number of the keys at all levels of a value, as far as the connector schema names them; NaN where it refuses one. */
export declare function countAcceptedKeys(value: unknown): number
`
