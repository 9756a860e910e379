/** The connector as this action knows it: what a file declares, what is live, and which fields can be written. */
import type { ConnectorFile } from '../generated/connector-file.ts'
import type { JsonValue } from './json.ts'

/** Keys of a file that are for editors and for this action; they are never sent. */
export type OwnKey = '$schema' | 'renamed_from'

/** The request body of create and update, as a file declares it. */
export type ConnectorPayload = Omit<ConnectorFile, OwnKey>

/** Every field that the service lets a client write. A PUT may wipe what it does not get, so updates send them all. */
export const WRITABLE_FIELDS = [
  'display_name',
  'description',
  'auth_patterns',
  'proxy_url',
  'proxy_enabled',
  'icon_src',
  'metadata',
] as const satisfies readonly (keyof ConnectorPayload)[]

export type WritableField = (typeof WRITABLE_FIELDS)[number]

/** Values of the writable fields, from wherever they come; a missing key means that it was not mentioned. */
export type WritableFields = Readonly<Partial<Record<WritableField, JsonValue>>>

/** A connector that the repository declares, after its overlay, with the action's own keys taken off. */
export interface DeclaredConnector {
  /** The connector file, relative to the workspace, with forward slashes. */
  readonly file: string
  readonly payload: ConnectorPayload
  /** Former names, newest first as written. */
  readonly renamedFrom: readonly string[]
}

/** A custom connector as the environment lists it, without what only the server sets. */
export interface LiveConnector {
  /** What addresses it; derived by the server from the first `display_name`. */
  readonly identifier: string
  readonly displayName: string
  /** The writable fields exactly as listed: values are not normalised. */
  readonly fields: WritableFields
}
