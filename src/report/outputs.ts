/** The outputs of the action, by name as `action.yml` declares them; `comment-url` is set anew once there is a comment. */
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
 * @param extra where the report is, which it cannot know itself
 */
export function renderOutputs(
  report: RunReport,
  extra: { readonly reportPath?: string },
): Record<OutputName, string> {
  const { counts, findings, planDigest } = report
  // Where there is no plan, nobody knows; a 0 would read like an environment in which all is well.
  const known = (count: number) => (planDigest === undefined ? '' : String(count))
  return {
    created: known(counts.created),
    updated: known(counts.updated),
    deleted: known(counts.deleted),
    unchanged: known(counts.unchanged),
    failed: known(counts.failed),
    'has-changes': knowsChanges(report) ? String(report.hasChanges) : '',
    errors: String(numberOf(findings, 'error')),
    warnings: String(numberOf(findings, 'warning')),
    'plan-digest': planDigest ?? '',
    identifiers: renderIdentifiers(report) ?? '',
    report: extra.reportPath ?? '',
    'comment-url': '',
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
