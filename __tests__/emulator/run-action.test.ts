import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction, type ActionRun, type RunOptions } from '../../emulator/runner/run-action.ts'

let workspace: string
beforeEach(() => void (workspace = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')))))
afterEach(() => rmSync(workspace, { recursive: true }))

const run = (bundle: string, options: Partial<RunOptions> = {}): Promise<ActionRun> =>
  runAction({ workspace, bundle: join(import.meta.dirname, 'bundles', `${bundle}.mjs`), ...options })

interface Given {
  readonly env: Record<string, string>
  readonly cwd: string
  readonly flags: string[]
  readonly event: unknown
}

async function whatIsGiven(options: Partial<RunOptions> = {}): Promise<Given> {
  const { files } = await run('report-environment', options)
  const [text = ''] = files.values()
  return JSON.parse(text) as Given
}

describe('a step is given', () => {
  test('its inputs, over the defaults of the manifest, in the form of the runner', async () => {
    const manifest = join(workspace, 'action.yml')
    writeFileSync(
      manifest,
      `inputs:
  plain: { default: a }
  two words: { default: ' b ' }
  with-hyphen: { default: c }
  number: { default: 5 }
  none:
  github-token: { default: '\${{ github.token }}' }
`,
    )
    const inputs = { plain: 'given', 'with-hyphen': '' }
    const { env } = await whatIsGiven({ manifest, inputs, token: 'ghs_$&' })
    expect(Object.entries(env).filter(([name]) => name.startsWith('INPUT_'))).toEqual([
      ['INPUT_PLAIN', 'given'],
      ['INPUT_TWO_WORDS', ' b '],
      ['INPUT_WITH-HYPHEN', ''],
      ['INPUT_NUMBER', '5'],
      ['INPUT_NONE', ''],
      ['INPUT_GITHUB-TOKEN', 'ghs_$&'],
    ])
  })

  test('the inputs of the action itself unless told', async () => {
    const { env } = await whatIsGiven({ inputs: { command: 'plan' } })
    expect(env).toMatchObject({ INPUT_COMMAND: 'plan', 'INPUT_MAX-DELETES': '5', 'INPUT_GITHUB-TOKEN': '' })
  })

  test('its workspace as working folder, an event, and flags for node', async () => {
    const event = { name: 'pull_request', payload: { number: 3 } }
    const given = await whatIsGiven({ event, nodeOptions: ['--no-warnings'] })
    expect(given).toMatchObject({ cwd: workspace, event: { number: 3 }, flags: ['--no-warnings'] })
    expect(given.env).toMatchObject({
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_ACTIONS: 'true',
    })
  })

  test('nothing of this process but PATH, and what the caller names', async () => {
    process.env['NOT_FOR_THE_STEP'] = 'x'
    const { env } = await whatIsGiven({ env: { NAMED: 'y', GITHUB_REPOSITORY: 'a/b' } })
    delete process.env['NOT_FOR_THE_STEP']
    expect(env).toMatchObject({ PATH: process.env['PATH'], NAMED: 'y', GITHUB_REPOSITORY: 'a/b' })
    const rest = Object.keys(env).filter((name) => !/^(PATH|CI|NAMED|(GITHUB|RUNNER|INPUT)_.*)$/.test(name))
    expect(rest).toEqual([])
  })

  test('a fresh temporary folder that is gone afterwards, or one that stays', async () => {
    const { env } = await whatIsGiven()
    expect(existsSync(env['RUNNER_TEMP'] ?? '')).toBe(false)
    const temp = join(workspace, 'temp')
    expect((await whatIsGiven({ temp })).env['RUNNER_TEMP']).toBe(temp)
    expect(existsSync(join(temp, 'given.json'))).toBe(true)
  })

  test('no input that its manifest does not have', async () => {
    await expect(run('speak', { inputs: { comand: 'plan' } })).rejects.toThrow('no input "comand"')
  })
})

test('what a step says comes back as the runner sees it', async () => {
  const result = await run('speak')
  expect(result).toMatchObject({
    exitCode: 3,
    signal: null,
    stderr: 'aside\n',
    outputs: { created: '1' },
    env: { COLOUR: 'red' },
    state: { begun: 'yes' },
    summary: '# Done with s3cret\n',
    annotations: [{ level: 'error', message: 'wrong', file: 'a.json', line: 2 }],
    masks: [{ value: 's3cret' }],
  })
  expect(result.stdout).toContain('after s3cret\n')
  expect(result.log).toContain('before s3cret\nafter ***\n')
  expect(result.log).toContain('aside\n')
})

test('an output that the runner cannot read is an error', async () => {
  await expect(run('malformed-output')).rejects.toThrow('GITHUB_OUTPUT: no end "END" for "created"')
})

describe('signals', () => {
  test('are sent when the output says so, one after the other', async () => {
    const result = await run('wait', {
      signals: [
        { signal: 'SIGINT', when: (stdout) => stdout.includes('ready') },
        { signal: 'SIGTERM', when: (stdout) => stdout.includes('got SIGINT') },
      ],
    })
    expect(result).toMatchObject({ exitCode: 0, stdout: 'ready\ngot SIGINT\ngot SIGTERM\n' })
  })

  test('are sent when a promise is fulfilled, and may end the process', async () => {
    const result = await run('wait', { signals: [{ signal: 'SIGKILL', when: Promise.resolve() }] })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
  })
})

test('a step that does not end is killed', async () => {
  await expect(run('wait', { timeout: 300 })).rejects.toThrow('did not end within 300 ms')
})
