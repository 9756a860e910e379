/**
 * The one place that makes text from files and from the service harmless in Markdown.
 *
 * GitHub links mentions, issues, commits and URLs in finished HTML, so that no escape in the Markdown source holds them
 * back; only inside `<code>` and `<pre>` it leaves text alone. Hence the rule: plain words are written as they are,
 * and everything else stands in code.
 */

import { isPrintableAscii } from '../ascii.ts'

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** The text with every control, bidirectional and invisible character written out, as in `\u{202e}`; one line. */
export function visible(text: string): string {
  if (isPrintableAscii(text)) return text
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => SHORT_ESCAPES[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

/** The text on one line, with single spaces, and visible throughout. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
}

/** The text cut to a number of UTF-16 units, with an ellipsis where it was longer; no character is cut in half. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** A sentence as Markdown, for any place: what is quoted with backticks, or is no plain word, becomes code. */
export function prose(text: string): string {
  const line = oneLine(text)
  // A list item without text would make a heading of the line above it.
  if (line === '') return code('')
  return line
    .split(/(?<=^|[\s(])`([^`]+)`(?=$|[\s,.;:)])/)
    .map((part, index) => (index % 2 === 1 ? code(part) : part.split(' ').map(proseWord).join(' ')))
    .join('')
}

/** A name as Markdown: as it is where that is harmless and exact, else as code. */
export function label(text: string): string {
  return text !== '' && prose(text) === text ? text : code(text)
}

/** Any text as inline code, for headings, lists and table cells alike. */
export function code(text: string): string {
  const shown = visible(text)
  // A code span cannot hold every backtick, every pipe in a table, nor spaces at its ends.
  return /^$|^ | $|[`|]/.test(shown) ? `<code>${entities(shown)}</code>` : `\`${shown}\``
}

/** Lines as a preformatted block that fits into a table cell. */
export function cellBlock(lines: readonly string[]): string {
  return `<pre>${lines.map((line) => entities(visible(line))).join('&#10;')}</pre>`
}

/** Lines as a fenced block that none of them can end. */
export function fence(language: string, lines: readonly string[]): string {
  const body = lines.map(visible).join('\n')
  const longest = (body.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${body}\n${mark}`
}

/** A link, for addresses that are sure; text that is already Markdown. */
export function link(markdown: string, url: URL): string {
  return `[${markdown}](${url.href.replace(/[()<>[\]|\\`*_~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`
}

/** What may stand before and after a word of a sentence. */
const OPENING = '"\'(“‘'
const CLOSING = '"\')”’,.;:!?…–—'
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9\-.,'()%]*$/
/** Plain words that GitHub links all the same: hosts, tickets and advisories, commits. */
const LINKED = /www\.|[a-z]-\d|ghsa-|cve-|\b[0-9a-f]{7,}\b/i
/** What begins a list where it begins a line. */
const LIST_MARK = /^\d+[.)]/

function proseWord(word: string): string {
  // Not a regular expression: its time would grow with the square of a hostile word's length.
  let start = 0
  let end = word.length
  while (start < end && OPENING.includes(word.charAt(start))) start += 1
  while (end > start && CLOSING.includes(word.charAt(end - 1))) end -= 1
  const [before, core, after] = [word.slice(0, start), word.slice(start, end), word.slice(end)]
  if (core === '' || (PLAIN.test(asAscii(core)) && !LINKED.test(core) && !LIST_MARK.test(word))) return word
  // Code needs no quotes around it.
  const quoted = before.endsWith('"') && after.startsWith('"')
  return quoted ? before.slice(0, -1) + code(core) + after.slice(1) : before + code(core) + after
}

/** The word with every letter, digit and other character that is as plain as an ASCII one written as such a one. */
function asAscii(word: string): string {
  if (isPrintableAscii(word)) return word
  return word.replace(/[\p{L}\p{N}]/gu, 'x').replace(/[\p{M}’…]/gu, '-')
}

/**
 * HTML entities for everything that Markdown could read as more than itself. Some readers of Markdown still find addresses
 * in the decoded text, so an empty comment, which ends up nowhere, parts what makes one.
 */
function entities(text: string): string {
  return text.replace(/[^A-Za-z0-9 ,;"'(){}=%?/+\-\u0080-\u{10FFFF}]/gu, (character) => {
    const entity = `&#${character.charCodeAt(0)};`
    return /[:@.]/.test(character) ? `<!-- -->${entity}` : entity
  })
}
