import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { findingsOf } from './run.ts'
import { textOf, type SampleName } from './samples.ts'

interface Row {
  readonly section: string
  readonly sample: SampleName
  readonly find: string
  readonly replacement: string
  readonly findings: readonly string[]
}

/** One row a paragraph: a valid sample with one thing replaced, and all that validation says about it. */
function readTable(): Row[] {
  const rows: Row[] = []
  let section = ''
  for (const paragraph of readFileSync(`${import.meta.dirname}/wrong-inputs.txt`, 'utf8')
    .trimEnd()
    .split('\n\n')) {
    const [head = '', ...findings] = paragraph.split('\n')
    if (head.startsWith('# ')) section = head.slice(2)
    const [, sample, find, replacement] = /^(\w+): (.+) => (.*)$/.exec(head) ?? []
    if (sample === undefined || find === undefined || replacement === undefined) continue
    const text = replacement === '(nothing)' ? '' : replacement
    rows.push({ section, sample: sample as SampleName, find, replacement: text, findings })
  }
  return rows
}

const table = readTable()

describe('every wrong input gets its rule, place and message', () => {
  it('holds at least 150 of them', () => {
    expect(table.length).toBeGreaterThanOrEqual(150)
  })

  it.each(table)(
    '$section, $sample: $find => $replacement',
    async ({ sample, find, replacement, findings }) => {
      const text = textOf(sample)
      expect(text).toContain(find)
      expect(findings).not.toEqual([])
      expect(await findingsOf({ 'connectors/a.json': text.replace(find, () => replacement) })).toEqual(
        findings,
      )
    },
  )
})
