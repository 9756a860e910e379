import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, expect, it } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'standard-output-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Grüße, '.repeat(100_000)

/** A program that writes `TEXT` and says on another way that it got so far. */
function program(statement: string): string {
  const path = join(folder, 'program.mjs')
  const module = resolve('src/runner/standard-output.ts')
  writeFileSync(
    path,
    `import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { replaceStandardOutput, writeOut } from ${JSON.stringify(module)}
replaceStandardOutput()
const text = 'Grüße, '.repeat(100_000)
${statement}
writeFileSync(${JSON.stringify(join(folder, 'done'))}, 'yes')
process.exit(0)
`,
  )
  return path
}

it.each(['writeOut(text)', 'process.stdout.write(text)', 'console.log(text)'])(
  '%s writes all of a long text before the process exits',
  (statement) => {
    const { stdout, stderr } = spawnSync(process.execPath, [program(statement)], { maxBuffer: Infinity })
    expect(stderr.toString()).toBe('')
    expect(stdout.toString().trimEnd()).toBe(TEXT.trimEnd())
  },
)

it('waits for a reader that is behind, though the pipe does not block', async () => {
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  const end = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  // What is opened next takes the place of what was closed. Node itself hands its children pipes that block.
  const reopen = `closeSync(1)
openSync(${JSON.stringify(pipe)}, constants.O_WRONLY | constants.O_NONBLOCK)`
  const child = spawn(process.execPath, [program(`${reopen}\nwriteOut(text)`)], { stdio: 'inherit' })
  const parts: Buffer[] = []
  for (let isRunning = true; isRunning || parts.at(-1)?.length !== 0;) {
    isRunning = child.exitCode === null
    parts.push(readSome(end))
    await delay(1)
  }
  closeSync(end)
  expect(child.exitCode).toBe(0)
  expect(Buffer.concat(parts).toString()).toBe(TEXT)
})

it('goes on where nobody reads any more', () => {
  rmSync(join(folder, 'done'), { force: true })
  const command = `"${process.execPath}" "${program('writeOut(text)')}" | true`
  execFileSync('sh', ['-c', command])
  expect(readFileSync(join(folder, 'done'), 'utf8')).toBe('yes')
})

/** What there is to read, if anything. */
function readSome(descriptor: number): Buffer {
  const buffer = Buffer.alloc(16_384)
  try {
    return buffer.subarray(0, readSync(descriptor, buffer))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return Buffer.alloc(0)
    throw error
  }
}
