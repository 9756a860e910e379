/** The mark by which a repository knows the connectors that it manages, and may therefore delete. */
import type { WritableFields } from './connector.ts'
import { isObject, type JsonObject } from './json.ts'

/** Metadata key of the mark. Files may not set it. */
export const OWNERSHIP_KEY = 'managed_by'

/** The service's limit of metadata pairs. */
export const MAX_METADATA_PAIRS = 20

/** The mark of one repository; `repository` is `owner/name`. */
export function ownershipMark(repository: string): string {
  return `github:${repository}`
}

/** The mark that a connector carries, if any. */
export function ownerOf(fields: WritableFields): string | undefined {
  const mark = metadataOf(fields)[OWNERSHIP_KEY]
  return typeof mark === 'string' && mark !== '' ? mark : undefined
}

/** The fields with the mark set; the other metadata stays. */
export function withOwner(fields: WritableFields, mark: string): WritableFields {
  return { ...fields, metadata: { ...metadataOf(fields), [OWNERSHIP_KEY]: mark } }
}

/** The fields without any mark. */
export function withoutOwner(fields: WritableFields): WritableFields {
  const { [OWNERSHIP_KEY]: _mark, ...metadata } = metadataOf(fields)
  return { ...fields, metadata }
}

/** A connector's metadata; empty where it has none. */
export function metadataOf(fields: WritableFields): JsonObject {
  return isObject(fields.metadata) ? fields.metadata : {}
}
