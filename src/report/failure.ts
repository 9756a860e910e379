/** Turns whatever was thrown into words for people, and says whose fault it is. */
import { ServiceError, UserError } from '../errors.ts'
import type { Failure } from './report.ts'

/** @param error anything that was thrown */
export function failureOf(error: unknown): Failure {
  if (error instanceof UserError) {
    return { kind: 'user', message: error.message, ...(error.hint !== undefined && { hint: error.hint }) }
  }
  if (error instanceof ServiceError) {
    const { operation, hint, status, violations, helpLinks, requestId } = error.details
    return {
      kind: 'service',
      message: `Could not ${operation}: ${error.message}`,
      ...(hint !== undefined && { hint }),
      ...(status !== undefined && { status }),
      ...(violations && violations.length > 0 && { violations }),
      ...(helpLinks && helpLinks.length > 0 && { helpLinks }),
      ...(requestId !== undefined && { requestId }),
    }
  }
  return {
    kind: 'internal',
    message: `This is a fault of the action itself: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Please report it with the log of this step, where the details stand.',
  }
}
