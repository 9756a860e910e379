import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitIn } from '../../src/pull-request/git.ts'
import { baseVersions, type Git } from '../../src/pull-request/history.ts'
import type { LoadRequest } from '../../src/validation/load.ts'
import { withFiles } from '../validation/run.ts'
import { textOf } from '../validation/samples.ts'

const FILES = {
  'connectors/a.json': textOf('apiKey'),
  'con[1]/b.JSON': textOf('noAuth').replace('Sample', 'Second'),
  'overlays/@prod/a.json': '{ "description": "Patched" }',
}

/** Names and descriptions that each version declares. Git does not answer to calls with the word `failing`. */
function versionsOf(request: Omit<LoadRequest, 'workspace'>, failing?: string) {
  return withFiles(FILES, async (workspace) => {
    const run = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        cwd: workspace,
      })
    run('init', '--quiet')
    run('add', '.')
    run('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message', 'one')
    const temp = join(workspace, 'temp')
    mkdirSync(temp)
    const real = gitIn(workspace, process.env, new AbortController().signal)
    const git: Git = (args, input) =>
      failing !== undefined && args.includes(failing) ? Promise.resolve(undefined) : real(args, input)
    const head = run('rev-parse', 'HEAD').toString().trim()
    const versions = await baseVersions({ workspace, ...request }, git, head, temp)
    return versions?.map((version) => [...version].map(([name, { payload }]) => [name, payload.description]))
  })
}

test.each([
  [['connectors/*.json'], undefined, [['Sample', 'A sample']]],
  [['connectors/a.json'], undefined, [['Sample', 'A sample']]],
  [['connectors/a.json'], 'overlays/@prod', [['Sample', 'Patched']]],
  [['con\\[1\\]/*'], undefined, [['Second', 'A sample']]],
  [['nowhere/*.json'], undefined, []],
])('the base branch is read for %j with overlay %s', async (patterns, overlay, declared) => {
  expect(await versionsOf({ patterns, ...(overlay !== undefined && { overlay }) })).toEqual([declared])
})

test.each(['cat-file', 'log', 'ls-tree', '--batch'])(
  'nothing is said of the base branch where git does not answer to %s',
  async (word) => {
    expect(await versionsOf({ patterns: ['connectors/*.json'] }, word)).toBeUndefined()
  },
)
