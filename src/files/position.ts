/** Where something stands in a file, as annotations and editors count it. */
import type { JsonPath } from '../connector/json.ts'

export interface Location {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number
}

/** Finds the place of a key or of its value; for a path that is not there, the nearest parent that is. */
export type Locate = (path: JsonPath, part: 'key' | 'value') => Location
