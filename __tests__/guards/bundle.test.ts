import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const DIST = resolve(import.meta.dirname, '../../dist')

test('the bundle is smaller than 1.5 MB, and what every run parses than 200 kB', () => {
  const sizes = readdirSync(DIST).map((name) => statSync(join(DIST, name)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000)
  expect(statSync(join(DIST, 'index.js')).size).toBeLessThan(200_000)
})

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>
}

test('of each library in the bundle, one version is installed, so that one is bundled', () => {
  const lock = JSON.parse(readFileSync(resolve(DIST, '../package-lock.json'), 'utf8')) as Lock
  const lines = new Set(readFileSync(join(DIST, 'licenses.txt'), 'utf8').split('\n'))
  const versions = new Map<string, Set<string>>()
  for (const [path, { version = '', dev = false }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1) ?? ''
    // The licences are headed by the names of the libraries; what only declares types is not among them.
    if (!dev && name !== '' && lines.has(name))
      versions.set(name, (versions.get(name) ?? new Set()).add(version))
  }
  expect([...versions.keys()]).toEqual(expect.arrayContaining(['@actions/http-client', 'yaml']))
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
})
