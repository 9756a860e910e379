/** How messages show what was found: short, on one line, and without secrets. */
import { isPrintableAscii } from '../ascii.ts'
import { looksLikeSecret } from './secret-shape.ts'

const MAX_SHOWN = 60

/** Characters that would hide or reorder what a person sees. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cs}]/gu

/** A key or name in backquotes, escaped and shortened. */
export function quote(name: string): string {
  return `\`${escape(shorten(name)).replaceAll('`', "'")}\``
}

/** A value that was found, as words: texts and scalars are shown, of containers only the kind. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return shorten(JSON.stringify(value))
  if (looksLikeSecret(value)) return 'a text that is not shown here'
  return `"${escape(shorten(value))}"`
}

/** Words in a list as people write it: `a, b or c`. */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`
}

function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MAX_SHOWN + 2))
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : text
}

function escape(text: string): string {
  const json = JSON.stringify(text.toWellFormed()).slice(1, -1).replaceAll('\\"', '"')
  if (isPrintableAscii(json)) return json
  return json.replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
