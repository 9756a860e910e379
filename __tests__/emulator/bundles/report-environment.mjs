// Stands in for the action's bundle: leaves everything that it was given in RUNNER_TEMP.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const given = {
  env: process.env,
  cwd: process.cwd(),
  flags: process.execArgv,
  event: JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8')),
}
writeFileSync(join(process.env.RUNNER_TEMP, 'given.json'), JSON.stringify(given))
