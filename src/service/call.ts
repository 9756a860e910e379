/** One call of the API, as the sender, the hints and the errors see it. */
import type { JsonObject } from '../connector/json.ts'
import type { HttpRequest } from './http.ts'

export type CallKind = 'token' | 'list' | 'create' | 'update' | 'delete'

export const METHODS: Readonly<Record<CallKind, HttpRequest['method']>> = {
  token: 'POST',
  list: 'GET',
  create: 'POST',
  update: 'PUT',
  delete: 'DELETE',
}

export interface Call<Result> {
  readonly kind: CallKind
  /** Completes "could not …". */
  readonly operation: string
  /** Below the environment's URL, with its query. */
  readonly path: string
  readonly body?: { readonly type: string; readonly text: string }
  /** Takes the result out of a successful answer. @throws Unreadable */
  readonly read: (answer: JsonObject) => Result
  /** The result where a 404 is no failure. */
  readonly ifMissing?: () => Result
}

/** Sent twice, every call but `create` leaves the same state as sent once. */
export function isIdempotent(kind: CallKind): boolean {
  return kind !== 'create'
}
