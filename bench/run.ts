/**
 * `npm run bench`: measures everything, prints the table, and writes it to `bench/results.json`, `bench/growth.svg` and
 * the README beside them. With names of measures as arguments, only prints those.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderGrowth } from './growth-chart.ts'
import { describeMachine } from './machine.ts'
import { measureApply } from './measures/apply.ts'
import { measureBundle } from './measures/bundle.ts'
import { growthRows, measureGrowth, type Point } from './measures/growth.ts'
import { measureRendering } from './measures/rendering.ts'
import { measureSettled } from './measures/settled.ts'
import { measureStartUp } from './measures/start-up.ts'
import { measureValidation } from './measures/validation.ts'
import type { Row } from './row.ts'
import { renderTable } from './table.ts'

const README = join(import.meta.dirname, 'README.md')

let points: Point[] | undefined

const MEASURES: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  'start-up': measureStartUp,
  bundle: measureBundle,
  validation: measureValidation,
  apply: measureApply,
  settled: measureSettled,
  rendering: measureRendering,
  growth: async () => {
    points = await measureGrowth()
    return growthRows(points)
  },
}

const chosen = process.argv.slice(2)
const rows: Row[] = []
for (const [name, measure] of Object.entries(MEASURES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.error(`Measuring ${name} ...`)
  rows.push(...(await measure()))
}
const table = renderTable(rows)
const machine = describeMachine()
console.log(`${table}\n\n${machine}`)
if (chosen.length === 0 && points) publish(points)

function publish(growth: readonly Point[]): void {
  writeFileSync(
    join(import.meta.dirname, 'results.json'),
    `${JSON.stringify({ machine, rows, growth }, undefined, 2)}\n`,
  )
  writeFileSync(join(import.meta.dirname, 'growth.svg'), renderGrowth(growth))
  const results = `<!-- results: written by npm run bench -->\n\n${machine}\n\n${table}\n\n<!-- end of results -->`
  const readme = readFileSync(README, 'utf8')
  writeFileSync(
    README,
    readme.replace(/<!-- results:.*<!-- end of results -->/s, () => results),
  )
}
