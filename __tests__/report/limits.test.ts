import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COMMENT_LIMIT, isWorthComment, renderComment } from '../../src/report/comment.ts'
import { fit, fixed, type LeftOut } from '../../src/report/fit.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { asanaUpdate, connectorOf, refusal } from './connectors.ts'
import { read } from './markdown.ts'
import { reportOf, samples } from './samples.ts'

const MEBIBYTE = 1024 * 1024
const RUN_URL = 'https://github.com/acme/connectors/actions/runs/42'
const OPTIONS = { marker: '<!-- marker -->', runUrl: RUN_URL }

/** As many updates as given, of which the last one failed. */
function manyUpdates(count: number, name = 'Connector') {
  const connectors = Array.from({ length: count }, (_, index) => ({
    ...asanaUpdate,
    name: `${name} ${index}`,
    file: `connectors/connector-${index}.json`,
    ...(index === count - 1 && { result: 'failed' as const, failure: refusal }),
  }))
  return reportOf({ connectors, hasChanges: true, counts: { ...reportOf().counts, updated: count } })
}

function changeTo(after: string) {
  return { path: ['description'], after, class: 'cosmetic' as const, loses: false }
}

describe('3,000 changes', () => {
  const report = manyUpdates(3_000)

  test('fit into a comment, which says what it leaves out and where that is', () => {
    const comment = renderComment(report, OPTIONS)
    expect(comment.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(comment.length).toBeGreaterThan(COMMENT_LIMIT * 0.8)
    expect(comment).toContain('Plan: 0 to create, 3,000 to update, 0 to delete')
    expect(comment).toContain('This comment is shortened')
    expect(comment).toContain(`[this run](${RUN_URL})`)
  })

  test('fit into a summary, in bytes', () => {
    const summary = renderSummary(manyUpdates(3_000, 'Größe 漢字'))
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MEBIBYTE)
    expect(Buffer.byteLength(summary)).toBeGreaterThan(MEBIBYTE * 0.8)
    expect(summary).toContain('This summary is shortened')
  })

  test('are left out as wholes, and counted right', () => {
    const comment = renderComment(report, OPTIONS)
    const [, missing] = /([\d,]+) of 3,000 changes/.exec(comment) ?? []
    const shown = comment.match(/^#### /gm)?.length ?? 0
    expect(shown).toBe(3_000 - Number(missing?.replace(',', '')))
    expect(comment.match(/^\+ "https:\/\/app\.asana\.com\/api\/1\.0"$/gm)).toHaveLength(shown)
    expect(read(comment).html.filter((tag) => tag.includes('details'))).toEqual(['<details>', '</details>'])
  })

  test('show a failure before what went well', () => {
    expect(renderComment(report, OPTIONS)).toContain('#### 🟡 Update Connector 2999')
  })
})

test('what fits is not shortened', () => {
  for (const report of Object.values(samples)) expect(renderSummary(report)).not.toContain('shortened')
})

test.each([
  ['message', { failures: [{ kind: 'service' as const, message: 'x '.repeat(MEBIBYTE) }] }],
  ['word', { warnings: [`${':'.repeat(MEBIBYTE)}x`] }],
  ['list of backticks', { connectors: [{ ...asanaUpdate, changes: [changeTo('` '.repeat(MEBIBYTE))] }] }],
  ['name', { connectors: [connectorOf({ name: 'x'.repeat(MEBIBYTE), action: 'delete' as const })] }],
  ['environment', { environment: { name: '漢'.repeat(MEBIBYTE), url: 'https://e.example/' } }],
])('one gigantic %s breaks neither limit', (_what, given) => {
  const report = reportOf(given)
  expect(Buffer.byteLength(renderSummary(report))).toBeLessThanOrEqual(MEBIBYTE)
  expect(renderComment(report, OPTIONS).length).toBeLessThanOrEqual(COMMENT_LIMIT)
  expect(renderComment(report, { ...OPTIONS, limit: 8_000 }).length).toBeLessThanOrEqual(8_000)
})

test('fitting keeps every limit and cuts no item', () => {
  const item = fc.string({ minLength: 1, maxLength: 400, unit: fc.constantFrom('a', 'b') })
  const section = fc.record({ items: fc.array(item, { maxLength: 30 }), share: fc.constantFrom(0.2, 1) })
  fc.assert(
    fc.property(
      fc.array(section, { maxLength: 6 }),
      fc.integer({ min: 1_500, max: 9_000 }),
      (given, size) => {
        const notes: (readonly LeftOut[])[] = []
        const sections = given.map(({ items, share }) => ({
          noun: 'items',
          head: '(',
          items: items.map((text) => `<${text}>`),
          tail: ')',
          share,
        }))
        const text = fit(
          [fixed('top '), ...sections, fixed(' end')],
          { size, measure: ({ length }) => length },
          (note) => {
            notes.push(note)
            return `[${note.length}]`
          },
        )
        expect(text.length).toBeLessThanOrEqual(size)
        expect(text).toMatch(/^top (\[\d\])?\(?[()<>ab]* end$/)
        const kept = text.match(/<[ab]+>/g)?.length ?? 0
        const all = given.flatMap(({ items }) => items).length
        expect(kept + (notes[0] ?? []).reduce((sum, { count }) => sum + count, 0)).toBe(all)
      },
    ),
  )
})

describe('a comment is worth making', () => {
  test.each([
    ['plan-changes', true],
    ['plan-drift', true],
    ['validate-errors', true],
    ['apply-unreachable', true],
    ['export', true],
    ['validate-clean', false],
  ] as const)('for %s: %s', (name, worth) => {
    expect(isWorthComment(samples[name])).toBe(worth)
  })
})
