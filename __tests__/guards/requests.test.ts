import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeConnectors } from '../../bench/connector-files.ts'
import { runAction } from '../../emulator/runner/run-action.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'

const CONNECTORS = 25
const PAGES = 3

let workspace: string
let scalekit: Scalekit

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'requests-'))
  mkdirSync(join(workspace, 'connectors'))
  scalekit = await startScalekit({ pageCap: 10 })
})
afterEach(async () => {
  await scalekit.close()
  rmSync(workspace, { recursive: true })
})

/** Runs the committed bundle and returns how many requests of each kind it made. */
async function requestsOf(command: string): Promise<Record<string, number>> {
  for (const [index, connector] of makeConnectors(CONNECTORS).entries()) {
    writeFileSync(join(workspace, 'connectors', `${index}.json`), JSON.stringify(connector))
  }
  const { exitCode, log } = await runAction({
    workspace,
    inputs: {
      command,
      'environment-url': scalekit.url,
      'client-id': scalekit.clientId,
      'client-secret': scalekit.clientSecret,
    },
  })
  expect({ exitCode, log: exitCode === 0 ? '' : log }).toEqual({ exitCode: 0, log: '' })
  const kinds = scalekit.requests.kinds()
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((k) => k === kind).length]))
}

test('a validation makes no request', async () => {
  expect(await requestsOf('validate')).toEqual({})
})

test('a plan makes one for the token and one for each page', async () => {
  for (const connector of makeConnectors(CONNECTORS)) scalekit.connectors.seed(connector)
  expect(await requestsOf('plan')).toEqual({ token: 1, list: PAGES })
})

test('an apply with nothing to do makes no more than a plan', async () => {
  for (const connector of makeConnectors(CONNECTORS)) scalekit.connectors.seed(connector)
  expect(await requestsOf('apply')).toEqual({ token: 1, list: PAGES })
})

test('an apply makes one for each write, and lists before and after', async () => {
  expect(await requestsOf('apply')).toEqual({ token: 1, list: 1 + PAGES, create: CONNECTORS })
})
