/** The report as plain text for the job's log, in the signs that people know from infrastructure tools. */
import { formatPath } from '../connector/json.ts'
import type { Change } from '../plan/plan.ts'
import { oneLine, visible } from './escape.ts'
import { allWarnings } from './outputs.ts'
import type { ConnectorReport, Failure, RunReport } from './report.ts'
import { count, countsOf, DELETION, INTERRUPTED, jsonLines, meaningOf, resultOf, titleOf } from './words.ts'

const SIGNS = { create: '+', update: '~', delete: '-', blocked: '!', unchanged: ' ' } as const

/** Lines without line breaks or control characters; the runner keeps them from being taken for commands. */
export function renderLog(report: RunReport): string[] {
  const { environment, sourceEnvironment, planDigest } = report
  const blocks = [
    [
      titleOf(report),
      ...(environment ? [`Environment: ${environment.name}, ${environment.url}`] : []),
      ...(sourceEnvironment ? [`Source: ${sourceEnvironment.name}, ${sourceEnvironment.url}`] : []),
    ],
    findingLines(report),
    ...report.connectors.filter(isWorthShowing).map(connectorLines),
    exportLines(report),
    allWarnings(report).map((warning) => `Warning: ${oneLine(warning)}`),
    [...report.failures.flatMap(failureLines), ...(report.interrupted ? [`Error: ${INTERRUPTED}`] : [])],
    [countsOf(report), ...(planDigest === undefined ? [] : [`Plan digest: ${planDigest}`])],
  ]
  return blocks.filter((block) => block.length > 0).flatMap((block) => [...block.map(visible), ''])
}

function findingLines({ findings }: RunReport): string[] {
  return findings.map(({ severity, rule, message, location: { file, line, column } }) => {
    const place = `${file}:${line}:${column}`
    return `${place}  ${severity}  ${oneLine(message)}  [${rule}]`
  })
}

/** Unchanged connectors are only counted. */
function isWorthShowing({ action, failure, notes }: ConnectorReport): boolean {
  return action !== 'unchanged' || failure !== undefined || notes.length > 0
}

function connectorLines(connector: ConnectorReport): string[] {
  const { action, name, authType, identifier, file, notes, changes, failure, origins } = connector
  const about = [authType, identifier, file, origins?.join(', ')].filter((part) => part !== undefined)
  return [
    `${SIGNS[action]} ${action} "${name}" (${about.join(', ')}): ${resultOf(connector)}`,
    ...notes.map((note) => `    ${oneLine(note)}`),
    ...(action === 'delete' ? [`    ${DELETION}`] : []),
    ...changes.flatMap(changeLines).map((line) => `    ${line}`),
    ...(failure ? failureLines(failure).map((line) => `    ${line}`) : []),
  ]
}

/** On one line where the values are short of structure, else as a patch. */
function changeLines(change: Change): string[] {
  const sign = change.before === undefined ? '+' : change.after === undefined ? '-' : '~'
  const meaning = meaningOf(change)
  const comment = meaning === '' ? '' : `  # ${meaning}`
  const before = jsonLines(change.before)
  const after = jsonLines(change.after)
  const start = `${sign} ${formatPath(change.path)}:`
  if (before.length <= 1 && after.length <= 1)
    return [`${start} ${[...before, ...after].join(' -> ')}${comment}`]
  return [start + comment, ...before.map((line) => `    - ${line}`), ...after.map((line) => `    + ${line}`)]
}

function failureLines({
  message,
  hint,
  status,
  violations = [],
  helpLinks = [],
  requestId,
}: Failure): string[] {
  const answer = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${requestId}`]),
  ]
  return [
    `Error: ${oneLine(message)}`,
    ...violations.map(({ field, description }) => `  ${oneLine(field)}: ${oneLine(description)}`),
    ...(hint === undefined ? [] : [`  ${oneLine(hint)}`]),
    ...helpLinks.map((url) => `  Help: ${url}`),
    ...(answer.length === 0 ? [] : [`  ${answer.join(', ')}`]),
  ]
}

function exportLines({ exported = [] }: RunReport): string[] {
  const changed = exported.filter(({ change }) => change !== 'unchanged')
  const unchanged = exported.length - changed.length
  return [
    ...changed.map(({ change, file, name }) => `${change === 'added' ? '+' : '~'} ${file} ("${name}")`),
    ...(unchanged > 0 ? [`  ${count(unchanged, 'file')} unchanged`] : []),
  ]
}
