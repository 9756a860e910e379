/** The usual case, a JSON file in which all is well, without any of what it takes to explain a fault. */
import type { FoundFile } from '../files/find.ts'
import { parseFlawlessJson } from '../files/json.ts'
import { readJsonText } from '../files/open.ts'
import { isFlawless } from './check.ts'
import type { NamedFile } from './cross-file.ts'
import { nameOf } from './declared.ts'
import { mayHoldSecret } from './secret-shape.ts'

export interface FlawlessFile {
  readonly named: NamedFile
  readonly text: string
}

/** Reads and checks a file at once. Returns nothing where there may be anything to say about it. */
export function readFlawless(found: FoundFile): FlawlessFile | undefined {
  const text = readJsonText(found)
  if (text === undefined || mayHoldSecret(text)) return undefined
  const value = parseFlawlessJson(text)
  if (value === undefined || !isFlawless(value)) return undefined
  const named = nameOf(found.file, value)
  return named && { named, text }
}
