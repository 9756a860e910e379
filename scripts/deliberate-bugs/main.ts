/**
 * Puts deliberate bugs into a copy of the project, one at a time, and shows which test notices each: a suite that no bug
 * can fail is worth nothing. Fails where a bug survives, and where an edit no longer fits the source.
 *
 * `npm run deliberate-bugs` for all, `npm run deliberate-bugs -- adoption` for those of an area or with a word in
 * their name. Takes some minutes.
 */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { copyProject } from '../project-copy.ts'
import type { Bug } from './bug.ts'
import { DECISION_BUGS } from './decisions.ts'
import { REQUEST_BUGS } from './requests.ts'
import { SURROUNDING_BUGS } from './surroundings.ts'

const COPIES = 2
/** A test run that takes longer hangs. */
const LONGEST_MS = 5 * 60_000

const run = promisify(execFile)

interface JestReport {
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** @returns the names of the tests that failed @throws Error where a test file does not even load */
async function failingTests(
  copy: string,
  tests: readonly string[],
  only?: string,
  workers = 1,
): Promise<string[]> {
  const output = join(copy, 'jest.json')
  rmSync(output, { force: true })
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js']
  const filter = only === undefined ? [] : ['--testNamePattern', only]
  const paths = tests.map((test) => `__tests__/${test}`)
  const env = { ...process.env, PROPERTY_SHRINK: 'no' }
  await run(
    process.execPath,
    [...jest, `--maxWorkers=${workers}`, '--json', '--outputFile', output, ...filter, ...paths],
    {
      cwd: copy,
      env,
      timeout: LONGEST_MS,
      maxBuffer: 1e9,
    },
  ).catch((error: unknown) => {
    // Jest ends with 1 where a test fails; what failed is in its report.
    if (!existsSync(output)) throw error
  })
  const { testResults, numPassedTests } = JSON.parse(readFileSync(output, 'utf8')) as JestReport
  const broken = testResults.find(({ assertionResults, message }) => assertionResults.length === 0 && message)
  if (broken) throw new Error(`${broken.name} does not load:\n${broken.message}`)
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
  if (failed.length + numPassedTests === 0)
    throw new Error(`No test is called ${only ?? ''} in ${paths.join(', ')}`)
  return failed.map(({ fullName }) => fullName)
}

/** Makes the edit, runs the tests, takes the edit back. */
async function tryBug(
  copy: string,
  { name, file, find, replace, tests, only, inBundle }: Bug,
): Promise<string[]> {
  const path = join(copy, file)
  const source = readFileSync(path, 'utf8')
  if (source.split(find).length !== 2) {
    throw new Error(
      `"${name}": its edit fits ${source.split(find).length - 1} places of ${file}, not one. Mend the list.`,
    )
  }
  writeFileSync(
    path,
    source.replace(find, () => replace),
  )
  try {
    if (inBundle) await build(copy)
    return await failingTests(copy, tests, only)
  } finally {
    writeFileSync(path, source)
  }
}

async function build(copy: string): Promise<void> {
  await run(process.execPath, ['scripts/build.ts'], { cwd: copy })
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2)
  const bugs = Object.entries({ ...REQUEST_BUGS, ...DECISION_BUGS, ...SURROUNDING_BUGS }).flatMap(
    ([area, list]) =>
      list
        .filter(({ name }) => wanted.length === 0 || wanted.some((word) => `${area} ${name}`.includes(word)))
        .map((bug) => ({ area, ...bug })),
  )
  if (bugs.length === 0) throw new Error(`No bug is called ${wanted.join(' or ')}`)
  const copies = Array.from({ length: COPIES }, () => copyProject('deliberate-bugs'))
  try {
    await expectGreen(copies[0] ?? '', bugs)
    console.log('| area | deliberate bug | noticed by |\n| --- | --- | --- |')
    const queue = bugs.values()
    let survivors = 0
    const work = async (copy: string) => {
      // Both draw from the one iterator, so each bug is tried once.
      for (const bug of queue) {
        const [first, ...more] = await tryBug(copy, bug)
        if (first === undefined) survivors += 1
        const others = more.length > 0 ? ` (and ${more.length} more)` : ''
        console.log(
          `| ${bug.area} | ${bug.name} | ${first === undefined ? '**SURVIVED**' : first + others} |`,
        )
      }
    }
    await Promise.all(copies.map(work))
    console.log(
      `\n${bugs.length} deliberate bugs, ${bugs.length - survivors} noticed, ${survivors} survived.`,
    )
    if (survivors > 0) process.exitCode = 1
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true })
  }
}

/** Without a bug the same tests pass: otherwise a failure would say nothing. */
async function expectGreen(copy: string, bugs: readonly Bug[]): Promise<void> {
  if (bugs.some(({ inBundle }) => inBundle)) await build(copy)
  const failed = await failingTests(copy, [...new Set(bugs.flatMap(({ tests }) => tests))], undefined, COPIES)
  if (failed.length > 0) throw new Error(`Without any bug these tests fail: ${failed.join('; ')}`)
}

await main()
