/** What the documents print must be what the project says. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

test('the guide prints the example that it names', () => {
  const guide = readFileSync('docs/guide.md', 'utf8')
  expect(guide).toContain(`\`\`\`yaml\n${readFileSync('examples/dev-and-production.yml', 'utf8')}\`\`\``)
})

describe('docs/refusals.md quotes messages as they are', () => {
  const source = globSync('src/**/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    // A message may be written as several literals, one a line.
    .replaceAll(/['`] \+\n\s*['`]/g, '')
  const quoted = readFileSync('docs/refusals.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2))

  test.each(quoted)('%s', (message) => {
    const fixed = message.split('…').filter((part) => part.trim().length > 1)
    expect(fixed.length).toBeGreaterThan(0)
    expect(fixed.filter((part) => !source.includes(part))).toEqual([])
  })
})

test.each([
  'docs/guide.md',
  'docs/refusals.md',
  'docs/migrating-from-curl.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
])('actions named in %s are pinned, or are our own release', (path) => {
  const uses = readFileSync(path, 'utf8').match(/uses: \S+.*$/gm) ?? []
  const loose = uses.filter(
    (use) => !/@[0-9a-f]{40} # v[\d.]+$|scalekit-connector-action[\w./-]*@v1$/.test(use),
  )
  expect(loose).toEqual([])
})
