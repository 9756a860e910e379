/** Where something stands in a file, as annotations and editors count it. */

export interface Location {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number
}
