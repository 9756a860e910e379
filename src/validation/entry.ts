/** A connector file on its way through validation. */
import type { DeclaredConnector } from '../connector/connector.ts'
import type { Opened } from '../files/open.ts'
import type { NamedFile } from './cross-file.ts'
import type { Fault } from './rule.ts'

export interface Entry {
  readonly file: string
  readonly base: Opened
  /** Its merge patch. */
  readonly patch?: Opened
  /** Missing where no name can be read. */
  readonly named?: NamedFile
  /** Missing where the schema or a rule finds an error. */
  readonly connector?: DeclaredConnector
  readonly mayHoldSecret: boolean
  faults: readonly Fault[]
}
