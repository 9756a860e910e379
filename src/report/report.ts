/** The report of a run: the one value from which summary, comment, log, outputs and JSON are rendered. */
import type { FieldViolation } from '../errors.ts'
import type { Change } from '../plan/plan.ts'
import type { Finding } from '../validation/finding.ts'
import type { JsonValue } from '../connector/json.ts'

export type Command = 'validate' | 'plan' | 'apply' | 'export'

/** How a connector ended. In `plan`, what an apply would do is in `action` and there is no result but for `blocked`. */
export type Result = 'created' | 'updated' | 'deleted' | 'unchanged' | 'failed' | 'not attempted'

/** Where a change comes from, as seen from a pull request. */
export type Origin = 'this pull request' | 'drift' | 'unapplied merge'

/** Something that went wrong, in words for people. */
export interface Failure {
  /** Whose fault: the user's, the service's (or the network's), or this action's. */
  readonly kind: 'user' | 'service' | 'internal'
  readonly message: string
  readonly hint?: string
  readonly status?: number
  readonly violations?: readonly FieldViolation[]
  readonly helpLinks?: readonly string[]
  readonly requestId?: string
}

export interface ConnectorReport {
  readonly name: string
  readonly action: 'create' | 'update' | 'delete' | 'unchanged' | 'blocked'
  readonly result?: Result
  readonly authType: string
  readonly identifier?: string
  readonly file?: string
  readonly changes: readonly Change[]
  /** Sentences for the reader: rename, adoption, scopes, what people already connected must do. */
  readonly notes: readonly string[]
  readonly failure?: Failure
  /** Promotion: values of the source environment at the paths of `changes`, in the same order; null where absent. */
  readonly source?: readonly (JsonValue | null)[]
  /** On a pull request, where what would be done comes from, each origin once. */
  readonly origins?: readonly Origin[]
}

export interface Counts {
  readonly created: number
  readonly updated: number
  readonly deleted: number
  readonly unchanged: number
  readonly failed: number
  readonly notAttempted: number
}

export interface ExportedFile {
  readonly name: string
  readonly file: string
  readonly change: 'added' | 'rewritten' | 'unchanged'
}

export interface RunReport {
  readonly format: 1
  readonly command: Command
  readonly outcome: 'success' | 'failure'
  /** Missing for `validate`. */
  readonly environment?: { readonly name: string; readonly url: string }
  readonly sourceEnvironment?: { readonly name: string; readonly url: string }
  /** In `plan`: what would be done. */
  readonly counts: Counts
  readonly hasChanges: boolean
  readonly planDigest?: string
  /** Number of connector files read. */
  readonly files: number
  /** Sorted by file, line, column. */
  readonly findings: readonly Finding[]
  readonly connectors: readonly ConnectorReport[]
  /** Failures of the run as a whole, not of one connector. */
  readonly failures: readonly Failure[]
  /** Warnings of the run as a whole, as sentences. */
  readonly warnings: readonly string[]
  readonly exported?: readonly ExportedFile[]
  /** A signal ended the run early. */
  readonly interrupted: boolean
}
