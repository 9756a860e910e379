// Makes `npm start` and `npm test` work on a fresh clone: installs what the lock file names, once.
// Plain JavaScript, because it is the one script that runs under the user's own Node.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

// npm writes this file at the end of every install; older than the lock file means out of date.
if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
  console.log('Installing dependencies (npm ci) ...')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
