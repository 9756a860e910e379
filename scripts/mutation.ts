/**
 * Changes the schema and the rules in one place after the other, and sees whether a test breaks. Prints each change that
 * none noticed, and the score. `node scripts/mutation.ts [part of a path]`; takes many minutes, so it is no part of the
 * tests.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mutateCode, mutateSchema, type Mutant } from './mutants.ts'
import { copyProject } from './project-copy.ts'

const SCHEMA = 'schema/connector.schema.json'
const RULES = 'src/validation/rules'
const CODE = [
  'src/validation/rules.ts',
  ...readdirSync(RULES).map((name) => join(RULES, name)),
  'src/validation/cross-file.ts',
  'src/validation/patch-rules.ts',
  'src/validation/placeholders.ts',
  'src/validation/credentials.ts',
  'src/validation/url.ts',
]

const TESTS = [
  'validation/wrong-inputs',
  'validation/rules',
  'validation/limits',
  'validation/cross-file',
  'validation/keys',
  'files/overlay',
  'files/yaml',
].map((name) => `__tests__/${name}.test.ts`)

const copy = copyProject('mutation')
try {
  run()
} finally {
  rmSync(copy, { recursive: true })
}

function run(): void {
  if (!passes()) throw new Error('The tests fail before anything is changed.')
  const wanted = process.argv[2] ?? ''
  let killed = 0
  let count = 0
  for (const path of [SCHEMA, ...CODE].filter((file) => file.includes(wanted))) {
    const original = readFileSync(path, 'utf8')
    const mutants = path === SCHEMA ? mutateSchema(original) : mutateCode(original)
    const survivors = mutants.filter((mutant) => !isNoticed(path, mutant))
    writeFileSync(join(copy, path), original)
    if (path === SCHEMA) generate()
    killed += mutants.length - survivors.length
    count += mutants.length
    console.log(`${path}: ${mutants.length - survivors.length} of ${mutants.length}`)
    for (const { name } of survivors) console.log(`  not noticed: ${name}`)
  }
  console.log(`Score: ${killed} of ${count}, ${((100 * killed) / count).toFixed(1)} %`)
}

function isNoticed(path: string, { text }: Mutant): boolean {
  writeFileSync(join(copy, path), text)
  if (path === SCHEMA && !generate()) return true
  return !passes()
}

/** Compiles the schema; only the validators matter here. */
function generate(): boolean {
  const script = `import { generateAcceptor } from './scripts/generate-acceptor.ts'
import { generateValidator, SCHEMA_FILE } from './scripts/generate-schema.ts'
import { writeFileSync } from 'node:fs'
writeFileSync('src/generated/count-accepted-keys.js', await generateAcceptor(SCHEMA_FILE))
writeFileSync('src/generated/validate-connector.js', generateValidator())`
  return (
    spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: copy, stdio: 'ignore' })
      .status === 0
  )
}

/** Runs the tests in one process without Jest, which would take most of the time. */
function passes(): boolean {
  const args = ['scripts/plain-tests.ts', ...TESTS]
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: 120_000 }).status === 0
}
