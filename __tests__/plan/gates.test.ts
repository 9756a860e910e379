import { describe, expect, it } from '@jest/globals'
import type { LiveConnector } from '../../src/connector/connector.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { hasChanges, refusals, type GateRules } from '../../src/plan/gates.ts'
import { requireSource } from '../../src/plan/promotion.ts'
import { declared, live, PAYLOAD } from './samples.ts'

const MARK = 'github:acme/connectors'
const environmentUrl = 'https://acme.scalekit.dev/'
const OPEN: GateRules = { maxDeletes: 5, onReauthorization: 'warn', failOnChanges: false }

const BEARER = PAYLOAD.auth_patterns[0] as unknown as JsonObject
const ours = (name: string) => live({ display_name: name, metadata: { managed_by: MARK } })
const planOf = (listing: readonly LiveConnector[], mark?: string) =>
  buildPlan({ environmentUrl, declared: [declared()], live: listing, ...(mark && { mark }) })

const unchanged = planOf([live()])
const rerouted = planOf([live({ proxy_url: 'https://edited.acme.test' })])
const demanding = planOf([live({ auth_patterns: [{ ...BEARER, auth_header_key_override: 'X-Key' }] })])
const deleting = planOf([ours('Acme'), ours('One'), ours('Two')], MARK)
const source = { name: 'Dev', environmentUrl: 'https://dev.test/', declared: [declared()], live: [] }

describe('a plan is refused as a whole', () => {
  it.each([
    ['not, where nothing speaks against it', rerouted, OPEN, []],
    ['not, where its digest was approved', rerouted, { ...OPEN, planDigest: rerouted.digest }, []],
    [
      'where another digest was approved',
      rerouted,
      { ...OPEN, planDigest: unchanged.digest },
      [/not the one that was approved/],
    ],
    ['not, where it deletes as many as it may', deleting, { ...OPEN, maxDeletes: 2 }, []],
    [
      'where it deletes one more',
      deleting,
      { ...OPEN, maxDeletes: 1 },
      [/deletes 2 connectors.*"One", "Two"/],
    ],
    ['where it may delete none', deleting, { ...OPEN, maxDeletes: 0 }, [/max-deletes is 0/]],
    [
      'where people would have to authorise again',
      demanding,
      { ...OPEN, onReauthorization: 'fail' },
      [/authorise again.*"Acme"/],
    ],
    ['not for a change of route alone', rerouted, { ...OPEN, onReauthorization: 'fail' }, []],
    ['where it changes anything', rerouted, { ...OPEN, failOnChanges: true }, [/not what the files say/]],
    ['not, where it changes nothing', unchanged, { ...OPEN, failOnChanges: true }, []],
    [
      'where the source does not run the files',
      requireSource(unchanged, source, environmentUrl),
      OPEN,
      [/1 connector not in step.*"Acme"/],
    ],
    [
      'for every reason at once',
      deleting,
      { ...OPEN, maxDeletes: 0, failOnChanges: true, planDigest: 'x' },
      [/approved/, /max-deletes/, /files say/],
    ],
  ] as const)('%s', (_, plan, rules, expected) => {
    expect(refusals(plan, rules).map(({ message }) => message)).toEqual(
      expected.map((words) => expect.stringMatching(words)),
    )
  })

  it.each([
    ['creates', planOf([]), true],
    ['updates', rerouted, true],
    ['deletes', deleting, true],
    ['does nothing', unchanged, false],
    ['is blocked', planOf([live({ display_name: 'ACME' })]), false],
  ] as const)('a plan that %s has changes: %s', (_, plan, expected) => {
    expect(hasChanges(plan)).toBe(expected)
  })
})
