/** What happens to one connector, in full, as Markdown: notes, failure, and each change before and after. */
import { canonicalJson, formatPath, type JsonValue } from '../connector/json.ts'
import type { Change } from '../plan/plan.ts'
import { cellBlock, code, fence, label, link, prose } from './escape.ts'
import type { ConnectorReport, Failure } from './report.ts'
import { demandsReauthorization, jsonLines, meaningOf, resultOf } from './words.ts'

const TITLES = {
  create: '🟢 Create',
  update: '🟡 Update',
  delete: '🔴 Delete',
  unchanged: '⚪ Unchanged:',
  blocked: '⛔ Blocked:',
} as const

/** One section, from its heading to its last change. */
export function connectorDetails(connector: ConnectorReport): string {
  const { name, action, authType, identifier, file, origins = [], failure } = connector
  const facts = [
    code(authType),
    ...(identifier === undefined ? [] : [code(identifier)]),
    ...(file === undefined ? [] : [code(file)]),
    ...(origins.length === 0 ? [] : [`from ${origins.join(', ')}`]),
    resultOf(connector),
  ]
  const blocks = [
    `#### ${TITLES[action]} ${label(name)}`,
    facts.join(' · '),
    notesAlert(connector),
    failure ? failureAlert(failure, action === 'blocked' ? 'Blocked' : 'Failed').trimEnd() : '',
    changesOf(connector),
  ]
  return blocks.map((block) => (block === '' ? '' : `${block}\n\n`)).join('')
}

/** Side by side in a promotion; folded for a new connector, whose file says the same; else as a patch. */
function changesOf({ action, changes, source }: ConnectorReport): string {
  if (changes.length === 0) return ''
  if (source) return promotionTables(changes, source)
  if (action !== 'create') return changesBlock(changes)
  return `<details><summary>What is sent</summary>\n\n${changesBlock(changes)}\n\n</details>`
}

function notesAlert(connector: ConnectorReport): string {
  if (connector.notes.length === 0) return ''
  const kind = demandsReauthorization(connector) ? 'WARNING' : 'NOTE'
  return [`> [!${kind}]`, ...connector.notes.map((note) => `> - ${prose(note)}`)].join('\n')
}

/** A failure with everything that the service said about it. */
export function failureAlert(failure: Failure, title: string): string {
  const { message, hint, status, violations = [], helpLinks = [], requestId } = failure
  const answer = [
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`request id ${code(requestId)}`]),
  ]
  const lines = [
    `**${title}:** ${prose(message)}`,
    ...violations.map(({ field, description }) => `- ${code(field)}: ${prose(description)}`),
    ...(hint === undefined ? [] : [`- ${prose(hint)}`]),
    ...helpLinks.map((url) => `- Help: ${helpLink(url)}`),
    ...(answer.length === 0 ? [] : [`- ${answer.join(', ')}`]),
  ]
  return ['> [!CAUTION]', ...lines.map((line) => `> ${line}`)].join('\n').concat('\n\n')
}

/** Only the vendor's own pages can be clicked; any other address is shown. */
function helpLink(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isVendor = url?.protocol === 'https:' && /(^|\.)scalekit\.com$/.test(url.hostname)
  return url && isVendor ? link(code(url.href), url) : code(text)
}

/** Before and after, by path, as a patch. */
function changesBlock(changes: readonly Change[]): string {
  const lines = changes.flatMap((change) => [
    `@@ ${[formatPath(change.path), meaningOf(change)].filter((part) => part !== '').join(' · ')} @@`,
    ...jsonLines(change.before).map((line) => `- ${line}`),
    ...jsonLines(change.after).map((line) => `+ ${line}`),
  ])
  return fence('diff', lines)
}

/** The three columns of a promotion, a table a change: with the path as a column, GitHub's page is too narrow. */
function promotionTables(changes: readonly Change[], source: readonly (JsonValue | null)[]): string {
  const tables = changes.map((change, index) => {
    const { path, before, after } = change
    const from = source[index] ?? undefined
    const same = isCompound(from) && canonicalJson(from) === canonicalJson(after)
    const title = [code(formatPath(path)), meaningOf(change)].filter((part) => part !== '').join(' · ')
    const cells = [same ? 'as proposed' : valueCell(from), valueCell(before), valueCell(after)]
    return `${title}\n\n| Source | Current | Proposed |\n| --- | --- | --- |\n| ${cells.join(' | ')} |`
  })
  return tables.join('\n\n')
}

function isCompound(value: JsonValue | undefined): boolean {
  return typeof value === 'object' && value !== null
}

function valueCell(value: JsonValue | undefined): string {
  if (value === undefined) return ''
  return isCompound(value) ? cellBlock(jsonLines(value)) : code(JSON.stringify(value))
}
