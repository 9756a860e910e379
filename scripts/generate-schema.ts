/** What is made from the connector schema: the TypeScript type, and the validator compiled ahead of time. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import { ANNOTATIONS } from './schema-annotations.ts'

/** Relative to the root of the repository. */
export const SCHEMA_FILE = 'schema/connector.schema.json'

interface Schema {
  $ref?: string
  title?: string
  tsType?: string
  then?: Schema
  else?: Schema
  $defs?: Record<string, Schema>
  properties?: Record<string, Schema>
  oneOf?: Schema[]
}

function readSchema(): Schema {
  return JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Schema
}

/** The TypeScript text of the type `ConnectorFile`. */
export async function generateConnectorTypes(): Promise<string> {
  const schema = readSchema()
  // The type generator does not know if/then/else.
  const oauth = schema.$defs?.['oauthPattern']
  const renamedFrom = schema.properties?.['renamed_from']
  const noFields = schema.$defs?.['noFields']
  if (!oauth?.properties || !renamedFrom || !noFields) throw new Error(`${SCHEMA_FILE} has an unknown shape.`)
  oauth.properties['oauth_config'] = either(oauth, (branch) => branch.properties?.['oauth_config'])
  noFields.tsType = 'never[]'
  Object.assign(
    renamedFrom,
    either(renamedFrom, (branch) => branch),
  )

  const types = await compile(inlineScalars(schema, schema.$defs ?? {}), 'ConnectorFile', {
    bannerComment: `/** Generated from ${SCHEMA_FILE}. */`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, semi: false, printWidth: 110 },
  })
  // A description of one line takes one line.
  return types.replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')
}

/** What a part of the two branches of a condition says, as alternatives. */
function either(schema: Schema, pick: (branch: Schema) => Schema | undefined): Schema {
  return { oneOf: [schema.then, schema.else].map((branch) => (branch && pick(branch)) ?? {}) }
}

/** Puts everything but objects and auth patterns in the place of its name, so that only these become named types. */
function inlineScalars<T>(schema: T, definitions: Record<string, Schema>): T {
  if (Array.isArray(schema)) return schema.map((item: unknown) => inlineScalars(item, definitions)) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const isNamed = (node: Schema) => node.properties !== undefined || 'discriminator' in node
  const { $ref, ...own } = schema as Schema
  const target = $ref === undefined ? undefined : definitions[$ref.replace('#/$defs/', '')]
  const node: Schema = target === undefined || isNamed(target) ? { ...schema } : { ...target, ...own }
  if (typeof node.title === 'string' && !isNamed(node)) delete node.title
  return mapValues(node, (value) => inlineScalars(value, definitions)) as T
}

/** Leaves out what only people and editors read. Names of properties are no keywords. */
function withoutAnnotations<T>(schema: T, areNames = false): T {
  if (Array.isArray(schema)) return schema.map((item: unknown) => withoutAnnotations(item)) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => areNames || !ANNOTATIONS.has(key))
  return mapValues(Object.fromEntries(kept), (value, key) =>
    withoutAnnotations(value, !areNames && (key === 'properties' || key === '$defs')),
  ) as T
}

function mapValues(object: object, map: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]))
}

/**
 * The text of an ES module that exports `validateConnector`.
 * Ajv writes `require(...)` for its helpers even into ES modules, where nothing defines it, so the only helper
 * that this schema needs is imported in its place, and any other one is an error here.
 */
export function generateValidator(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  })
  const validate = ajv.compile(withoutAnnotations(readSchema()))
  const code = standalone
    .default(ajv, validate)
    .replace(
      /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/,
      'const $1 = countCodePoints;',
    )
    .replace(/^"use strict";/, '')
    .replace(/export default \w+;/, '')
    .replace(/export const validate = (\w+);/, 'export const validateConnector = $1;')
  if (code.includes('require(')) throw new Error('The compiled validator still holds require(...).')
  return `// Generated from ${SCHEMA_FILE}.\nimport { countCodePoints } from '../validation/code-points.ts'\n${code.trim()}\n`
}

/** The declaration file of the validator. */
export const validatorTypes = `/** Generated beside validate-connector.js. */
import type { ErrorObject } from 'ajv'
import type { ConnectorFile } from './connector-file.ts'

/** Checks a value against the connector schema; \`errors\` holds what the last call found, or null. */
export declare const validateConnector: {
  (value: unknown): value is ConnectorFile
  errors?: ErrorObject[] | null
}
`
