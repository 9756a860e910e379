/**
 * The three kinds of failure that a person must be able to tell apart: their own mistake (`UserError`), the
 * service's (`ServiceError`), and ours (anything else). Only the last is ever shown with a stack trace.
 */

/** Something in the workflow, the files or the repository's settings is wrong; the message says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What the person should do, as a sentence. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}

/**
 * What is known about a request's effect when it failed.
 * - `not-sent`: it never left this machine, or the service answered that it did not look at it (429).
 * - `refused`: the service answered, and did not carry it out.
 * - `unclear`: it may or may not have been carried out (reset, time-out, 5xx, an answer cut short or not JSON).
 */
export type Effect = 'not-sent' | 'refused' | 'unclear'

/** One field that the service refused. */
export interface FieldViolation {
  readonly field: string
  readonly description: string
}

/** Everything the service said about a failure that helps a person. */
export interface ServiceErrorDetails {
  /** What was being done, as a phrase that completes "could not …": `create "My Asana"`. */
  readonly operation: string
  readonly effect: Effect
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** The service's own code (`details[].error_code`, or OAuth's `error`). */
  readonly code?: string | undefined
  readonly violations?: readonly FieldViolation[]
  readonly helpLinks?: readonly string[]
  readonly requestId?: string | undefined
  readonly hint?: string | undefined
}

/** The environment's service, or the network to it, failed or refused. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  readonly details: ServiceErrorDetails

  constructor(message: string, details: ServiceErrorDetails) {
    super(message)
    this.details = details
  }
}
