/** The cases of the fault matrix, generated: every request kind × every fault × once or always × what is unsure. */
import type { Fault } from '../../emulator/scalekit/faults.ts'
import type { RequestKind } from '../../emulator/scalekit/router.ts'

interface FaultKind {
  readonly name: string
  readonly fault: Fault
  /** It may pass: met once, the run must still succeed. */
  readonly transient: boolean
  /** Only these request kinds; all unless given. */
  readonly on?: readonly RequestKind[]
}

export interface Case extends Omit<FaultKind, 'on'> {
  readonly title: string
  readonly on: RequestKind
  /** 1, or Infinity for always. */
  readonly times: number
  readonly put: 'replaces' | 'merges'
  readonly duplicateNames: 'refused' | 'allowed'
}

const KINDS: readonly RequestKind[] = ['token', 'list', 'create', 'update', 'delete']
const WRITES: readonly RequestKind[] = ['create', 'update', 'delete']

/** A fault that can strike before or after the request is carried out; reads have nothing to carry out. */
function beforeAndAfter(name: string, fault: (commit: boolean) => Fault): FaultKind[] {
  return [
    { name: `${name} before the commit`, fault: fault(false), transient: true },
    { name: `${name} after the commit`, fault: fault(true), transient: true, on: WRITES },
  ]
}

const status = (code: number, commit: boolean): Fault => ({ kind: 'answer', status: code, commit })

export const FAULTS: readonly FaultKind[] = [
  ...beforeAndAfter('reset', (commit) => ({ kind: 'reset', commit })),
  ...beforeAndAfter('time-out', (commit) => ({ kind: 'time-out', commit })),
  ...beforeAndAfter('cut body', (commit) => ({ kind: 'cut', commit })),
  ...beforeAndAfter('HTML 200', (commit) => ({ kind: 'answer', status: 200, body: 'html', commit })),
  ...beforeAndAfter('empty 200', (commit) => ({ kind: 'answer', status: 200, body: 'empty', commit })),
  ...[500, 502, 503, 504, 408].flatMap((code) => beforeAndAfter(`${code}`, (commit) => status(code, commit))),
  { name: 'HTML 502', fault: { kind: 'answer', status: 502, body: 'html' }, transient: true },
  { name: '429', fault: status(429, false), transient: true },
  {
    name: '429 with Retry-After in seconds',
    fault: { kind: 'answer', status: 429, retryAfter: 3 },
    transient: true,
  },
  {
    name: '429 with Retry-After as a date',
    fault: { kind: 'answer', status: 429, retryAfter: 'Wed, 21 Oct 2026 07:28:00 GMT' },
    transient: true,
  },
  // One new token is fetched; the token request itself has nobody to ask for one.
  { name: '401', fault: status(401, false), transient: true, on: ['list', ...WRITES] },
  { name: '401', fault: status(401, false), transient: false, on: ['token'] },
  ...[400, 403, 409, 501].map((code) => ({ name: `${code}`, fault: status(code, false), transient: false })),
  { name: '404', fault: status(404, false), transient: false, on: ['token', 'list', 'create', 'update'] },
  {
    name: 'redirect to another origin',
    fault: { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' },
    transient: false,
  },
  ...(['loses a page', 'repeats a page', 'wrong total', 'endless pages', 'same token again'] as const).map(
    (flaw): FaultKind => ({
      name: `a listing that ${flaw}`,
      fault: { kind: 'listing', flaw },
      transient: false,
      on: ['list'],
    }),
  ),
]

/** All cases, in a fixed order. */
export function cases(): Case[] {
  return FAULTS.flatMap(({ on = KINDS, ...fault }) =>
    on.flatMap((kind) =>
      [1, Infinity].flatMap((times) =>
        (['replaces', 'merges'] as const).flatMap((put) =>
          (['refused', 'allowed'] as const).map((duplicateNames) => ({
            ...fault,
            on: kind,
            times,
            put,
            duplicateNames,
            title: `${kind}: ${fault.name}, ${times === 1 ? 'once' : 'always'} (PUT ${put}, duplicates ${duplicateNames})`,
          })),
        ),
      ),
    ),
  )
}
