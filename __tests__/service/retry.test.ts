import { describe, expect, test } from '@jest/globals'
import { DEFAULT_TIMING } from '../../src/service/effects.ts'
import { effectOf, isWebPage, type Fault } from '../../src/service/fault.ts'
import { mayResend, retryAfter, waitBefore } from '../../src/service/retry.ts'

const status = (code: number, headers = {}): Fault => ({
  kind: 'status',
  answer: { kind: 'answer', status: code, headers, body: '' },
})

describe('what a fault says of the effect, and whether the request is sent again', () => {
  test.each<[Fault, string, { idempotent: boolean; create: boolean }]>([
    [{ kind: 'unreachable', code: 'ECONNREFUSED' }, 'not-sent', { idempotent: true, create: true }],
    [{ kind: 'proxy', code: 'statusCode=503' }, 'not-sent', { idempotent: true, create: true }],
    [{ kind: 'untrusted', code: 'CERT_HAS_EXPIRED' }, 'not-sent', { idempotent: false, create: false }],
    [{ kind: 'broken', code: 'ECONNRESET' }, 'unclear', { idempotent: true, create: false }],
    [{ kind: 'timeout', afterMs: 1 }, 'unclear', { idempotent: true, create: false }],
    [{ kind: 'unreadable', status: 200, problem: '' }, 'unclear', { idempotent: true, create: false }],
    [{ kind: 'too-large', limitBytes: 1 }, 'unclear', { idempotent: false, create: false }],
    [{ kind: 'cancelled' }, 'unclear', { idempotent: false, create: false }],
    [status(302), 'refused', { idempotent: false, create: false }],
    [status(400), 'refused', { idempotent: false, create: false }],
    [status(401), 'refused', { idempotent: false, create: false }],
    [status(403), 'refused', { idempotent: false, create: false }],
    [status(404), 'refused', { idempotent: false, create: false }],
    [status(408), 'unclear', { idempotent: true, create: false }],
    [status(409), 'refused', { idempotent: false, create: false }],
    [status(429), 'not-sent', { idempotent: true, create: true }],
    [status(500), 'unclear', { idempotent: true, create: false }],
    [status(501), 'unclear', { idempotent: false, create: false }],
    [status(502), 'unclear', { idempotent: true, create: false }],
    [status(503), 'unclear', { idempotent: true, create: false }],
    [status(504), 'unclear', { idempotent: true, create: false }],
    [status(505), 'unclear', { idempotent: false, create: false }],
  ])('%j: %s', (fault, effect, again) => {
    expect(effectOf(fault)).toBe(effect)
    expect({ idempotent: mayResend(fault, true), create: mayResend(fault, false) }).toEqual(again)
  })
})

describe('the wait before the next attempt', () => {
  const timing = { ...DEFAULT_TIMING, backoffBaseMs: 100, backoffCapMs: 1_000, retryAfterCapMs: 60_000 }
  const now = Date.parse('Mon, 02 Nov 2026 10:00:00 GMT')

  test.each([
    [1, 0, 0],
    [1, 0.5, 50],
    [2, 0.5, 100],
    [4, 0.5, 400],
    [5, 0.5, 500],
    [40, 0.5, 500],
  ])(
    'after attempt %i with chance %d is %d ms: a random part of a doubling, capped span',
    (attempt, chance, wait) => {
      expect(waitBefore(status(503), attempt, timing, now, chance)).toBe(wait)
      expect(waitBefore({ kind: 'broken', code: 'ECONNRESET' }, attempt, timing, now, chance)).toBe(wait)
    },
  )

  test.each([
    ['7', 7_050],
    ['0', 50],
    ['86400', 60_050],
    ['99999999999999999999', 60_050],
    ['Mon, 02 Nov 2026 10:00:20 GMT', 20_050],
    ['Mon, 02 Nov 2026 09:00:00 GMT', 50],
    ['Tue, 03 Nov 2026 10:00:00 GMT', 60_050],
    ['soon', 50],
  ])(
    'with Retry-After %s is %d ms: what is asked, up to the ceiling, and a little jitter',
    (header, wait) => {
      expect(waitBefore(status(429, { 'retry-after': header }), 1, timing, now, 0.5)).toBe(wait)
    },
  )

  test.each(['', '-1', '1.5', '1e3', 'Mon, 99 Foo 2026', '2026-11-02'])('%j is no Retry-After', (header) => {
    expect(retryAfter(header, now)).toBeUndefined()
  })

  test('an absent Retry-After is none', () => expect(retryAfter(undefined, now)).toBeUndefined())
})

test.each([
  [{ 'content-type': 'text/html; charset=utf-8' }, 'Bad gateway', true],
  [{}, '\n <!doctype html><p>', true],
  [{ 'content-type': 'application/json' }, '{"message":"<b>"}', false],
  [{}, '', false],
])('%j with %j is a web page: %s', (headers, body, expected) => {
  expect(isWebPage({ headers, body })).toBe(expected)
})
