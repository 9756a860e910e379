/** Reads what an error answer says, trusting nothing in it: neither its form, nor its length, nor its characters. */
import type { FieldViolation } from '../errors.ts'
import { isArray, isObject, type JsonObject, type JsonValue } from '../connector/json.ts'

/** In UTF-16 code units. */
const LONGEST_TEXT = 2_000
const MOST_ITEMS = 20

/** What a service said about a failure, in clean text. */
export interface Refusal {
  readonly message: string | undefined
  /** `details[].error_code`, or OAuth's `error` (RFC 6749, 5.2). */
  readonly code: string | undefined
  /** The gRPC code of the answer. */
  readonly grpcCode: number | undefined
  readonly violations: readonly FieldViolation[]
  readonly helpLinks: readonly string[]
  readonly requestId: string | undefined
  readonly requiredPermissions: readonly string[]
}

/**
 * @param body any text; what is not of the documented form is passed over
 * @param redact takes secrets out of a text
 */
export function readRefusal(body: string, redact: (text: string) => string): Refusal {
  const root = parseObject(body)
  const details = items(root['details']).filter(isObject)
  const text = (value: JsonValue | undefined) =>
    typeof value === 'string' ? cleanText(redact(value)) || undefined : undefined
  const texts = (values: readonly JsonValue[]) => values.map(text).filter((value) => value !== undefined)
  const first = (read: (detail: JsonObject) => JsonValue | undefined) =>
    texts(details.map((d) => read(d) ?? null))[0]
  const all = (group: string, list: string) => details.flatMap((detail) => items(child(detail, group)[list]))
  const grpcCode = root['code']

  return {
    message:
      text(root['message']) ??
      first((detail) => child(detail, 'localized_message_info')['message']) ??
      text(root['error_description']),
    code: first((detail) => detail['error_code']) ?? text(root['error']),
    grpcCode: typeof grpcCode === 'number' ? grpcCode : undefined,
    violations: all('validation_error_info', 'field_violations')
      .filter(isObject)
      .map(({ field, description, constraint }) => ({
        field: text(field) ?? '(unnamed)',
        description: text(description) ?? text(constraint) ?? 'refused',
      })),
    helpLinks: texts(
      all('help_info', 'links').map((link) => (isObject(link) ? (link['url'] ?? null) : link)),
    ).filter((link) => /^https?:\/\//.test(link)),
    requestId: first((detail) => child(detail, 'request_info')['request_id']),
    requiredPermissions: texts(all('resource_info', 'required_permissions')),
  }
}

/** One line without control, format and other invisible characters, of bounded length. */
export function cleanText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim()
  return line.length <= LONGEST_TEXT ? line : `${line.slice(0, LONGEST_TEXT).toWellFormed()}…`
}

function parseObject(body: string): JsonObject {
  try {
    const value: unknown = JSON.parse(body)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

function child(parent: JsonObject, key: string): JsonObject {
  const value = parent[key]
  return isObject(value) ? value : {}
}

function items(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value.slice(0, MOST_ITEMS) : []
}
