/** The usual case, a JSON file in which all is well, without any of what it takes to explain a fault. */
import type { JsonValue } from '../connector/json.ts'
import type { FoundFile } from '../files/find.ts'
import { countKeyTokens } from '../files/json.ts'
import { readJsonText } from '../files/open.ts'
import { isFlawless } from './check.ts'
import { nameOf } from './declared.ts'
import type { NamedFile } from './cross-file.ts'
import { mayHoldSecret } from './secret-shape.ts'

export interface FlawlessFile {
  readonly named: NamedFile
  readonly text: string
}

/** Reads and checks a file at once. Returns nothing where there may be anything to say about it. */
export function readFlawless(found: FoundFile): FlawlessFile | undefined {
  const text = readJsonText(found)
  if (text === undefined || mayHoldSecret(text)) return undefined
  const value = parse(text)
  if (value === undefined || !isFlawless(value, countKeyTokens(text))) return undefined
  const named = nameOf(found.file, value)
  return named && { named, text }
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}
