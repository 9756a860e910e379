/**
 * Runs test files in this very process, one test after the other, up to the first that fails: all that a mutation run
 * needs of Jest, in a tenth of the time. `node scripts/plain-tests.ts <test files>`
 */
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'expect'

type Row = readonly unknown[]
type Body = (...row: Row) => unknown

const tests: Body[] = []

/** Rows that are lists become arguments, as in Jest. */
function eachRow(table: readonly unknown[], use: (row: Row) => void): void {
  for (const row of table) use(Array.isArray(row) ? row : [row])
}

const describe = Object.assign((_name: string, body: () => void) => body(), {
  each: (table: readonly unknown[]) => (_name: string, body: Body) => eachRow(table, (row) => body(...row)),
})
const it = Object.assign((_name: string, body: Body) => void tests.push(body), {
  each: (table: readonly unknown[]) => (_name: string, body: Body) =>
    eachRow(table, (row) => tests.push(() => body(...row))),
})

Object.assign(globalThis, { plainTests: { describe, expect, it } })
const GLOBALS = `const { describe, expect, it } = globalThis.plainTests
export { describe, expect, it }`

registerHooks({
  resolve: (name, context, next) =>
    name === '@jest/globals' ? { url: 'plain:globals', shortCircuit: true } : next(name, context),
  load: (url, context, next) =>
    url === 'plain:globals' ? { format: 'module', source: GLOBALS, shortCircuit: true } : next(url, context),
})

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href)
for (const test of tests) await test()
console.log(`${tests.length} tests passed.`)
