/** Takes secrets out of a report before anything is rendered from it. Pure. */
import type { RunReport } from './report.ts'

/** Keys whose values this program chooses itself from closed lists: a secret that is called like one is left alone. */
const OWN_WORDS = new Set([
  'command',
  'outcome',
  'action',
  'result',
  'class',
  'kind',
  'severity',
  'change',
  'origins',
])

/**
 * The report with every text redacted, keys of connector values included. Done before rendering: what escapes a text may
 * also break up a secret, so that it would not be found any more.
 */
export function redactReport(report: RunReport, redact: (text: string) => string): RunReport {
  return walk(report, false) as RunReport

  function walk(value: unknown, foreign: boolean): unknown {
    if (typeof value === 'string') return redact(value)
    if (Array.isArray(value)) return value.map((element) => walk(element, foreign))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
      if (foreign) return [redact(key), walk(member, true)]
      if (OWN_WORDS.has(key)) return [key, member]
      return [key, walk(member, key === 'before' || key === 'after' || key === 'source')]
    })
    return Object.fromEntries(entries)
  }
}
