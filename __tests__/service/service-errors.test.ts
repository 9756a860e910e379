import { describe, expect, test } from '@jest/globals'
import type { CallKind } from '../../src/service/call.ts'
import type { Fault } from '../../src/service/fault.ts'
import { isNameConflict, serviceError } from '../../src/service/service-errors.ts'

function errorOf(fault: Fault, kind: CallKind = 'list', inputPrefix = '') {
  const context = { url: new URL('https://acme.scalekit.com'), inputPrefix, redact: (text: string) => text }
  return serviceError(fault, { kind, operation: 'do it' }, 'refused', 1, context)
}

const status = (code: number, body: unknown = {}, headers = {}): Fault => ({
  kind: 'status',
  answer: {
    kind: 'answer',
    status: code,
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  },
})
const HTML = '<html><body>Blocked</body></html>'

describe('an error says what failed and what to do', () => {
  test.each<[Fault, CallKind, string, string | undefined]>([
    [
      { kind: 'unreachable', code: 'ENOTFOUND' },
      'token',
      'acme.scalekit.com could not be reached (ENOTFOUND)',
      'no host of that name',
    ],
    [
      { kind: 'unreachable', code: 'ECONNREFUSED' },
      'token',
      'could not be reached (ECONNREFUSED)',
      'https_proxy',
    ],
    [
      { kind: 'proxy', code: 'statusCode=407' },
      'token',
      'The proxy did not connect to acme.scalekit.com',
      'no_proxy',
    ],
    [
      { kind: 'untrusted', code: 'CERT_HAS_EXPIRED' },
      'token',
      'is not trusted (CERT_HAS_EXPIRED)',
      'NODE_EXTRA_CA_CERTS',
    ],
    [
      { kind: 'broken', code: 'ECONNRESET' },
      'list',
      'broke before its answer was complete (ECONNRESET)',
      'again later',
    ],
    [
      { kind: 'broken', code: 'EPROTO' },
      'list',
      'broke before its answer was complete (EPROTO)',
      'HTTPS server',
    ],
    [{ kind: 'timeout', afterMs: 30_000 }, 'list', 'did not answer in full within 30 s', 'again later'],
    [{ kind: 'cancelled' }, 'list', 'The run was cancelled before', undefined],
    [{ kind: 'too-large', limitBytes: 9 }, 'list', 'is larger than 9 bytes', 'environment-url'],
    [
      { kind: 'unreadable', status: 200, problem: 'is empty' },
      'list',
      'answered HTTP 200, but the answer is empty',
      'environment-url',
    ],
    [
      status(302, '', { location: 'https://sso.example/login?state=1' }),
      'list',
      'HTTP 302, a redirect to https://sso.example',
      'environment-url',
    ],
    [
      status(302, '', { location: '/login' }),
      'list',
      'a redirect to https://acme.scalekit.com',
      'environment-url',
    ],
    [status(302), 'list', 'a redirect to nowhere', 'environment-url'],
    [status(302, '', { location: 'http://' }), 'list', 'a redirect to nowhere', 'environment-url'],
    [status(400, { message: 'Bad name' }), 'create', 'Bad name', undefined],
    [status(400), 'create', 'answered HTTP 400 with no explanation', undefined],
    [status(400, ''), 'create', 'answered HTTP 400 with no text', undefined],
    [status(401, { message: 'Token empty' }), 'list', 'Token empty', 'new access token was refused too'],
    [
      status(401, { error: 'invalid_client' }),
      'token',
      'answered HTTP 401',
      'inputs client-id and client-secret',
    ],
    [status(403, { message: 'Forbidden' }), 'token', 'Forbidden', 'inputs client-id and client-secret'],
    [status(403, { message: 'Forbidden' }), 'list', 'Forbidden', 'lacks a permission'],
    [
      status(403, { details: [{ resource_info: { required_permissions: ['providers:write'] } }] }),
      'create',
      'answered HTTP 403',
      'the permission providers:write in Scalekit',
    ],
    [status(403, HTML), 'list', 'answered HTTP 403 with a web page', 'login page'],
    [status(404, { message: 'Not Found' }), 'token', 'Not Found', 'environment-url'],
    [status(404, { message: 'Not Found' }), 'list', 'Not Found', 'environment-url'],
    [status(404, { message: 'Not Found' }), 'create', 'Not Found', 'environment-url'],
    [status(404, { message: 'Not Found' }), 'update', 'Not Found', 'deleted since the plan was made'],
    [status(407), 'list', 'answered HTTP 407', 'proxy wants credentials'],
    [status(408), 'list', 'answered HTTP 408', 'again later'],
    [status(409, { message: 'Taken' }), 'create', 'Taken', 'has this name by now'],
    [status(409, { message: 'Taken' }), 'create', 'Taken', 'a renamed connector keeps its identifier'],
    [status(409, { message: 'Taken' }), 'create', 'Taken', 'present name into renamed_from'],
    [status(409, { message: 'In use' }), 'delete', 'In use', 'connected accounts'],
    [status(400, { message: 'In use' }), 'delete', 'In use', 'connected accounts'],
    [status(429), 'list', 'answered HTTP 429', 'lower the input concurrency'],
    [status(500, { message: 'Oops' }), 'list', 'Oops', 'again later'],
    [status(502, HTML), 'list', 'answered HTTP 502 with a web page', 'again later'],
  ])('case %#: %j', (fault, kind, message, hint) => {
    const error = errorOf(fault, kind)
    expect(error.message).toContain(message)
    if (hint === undefined) expect(error.details.hint).toBeUndefined()
    else expect(error.details.hint).toContain(hint)
    expect(error.details.operation).toBe('do it')
  })
})

test("the inputs of a promotion's source are called by their own names", () => {
  expect(errorOf(status(401), 'token', 'source-').details.hint).toMatch(
    /source-client-id and source-client-secret.*source-environment-url/,
  )
  expect(errorOf({ kind: 'unreachable', code: 'ENOTFOUND' }, 'token', 'source-').details.hint).toContain(
    'source-environment-url',
  )
})

test.each<[number, object, CallKind, boolean]>([
  [409, {}, 'create', true],
  [409, { code: 10 }, 'create', true],
  [409, {}, 'update', true],
  [409, {}, 'delete', false],
  [409, {}, 'list', false],
  [400, { code: 6 }, 'create', true],
  [400, { details: [{ error_code: 'ALREADY_EXISTS' }] }, 'create', true],
  [400, { details: [{ error_code: 'RESOURCE_ALREADY_EXISTS' }] }, 'create', true],
  [400, { details: [{ error_code: 'duplicate_name' }] }, 'create', true],
  [400, { details: [{ error_code: 'VALIDATION_ERROR' }] }, 'create', false],
  [400, { code: 3 }, 'create', false],
  [403, { code: 6 }, 'create', false],
])('HTTP %i with %j on %s is a name that is taken: %s', (code, body, kind, taken) => {
  const error = errorOf(status(code, body), kind)
  expect(isNameConflict(error)).toBe(taken)
  expect(error.details.status).toBe(code)
})

test.each([new Error('conflict'), undefined, { details: { code: 'conflict' } }])(
  '%j is no conflict',
  (other) => expect(isNameConflict(other)).toBe(false),
)

test('the request id of the body comes before the one of the headers', () => {
  const headers = { 'x-request-id': 'from-header' }
  const body = { details: [{ request_info: { request_id: 'from-body' } }] }
  expect(errorOf(status(400, body, headers)).details.requestId).toBe('from-body')
  expect(errorOf(status(502, HTML, headers)).details.requestId).toBe('from-header')
})

test('text of the service cannot start a line of its own', () => {
  const error = errorOf(
    status(400, { message: 'No\n::error::pwned', details: [{ error_code: 'A\r\n::set-output' }] }),
  )
  expect(error.message).toBe('No ::error::pwned')
  expect(error.details.code).toBe('A ::set-output')
})
