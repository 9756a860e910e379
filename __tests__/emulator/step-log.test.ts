import { describe, expect, test } from '@jest/globals'
import { parseFileCommands } from '../../emulator/runner/file-commands.ts'
import { lineSplitter, StepLog } from '../../emulator/runner/step-log.ts'
import { parseCommand } from '../../emulator/runner/workflow-commands.ts'

describe('a line is', () => {
  test.each([
    ['::error::no', { name: 'error', properties: {}, message: 'no' }],
    ['  \t::error::no', { name: 'error', properties: {}, message: 'no' }],
    ['::ERROR::no', { name: 'error', properties: {}, message: 'no' }],
    ['::debug::a::b', { name: 'debug', properties: {}, message: 'a::b' }],
    [
      '::warning file=a%2Cb.json,line=3,title=Be%3A careful::50%25%0A%0Dx',
      {
        name: 'warning',
        properties: { file: 'a,b.json', line: '3', title: 'Be: careful' },
        message: '50%\n\rx',
      },
    ],
    ['::notice file=,line::x', { name: 'notice', properties: {}, message: 'x' }],
    ['::debug::%250A', { name: 'debug', properties: {}, message: '%0A' }],
    ['##[error]no', { name: 'error', properties: {}, message: 'no' }],
    [
      'text before ##[warning file=a;line=2]%3Bx%5D',
      { name: 'warning', properties: { file: 'a', line: '2' }, message: ';x]' },
    ],
  ])('the command in %j', (line, command) => expect(parseCommand(line)).toEqual(command))

  test.each([
    'plain',
    '::error no end',
    'text ::error::no',
    '::unknown::x',
    ':: error::x',
    '##[unknown]x',
    '##[error x',
    '\u200b::error::x',
  ])('no command: %j', (line) => expect(parseCommand(line)).toBeUndefined())
})

describe('lines end', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [['a\rb'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['a\r', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', 'b\n\nc'],
      ['ab', '', 'c'],
    ],
    [['a\r'], ['a']],
    [[], []],
  ])('in the chunks %j', (chunks, expected) => {
    const lines: string[] = []
    const split = lineSplitter((line) => lines.push(line))
    for (const chunk of chunks) split(chunk)
    split()
    expect(lines).toEqual(expected)
  })
})

describe('values in a file are', () => {
  test.each([
    ['', {}],
    ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['a=1\na=2\n', { a: '2' }],
    ['a=\n', { a: '' }],
    ['a=x<<y\n', { a: 'x<<y' }],
    ['a<<END\none\n\ntwo\nEND\nb=1', { a: 'one\n\ntwo', b: '1' }],
    ['a<<END\nEND\n', { a: '' }],
    ['a<<END\nb<<X\n END\nEND', { a: 'b<<X\n END' }],
    ['__proto__=1\n', Object.fromEntries([['__proto__', '1']])],
  ])('read from %j', (text, values) => expect(parseFileCommands(text, 'file')).toEqual(values))

  test.each([
    ['text', 'invalid line "text"'],
    ['=1', 'no name'],
    ['<<END\nEND', 'no name'],
    ['a<<\n\n', 'no end'],
    ['a<<END\none\n', 'no end "END" for "a"'],
    ['a<<END\none\nEND x', 'no end'],
  ])('refused in %j', (text, message) => expect(() => parseFileCommands(text, 'file')).toThrow(message))
})

describe('the log', () => {
  const logOf = (...lines: string[]): StepLog => {
    const log = new StepLog()
    for (const line of lines) log.accept('stdout', line)
    return log
  }

  test('hides a value from its mask on, and not before', () => {
    const log = logOf('open sesame', '::add-mask::sesame', 'open sesame', '::error::sesame!')
    expect(log.text).toBe('open sesame\nopen ***\n##[error]***!\n')
    expect(log.masks).toEqual([{ value: 'sesame', line: 1 }])
    expect(log.annotations).toEqual([{ level: 'error', message: '***!' }])
  })

  test.each([
    ['each line of it', '::add-mask::one%0Atwo', 'see two', 'see ***'],
    ['its base64', '::add-mask::id:secret', 'aWQ6c2VjcmV0', '***'],
    ['its URI form', '::add-mask::a b&c', 'q=a%20b%26c', 'q=***'],
    ['its JSON form', '::add-mask::a"b', '"a\\"b"', '"***"'],
    ['its XML form', '::add-mask::a<b', '<x>a&lt;b</x>', '<x>***</x>'],
    ['each time', '::add-mask::x1', 'x1 and x1', '*** and ***'],
    ['side by side as one', '::add-mask::x1', 'x1x1', '***'],
    ['nothing for nothing', '::add-mask::', 'a b', 'a b'],
  ])('hides a value: %s', (_, mask, line, shown) => expect(logOf(mask, line).text).toBe(`${shown}\n`))

  test('hides values that overlap', () => {
    expect(logOf('::add-mask::abc', '::add-mask::bcd', 'xabcdx').text).toBe('x***x\n')
    expect(logOf('::add-mask::late', '::add-mask::soon', 'soon, late').text).toBe('***, ***\n')
  })

  test('collects annotations with their places', () => {
    const log = logOf('::warning file=a.json,line=3,endLine=4,col=5,endColumn=x,title=T::text', '::notice::n')
    expect(log.annotations).toEqual([
      { level: 'warning', message: 'text', title: 'T', file: 'a.json', line: 3, endLine: 4, col: 5 },
      { level: 'notice', message: 'n' },
    ])
  })

  test('collects groups', () => {
    const log = logOf('::group::One', 'in it', '::endgroup::', '::group::Two')
    expect(log.groups).toEqual(['One', 'Two'])
    expect(log.text).toBe('##[group]One\nin it\n##[endgroup]\n##[group]Two\n')
  })

  test('takes nothing for a command between stop-commands and its token', () => {
    const log = logOf('::stop-commands::ToKen', '::error::text', '::token::', '::error::real')
    expect(log.annotations).toEqual([{ level: 'error', message: 'real' }])
    expect(log.text).toBe('::error::text\n##[error]real\n')
  })
})
