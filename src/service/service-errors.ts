/** Turns the fault that ended a call into an error for people. */
import { ServiceError, type Effect } from '../errors.ts'
import type { Call } from './call.ts'
import { isWebPage, type Answer, type Fault } from './fault.ts'
import { hintFor, isNameTaken } from './hints.ts'
import { cleanText, readRefusal, type Refusal } from './refusal.ts'

/** `details.code` where the name is taken, whatever the service's own code for it is. */
const CONFLICT = 'conflict'

/** True where a create or an update was refused because another connector has its name. */
export function isNameConflict(error: unknown): error is ServiceError {
  return error instanceof ServiceError && error.details.code === CONFLICT
}

/** Who was asked, and how to keep secrets out of what came back. */
export interface ErrorContext {
  readonly url: URL
  readonly inputPrefix: string
  readonly redact: (text: string) => string
}

/**
 * The error for a call that is given up.
 * @param effect of all attempts together
 * @param attempts how often the request was sent
 */
export function serviceError(
  fault: Fault,
  { kind, operation }: Pick<Call<unknown>, 'kind' | 'operation'>,
  effect: Effect,
  attempts: number,
  { url, inputPrefix, redact }: ErrorContext,
): ServiceError {
  const answer = fault.kind === 'status' ? fault.answer : undefined
  const refusal = readRefusal(answer?.body ?? '', redact)
  const nameTaken =
    answer !== undefined && (kind === 'create' || kind === 'update') && isNameTaken(answer.status, refusal)
  const message = cleanText(redact(refusal.message ?? describe(fault, url)))
  return new ServiceError(attempts > 1 ? `${message} (tried ${attempts} times)` : message, {
    operation,
    // Asking for a token changes nothing, and whatever wanted it was not sent.
    effect: kind === 'token' ? 'not-sent' : effect,
    status: answer?.status ?? (fault.kind === 'unreadable' ? fault.status : undefined),
    code: nameTaken ? CONFLICT : refusal.code,
    violations: refusal.violations,
    helpLinks: refusal.helpLinks,
    requestId: requestId(answer, refusal, redact),
    hint: hintFor(fault, kind, refusal, inputPrefix),
  })
}

function requestId(answer: Answer | undefined, refusal: Refusal, redact: (text: string) => string) {
  const header = answer?.headers['x-request-id']
  return refusal.requestId ?? (typeof header === 'string' ? cleanText(redact(header)) : undefined)
}

function describe(fault: Fault, url: URL): string {
  switch (fault.kind) {
    case 'unreachable':
      return `${url.host} could not be reached (${fault.code})`
    case 'proxy':
      return `The proxy did not connect to ${url.host} (${fault.code})`
    case 'untrusted':
      return `The certificate of ${url.host} is not trusted (${fault.code})`
    case 'broken':
      return `The connection to ${url.host} broke before its answer was complete (${fault.code})`
    case 'timeout':
      return `${url.host} did not answer in full within ${fault.afterMs / 1_000} s`
    case 'cancelled':
      return `The run was cancelled before ${url.host} had answered`
    case 'too-large':
      return `The answer of ${url.host} is larger than ${fault.limitBytes} bytes`
    case 'unreadable':
      return `${url.host} answered HTTP ${fault.status}, but the answer ${fault.problem}`
    case 'status':
      return describeStatus(fault.answer, url)
  }
}

function describeStatus(answer: Answer, url: URL): string {
  const { status, headers } = answer
  if (status >= 300 && status < 400) {
    return `${url.host} answered HTTP ${status}, a redirect to ${originOf(headers['location'], url)}`
  }
  const what = isWebPage(answer) ? 'a web page' : answer.body === '' ? 'no text' : 'no explanation'
  return `${url.host} answered HTTP ${status} with ${what}`
}

/** Only the origin: the rest of a redirect's address may hold what is nobody's business. */
function originOf(location: string | string[] | undefined, base: URL): string {
  const address = String(location)
  return location !== undefined && URL.canParse(address, base.href)
    ? new URL(address, base).origin
    : 'nowhere'
}
