/** Half of a pair of UTF-16 code units. Texts without one, nearly all, are told by their engine's representation alone. */
const SURROGATE = /[\uD800-\uDFFF]/

/** Length of a text in Unicode code points, as the service and JSON Schema count it. */
export function countCodePoints(text: string): number {
  if (!SURROGATE.test(text)) return text.length
  let count = 0
  for (const _codePoint of text) count++
  return count
}
