/** Rendering a very large plan for people. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { COMMENT_LIMIT } from '../../src/report/comment.ts'
import { atMost, type Row } from '../row.ts'

const CHANGES = 3_000
const ROUNDS = 5

/** The platform's limit of a summary. */
const SUMMARY_BYTES = 1024 * 1024

/** What the process prints. */
export interface Rendered {
  readonly summaryMs: number
  readonly summaryBytes: number
  readonly commentMs: number
  readonly commentLength: number
}

/** Each time in a new process, as in a run: a second rendering would be quicker. */
export function measureRendering(): Row[] {
  const script = join(import.meta.dirname, '../render-large-report.ts')
  const rounds = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, [script, String(CHANGES)], { encoding: 'utf8' })
    return JSON.parse(output) as Rendered
  })
  const of = (key: keyof Rendered) => rounds.map((round) => round[key])
  const changes = `${CHANGES.toLocaleString('en')} changes`
  return [
    atMost(`summary of ${changes}: time`, 'ms', of('summaryMs'), 1_000),
    atMost(`summary of ${changes}: size`, 'bytes', of('summaryBytes'), SUMMARY_BYTES),
    atMost(`comment of ${changes}: time`, 'ms', of('commentMs'), 1_000),
    atMost(`comment of ${changes}: size`, 'characters', of('commentLength'), COMMENT_LIMIT),
  ]
}
