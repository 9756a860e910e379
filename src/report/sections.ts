/** The parts of a report as Markdown, in reading order: shared by the job summary and the pull request comment. */
import { code, label, prose, shorten } from './escape.ts'
import { connectorDetails, failureAlert } from './details.ts'
import { fixed, type Section } from './fit.ts'
import { allWarnings } from './outputs.ts'
import type { ConnectorReport, Result, RunReport } from './report.ts'
import {
  count,
  countsOf,
  DELETION,
  demandsReauthorization,
  formatNumber,
  INTERRUPTED,
  isDeleted,
  numberOf,
  resultOf,
  titleOf,
} from './words.ts'

/** More than this many of a kind are folded. */
const MANY = 5
/** The headline must fit into every limit, whatever an environment is called. */
const NAME_LIMIT = 500

/** The first section is the headline. */
export function sectionsOf(report: RunReport): [Section, ...Section[]] {
  return [
    fixed(headline(report)),
    ...list(
      'failures',
      '',
      report.failures.map((failure) => failureAlert(failure, 'Failed')),
    ),
    ...alerts(report),
    ...connectorTable(report),
    ...details(report.connectors.filter((connector) => !isQuiet(connector))),
    ...findings(report),
    ...list(
      'warnings',
      '### Warnings\n\n',
      allWarnings(report).map((warning) => `- ${prose(warning)}\n`),
      { tail: '\n' },
    ),
    ...exportedFiles(report),
    fixed(report.planDigest === undefined ? '' : `Plan digest ${code(report.planDigest)}\n\n`),
  ]
}

/** Nothing happens to it, and there is nothing to say about it. */
function isQuiet({ action, failure, notes }: ConnectorReport): boolean {
  return action === 'unchanged' && failure === undefined && notes.length === 0
}

function headline(report: RunReport): string {
  const { outcome, environment, sourceEnvironment, command, files } = report
  const icon = outcome === 'success' ? '✅' : '❌'
  const place = (from: { name: string; url: string }) =>
    `${label(shorten(from.name, NAME_LIMIT))} ${code(shorten(from.url, NAME_LIMIT))}`
  const facts = [
    ...(environment ? [place(environment)] : []),
    ...(sourceEnvironment ? [`promoted from ${place(sourceEnvironment)}`] : []),
    ...(command === 'validate' || files === 0 ? [] : [`${count(files, 'connector file')} read`]),
  ]
  return (
    `## ${icon} Scalekit connectors: ${prose(shorten(titleOf(report), NAME_LIMIT))}\n\n` +
    `**${prose(shorten(countsOf(report), NAME_LIMIT))}**\n\n` +
    (facts.length === 0 ? '' : `${facts.join(' · ')}\n\n`)
  )
}

/** What a reviewer must not miss, each in one line. */
function alerts({ connectors, interrupted }: RunReport): Section[] {
  const again = connectors.filter(demandsReauthorization)
  const deleted = connectors.filter(isDeleted)
  const lines = [
    ...(interrupted ? [`> [!CAUTION]\n> ${INTERRUPTED}\n\n`] : []),
    ...(again.length > 0
      ? [
          `> [!WARNING]\n> **People already connected have to authorise again** after the change of ${names(again)}.\n\n`,
        ]
      : []),
    ...(deleted.length > 0
      ? [
          `> [!CAUTION]\n> **Deletes ${count(deleted.length, 'connector')}:** ${names(deleted)}. ${DELETION}\n\n`,
        ]
      : []),
  ]
  return list('alerts', '', lines)
}

/** At most ten: the table has them all. */
function names(connectors: readonly ConnectorReport[]): string {
  const shown = connectors.slice(0, 10).map(({ name }) => code(shorten(name, NAME_LIMIT)))
  const more = connectors.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${count(more, 'other')}` : shown.join(', ')
}

// No-break spaces: a narrow column must not put the sign on a line of its own.
const ACTIONS = {
  create: '🟢\u00A0create',
  update: '🟡\u00A0update',
  delete: '🔴\u00A0delete',
  unchanged: '⚪\u00A0unchanged',
  blocked: '⛔\u00A0blocked',
} as const

const RESULTS: Readonly<Record<Result, string>> = {
  created: '✅ created',
  updated: '✅ updated',
  deleted: '✅ deleted',
  unchanged: 'unchanged',
  failed: '❌ failed',
  'not attempted': '➖ not attempted',
}

function resultCell(connector: ConnectorReport): string {
  return connector.action === 'blocked' || connector.result === undefined
    ? resultOf(connector)
    : RESULTS[connector.result]
}

function connectorTable(report: RunReport): Section[] {
  const withOrigin = report.connectors.some(({ origins }) => origins !== undefined)
  const columns = ['Connector', 'Action', 'Auth type', 'Identifier', 'File', 'Result']
  return foldedTable(
    'connectors',
    '',
    withOrigin ? [...columns, 'Origin'] : columns,
    report.connectors.map((connector) => ({
      row: connectorRow(connector, withOrigin),
      unchanged: isQuiet(connector),
    })),
  )
}

function exportedFiles({ exported = [] }: RunReport): Section[] {
  return foldedTable(
    'files',
    '### Files\n\n',
    ['File', 'Connector', 'Change'],
    exported.map(({ name, file, change }) => ({
      row: tableRow([code(file), label(name), change]),
      unchanged: change === 'unchanged',
    })),
  )
}

/** Unchanged rows come last, and in a fold of their own where they are many. */
function foldedTable(
  noun: string,
  title: string,
  columns: readonly string[],
  rows: readonly { row: string; unchanged: boolean }[],
): Section[] {
  const head = tableHead(columns)
  const changed = rows.filter(({ unchanged }) => !unchanged).map(({ row }) => row)
  const quiet = rows.filter(({ unchanged }) => unchanged).map(({ row }) => row)
  if (quiet.length <= MANY) {
    return list(noun, title + head, [...changed, ...quiet], { tail: '\n', share: 0.4 })
  }
  const fold = `<details><summary>${formatNumber(quiet.length)} unchanged</summary>\n\n`
  return [
    ...list(noun, title + head, changed, { tail: '\n', share: 0.4 }),
    ...list(`unchanged ${noun}`, fold + head, quiet, { tail: '\n</details>\n\n', share: 0.2 }),
  ]
}

function connectorRow(connector: ConnectorReport, withOrigin: boolean): string {
  const { name, action, authType, identifier, file, origins = [] } = connector
  const cells = [
    label(name),
    ACTIONS[action],
    code(authType),
    identifier === undefined ? '' : code(identifier),
    file === undefined ? '' : code(file),
    resultCell(connector),
    ...(withOrigin ? [origins.join(', ')] : []),
  ]
  return tableRow(cells)
}

/** Failures first, then what people already connected will notice, so that these are the last to be left out. */
function details(connectors: readonly ConnectorReport[]): Section[] {
  const urgency = (connector: ConnectorReport) =>
    connector.failure ? 0 : demandsReauthorization(connector) ? 1 : connector.action === 'delete' ? 2 : 3
  const items = connectors
    .filter(({ action, failure, notes }) => action !== 'delete' || failure !== undefined || notes.length > 0)
    .toSorted((a, b) => urgency(a) - urgency(b))
    .map((connector) => connectorDetails(connector))
  if (items.length <= 2 * MANY) return list('changes', '### Changes\n\n', items, { share: 0.8 })
  const head = `### Changes\n\n<details><summary>Show ${count(items.length, 'connector')}</summary>\n\n`
  return list('changes', head, items, { tail: '</details>\n\n', share: 0.8 })
}

function findings(report: RunReport): Section[] {
  const found = [
    count(numberOf(report.findings, 'error'), 'error'),
    count(numberOf(report.findings, 'warning'), 'warning'),
  ]
  const rows = report.findings.map(({ severity, rule, message, location: { file, line } }) =>
    tableRow([severity === 'error' ? '❌' : '⚠️', code(`${file}:${line}`), code(rule), prose(message)]),
  )
  const head = `### Validation: ${found.join(', ')}\n\n${tableHead(['', 'Place', 'Rule', 'Message'])}`
  return list('findings', head, rows, { tail: '\n' })
}

/** No section at all without items. */
function list(
  noun: string,
  head: string,
  items: readonly string[],
  more: Pick<Section, 'tail' | 'share'> = {},
): Section[] {
  return items.length === 0 ? [] : [{ noun, head, items, ...more }]
}

function tableHead(columns: readonly string[]): string {
  return `${tableRow(columns)}${tableRow(columns.map(() => '---'))}`
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`
}
