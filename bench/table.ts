/** Rows as a Markdown table that is also readable in a terminal. */
import type { Row } from './row.ts'
import type { Spread } from './statistics.ts'

const HEADER = ['measure', 'ours', 'against', 'it takes', 'ratio', 'goal', 'met']

/** The table; medians, with the quartiles in brackets where there are several measurements. */
export function renderTable(rows: readonly Row[]): string {
  const lines = [HEADER, ...rows.map(cells)]
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const [header = '', ...body] = lines.map(
    (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [header, rule, ...body].join('\n')
}

function cells({ measure, unit, ours, against, reference, ratio, goal, met }: Row): string[] {
  return [
    measure,
    `${show(ours)} ${unit}`,
    against,
    reference ? `${show(reference)} ${unit}` : '–',
    ratio ? `${show(ratio)} ×` : '–',
    goal ?? 'stated only',
    met === undefined ? '–' : met ? 'yes' : '**no**',
  ]
}

function show({ low, median, high }: Spread): string {
  const [from, middle, to] = [low, median, high].map(showNumber)
  return from === middle && to === middle ? String(middle) : `${middle} (${from}–${to})`
}

/** Three significant digits, and all of those before the point. */
function showNumber(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: decimals, useGrouping: true })
}
