/** A connector file on its way through validation. */
import type { JsonValue } from '../connector/json.ts'
import type { Opened } from '../files/open.ts'
import type { Fault } from './rule.ts'

export interface Entry {
  readonly file: string
  readonly base: Opened
  /** Its merge patch. */
  readonly patch?: Opened
  /** What both together say; nothing where one of them cannot be read. */
  readonly value?: JsonValue
  readonly mayHoldSecret: boolean
  faults: readonly Fault[]
}
