import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { askForToken } from './plain-client.ts'

const MAIN = resolve(import.meta.dirname, '../../emulator/main.ts')

const runToItsEnd = (...flags: string[]) =>
  spawnSync(process.execPath, [MAIN, ...flags], { encoding: 'utf8', timeout: 30_000 })

test('the emulator says how to reach it, answers, and stops on a signal', async () => {
  const child = spawn(process.execPath, [MAIN, '--client-id', 'me'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let output = ''
  for await (const chunk of child.stdout) {
    output += String(chunk)
    const line =
      /^export SCALEKIT_ENVIRONMENT_URL=(\S+) SCALEKIT_CLIENT_ID=(\S+) SCALEKIT_CLIENT_SECRET=(\S+)$/m
    const [, url = '', clientId = '', clientSecret = ''] = line.exec(output) ?? []
    if (url === '') continue
    expect(clientId).toBe('me')
    expect((await askForToken({ url, clientId, clientSecret })).status).toBe(200)
    child.kill('SIGINT')
  }
  expect(await ended).toEqual([0, null])
})

test.each([
  [['--put', 'forgets'], '--put takes replaces | merges, not "forgets"'],
  [['--port', 'x'], '--port takes <number>, not "x"'],
  [['--prot', '1'], '--prot'],
  [['extra'], 'extra'],
])('%j is refused with a word on why', (flags, message) => {
  const { status, stdout, stderr } = runToItsEnd(...flags)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(message)
})

test('--help names every switch', () => {
  const { status, stdout } = runToItsEnd('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('--duplicate-names refused | allowed')
})
