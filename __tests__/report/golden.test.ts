import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { renderComment } from '../../src/report/comment.ts'
import { renderLog } from '../../src/report/log.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { samples } from './samples.ts'

const RUN_URL = 'https://github.com/acme/connectors/actions/runs/42'

/** Held against a file that a person can read; written anew only where `UPDATE_GOLDENS` is set. */
function expectGolden(name: string, text: string): void {
  const path = new URL(`golden/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDENS']) writeFileSync(path, text)
  expect(existsSync(path)).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

test.each(Object.entries(samples))('%s reads as in its golden files', (name, report) => {
  expectGolden(`${name}.md`, renderSummary(report))
  expectGolden(`${name}.log.txt`, renderLog(report).join('\n'))
})

test.each(['plan-changes', 'plan-no-changes'] as const)('the comment of %s', (name) => {
  const comment = renderComment(samples[name], { marker: '<!-- marker -->', runUrl: RUN_URL })
  expectGolden(`${name}.comment.md`, comment)
})
