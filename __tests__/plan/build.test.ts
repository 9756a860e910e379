import { describe, expect, it } from '@jest/globals'
import { WRITABLE_FIELDS } from '../../src/connector/connector.ts'
import { buildPlan, type PlanRequest } from '../../src/plan/build.ts'
import type { Step } from '../../src/plan/plan.ts'
import { declared, live } from './samples.ts'

const MARK = 'github:acme/connectors'
const environmentUrl = 'https://acme.scalekit.dev/'

function steps(request: Omit<PlanRequest, 'environmentUrl'>): readonly Step[] {
  return buildPlan({ environmentUrl, ...request }).steps
}

function actions(request: Omit<PlanRequest, 'environmentUrl'>): string[] {
  return steps(request).map(({ action, name }) => `${action} ${name}`)
}

describe('buildPlan', () => {
  it.each([
    ['creates what is not live', [declared()], [], ['create Acme']],
    ['leaves alone what is equal', [declared()], [live()], ['unchanged Acme']],
    ['updates what differs', [declared({ description: 'new' })], [live()], ['update Acme']],
    [
      'never touches what no file declares',
      [declared()],
      [live(), live({ display_name: 'Other' })],
      ['unchanged Acme'],
    ],
    ['matches names to the letter', [declared()], [live({ display_name: 'Acme Two' })], ['create Acme']],
    [
      'blocks a name that differs from a live one only in case',
      [declared()],
      [live({ display_name: 'ACME' })],
      ['blocked Acme'],
    ],
    [
      'blocks a name that differs from a live one only in spaces',
      [declared()],
      [live({ display_name: ' Ac me' })],
      ['blocked Acme'],
    ],
    [
      'blocks two live connectors of one name',
      [declared()],
      [live({}, 'A'), live({}, 'B')],
      ['blocked Acme'],
    ],
    [
      'sorts by name in code-unit order',
      [declared({ display_name: 'b' }), declared({ display_name: 'a' }), declared({ display_name: 'B' })],
      [],
      ['create B', 'create a', 'create b'],
    ],
    [
      'renames under the old identifier',
      [declared({ display_name: 'Acme New' }, ['Acme'])],
      [live()],
      ['update Acme New'],
    ],
    [
      'ignores a former name where the new one is live',
      [declared({ display_name: 'Acme New' }, ['Acme'])],
      [live(), live({ display_name: 'Acme New' })],
      ['unchanged Acme New'],
    ],
    ['ignores a former name that is not live', [declared({}, ['Old'])], [], ['create Acme']],
    [
      'blocks where two former names are live',
      [declared({}, ['Old', 'Older'])],
      [live({ display_name: 'Old' }), live({ display_name: 'Older' })],
      ['blocked Acme'],
    ],
    [
      'renames where only the case changes',
      [declared({ display_name: 'ACME' }, ['Acme'])],
      [live()],
      ['update ACME'],
    ],
    [
      'blocks a rename to a name that differs from another live one only in case',
      [declared({ display_name: 'ACME' }, ['Old'])],
      [live({ display_name: 'Old' }), live()],
      ['blocked ACME'],
    ],
  ])('%s', (_, files, listing, expected) => {
    expect(actions({ declared: files, live: listing })).toEqual(expected)
  })

  it('sends every writable field on an update, the live value where the file has none', () => {
    const [step] = steps({
      declared: [declared({ description: 'new' })],
      live: [live({ icon_src: 'https://acme.test/i.svg', metadata: { team: 'a' } })],
    })
    expect(step).toMatchObject({ action: 'update' })
    const payload = step?.action === 'update' ? step.payload : {}
    expect(Object.keys(payload).sort()).toEqual([...WRITABLE_FIELDS].sort())
    expect(payload).toMatchObject({
      description: 'new',
      icon_src: 'https://acme.test/i.svg',
      metadata: { team: 'a' },
    })
  })

  it('clears a field only where the file says so', () => {
    const listing = [live({ icon_src: 'https://acme.test/i.svg', metadata: { team: 'a' } })]
    expect(actions({ declared: [declared()], live: listing })).toEqual(['unchanged Acme'])
    const [step] = steps({ declared: [declared({ icon_src: '', metadata: {} })], live: listing })
    expect(step).toMatchObject({
      action: 'update',
      payload: { icon_src: '', metadata: {} },
      changes: [
        { path: ['icon_src'], before: 'https://acme.test/i.svg', loses: true },
        { path: ['metadata'], before: { team: 'a' }, loses: true },
      ],
    })
  })

  describe('with prune', () => {
    const marked = (name: string, mark = MARK) =>
      live({ display_name: name, metadata: { managed_by: mark } }, name.toUpperCase())

    it.each([
      ['deletes what is marked and not declared', [], [marked('Gone')], ['delete Gone']],
      ['leaves what has no mark', [], [live()], []],
      ['leaves what another repository has marked', [], [marked('Gone', 'github:other/repo')], []],
      ['adopts what is declared and has no mark', [declared()], [live()], ['update Acme']],
      ['keeps what is declared and marked', [declared()], [marked('Acme')], ['unchanged Acme']],
      [
        'blocks what another repository manages',
        [declared()],
        [marked('Acme', 'github:o/r')],
        ['blocked Acme'],
      ],
      [
        'does not delete the old name of a rename',
        [declared({ display_name: 'New' }, ['Old'])],
        [marked('Old')],
        ['update New'],
      ],
      [
        'does not delete the old name of a rename that is blocked',
        [declared({ display_name: 'ACME' }, ['Old'])],
        [marked('Old'), marked('Acme')],
        ['blocked ACME'],
      ],
      [
        'deletes neither of two live connectors of one name that no file declares',
        [],
        [marked('Gone'), { ...marked('Gone'), identifier: 'B', fields: {} }],
        ['blocked Gone'],
      ],
      [
        'deletes neither of two live connectors of a declared name',
        [declared()],
        [marked('Acme'), { ...marked('Acme'), identifier: 'B' }],
        ['blocked Acme'],
      ],
    ])('%s', (_, files, listing, expected) => {
      expect(actions({ declared: files, live: listing, mark: MARK })).toEqual(expected)
    })

    it('marks what it creates, beside the metadata of the file', () => {
      const [step] = steps({ declared: [declared({ metadata: { team: 'a' } })], live: [], mark: MARK })
      expect(step).toMatchObject({ payload: { metadata: { team: 'a', managed_by: MARK } } })
    })

    it('blocks a connector whose metadata has no room for the mark', () => {
      const metadata = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`key${n}`, 'v']))
      expect(actions({ declared: [declared({ metadata })], live: [], mark: MARK })).toEqual(['blocked Acme'])
    })
  })

  it('keeps a live mark when a run without prune replaces the metadata', () => {
    const [step] = steps({
      declared: [declared({ metadata: { team: 'b' } })],
      live: [live({ metadata: { team: 'a', managed_by: MARK } })],
    })
    expect(step).toMatchObject({ payload: { metadata: { team: 'b', managed_by: MARK } } })
  })
})

describe('the plan digest', () => {
  const base = { environmentUrl, declared: [declared({ description: 'new' })], live: [live()] }
  const digest = buildPlan(base).digest

  it('is the same for the same input, whatever the order of files, listing and keys', () => {
    const two = [declared({ description: 'new' }), declared({ display_name: 'B' })]
    const reordered = live()
    const fields = Object.fromEntries(Object.entries(reordered.fields).reverse())
    expect(buildPlan({ ...base, declared: two }).digest).toBe(
      buildPlan({ ...base, declared: [...two].reverse(), live: [{ ...reordered, fields }] }).digest,
    )
  })

  it.each([
    ['the environment', { ...base, environmentUrl: 'https://other.test/' }],
    ['a file', { ...base, declared: [declared({ description: 'newer' })] }],
    ['the live state', { ...base, live: [live({ description: 'edited' })] }],
    ['the identifier', { ...base, live: [live({}, 'OTHER')] }],
    ['the action', { ...base, live: [] }],
    ['ownership', { ...base, mark: MARK }],
    ['a live connector that is to stay as it is', { ...base, declared: [declared()] }],
  ])('changes with %s', (_, request) => {
    expect(buildPlan(request).digest).not.toBe(digest)
  })
})
