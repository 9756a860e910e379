/** Bad JSON in words: the usual slips by name, the rest by the character that does not fit. */
import { SourceFaultError } from './source.ts'

/** Says what is wrong where a strict parser stopped. */
export function explainJsonSyntax(text: string, offset: number): SourceFaultError {
  const fault = (message: string, at = offset) => new SourceFaultError('syntax', message, at)
  const before = text.slice(0, offset).trimEnd()
  const rest = text.slice(offset)
  const word = /^[A-Za-z_$][\w$]*/.exec(rest)?.[0]

  if (text.trim() === '') return fault('The file is empty: it must hold one connector.', 0)
  if (rest.trim() === '')
    return fault('The file ends too early: a bracket, brace or quote is not closed.', before.length)
  if (/^[}\]]/.test(rest) && before.endsWith(','))
    return fault('A comma stands after the last entry: JSON allows none, so remove it.', before.length - 1)
  if (/^(\/[/*]|#)/.test(rest)) return fault('JSON has no comments: remove it, or write the file in YAML.')
  if (rest.startsWith("'")) return fault('JSON has no single quotes: use double ones.')
  if (/^[“”„]/.test(rest)) return fault('These are typographic quotes: use the straight ones (").')
  if (/^["{[\w-]/.test(rest) && /["}\]\w]$/.test(before) && !/[{[,:]$/.test(before))
    return /[{,]\s*"(?:[^"\\]|\\.)*"$/.test(before) && isKeyPlace(before)
      ? fault('A colon is missing between this key and its value.', before.length)
      : fault('A comma is missing between these two entries.', before.length)
  if (word !== undefined && /[{,]$/.test(before))
    return fault(`Keys stand in double quotes in JSON: write "${word.slice(0, 40)}".`)
  if (word !== undefined)
    return fault(`${word.slice(0, 40)} is no JSON value: write a text in double quotes, true, false or null.`)
  const found = String.fromCodePoint(rest.codePointAt(0) ?? 0)
  return fault(`Unexpected ${JSON.stringify(found)}: this is not JSON.`)
}

/** Whether the text that ends here stands where an object wants a key: an object is open, and no colon follows. */
function isKeyPlace(before: string): boolean {
  const open: string[] = []
  for (const [token] of before.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === '{' || token === '[') open.push(token)
    else if (token === '}' || token === ']') open.pop()
  }
  return open.at(-1) === '{'
}
