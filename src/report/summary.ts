/** The job summary. */
import { fit, type LeftOut } from './fit.ts'
import type { RunReport } from './report.ts'
import { sectionsOf } from './sections.ts'
import { listLeftOut } from './words.ts'

/** Above it the platform drops the whole summary, and the step stays green. */
const LIMIT = { size: 1024 * 1024, measure: (text: string) => Buffer.byteLength(text) }

/** Markdown of at most 1 MiB in UTF-8, shortened by whole sections where it must be. */
export function renderSummary(report: RunReport): string {
  return fit(sectionsOf(report), LIMIT, note)
}

function note(leftOut: readonly LeftOut[]): string {
  return `> [!NOTE]\n> This summary is shortened to fit GitHub's limit: ${listLeftOut(leftOut)}. The JSON report has everything.\n\n`
}
