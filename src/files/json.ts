/** JSON files, at the speed of `JSON.parse` where nothing is wrong. */
import { isArray, isObject, type JsonValue } from '../connector/json.ts'
import { MAX_DEPTH, type Source, type SourceFault } from './source.ts'

/** Reads the text of a JSON file. */
export async function parseJson(file: string, text: string): Promise<Source | SourceFault> {
  const value = parseFlawless(text)
  if (value === undefined) return (await import('./json-tree.ts')).explainJson(file, text)
  return { file, text, value, tree: async () => (await import('./json-tree.ts')).jsonTree(text) }
}

/** The value, or nothing where there may be a fault: bad syntax, a duplicate key, or nesting that is too deep. */
function parseFlawless(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue
    // `JSON.parse` keeps the last of several equal keys, so that there are fewer in the value than in the text.
    return countKeys(value) === countKeyTokens(text) ? value : undefined
  } catch {
    return undefined
  }
}

/** Number of keys at all levels, or NaN where a value is nested too deep. */
export function countKeys(value: JsonValue | undefined, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0
  if (depth >= MAX_DEPTH) return NaN
  let count = 0
  if (isArray(value)) {
    for (const item of value) count += countKeys(item, depth + 1)
  } else if (isObject(value)) {
    for (const key in value) count += 1 + countKeys(value[key], depth + 1)
  }
  return count
}

const QUOTE = 0x22
const SPACE = 0x20

/** Number of quotes with a colon after them: never less than there are keys, and more only for texts like `": "`. */
export function countKeyTokens(text: string): number {
  let count = 0
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1
    while (text.charCodeAt(before) <= SPACE) before--
    if (text.charCodeAt(before) === QUOTE) count++
  }
  return count
}
