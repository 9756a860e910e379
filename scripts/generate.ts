/**
 * Writes every file that is made from another one; with `--check` it writes nothing and fails where one is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generateMistakes } from './generate-mistakes.ts'
import { generateRules } from './generate-rules.ts'
import { withTables, withWorkflowTables } from './generate-tables.ts'
import { subAction } from './generate-sub-action.ts'
import { acceptorTypes, generateAcceptor } from './generate-acceptor.ts'
import { generateConnectorTypes, generateValidator, SCHEMA_FILE, validatorTypes } from './generate-schema.ts'

/** Path of each generated file, and what makes its text. */
const outputs: Readonly<Record<string, () => string | Promise<string>>> = {
  'README.md': () => withTables('README.md'),
  'docs/reusable-workflow.md': () => withWorkflowTables('docs/reusable-workflow.md'),
  '.github/actions/connectors/action.yml': () => subAction(readFileSync('action.yml', 'utf8')),
  'src/generated/connector-file.ts': generateConnectorTypes,
  'src/generated/validate-connector.js': generateValidator,
  'src/generated/validate-connector.d.ts': () => validatorTypes,
  'src/generated/count-accepted-keys.js': () => generateAcceptor(SCHEMA_FILE),
  'src/generated/count-accepted-keys.d.ts': () => acceptorTypes,
  'docs/rules.md': generateRules,
  'docs/mistakes.md': generateMistakes,
}

const check = process.argv.includes('--check')
const stale: string[] = []

for (const [path, generate] of Object.entries(outputs)) {
  const text = await generate()
  if (text === read(path)) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}\nRun "npm run generate" and commit the result.`)
  process.exitCode = 1
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'All generated files are up to date.')
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
