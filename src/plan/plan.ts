/** The plan: a pure value that says, step by step, what an apply will do and why. */
import type { WritableFields } from '../connector/connector.ts'
import type { JsonPath, JsonValue } from '../connector/json.ts'

/**
 * What a change means for people:
 * - `cosmetic`: texts, labels, icon, metadata;
 * - `routing`: where calls go;
 * - `reauthorization`: people already connected must connect or authorise again.
 */
export type ChangeClass = 'cosmetic' | 'routing' | 'reauthorization'

/** One difference between the live connector and what will be sent. */
export interface Change {
  readonly path: JsonPath
  /** Missing: was not there. */
  readonly before?: JsonValue
  /** Missing: will not be there. */
  readonly after?: JsonValue
  readonly class: ChangeClass
  /** Something that is live now is gone afterwards. */
  readonly loses: boolean
}

interface StepBase {
  readonly name: string
  /** The connector file; none for a deletion. */
  readonly file?: string
  /** Auth type of the first pattern, with ` (MCP)` for an MCP server. */
  readonly authType: string
  /** Sentences that a reviewer should read: adoption, rename, scopes added or removed. */
  readonly notes: readonly string[]
  /** In a promotion, what the source environment runs, normalised. */
  readonly source?: WritableFields
}

export interface CreateStep extends StepBase {
  readonly action: 'create'
  readonly payload: WritableFields
  readonly changes: readonly Change[]
}

export interface UpdateStep extends StepBase {
  readonly action: 'update'
  readonly identifier: string
  readonly live: WritableFields
  /** All writable fields: the file's values over the live ones. */
  readonly payload: WritableFields
  readonly changes: readonly Change[]
  /** The live name, where this update renames. */
  readonly formerName?: string
  /** This update puts the repository's ownership mark on a connector that had none. */
  readonly adopts: boolean
}

export interface DeleteStep extends StepBase {
  readonly action: 'delete'
  readonly identifier: string
  readonly live: WritableFields
}

export interface UnchangedStep extends StepBase {
  readonly action: 'unchanged'
  readonly identifier: string
  readonly live: WritableFields
}

/** Nothing may be written to this connector until a person has resolved what `reason` says. */
export interface BlockedStep extends StepBase {
  readonly action: 'blocked'
  readonly identifiers: readonly string[]
  readonly reason: string
  /** In a promotion, what it would change, so that source, current and proposed can be seen side by side. */
  readonly changes?: readonly Change[]
  /** Not only this connector: nothing at all may be written. */
  readonly blocksRun: boolean
}

export type Step = CreateStep | UpdateStep | DeleteStep | UnchangedStep | BlockedStep

export interface Plan {
  /** Creates, updates, unchanged and blocked by name, then deletions by name. */
  readonly steps: readonly Step[]
  /** SHA-256, lower-case hex. */
  readonly digest: string
}
