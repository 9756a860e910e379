/** The cheap side of the search for secrets: whether a text could hold one at all. */

/** No secret of a known shape is shorter, and few words and keys are as long. */
const KNOWN_LENGTH = 20

/** What nobody types by hand, whatever its shape. */
const SUSPECT_LENGTH = 16

/** By character code: letters, digits, underscores and hyphens, which tokens are made of. */
const IS_TOKEN_CHARACTER = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[\w-]/.test(String.fromCharCode(code))),
)

/** Whether a run of token characters is long enough, and fits. Most of a text is only looked at in one place of so many. */
function hasTokenRun(text: string, length: number, fits: (run: string) => boolean): boolean {
  for (let index = length - 1; index < text.length; index += length) {
    if (IS_TOKEN_CHARACTER[text.charCodeAt(index)] !== 1) continue
    let start = index
    while (start > 0 && IS_TOKEN_CHARACTER[text.charCodeAt(start - 1)] === 1) start--
    while (IS_TOKEN_CHARACTER[text.charCodeAt(index + 1)] === 1) index++
    if (index - start >= length - 1 && fits(text.slice(start, index + 1))) return true
  }
  return false
}

/** Key names are letters alone and ids digits alone; tokens mix them, or are longer than any word. */
function isTokenLike(run: string): boolean {
  return (/\d/.test(run) && /[A-Za-z]/.test(run)) || /[A-Za-z]{24}/.test(run)
}

/** Whether a file deserves a look by the pattern library: true for everything that one of its patterns matches. */
export function mayHoldSecret(text: string): boolean {
  // Two shapes may be no such run: passwords in URLs, and AWS secrets, which slashes may cut into pieces.
  if (text.includes('@') && /:\/\/[^\s"'/]*@/.test(text)) return true
  if (/secret_?access/i.test(text)) return true
  return hasTokenRun(text, KNOWN_LENGTH, isTokenLike)
}

/** Whether a single value is better not repeated in a message, and is no fit default for a credential. */
export function looksLikeSecret(value: string): boolean {
  if (/PRIVATE KEY|:\/\/[^\s/]*:[^\s/]*@/.test(value)) return true
  return hasTokenRun(value, SUSPECT_LENGTH, (run) => isTokenLike(run) && new Set(run).size >= 8)
}
