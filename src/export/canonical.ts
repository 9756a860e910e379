/** The canonical form of a connector file: what is live, without defaults, server-set keys and the ownership mark. */
import type { LiveConnector } from '../connector/connector.ts'
import type { JsonObject } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import { withoutOwner } from '../connector/ownership.ts'
import { inReadingOrder } from '../connector/reading-order.ts'

/** What a file must say so that applying it changes nothing. */
export function canonicalFile(live: LiveConnector): JsonObject {
  const fields = normalise(withoutOwner({ ...live.fields, display_name: live.displayName }))
  return inReadingOrder(fields) as JsonObject
}

/** A file name made of a display name: lower-case words joined by hyphens; never empty, never with a path in it. */
export function fileStem(displayName: string): string {
  const stem = displayName
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return stem === '' ? 'connector' : stem
}
