import { describe, expect, it } from '@jest/globals'
import { createOrAdopt } from '../../src/apply/create.ts'
import type { Outcome } from '../../src/apply/outcome.ts'
import { ServiceError, type Effect } from '../../src/errors.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { declared, live } from '../plan/samples.ts'
import { fakeService } from './fake-service.ts'

const [step] = buildPlan({ environmentUrl: 'https://acme.test/', declared: [declared()], live: [] }).steps

const failure = (effect: Effect, code?: string) =>
  new ServiceError('the words of the service', { operation: 'create "Acme"', effect, code })
const unclear = failure('unclear')
const conflict = failure('refused', 'conflict')

/** Creates Acme, and tells in one line how it ended and what was sent for it. */
async function told(answers: Parameters<typeof fakeService>[0], stop = new AbortController().signal) {
  if (step?.action !== 'create') throw new Error('The plan is no create')
  const service = fakeService(answers)
  const pause = () => Promise.resolve()
  const outcome = await createOrAdopt(step, { service, pause, stop }).catch((error: unknown) => error)
  const end =
    outcome instanceof Error
      ? outcome.message
      : `${(outcome as Outcome).result} ${(outcome as Outcome).identifier ?? ''}`
  return `${service.calls.join(', ')}: ${end}`
}

const ours = live()
const other = live({ description: 'of somebody else' }, 'OTHER:1')

describe('a create that did not come back with a connector', () => {
  it.each<[string, Parameters<typeof fakeService>[0], RegExp]>([
    ['is not asked about where it did', {}, /^create Acme: created NEW:1$/],
    [
      'is adopted where the listing has it',
      { creates: [unclear], lists: [[ours]] },
      /^create Acme, list: created ACME:1$/,
    ],
    [
      'is adopted where the service was still at it, and a later look has it',
      { creates: [unclear], lists: [[], [], [ours]] },
      /^create Acme, list, list, list: created ACME:1$/,
    ],
    [
      'is sent again where three looks have not found it',
      { creates: [unclear], lists: [] },
      /^create Acme, list, list, list, create Acme: created NEW:1$/,
    ],
    [
      'is given up after the second one, looked into like the first',
      { creates: [unclear, unclear], lists: [] },
      /^(create Acme, list, list, list(, )?){2}: the words of the service$/,
    ],
    [
      'is not sent again where there is no listing',
      { creates: [unclear], lists: [failure('not-sent')] },
      /^create Acme, list: the words of the service$/,
    ],
    [
      'is not adopted where another connector took the name',
      { creates: [unclear], lists: [[other]] },
      /^create Acme, list: .*OTHER:1.*differs: description/,
    ],
    [
      'is adopted where the second attempt meets the first one’s connector',
      { creates: [unclear, conflict], lists: [[], [], [], [ours]] },
      /^create Acme, list, list, list, create Acme, list: created ACME:1$/,
    ],
    [
      'counts as unchanged where somebody else made the same in the meantime',
      { creates: [conflict], lists: [[ours]] },
      /^create Acme, list: unchanged ACME:1$/,
    ],
    [
      'is refused where somebody else made a different one',
      { creates: [conflict], lists: [[other]] },
      /^create Acme, list: .*OTHER:1.*differs: description/,
    ],
    [
      'is refused in the words of the service where the name is taken by none that is listed',
      { creates: [conflict], lists: [[]] },
      /^create Acme, list: the words of the service$/,
    ],
    [
      'is an error where two of the name are there',
      { creates: [unclear], lists: [[ours, other]] },
      /^create Acme, list: .*ACME:1, OTHER:1/,
    ],
    [
      'is not looked into where the refusal is clear',
      { creates: [failure('refused')] },
      /^create Acme: the words of the service$/,
    ],
  ])('%s', async (_, answers, expected) => {
    expect(await told(answers)).toMatch(expected)
  })

  it('is not sent again once the run is cancelled', async () => {
    expect(await told({ creates: [unclear] }, AbortSignal.abort())).toBe(
      'create Acme: the words of the service',
    )
  })
})
