import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/apply/outcome.ts'
import { verify } from '../../src/apply/verify.ts'
import type { DeclaredConnector, LiveConnector } from '../../src/connector/connector.ts'
import { ServiceError } from '../../src/errors.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { failureOf } from '../../src/report/failure.ts'
import { declared, live } from '../plan/samples.ts'

const MARK = 'github:acme/connectors'
const mark = { metadata: { managed_by: MARK } }
const ours = (name: string, changes = {}) => live({ display_name: name, ...mark, ...changes })

function planOf(files: readonly DeclaredConnector[], listing: readonly LiveConnector[]) {
  return buildPlan({ environmentUrl: 'https://acme.test/', declared: files, live: listing, mark: MARK })
}

/** An apply in which every write of the plan was answered so, held against what is listed afterwards. */
function proven(
  files: readonly DeclaredConnector[],
  before: readonly LiveConnector[],
  after: readonly LiveConnector[],
  error?: unknown,
): string[] {
  const done = { create: 'created', update: 'updated', delete: 'deleted', unchanged: 'unchanged' } as const
  const outcomes = planOf(files, before).steps.map((step): Outcome => {
    if (step.action === 'blocked') return { step, result: 'failed', notes: [] }
    if (step.action === 'unchanged' || !error) return { step, result: done[step.action], notes: [] }
    return { step, result: 'failed', error, notes: [] }
  })
  return verify(outcomes, planOf(files, after)).map(({ step, result, error: reason, notes }) =>
    [step.name, result, reason === undefined ? '' : failureOf(reason).message, ...notes].join(' | '),
  )
}

const lost = new ServiceError('reset', { operation: 'create', effect: 'unclear' })
const refused = new ServiceError('refused', { operation: 'create', effect: 'refused' })

describe('the listing after an apply has the last word', () => {
  it.each<[string, Parameters<typeof proven>, RegExp[]]>([
    ['a write that is there counts as done', [[declared()], [], [ours('Acme')]], [/^Acme \| created \| $/]],
    [
      'a write whose answer was lost counts as done if it is there',
      [[declared()], [], [ours('Acme')], lost],
      [/^Acme \| created \| .*answer was lost/],
    ],
    ['and as failed if not', [[declared()], [], [], lost], [/^Acme \| failed \| .*reset/]],
    [
      'a write that was refused stays failed, whoever made what is there',
      [[declared()], [], [ours('Acme')], refused],
      [/^Acme \| failed \| .*refused/],
    ],
    [
      'a create that was answered with success but is not listed failed',
      [[declared()], [], []],
      [/^Acme \| failed \| .*does not list it/],
    ],
    [
      'an update that wiped what the file does not mention failed, by path',
      [
        [declared({ description: 'new' })],
        [ours('Acme', { icon_src: 'https://acme.test/icon.svg' })],
        [ours('Acme', { description: 'new' })],
      ],
      [/^Acme \| failed \| .*something else afterwards at: icon_src/],
    ],
    [
      'an update that does not settle failed, by path',
      [[declared({ description: 'new' })], [ours('Acme')], [ours('Acme', { description: 'kept' })]],
      [/^Acme \| failed \| .*description/],
    ],
    [
      'a deletion that was answered with success but is still listed failed',
      [[], [ours('Gone')], [ours('Gone')]],
      [/^Gone \| failed \| .*still lists it/],
    ],
    [
      'what was edited meanwhile is not unchanged, by path',
      [
        [declared(), declared({ display_name: 'New' })],
        [ours('Acme')],
        [ours('Acme', { proxy_url: 'https://edited.test' }), ours('New')],
      ],
      [/^Acme \| failed \| .*proxy_url/, /^New \| created/],
    ],
    [
      'what became ours meanwhile is told, and not touched',
      [[declared()], [], [ours('Acme'), ours('Late')]],
      [/^Acme \| created/, /^Late \| not attempted \| .*not in the plan/i],
    ],
  ])('%s', (_, run, expected) => {
    expect(proven(...run)).toEqual(expected.map((line) => expect.stringMatching(line)))
  })
})
