/** Half of a pair of UTF-16 code units. V8 knows at once that a text has none where it keeps it in one byte a character. */
const SURROGATE = /[\uD800-\uDFFF]/

/** Length of a text in Unicode code points, as the service and JSON Schema count it. */
export function countCodePoints(text: string): number {
  if (!SURROGATE.test(text)) return text.length
  let count = 0
  for (const _codePoint of text) count++
  return count
}
