/** Shows a job summary in a terminal: the little of GitHub's Markdown that summaries use, as plain text with some colour. */
import { stripVTControlCharacters, styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** @param markdown a job summary as this action writes it */
export function toTerminal(markdown: string): string {
  const lines: string[] = []
  let table: string[][] = []
  let fenced = false
  let folded = false
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      if (!folded) table.push(cellsOf(line))
      continue
    }
    if (table.length > 0) lines.push(...align(table))
    table = []
    if (line.startsWith('```')) fenced = !fenced
    else if (fenced) {
      if (!folded) lines.push(paintDiff(line))
    } else {
      const summary = /<summary>(.*)<\/summary>/.exec(line)?.[1]
      if (summary !== undefined) lines.push(`▸ ${plain(summary)}`)
      if (line.startsWith('<details>')) folded = true
      else if (line.startsWith('</details>')) folded = false
      else if (!folded) lines.push(paintText(line))
    }
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Cells of a row; the second row of a table only draws its line. */
function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => (/^ *-+ *$/.test(cell) ? '─' : plain(cell.trim())))
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const room = widths[column] ?? 0
        return cell === '─' ? '─'.repeat(room) : cell + ' '.repeat(room - width(cell))
      })
      .join('  ')
      .trimEnd(),
  )
}

/** Columns that a text takes: the round marks and signs of the summary take two. */
function width(text: string): number {
  const bare = stripVTControlCharacters(text).replaceAll('\uFE0F', '')
  return Array.from(bare, (character) =>
    /\p{Emoji_Presentation}|⚠/u.test(character) ? 2 : 1,
  ).reduce<number>((sum, columns) => sum + columns, 0)
}

function paintDiff(line: string): string {
  const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan' }
  const style = styles[line[0] ?? '']
  return `    ${style ? styleText(style, line) : line}`
}

function paintText(line: string): string {
  const heading = /^#+ (.*)/.exec(line)?.[1]
  if (heading !== undefined) return styleText('bold', plain(heading))
  if (/^> \[!\w+\]$/.test(line)) return ''
  return plain(line.replace(/^> /, ''))
}

function plain(text: string): string {
  return text
    .replace(/<[^>]+>/g, '')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#124;', '|')
    .replaceAll('&amp;', '&')
}
