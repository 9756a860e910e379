// Stands in for the action's bundle: uses every way to tell the runner something, and fails.
import { appendFileSync } from 'node:fs'

const { env } = process
console.log('before s3cret')
console.log('::add-mask::s3cret')
console.log('after s3cret')
console.error('aside')
console.log('::error file=a.json,line=2::wrong')
appendFileSync(env.GITHUB_OUTPUT, 'created<<ghadelimiter\n1\nghadelimiter\n')
appendFileSync(env.GITHUB_ENV, 'COLOUR=red\n')
appendFileSync(env.GITHUB_STATE, 'begun=yes\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done with s3cret\n')
process.exitCode = 3
