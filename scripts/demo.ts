/**
 * `npm start`: the main job without an account. The committed bundle, run as the hosted runner runs it, against the
 * emulated environment: plan, apply, apply again, and the drift after somebody has edited a connector by hand.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runAction, type ActionRun } from '../emulator/runner/run-action.ts'
import { startScalekit } from '../emulator/scalekit/server.ts'
import { toTerminal } from './terminal-markdown.ts'

const root = resolve(import.meta.dirname, '..')
const workspace = mkdtempSync(join(tmpdir(), 'connectors-'))
cpSync(join(root, 'connectors'), join(workspace, 'connectors'), { recursive: true })
const scalekit = await startScalekit()
const unexpected: string[] = []

try {
  await show('A pull request: what would change?', 'plan', 0)
  await show('Merged: apply', 'apply', 0)
  await show('Applied again: nothing is left to do', 'apply', 0)
  scalekit.connectors.edit('My Asana', { proxy_url: 'https://edited-by-hand.example.com' })
  await show('Somebody edits "My Asana" by hand: the nightly look for drift finds it', 'plan', 1, {
    'fail-on-changes': 'true',
  })
} finally {
  await scalekit.close()
  rmSync(workspace, { recursive: true })
}
process.exitCode = unexpected.length > 0 ? 1 : 0

async function show(
  title: string,
  command: string,
  expected: number,
  more: Record<string, string> = {},
): Promise<void> {
  const run = await runAction({
    workspace,
    inputs: {
      command,
      environment: 'Dev',
      'environment-url': scalekit.url,
      'client-id': scalekit.clientId,
      'client-secret': scalekit.clientSecret,
      ...more,
    },
  })
  print(title, command, run, expected)
}

function print(
  title: string,
  command: string,
  { exitCode, summary, log }: ActionRun,
  expected: number,
): void {
  const requests = scalekit.requests.kinds().join(' ')
  scalekit.requests.clear()
  console.log(`\n${'━'.repeat(100)}\n${title}\n${'━'.repeat(100)}\n`)
  console.log(toTerminal(summary))
  console.log(`command: ${command}   exit code: ${exitCode}   requests: ${requests}`)
  if (exitCode === expected) return
  unexpected.push(title)
  console.log(`Expected exit code ${expected}. The log of the step:\n${log}`)
}
