import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../../emulator/runner/run-action.ts'

const SAMPLES = resolve(import.meta.dirname, '../../connectors')

let folder: string
let workspace: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-up-'))
  workspace = join(folder, 'workspace')
  cpSync(SAMPLES, join(workspace, 'connectors'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Loaded {
  /** Files of the bundle that were evaluated. */
  readonly chunks: readonly string[]
  /** Modules of Node itself. */
  readonly builtins: readonly string[]
  /** How often each file was opened, by its path. */
  readonly opened: Readonly<Record<string, number>>
}

/** Validates the workspace with the committed bundle and tells what that loaded. */
async function loadedBy(): Promise<Loaded> {
  const record = join(folder, 'loaded.json')
  const preload = join(import.meta.dirname, 'record-loads.cjs')
  const { exitCode } = await runAction({
    workspace,
    inputs: { command: 'validate' },
    nodeOptions: ['--require', preload],
    env: { LOADED_FILE: record },
  })
  expect(exitCode).toBe(0)
  return JSON.parse(readFileSync(record, 'utf8')) as Loaded
}

describe('a validation of clean JSON files', () => {
  // The one sample that draws warnings.
  beforeEach(() => rmSync(join(workspace, 'connectors/freshdesk.json')))

  test('opens each of them once', async () => {
    const { opened } = await loadedBy()
    const times = Object.entries(opened).filter(([path]) => path.startsWith(join(workspace, 'connectors')))
    expect(times.map(([path]) => basename(path)).sort()).toEqual(
      readdirSync(join(workspace, 'connectors')).sort(),
    )
    expect(times.filter(([, count]) => count !== 1)).toEqual([])
  })

  test('loads the entry of the bundle and nothing else of it', async () => {
    expect((await loadedBy()).chunks).toEqual(['index.js'])
  })

  test.each([
    'net',
    'stream',
    'http',
    'https',
    'tls',
    'crypto',
    'child_process',
    'fs/promises',
    'worker_threads',
  ])('does not load %s of Node', async (name) => {
    expect((await loadedBy()).builtins).not.toContain(name)
  })
})

test('what explains findings, and what reads YAML, is loaded by files that need it', async () => {
  const explained = (await loadedBy()).chunks.length
  expect(explained).toBeGreaterThan(1)
  const yaml =
    'display_name: Yaml\nproxy_url: https://a.example.com\nproxy_enabled: true\nauth_patterns:\n- type: OAUTH\n  display_name: A\n  is_mcp: true\n  fields: []\n  oauth_config: {pkce_enabled: true}\n'
  writeFileSync(join(workspace, 'connectors/yaml.yaml'), yaml)
  expect((await loadedBy()).chunks.length).toBeGreaterThan(explained)
})
