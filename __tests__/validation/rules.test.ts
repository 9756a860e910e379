import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { FILE_RULES, type ExampleFile } from '../../src/validation/file-rules.ts'
import { filesOfExample } from '../../src/validation/example.ts'
import { RULE_DOCS } from '../../src/validation/rule-docs.ts'
import { RULES } from '../../src/validation/rules.ts'
import { load } from './run.ts'

const ALL = [
  ...FILE_RULES.map(({ bad = [], good = [], ...rule }) => ({ ...rule, bad, good })),
  ...RULE_DOCS.map(({ rule: { id, severity }, bad, good }) => ({
    id,
    severity,
    bad: filesOfExample(bad),
    good: filesOfExample(good),
  })),
]

async function rulesBrokenBy(files: readonly ExampleFile[]): Promise<string[]> {
  if (files.length === 0) return []
  const overlay = files.some(({ file }) => file.startsWith('overlays/'))
    ? { overlay: 'overlays/production' }
    : {}
  const { findings } = await load(Object.fromEntries(files.map(({ file, text }) => [file, text])), overlay)
  return findings.map(({ rule, severity }) => `${severity} ${rule}`)
}

describe.each(ALL)('the docs of $id', ({ id, severity, bad, good }) => {
  it('have a bad example that breaks only this rule', async () => {
    const broken = await rulesBrokenBy(bad)
    // What is an error may be worth a warning too.
    const weighty = severity === 'error' ? broken.filter((rule) => rule.startsWith('error')) : broken
    expect(new Set(weighty)).toEqual(new Set(bad.length > 0 ? [`${severity} ${id}`] : []))
  })

  it('have a good example that breaks none', async () => {
    expect(await rulesBrokenBy(good)).toEqual([])
  })
})

describe('rules', () => {
  it('are those of docs/rules.md', () => {
    const headings = readFileSync('docs/rules.md', 'utf8').matchAll(/^### (.+)$/gm)
    expect(ALL.map(({ id }) => id)).toEqual(Array.from(headings, ([, id]) => id))
  })

  it('have ids of their own', () => {
    const ids = ALL.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('have docs, each of them', () => {
    expect(RULE_DOCS.map(({ rule }) => rule)).toEqual(RULES)
  })

  it.each(RULE_DOCS)('$rule.id shows both sides', ({ bad, good }) => {
    expect(bad).not.toEqual([])
    expect(good).not.toEqual([])
  })
})
