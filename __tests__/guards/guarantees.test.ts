import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(ROOT, 'docs/guarantees.md'), 'utf8')

/** `[promise, [file, title]…]` of each row of a table. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (promise|---)/.test(line))
  .map((line) => {
    const [, promise = '', held = ''] = line.split(' | ').length === 2 ? ['', ...line.split(' | ')] : []
    let file = ''
    const tests = Array.from(held.matchAll(/`([^`]+\.test\.ts)`|“([^”]+)”/g)).flatMap(([, path, title]) => {
      file = path ?? file
      return title === undefined ? [] : [[file, title] as const]
    })
    return [promise, tests] as const
  })

describe('docs/guarantees.md', () => {
  it('has promises', () => expect(rows.length).toBeGreaterThan(40))

  it.each(rows)('names tests that exist for: %s', (_, tests) => {
    expect(tests).not.toEqual([])
    for (const [file, title] of tests) {
      const source = readFileSync(resolve(ROOT, '__tests__', file), 'utf8')
      const quoted = [`'${title}'`, `\`${title}\``, `"${title}"`]
      expect(quoted.some((text) => source.includes(text)) ? 'there' : `“${title}” in ${file}`).toBe('there')
    }
  })
})
