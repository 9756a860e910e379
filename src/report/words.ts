/** What a report comes to, in words: shared by everything that is shown to people. Plain text, not yet escaped. */
import type { JsonValue } from '../connector/json.ts'
import type { Change } from '../plan/plan.ts'
import type { ConnectorReport, RunReport } from './report.ts'
import type { Severity } from '../validation/finding.ts'
import type { LeftOut } from './fit.ts'

/** `1 error`, `2 errors`, `3,000 errors`. */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** With a comma between thousands. Without `Intl`, whose first use takes longer than a whole validation. */
export function formatNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** What ran, and where: `Plan for Production`. */
export function titleOf({ command, outcome, environment, interrupted, findings }: RunReport): string {
  const failed = outcome === 'failure'
  const end = interrupted ? ' was interrupted' : failed ? ' failed' : ''
  switch (command) {
    case 'validate':
      if (!failed) return 'Connector files are valid'
      return numberOf(findings, 'error') > 0 ? 'Connector files have errors' : `Validation${end}`
    case 'plan':
      return environment ? `Plan for ${environment.name}${end}` : `Plan${end}`
    case 'apply':
      if (!environment) return `Apply${end}`
      return failed ? `Apply to ${environment.name}${end}` : `Applied to ${environment.name}`
    case 'export':
      if (!environment) return `Export${end}`
      return failed ? `Export from ${environment.name}${end}` : `Exported from ${environment.name}`
  }
}

/** The counts as one sentence; says plainly where there is nothing to do. */
export function countsOf(report: RunReport): string {
  const { command, counts, environment, findings } = report
  const found = [count(numberOf(findings, 'error'), 'error'), count(numberOf(findings, 'warning'), 'warning')]
  if (command === 'validate') return `${[count(report.files, 'file'), ...found].join(', ')}.`
  if (command === 'export') return exportCounts(report)
  if (report.planDigest === undefined) {
    return findings.length > 0 ? `No plan was made: ${found.join(', ')}.` : 'No plan was made.'
  }
  if (!report.hasChanges && counts.failed === 0) {
    return `No changes. ${environment?.name ?? 'The environment'} is what the files say.`
  }
  const planned = command === 'plan'
  const parts = [
    `${formatNumber(counts.created)} ${planned ? 'to create' : 'created'}`,
    `${formatNumber(counts.updated)} ${planned ? 'to update' : 'updated'}`,
    `${formatNumber(counts.deleted)} ${planned ? 'to delete' : 'deleted'}`,
    ...(counts.unchanged > 0 ? [`${formatNumber(counts.unchanged)} unchanged`] : []),
    ...(counts.failed > 0 ? [`${formatNumber(counts.failed)} ${planned ? 'blocked' : 'failed'}`] : []),
    ...(counts.notAttempted > 0 ? [`${formatNumber(counts.notAttempted)} not attempted`] : []),
  ]
  return `${planned ? 'Plan' : 'Apply'}: ${parts.join(', ')}.`
}

function exportCounts({ exported }: RunReport): string {
  if (!exported) return 'Nothing was exported.'
  const of = (wanted: string) => formatNumber(exported.filter(({ change }) => change === wanted).length)
  return `Export: ${of('added')} new, ${of('rewritten')} changed, ${of('unchanged')} unchanged.`
}

/** Number of findings of a severity. */
export function numberOf(findings: RunReport['findings'], wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length
}

/** How a connector ended, or that it waits for an apply. */
export function resultOf({ action, result }: ConnectorReport): string {
  if (action === 'blocked') return 'blocked'
  return result ?? 'planned'
}

/** What a change means for people already connected, and for what is live; empty where nothing. */
export function meaningOf(change: Change): string {
  const meanings = [
    ...(change.class === 'reauthorization' ? ['people connected authorise again'] : []),
    ...(change.class === 'routing' ? ['calls go elsewhere'] : []),
    ...(change.loses ? ['live value is lost'] : []),
  ]
  return meanings.join(', ')
}

/** A value of a change as lines of indented JSON; none where there is no value. */
export function jsonLines(value: JsonValue | undefined): string[] {
  return value === undefined ? [] : JSON.stringify(value, undefined, 2).split('\n')
}

/** True if people already connected have to do something, now or once the plan is applied. */
export function demandsReauthorization(connector: ConnectorReport): boolean {
  return isComing(connector) && connector.changes.some((change) => change.class === 'reauthorization')
}

/** True for a deletion that was made, or will be. */
export function isDeleted(connector: ConnectorReport): boolean {
  return isComing(connector) && connector.action === 'delete'
}

function isComing({ result }: ConnectorReport): boolean {
  return result === undefined || result === 'updated' || result === 'deleted'
}

/** Said wherever a run was cancelled. */
export const INTERRUPTED =
  'The run was cancelled: nothing new was started, and what was under way was given a few seconds to end.'

/** Said of every deletion. */
export const DELETION =
  'Afterwards it is gone. The service refuses this while connections or connected accounts still use it.'

/** What a shortened document does not show: `2,700 of 3,000 changes`. */
export function listLeftOut(leftOut: readonly LeftOut[]): string {
  const parts = leftOut.map(
    ({ noun, count: missing, total }) => `${formatNumber(missing)} of ${formatNumber(total)} ${noun}`,
  )
  return `${parts.join(', ')} left out`
}
