/** Turns whatever was thrown into words for people, and says whose fault it is. */
import { ServiceError, UserError } from '../errors.ts'
import type { Failure } from './report.ts'

const MAY_HAVE_HAPPENED = 'It may have been carried out all the same: the next plan will tell.'

/** @param error anything that was thrown */
export function failureOf(error: unknown): Failure {
  if (error instanceof UserError) {
    return { kind: 'user', message: error.message, ...(error.hint !== undefined && { hint: error.hint }) }
  }
  if (error instanceof ServiceError) {
    const { operation, effect, status, violations, helpLinks, requestId } = error.details
    const open = effect === 'unclear' ? [MAY_HAVE_HAPPENED] : []
    const hint = [...open, ...(error.details.hint === undefined ? [] : [error.details.hint])].join(' ')
    return {
      kind: 'service',
      message: `Could not ${operation}: ${error.message}`,
      ...(hint !== '' && { hint }),
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
