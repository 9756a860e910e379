/** Runs whole processes, one at a time, and says how long they took and how much memory they had. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from './scratch.ts'

export interface Command {
  /** Node, unless another program is named. */
  readonly program?: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Called before each start, outside of what is measured. */
  readonly prepare?: () => void
}

/** Nothing that is measured here takes longer by itself. */
const TIMEOUT_MS = 180_000

/** The smallest thing that Node can do: what every start costs. */
export const EMPTY_NODE: Command = { args: ['-e', '0'] }

/** Runs a command to its end. @throws Error where it does not end with exit code 0 */
export function runCommand({ program = process.execPath, args, cwd, env }: Command): void {
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Infinity,
    timeout: TIMEOUT_MS,
  })
  if (error) throw error
  if (status === 0) return
  throw new Error(
    `${program} ${args.join(' ')} ended with ${status ?? signal}:\n${stdout.slice(-2_000)}\n${stderr}`,
  )
}

/** Milliseconds from the start of a command to its end. */
export function timeOf(command: Command): number {
  command.prepare?.()
  const startedAt = performance.now()
  runCommand(command)
  return performance.now() - startedAt
}

/** The most memory, in MiB, that a Node process held at any moment. */
export function peakMemoryOf({ args, env, prepare, ...command }: Command): number {
  prepare?.()
  const file = join(scratchFolder('peak'), 'kibibytes')
  const preload = ['--require', join(import.meta.dirname, 'peak-memory.cjs')]
  runCommand({ ...command, args: [...preload, ...args], env: { ...env, PEAK_MEMORY_FILE: file } })
  return Number(readFileSync(file, 'utf8')) / 1024
}

/**
 * Measures several things in turns, round after round, so that whatever else the machine does falls on all of them.
 * A first round is thrown away: it fills the caches of the file system.
 */
export async function inTurns<Name extends string>(
  rounds: number,
  subjects: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(subjects) as Name[]
  const results = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const value = await subjects[name]()
      if (round > 0) results[name].push(value)
    }
  }
  return results
}
