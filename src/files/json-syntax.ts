/** Bad JSON in words: the usual slips by name, the rest by the character that does not fit. */
import { SourceFaultError } from './source.ts'

/**
 * Says what is wrong where a strict parser stopped.
 * @param isCutShort the parser wanted more than there is
 */
export function explainJsonSyntax(text: string, offset: number, isCutShort: boolean): SourceFaultError {
  const fault = (message: string, at = offset) => new SourceFaultError('syntax', message, at)
  const before = text.slice(0, offset).trimEnd()
  const rest = text.slice(offset)
  const word = /^[A-Za-z_$][\w$]*/.exec(rest)?.[0]

  if (text.trim() === '') return fault('The file is empty: it must hold one connector.', 0)
  if (isCutShort || rest.trim() === '')
    return fault('The file ends too early: a bracket, brace or quote is not closed.', text.trimEnd().length)
  if (/^[}\]]/.test(rest) && before.endsWith(','))
    return fault('A comma stands after the last entry: JSON allows none, so remove it.', before.length - 1)
  if (/^(\/[/*]|#)/.test(rest)) return fault('JSON has no comments: remove it, or write the file in YAML.')
  if (rest.startsWith("'")) return fault('JSON has no single quotes: use double ones.')
  if (/^[“”„]/.test(rest)) return fault('These are typographic quotes: use the straight ones (").')
  const container = innermostContainer(before)
  if (before !== '' && container === undefined)
    return fault('The file goes on after the end of its value: it must hold one connector and nothing else.')
  if (/^["{[\w-]/.test(rest) && /["}\]\w]$/.test(before))
    return container === '{' && /[{,]\s*"(?:[^"\\]|\\.)*"$/.test(before)
      ? fault('A colon is missing between this key and its value.', before.length)
      : fault('A comma is missing between these two entries.', before.length)
  if (word !== undefined && /[{,]$/.test(before))
    return fault(`Keys stand in double quotes in JSON: write "${word.slice(0, 40)}".`)
  if (word !== undefined)
    return fault(`${word.slice(0, 40)} is no JSON value: write a text in double quotes, true, false or null.`)
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0)
  const found = /[!-~]/.test(character)
    ? `"${character}"`
    : `U+${rest.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase() ?? ''}`
  return fault(`Unexpected ${found}: this is not JSON.`)
}

/** The bracket of the object or list that is open where a text ends. */
function innermostContainer(before: string): string | undefined {
  const open: string[] = []
  for (const [token] of before.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === '{' || token === '[') open.push(token)
    else if (token === '}' || token === ']') open.pop()
  }
  return open.at(-1)
}
