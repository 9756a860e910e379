import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJson } from '../../src/files/json.ts'
import { isFault } from '../../src/files/source.ts'
import { findingsOf } from '../validation/run.ts'

/** A text, and where and how its syntax is wrong. */
const WRONG: readonly (readonly [text: string, finding: string])[] = [
  ['', '1:1 The file is empty: it must hold one connector.'],
  ['  \n', '1:1 The file is empty: it must hold one connector.'],
  ['{', '1:2 The file ends too early: a bracket, brace or quote is not closed.'],
  ['[', '1:2 The file ends too early: a bracket, brace or quote is not closed.'],
  ['{"a"', '1:5 The file ends too early: a bracket, brace or quote is not closed.'],
  ['{"a":1,', '1:8 The file ends too early: a bracket, brace or quote is not closed.'],
  ['{"a":1,}', '1:7 A comma stands after the last entry: JSON allows none, so remove it.'],
  ['{\n  "a": 1,\n}', '2:9 A comma stands after the last entry: JSON allows none, so remove it.'],
  ['[1,]', '1:3 A comma stands after the last entry: JSON allows none, so remove it.'],
  ['{"a":1 // no\n}', '1:8 JSON has no comments: remove it, or write the file in YAML.'],
  ['{"a":1 /* no */}', '1:8 JSON has no comments: remove it, or write the file in YAML.'],
  ['# no\n{}', '1:1 JSON has no comments: remove it, or write the file in YAML.'],
  ['{a:1}', '1:2 Keys stand in double quotes in JSON: write "a".'],
  ["{'a':1}", '1:2 JSON has no single quotes: use double ones.'],
  ['{"a":\'b\'}', '1:6 JSON has no single quotes: use double ones.'],
  ['{“a”:1}', '1:2 These are typographic quotes: use the straight ones (").'],
  ['{"a" 1}', '1:5 A colon is missing between this key and its value.'],
  ['{"a" "b"}', '1:5 A colon is missing between this key and its value.'],
  ['{"a":1 "b":2}', '1:7 A comma is missing between these two entries.'],
  ['{"a":[1 2]}', '1:8 A comma is missing between these two entries.'],
  ['{"a":["b" "c"]}', '1:10 A comma is missing between these two entries.'],
  ['{"a":{"b":1} "c":1}', '1:13 A comma is missing between these two entries.'],
  ['{"a":True}', '1:6 True is no JSON value: write a text in double quotes, true, false or null.'],
  ['{"a":undefined}', '1:6 undefined is no JSON value: write a text in double quotes, true, false or null.'],
  ['{"a":NaN}', '1:6 NaN is no JSON value: write a text in double quotes, true, false or null.'],
  ['{"a":01}', '1:6 Unexpected "0": this is not JSON.'],
  ['{"a":.5}', '1:6 Unexpected ".": this is not JSON.'],
  [
    '{"a":"x\ny"}',
    '1:8 A text goes on over the end of its line, or holds another control character: close it, or write \\n for a line break and \\t for a tab.',
  ],
  [
    '{"a":"x\ty"}',
    '1:8 A text goes on over the end of its line, or holds another control character: close it, or write \\n for a line break and \\t for a tab.',
  ],
  [
    '{"a":"x,\n"b":1}',
    '1:9 A text goes on over the end of its line, or holds another control character: close it, or write \\n for a line break and \\t for a tab.',
  ],
  ['{"a":"\\x"}', '1:7 Unexpected "\\": this is not JSON.'],
  ['{"a":"b}', '1:9 The file ends too early: a bracket, brace or quote is not closed.'],
  [
    '{"a":1}}',
    '1:8 The file goes on after the end of its value: it must hold one connector and nothing else.',
  ],
  [
    '{"a":1}{"b":1}',
    '1:8 The file goes on after the end of its value: it must hold one connector and nothing else.',
  ],
  [
    '{"a":1} x',
    '1:9 The file goes on after the end of its value: it must hold one connector and nothing else.',
  ],
  ['{"a":1,,"b":2}', '1:8 Unexpected ",": this is not JSON.'],
  ['{"a":1;}', '1:7 Unexpected ";": this is not JSON.'],
  ['{"a"=1}', '1:5 Unexpected "=": this is not JSON.'],
  ['{"a":}', '1:6 Unexpected "}": this is not JSON.'],
  ['{"a":[1,2}', '1:10 Unexpected "}": this is not JSON.'],
  ['<html>', '1:1 Unexpected "<": this is not JSON.'],
  ['\u00a0{}', '1:1 Unexpected U+00A0: this is not JSON.'],
]

describe('bad JSON syntax', () => {
  it.each(WRONG)('%j', async (text, finding) => {
    const [place, ...words] = finding.split(' ')
    expect(await findingsOf({ 'connectors/a.json': text })).toEqual([
      `${place ?? ''} syntax ${words.join(' ')}`,
    ])
  })
})

describe('a JSON file', () => {
  it.each([
    ['{"a":1,"a":2}', '1:8 duplicate-key The key `a` is there twice: keep one of them.'],
    ['{"a":1,"\\u0061":2}', '1:8 duplicate-key The key `a` is there twice: keep one of them.'],
    ['{\n "a": {"b": 1,\n  "b" : 2}}', '3:3 duplicate-key The key `b` is there twice: keep one of them.'],
    [
      '[{"__proto__":1,\t"__proto__"\n:2}]',
      '1:18 duplicate-key The key `__proto__` is there twice: keep one of them.',
    ],
  ])('has no key twice: %j', async (text, finding) => {
    expect(await findingsOf({ 'connectors/a.json': text })).toEqual([finding])
  })

  it.each([65, 1_000, 500_000])('is not nested %i levels deep', async (depth) => {
    const finding = '1:65 nesting Values are nested more than 64 levels deep.'
    expect(await findingsOf({ 'connectors/a.json': '['.repeat(depth) })).toEqual([finding])
    expect(await findingsOf({ 'connectors/a.json': '['.repeat(depth) + ']'.repeat(depth) })).toEqual([
      finding,
    ])
  })

  it('may be nested 64 levels deep', async () => {
    const [finding] = await findingsOf({ 'connectors/a.json': '['.repeat(64) + ']'.repeat(64) })
    expect(finding).toMatch(/^1:1 wrong-type/)
  })

  it('has the value that JSON.parse gives, and a place for every part', async () => {
    const text = fc.oneof(
      fc.json({ maxDepth: 6 }),
      fc.jsonValue().map((value) => JSON.stringify({ ': ": ': value }, null, 2)),
    )
    await fc.assert(
      fc.asyncProperty(text, async (json) => {
        const source = await parseJson('a.json', json)
        if (isFault(source)) throw new Error(source.message)
        expect(source.value).toEqual(JSON.parse(json))
        const tree = await source.tree()
        expect(JSON.parse(json.slice(tree.start, tree.end))).toEqual(source.value)
      }),
    )
  })
})
