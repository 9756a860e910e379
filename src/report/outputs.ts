/** The outputs of the action, by name as `action.yml` declares them. */
import type { RunReport } from './report.ts'
import { numberOf } from './words.ts'

export type OutputName =
  | 'created'
  | 'updated'
  | 'deleted'
  | 'unchanged'
  | 'failed'
  | 'has-changes'
  | 'errors'
  | 'warnings'
  | 'plan-digest'
  | 'identifiers'
  | 'report'
  | 'comment-url'

/** GitHub allows 1 MB of outputs a job, counted in UTF-16: this many units leave room for the other outputs. */
const IDENTIFIERS_LIMIT = 400_000

/**
 * All outputs; one that is not known, or does not apply, is empty.
 * @param extra where the report and the comment are, which the report itself cannot know
 */
export function renderOutputs(
  report: RunReport,
  extra: { readonly reportPath?: string; readonly commentUrl?: string },
): Record<OutputName, string> {
  const { counts, findings, planDigest } = report
  return {
    created: String(counts.created),
    updated: String(counts.updated),
    deleted: String(counts.deleted),
    unchanged: String(counts.unchanged),
    failed: String(counts.failed),
    'has-changes': knowsChanges(report) ? String(report.hasChanges) : '',
    errors: String(numberOf(findings, 'error')),
    warnings: String(numberOf(findings, 'warning')),
    'plan-digest': planDigest ?? '',
    identifiers: renderIdentifiers(report) ?? '',
    report: extra.reportPath ?? '',
    'comment-url': extra.commentUrl ?? '',
  }
}

/** The warnings of the run, and what the outputs themselves ask to be said. */
export function allWarnings(report: RunReport): readonly string[] {
  if (renderIdentifiers(report) !== undefined) return report.warnings
  const tooMany =
    'The output "identifiers" is empty, since it would be too large. The JSON report has them all.'
  return [...report.warnings, tooMany]
}

/** "No changes" may only be said by a run that got as far as comparing. */
function knowsChanges({ planDigest, exported }: RunReport): boolean {
  return planDigest !== undefined || exported !== undefined
}

/** Display name to identifier of what is live and stays; undefined where that is too large for an output. */
function renderIdentifiers({ connectors }: RunReport): string | undefined {
  const live = connectors.filter(({ action }) => action !== 'delete')
  const entries = live.flatMap(({ name, identifier }) =>
    identifier === undefined ? [] : [[name, identifier]],
  )
  const text = JSON.stringify(Object.fromEntries(entries))
  return text.length <= IDENTIFIERS_LIMIT ? text : undefined
}
