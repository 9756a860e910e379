/** Runs the script of the example that opens an issue about drift, with a stand-in for the GitHub CLI. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jobOf, readWorkflow } from './workflow-files.ts'

const [step] = jobOf(readWorkflow('examples/drift-issue.yml'), 'issue').steps ?? []

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-issue-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** @param open number of the open issue, as `gh issue list` prints it; empty for none */
function run(open: string): string[] {
  const calls = join(folder, 'calls')
  const gh = `#!/bin/sh\necho "$1 $2 $3" >>"${calls}"\nif [ "$2" = list ]; then echo "${open}"; fi\n`
  writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 })
  execFileSync('bash', ['-e', '-c', step?.run ?? ''], {
    stdio: 'ignore',
    env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, TITLE: 'Title', BODY: 'Body' },
  })
  return readFileSync(calls, 'utf8').trim().split('\n')
}

test('an issue is opened', () => {
  expect(run('')).toEqual(['issue list --state', 'issue create --title'])
})

test('where one is open, it gets a comment', () => {
  expect(run('12')).toEqual(['issue list --state', 'issue comment 12'])
})
