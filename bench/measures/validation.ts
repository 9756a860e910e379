/** Validating many files, beside reading and parsing them, and beside a validator that people use. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionCommand } from '../action.ts'
import { makeWorkspace } from '../connector-files.ts'
import { inTurns, timeOf, type Command } from '../processes.ts'
import { atMostTimes, timesAsFast, type Row } from '../row.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const READ_AND_PARSE = join(import.meta.dirname, '../references/read-and-parse.mjs')

const AJV_CLI = 'ajv-cli@5.0.0'

const SIZES = [
  { count: 1_000, goal: 1.6, rounds: 20 },
  { count: 10_000, goal: 1.4, rounds: 8 },
]

export async function measureValidation(): Promise<Row[]> {
  const ajv = installAjvCli()
  const rows: Row[] = []
  for (const { count, goal, rounds } of SIZES) {
    const workspace = makeWorkspace(count)
    const folder = join(workspace, 'connectors')
    const validate = actionCommand(workspace, { command: 'validate' })
    const parse = { args: [READ_AND_PARSE], env: { FOLDER: folder } }
    const parseInAction = withReading(folder)
    const times = await inTurns(rounds, {
      validate: () => timeOf(validate),
      parse: () => timeOf(parse),
      parseInAction: () => timeOf(parseInAction),
    })
    const measure = `validate ${count.toLocaleString('en')} files of 2 KB, whole process`
    const ours = { measure, unit: 'ms', ours: times.validate } as const
    rows.push(
      atMostTimes({ ...ours, against: 'reading and `JSON.parse` alone', reference: times.parse }, goal),
      atMostTimes({
        ...ours,
        against: 'the action on one file, and reading and `JSON.parse` of all',
        reference: times.parseInAction,
      }),
    )
    if (ajv) {
      const command = ajvCommand(ajv, folder)
      const peers = await inTurns(3, { validate: () => timeOf(validate), ajv: () => timeOf(command) })
      rows.push(
        timesAsFast(
          { measure, unit: 'ms', ours: peers.validate, against: `\`${AJV_CLI}\``, reference: peers.ajv },
          3,
        ),
      )
    }
  }
  return rows
}

/** The action with next to nothing to do, in a process that also reads and parses every file of a folder. */
function withReading(folder: string): Command {
  const { args, env, ...command } = actionCommand(makeWorkspace(1), { command: 'validate' })
  return { ...command, args: ['--import', READ_AND_PARSE, ...args], env: { ...env, FOLDER: folder } }
}

/** Installs the peer beside the other caches, once. Returns its script; nothing where the registry cannot be reached. */
function installAjvCli(): string | undefined {
  const prefix = join(ROOT, 'node_modules/.cache', AJV_CLI)
  const script = join(prefix, 'node_modules/ajv-cli/dist/index.js')
  if (existsSync(script)) return script
  mkdirSync(prefix, { recursive: true })
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--loglevel=error', AJV_CLI],
      {
        stdio: 'ignore',
        shell: process.platform === 'win32',
      },
    )
    return script
  } catch {
    console.warn(`${AJV_CLI} could not be installed, so nothing is compared with it.`)
    return undefined
  }
}

function ajvCommand(script: string, folder: string): Command {
  const schema = join(ROOT, 'schema/connector.schema.json')
  return {
    args: [script, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${folder}/*.json`],
  }
}
