import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderComment } from '../../src/report/comment.ts'
import { renderLog } from '../../src/report/log.ts'
import type { RunReport } from '../../src/report/report.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { hostileText, replaceTexts } from './hostile.ts'
import { read, REFERENCES } from './markdown.ts'
import { samples } from './samples.ts'

const RUN_URL = 'https://github.com/acme/connectors/actions/runs/42'
const MARKER = '<!-- marker -->'

const renderers: Readonly<Record<string, (report: RunReport) => string>> = {
  summary: renderSummary,
  comment: (report) => renderComment(report, { marker: MARKER, runUrl: RUN_URL }),
}

/** The tags that the renderers use themselves, around text that is escaped. */
const TAGS = /^<\/?(details|summary|code|pre)>$/

const cases = Object.keys(renderers).flatMap((renderer) =>
  Object.entries(samples).map(([sample, report]) => ({ renderer, sample, report })),
)

describe.each(cases)('hostile text in the $renderer of $sample', ({ renderer, report }) => {
  const render = renderers[renderer] ?? renderSummary
  const harmless = read(render(replaceTexts(report, () => 'word')))

  test('changes no table, list, heading or block, links nothing, mentions nobody and is no HTML', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), (texts) => {
        let turn = 0
        const markdown = render(replaceTexts(report, () => texts[turn++ % texts.length] ?? ''))
        const found = read(markdown)
        expect(found.shape).toEqual(harmless.shape)
        expect(found.links).toEqual(harmless.links)
        expect(found.html.filter((tag) => !TAGS.test(tag))).toEqual([])
        for (const [what, pattern] of REFERENCES) {
          expect([what, found.texts.filter((text) => pattern.test(text))]).toEqual([what, []])
        }
        expect(markdown).not.toMatch(/[^\P{C}\n\p{Cn}\p{Co}]/u)
      }),
      { numRuns: 40 },
    )
  })
})

test.each(Object.entries(samples))(
  'hostile text in the log of %s adds no line and no control character',
  (_, report) => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 12 }), (texts) => {
        let turn = 0
        const lines = renderLog(replaceTexts(report, () => texts[turn++ % texts.length] ?? ''))
        expect(lines).toHaveLength(renderLog(replaceTexts(report, () => 'word')).length)
        expect(lines.join('')).not.toMatch(/[^\P{C}\p{Cn}\p{Co}]/u)
      }),
      { numRuns: 40 },
    )
  },
)
