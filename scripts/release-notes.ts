/**
 * `node scripts/release-notes.ts v1.2.3` prints the changelog's section of a release, and fails where tag, package.json
 * and changelog do not agree.
 */
import { readFileSync } from 'node:fs'

/**
 * @param tag such as `v1.2.3`
 * @param packageVersion such as `1.2.3`
 * @param changelog Markdown with one `## 1.2.3 …` heading a release
 * @returns the section's text without its heading
 * @throws Error that says what does not agree
 */
export function releaseNotes(tag: string, packageVersion: string, changelog: string): string {
  if (tag !== `v${packageVersion}`) {
    throw new Error(`The tag is ${tag}, but package.json says ${packageVersion}.`)
  }
  const section = changelog
    .split(/^## /m)
    .slice(1)
    .find((text) => text.split(/\s/, 1)[0] === packageVersion)
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has nothing under "## ${packageVersion}".`)
  return notes
}

if (import.meta.main) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  console.log(releaseNotes(process.argv[2] ?? '', version, readFileSync('CHANGELOG.md', 'utf8')))
}
