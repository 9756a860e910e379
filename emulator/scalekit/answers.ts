/** What the service answers: status, headers and body text, and the documented shape of its errors. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** One field that a validation rule refuses. */
export interface Violation {
  readonly field: string
  readonly constraint: string
  readonly description: string
}

/** HTTP status and gRPC code of each error code; the status may be overridden where the real one is unsure. */
const ERRORS = {
  INVALID_ARGUMENT: { status: 400, code: 3 },
  UNAUTHENTICATED: { status: 401, code: 16 },
  PERMISSION_DENIED: { status: 403, code: 7 },
  NOT_FOUND: { status: 404, code: 5 },
  REQUEST_TIMEOUT: { status: 408, code: 4 },
  ALREADY_EXISTS: { status: 409, code: 6 },
  FAILED_PRECONDITION: { status: 400, code: 9 },
  RESOURCE_EXHAUSTED: { status: 429, code: 8 },
  INTERNAL: { status: 500, code: 13 },
  UNIMPLEMENTED: { status: 501, code: 12 },
  UNAVAILABLE: { status: 503, code: 14 },
  DEADLINE_EXCEEDED: { status: 504, code: 4 },
} as const

export type ErrorCode = keyof typeof ERRORS

/** Thrown by whatever carries a request out, to refuse it. */
export class Refusal extends Error {
  readonly errorCode: ErrorCode
  readonly status: number
  readonly violations: readonly Violation[]

  constructor(
    errorCode: ErrorCode,
    message: string,
    more: { status?: number; violations?: Violation[] } = {},
  ) {
    super(message)
    this.errorCode = errorCode
    this.status = more.status ?? ERRORS[errorCode].status
    this.violations = more.violations ?? []
  }
}

export function jsonAnswer(status: number, body: JsonValue, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, text: JSON.stringify(body) }
}

/** The error body of the interface definitions: a gRPC status with one `ErrorInfo` that holds the details. */
export function refusalAnswer(refusal: Refusal, requestId: string): Answer {
  const { errorCode, message, status, violations } = refusal
  const info: JsonObject = {
    '@type': 'type.googleapis.com/scalekit.v1.errdetails.ErrorInfo',
    error_code: errorCode,
    ...(violations.length > 0 && {
      validation_error_info: { field_violations: violations.map((violation) => ({ ...violation })) },
    }),
    help_info: { links: [{ description: 'Connectors', url: 'https://docs.example.com/connectors' }] },
    localized_message_info: { locale: 'en-US', message },
    request_info: { request_id: requestId },
    resource_info: {
      required_permissions: errorCode === 'PERMISSION_DENIED' ? ['providers:write'] : [],
    },
  }
  return jsonAnswer(status, { code: ERRORS[errorCode].code, message, details: [info] })
}

/** A refusal for a bare status, as a fault asks for it; a status that no code has is an internal error. */
export function refusalOf(status: number): Refusal {
  const codes = Object.keys(ERRORS) as ErrorCode[]
  const errorCode = codes.find((code) => ERRORS[code].status === status) ?? 'INTERNAL'
  return new Refusal(errorCode, `The emulator was told to answer ${status}`, { status })
}

/** A page as a proxy in front of the service sends it. */
export function htmlAnswer(status: number): Answer {
  const text = `<html>\r\n<head><title>${status}</title></head>\r\n<body><h1>${status} from the proxy</h1></body>\r\n</html>\r\n`
  return { status, headers: { 'content-type': 'text/html' }, text }
}
