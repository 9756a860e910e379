/** The cheap side of the search for secrets: whether a text could hold one at all. */

/** Runs of the characters that tokens are made of, as long as the shortest known token. */
const TOKEN_RUN = /[\w-]{16,}/g

/** Known secrets that are no such run. Plain searches, as they are made over every file. */
const MARKS = [
  'PRIVATE KEY',
  'slack.com/services',
  'xox',
  'SG.',
  'ecret_access',
  'ECRET_ACCESS',
  'ecretAccess',
]

/** Key names are letters alone and ids digits alone; tokens mix them, or are longer than any word. */
function isTokenLike(run: string): boolean {
  return (/\d/.test(run) && /[A-Za-z]/.test(run)) || /[A-Za-z]{24}/.test(run)
}

/** Whether a file deserves a look by the pattern library: true for everything that one of its patterns matches. */
export function mayHoldSecret(text: string): boolean {
  if (MARKS.some((mark) => text.includes(mark))) return true
  if (text.includes('@') && /:\/\/[^\s"'/]*@/.test(text)) return true
  return text.match(TOKEN_RUN)?.some(isTokenLike) ?? false
}

/** Whether a single value is better not repeated in a message, and is no fit default for a credential. */
export function looksLikeSecret(value: string): boolean {
  if (/PRIVATE KEY|:\/\/[^\s/]*:[^\s/]*@/.test(value)) return true
  const runs = value.match(TOKEN_RUN) ?? []
  return runs.some((run) => isTokenLike(run) && new Set(run).size >= 8)
}
