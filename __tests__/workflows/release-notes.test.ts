import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { releaseNotes } from '../../scripts/release-notes.ts'

const changelog =
  '# Changelog\n\n## Unreleased\n\n- Soon.\n\n## 1.1.0 (2026-11-30)\n\n- More.\n\n## 1.0.0\n\n- First.\n'

describe('the notes of a release', () => {
  test.each([
    ['with a date in the heading', '1.1.0', '- More.'],
    ['at the end of the file', '1.0.0', '- First.'],
  ])('are its section: %s', (_, version, notes) => {
    expect(releaseNotes(`v${version}`, version, changelog)).toBe(notes)
  })

  test.each([
    ['v1.1.0', '1.0.0', 'The tag is v1.1.0, but package.json says 1.0.0.'],
    ['v1.1', '1.1', 'CHANGELOG.md has nothing under "## 1.1".'],
    ['v2.0.0', '2.0.0', 'CHANGELOG.md has nothing under "## 2.0.0".'],
  ])('do not exist for %s of %s', (tag, version, message) => {
    expect(() => releaseNotes(tag, version, changelog)).toThrow(message)
  })

  test('an empty section is as good as none', () => {
    expect(() => releaseNotes('v1.0.0', '1.0.0', '## 1.0.0\n\n## 0.9.0\n\n- Old.\n')).toThrow(
      'has nothing under',
    )
  })

  test('this version has some', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(releaseNotes(`v${version}`, version, readFileSync('CHANGELOG.md', 'utf8'))).toContain('- ')
  })
})
