import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { gitIn } from '../../src/pull-request/git.ts'

const never = new AbortController().signal
/** A folder with a Git that never ends. */
const stuck = mkdtempSync(join(tmpdir(), 'stuck-git-'))
writeFileSync(join(stuck, 'git'), '#!/bin/sh\n/bin/sleep 300\n')
chmodSync(join(stuck, 'git'), 0o755)
afterAll(() => rmSync(stuck, { recursive: true }))

test('Git sees the variables of the step, but neither inputs nor credentials; it asks nobody, and fetches nothing', async () => {
  const { PATH } = process.env
  const hidden = { 'INPUT_CLIENT-SECRET': 'hidden', SCALEKIT_CLIENT_SECRET: 'hidden' }
  const git = gitIn(process.cwd(), { PATH, HARMLESS: 'seen', ...hidden }, never)
  const variables = (await git(['-c', 'alias.variables=!env', 'variables']))?.toString()
  expect(variables).toContain('HARMLESS=seen')
  expect(variables).not.toContain('hidden')
  expect(variables).toMatch(/^GIT_TERMINAL_PROMPT=0$/m)
  expect(variables).toMatch(/^GIT_NO_LAZY_FETCH=1$/m)
  expect(variables).toMatch(/^GIT_OPTIONAL_LOCKS=0$/m)
})

test('a command gets its input', async () => {
  const hash = await gitIn(process.cwd(), process.env, never)(['hash-object', '--stdin'], 'connectors\n')
  expect(hash?.toString()).toBe('48ad25818e4d3d28723e847dd103f53b4f6b82e7\n')
})

test.each([
  ['fails', ['rev-parse', '--verify', '--quiet', 'no-such-thing'], ''],
  ['does not read its input', ['rev-parse', '--verify', '--quiet', 'no-such-thing'], 'x'.repeat(1024 * 1024)],
])('a command that %s gives nothing', async (_, args, input) => {
  expect(await gitIn(process.cwd(), process.env, never)(args, input)).toBeUndefined()
})

test('where there is no Git, there is no answer', async () => {
  expect(await gitIn(process.cwd(), { PATH: '/nowhere' }, never)(['--version'])).toBeUndefined()
})

test('a run that is stopped does not wait for Git', async () => {
  const stop = new AbortController()
  const git = gitIn(process.cwd(), { PATH: stuck }, stop.signal)
  const answer = git(['--version'])
  stop.abort()
  expect(await answer).toBeUndefined()
  expect(await git(['--version'])).toBeUndefined()
})

test('all calls together have one limit', async () => {
  const git = gitIn(process.cwd(), { PATH: stuck }, never, 50)
  expect(await git(['--version'])).toBeUndefined()
  expect(await git(['--version'])).toBeUndefined()
})
