/** Which problems become annotations, within what the platform shows of one step. */
import { shorten, oneLine } from './escape.ts'
import { allWarnings } from './outputs.ts'
import type { ConnectorReport, Failure, RunReport } from './report.ts'
import { count, demandsReauthorization, INTERRUPTED } from './words.ts'

export interface Annotation {
  readonly severity: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  /** Relative to the workspace. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
  /** From 1. */
  readonly column?: number
}

/** The platform shows 10 annotations of each type a step, and drops the rest without a word. */
const PER_TYPE = 10
/** Longer messages are cut by the platform. */
const MESSAGE_LIMIT = 4_096

/** Errors, then warnings; where there are too many of a type, its last one says how many more there are. */
export function chooseAnnotations(report: RunReport): Annotation[] {
  return [...capped(errorsOf(report), 'error'), ...capped(warningsOf(report), 'warning')]
}

function capped(all: readonly Annotation[], severity: 'error' | 'warning'): Annotation[] {
  if (all.length <= PER_TYPE) return [...all]
  const shown = all.slice(0, PER_TYPE - 1)
  const more = count(all.length - shown.length, `more ${severity}`)
  return [...shown, { severity, message: `${more} in the job summary.` }]
}

function errorsOf(report: RunReport): Annotation[] {
  return [
    ...report.failures.map((failure) => annotation('error', describe(failure))),
    ...(report.interrupted ? [annotation('error', INTERRUPTED)] : []),
    ...report.connectors.flatMap(connectorError),
    ...findingsOf(report, 'error'),
  ]
}

function warningsOf(report: RunReport): Annotation[] {
  return [
    ...report.connectors.filter(demandsReauthorization).map(reauthorizationWarning),
    ...findingsOf(report, 'warning'),
    ...allWarnings(report).map((message) => annotation('warning', message)),
  ]
}

function connectorError(connector: ConnectorReport): Annotation[] {
  const { failure } = connector
  return failure ? [annotation('error', describe(failure), placeOf(connector))] : []
}

function reauthorizationWarning(connector: ConnectorReport): Annotation {
  const message = 'People already connected have to authorise again after this change.'
  return annotation('warning', message, placeOf(connector))
}

/** The connector's file as a whole, and its name. */
function placeOf({ name, file }: ConnectorReport): Pick<Annotation, 'title' | 'file'> {
  return { title: oneLine(name), ...(file !== undefined && { file }) }
}

function findingsOf({ findings }: RunReport, wanted: 'error' | 'warning'): Annotation[] {
  return findings
    .filter(({ severity }) => severity === wanted)
    .map(({ message, rule, location: { file, line, column } }) =>
      annotation(wanted, message, { title: rule, file, line, column }),
    )
}

function annotation(
  severity: Annotation['severity'],
  message: string,
  place: Omit<Annotation, 'severity' | 'message'> = {},
): Annotation {
  return { severity, message: shorten(oneLine(message), MESSAGE_LIMIT), ...place }
}

function describe({ message, violations = [], hint, requestId }: Failure): string {
  return [
    sentence(message),
    ...violations.map(({ field, description }) => sentence(`${field}: ${description}`)),
    ...(hint === undefined ? [] : [hint]),
    ...(requestId === undefined ? [] : [`(request id ${requestId})`]),
  ].join(' ')
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
