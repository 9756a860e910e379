/** A connector file on its way through validation. */
import type { DeclaredConnector } from '../connector/connector.ts'
import type { FoundFile } from '../files/find.ts'
import type { Opened } from '../files/open.ts'
import type { NamedFile } from './cross-file.ts'
import type { Fault } from './rule.ts'

export type Entry = FlawlessEntry | OpenedEntry

/** A file in which all is well. It is opened again where another one is in conflict with it. */
export interface FlawlessEntry {
  readonly found: FoundFile
  readonly named: NamedFile
  /** Missing where nobody asked for connectors. */
  readonly connector?: DeclaredConnector
  faults: readonly Fault[]
}

export interface OpenedEntry {
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
