/** The schema of the JSON report and the type `RunReport` say the same: the compiler is asked. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SCHEMA = readFileSync(`${ROOT}schema/report.schema.json`, 'utf8')

/** Equal apart from `readonly`, which JSON Schema has no word for. */
const COMPARISON = `
import type { RunReport as Written } from '../../src/report/report.ts'
import type { JsonValue } from '../../src/connector/json.ts'
type Plain<T> = T extends readonly (infer E)[]
  ? Plain<E>[]
  : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
export const same: Same<Plain<Written>, Plain<RunReport>> = true
`

/** Messages of the compiler about the comparison, per schema; all are compiled as one program. */
async function compare(schemas: readonly JSONSchema[]): Promise<string[][]> {
  const files = new Map<string, string>()
  for (const [index, schema] of schemas.entries()) {
    const generated = await compile(schema, 'RunReport', { bannerComment: '', format: false })
    files.set(`${ROOT}__tests__/report/comparison-${index}.ts`, COMPARISON + generated)
  }
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] } as object, ts.sys, ROOT)
  const host = ts.createCompilerHost({ ...options, noEmit: true })
  const fileExists = host.fileExists.bind(host)
  host.fileExists = (path) => files.has(path) || fileExists(path)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (path, ...rest) => {
    const text = files.get(path)
    return text === undefined
      ? getSourceFile(path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  }
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host)
  return [...files.keys()].map((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  )
}

/** The schema with the one thing that both sides share by name, and with a text replaced. */
function schemaWith(found = '', replacement = ''): JSONSchema {
  const text = SCHEMA.replace(found, replacement)
  if (found !== '' && text === SCHEMA) throw new Error(`The schema does not hold ${found}`)
  const schema = JSON.parse(text) as JSONSchema
  return {
    ...schema,
    $defs: { ...(schema['$defs'] as object), json: { title: 'Json', tsType: 'JsonValue' } },
  }
}

test('the type is what the schema says, and a difference of any kind would show', async () => {
  const [same, ...different] = await compare([
    schemaWith(),
    schemaWith('"interrupted": {', '"extra": { "type": "string" }, "interrupted": {'),
    schemaWith('"planDigest": {', '"digest": {'),
    schemaWith('"required": ["kind", "message"]', '"required": ["kind", "message", "hint"]'),
    schemaWith('"enum": ["added", "rewritten", "unchanged"]', '"enum": ["added", "rewritten"]'),
    schemaWith('{ "type": ["string", "number"] }', '{ "type": "string" }'),
  ])
  expect(same).toEqual([])
  expect(different).toEqual(different.map(() => ["Type 'true' is not assignable to type 'false'."]))
})
