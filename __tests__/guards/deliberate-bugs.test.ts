import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { DECISION_BUGS } from '../../scripts/deliberate-bugs/decisions.ts'
import { REQUEST_BUGS } from '../../scripts/deliberate-bugs/requests.ts'
import { SURROUNDING_BUGS } from '../../scripts/deliberate-bugs/surroundings.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const bugs = Object.values({ ...REQUEST_BUGS, ...DECISION_BUGS, ...SURROUNDING_BUGS }).flat()

describe('a deliberate bug still fits the source', () => {
  it.each(bugs.map((bug) => [bug.name, bug] as const))('%s', (_, { file, find, replace, tests }) => {
    expect(readFileSync(resolve(ROOT, file), 'utf8').split(find)).toHaveLength(2)
    expect(replace).not.toBe(find)
    for (const test of tests) {
      const path = resolve(ROOT, '__tests__', test)
      expect([existsSync(path), existsSync(`${path}.test.ts`)]).toContain(true)
    }
  })
})
