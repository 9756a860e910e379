import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cellBlock, code, fence, label, oneLine, prose, shorten, visible } from '../../src/report/escape.ts'
import { hostileText } from './hostile.ts'
import { read } from './markdown.ts'

describe('a sentence', () => {
  test.each([
    ['Plain words stay as they are.', 'Plain words stay as they are.'],
    ['Unknown key "token_url".', 'Unknown key `token_url`.'],
    ['a "two words" quotation', 'a "two words" quotation'],
    ['use `two words` here', 'use `two words` here'],
    ['ask @octocat, see #12.', 'ask `@octocat`, see `#12`.'],
    ['at https://e.example/x?', 'at `https://e.example/x`?'],
    ['commit deadbeef or feedback', 'commit `deadbeef` or feedback'],
    ['1. no list', '`1`. no list'],
    ['- no list', '`-` no list'],
    ['costs $5', 'costs `$5`'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['Zoë said “naïve”…', 'Zoë said “naïve”…'],
    ['left\u202eright', '`left\\u{202e}right`'],
    ['', '<code></code>'],
  ])('%j is written %j', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

describe('a name', () => {
  test.each([
    ['My Asana', 'My Asana'],
    ['My  Asana', '`My  Asana`'],
    ['<b>', '`<b>`'],
    [' x ', '<code> x </code>'],
    ['', '<code></code>'],
  ])('%j is written %j', (name, markdown) => {
    expect(label(name)).toBe(markdown)
  })
})

describe('code', () => {
  test('says exactly the text, also in a table', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { codes, texts } = read(`| a | b |\n| - | - |\n| ${code(text)} | end |`)
        expect(codes).toEqual([visible(text)])
        expect(texts).toEqual(['a', 'b', 'end'])
      }),
      { numRuns: 500 },
    )
  })

  test('of several lines fits into a table cell', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (lines) => {
        const { codes } = read(`| a |\n| - |\n| ${cellBlock(lines)} |`)
        expect(codes).toEqual([lines.map(visible).join('\n')])
      }),
    )
  })

  test('in a fence cannot end it', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1 }), (lines) => {
        const { codes, texts } = read(`${fence('diff', lines)}\nend`)
        expect(codes).toEqual([lines.map(visible).join('\n')])
        expect(texts).toEqual(['end'])
      }),
    )
  })
})

describe('what cannot be seen', () => {
  test.each([
    ['\u0000', '\\u{0}'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u202e\u2066\u200b\u2028', '\\u{202e}\\u{2066}\\u{200b}\\u{2028}'],
    ['\ud800', '\\u{d800}'],
    ['é漢👩', 'é漢👩'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  test('white space at the ends and in runs goes where a line is asked for', () => {
    expect(oneLine(' a \r\n\t b\u2028c ')).toBe('a b c')
  })
})

describe('shortening', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a😀bc', 3, 'a…'],
  ])('%j to %d is %j', (text, limit, shortened) => {
    expect(shorten(text, limit)).toBe(shortened)
  })
})
