/** The pull request comment: the same sections as the summary, in less room. */
import { link } from './escape.ts'
import { fit, fixed, type LeftOut } from './fit.ts'
import type { RunReport } from './report.ts'
import { sectionsOf } from './sections.ts'
import { listLeftOut } from './words.ts'

/** GitHub refuses longer comments. */
export const COMMENT_LIMIT = 65_536

export interface CommentOptions {
  /** Hidden first line by which the comment is found again. */
  readonly marker: string
  /** Page of this run, where it is known. */
  readonly runUrl?: string
  /** In UTF-16 units, which are at least as many as characters. */
  readonly limit?: number
}

/** Markdown of at most `limit` characters, shortened by whole sections where it must be. */
export function renderComment(report: RunReport, options: CommentOptions): string {
  const { marker, runUrl, limit = COMMENT_LIMIT } = options
  const run = runUrl === undefined ? undefined : link('this run', new URL(runUrl))
  const [top, ...rest] = sectionsOf(report)
  const sections = [
    fixed(`${marker}\n${top.head}`),
    ...rest,
    ...(run === undefined ? [] : [fixed(`From ${run}.\n`)]),
  ]
  const note = (leftOut: readonly LeftOut[]) =>
    `> [!NOTE]\n> This comment is shortened to fit GitHub's limit: ${listLeftOut(leftOut)}. ` +
    `The job summary of ${run ?? 'the run'} has more.\n\n`
  return fit(sections, { size: limit, measure: ({ length }) => length }, note)
}

/** False where a comment would only say that all is well, which is worth nothing to a pull request without one. */
export function isWorthComment({ outcome, hasChanges, findings, warnings }: RunReport): boolean {
  return outcome === 'failure' || hasChanges || findings.length > 0 || warnings.length > 0
}
