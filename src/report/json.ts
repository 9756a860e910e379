/** The report for programs; `schema/report.schema.json` describes it. */
import { isObject } from '../connector/json.ts'
import type { RunReport } from './report.ts'

/** Indented JSON, with the keys of every object sorted, so that equal reports are equal texts. */
export function renderJson(report: RunReport): string {
  return `${JSON.stringify(report, (_key, value: unknown) => (isObject(value) ? sorted(value) : value), 2)}\n`
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
