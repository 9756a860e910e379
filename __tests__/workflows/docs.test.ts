/** What the documents print must be what the project says. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

test('the guide prints the example that it names', () => {
  const guide = readFileSync('docs/guide.md', 'utf8')
  expect(guide).toContain(`\`\`\`yaml\n${readFileSync('examples/dev-and-production.yml', 'utf8')}\`\`\``)
})

describe('docs/refusals.md quotes messages as they are', () => {
  const source = globSync(['src/**/*.ts', '.github/workflows/connectors.yml'])
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

const pages = globSync('{.,docs,examples,bench}/*.md').sort()

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  test('names actions by commit, or by our own release', () => {
    const uses = text.match(/uses: \S+.*$/gm) ?? []
    const pinned = /@[0-9a-f]{40} # v[\d.]+$|scalekit-connector-action[\w./-]*@v1$/
    expect(uses.filter((use) => !pinned.test(use))).toEqual([])
  })

  test('links to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)?(?:#([^)]+))?\)/g)]
    const broken = links.filter(([, path, heading]) => {
      const target = path === undefined ? page : join(dirname(page), path)
      return !existsSync(target) || (heading !== undefined && !headingsOf(target).includes(heading))
    })
    expect(broken.map(([link]) => link)).toEqual([])
  })
})

/** Headings of a page as GitHub makes anchors of them. */
function headingsOf(page: string): string[] {
  const headings = readFileSync(page, 'utf8').match(/^#+ .*$/gm) ?? []
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}
