/** Runs the scripts that publish a release, with a stand-in for the GitHub CLI. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jobOf, readWorkflow } from './workflow-files.ts'

const { steps = [] } = jobOf(readWorkflow('.github/workflows/release.yml'), 'release')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/**
 * Runs a step for the tag v1.10.0.
 * @param gh what the GitHub CLI does, as a script
 * @returns its calls, as their first three words
 */
function run(name: string, gh: string): string[] {
  const calls = join(folder, 'calls')
  writeFileSync(calls, '')
  writeFileSync(join(folder, 'gh'), `#!/bin/sh\necho "$1 $2 $3" >>"${calls}"\n${gh}\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'node'), '#!/bin/sh\n', { mode: 0o755 })
  execFileSync('bash', ['-e', '-c', steps.find((step) => step.name === name)?.run ?? 'exit 1'], {
    stdio: 'ignore',
    env: {
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_REF_NAME: 'v1.10.0',
      GITHUB_SHA: 'abc',
    },
  })
  return readFileSync(calls, 'utf8').trim().split('\n')
}

test.each([
  ['is made', 'test "$2" != view', ['release view v1.10.0', 'release create v1.10.0']],
  ['that is there already is left as it is', 'true', ['release view v1.10.0']],
])('a release %s', (_, gh, calls) => {
  expect(run('Publish', gh)).toEqual(calls)
})

test.each([
  ['moves to the highest release', ['v1.9.0', 'v1.10.0', 'v1.11.0-rc.1'], true],
  ['does not move back from a higher one', ['v1.9.0', 'v1.10.0', 'v1.11.0'], false],
])('v1 %s', (_, tags, moves) => {
  const refs = tags.map((tag) => `refs/tags/${tag}`).join('\\n')
  const calls = run('Move the major tag', `if [ "$2" = --paginate ]; then printf '${refs}\\n'; fi`)
  expect(calls.includes('api --method PATCH')).toBe(moves)
})
