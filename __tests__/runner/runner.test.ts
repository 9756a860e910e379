import { describe, expect, test } from '@jest/globals'
import { Runner } from '../../src/runner/runner.ts'
import { Redactor } from '../../src/runner/redact.ts'

function logged(...lines: string[]): string {
  let text = ''
  new Runner({}, (more) => (text += more)).log(lines)
  return text
}

describe('a line of the log', () => {
  test.each([
    '::error::owned',
    '  ::set-output name=x::y',
    '\t::stop-commands::x',
    'harmless\n::error::owned',
    'harmless\r::error::owned',
    'harmless\r\n ::error::owned',
    '##[error]owned',
    'before ##[group]owned',
  ])('%j starts no workflow command', (line) => {
    for (const printed of logged(line).split(/[\r\n]/)) expect(printed).not.toMatch(/^\s*::|##\[/)
  })

  test('is otherwise printed as it is', () => {
    expect(logged('a :: b', 'https://acme.test')).toBe('a :: b\nhttps://acme.test\n')
  })
})

describe('a secret', () => {
  const secret = 'p"ss wörd/1'

  test.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify({ secret })],
    ['in a URL', encodeURIComponent(secret)],
    ['twice', `${secret}${secret}`],
  ])('is taken out of a text %s', (_, text) => {
    const redactor = new Redactor()
    redactor.add(secret)
    const redacted = redactor.redact(`before ${text} after`)
    expect(redacted).toMatch(/^before .*\*\*\*.* after$/)
    expect(redacted).not.toContain('rd')
  })

  test('that holds another one goes as a whole', () => {
    const redactor = new Redactor()
    for (const one of ['secret-part', 'long-secret-part-of-it']) redactor.add(one)
    expect(redactor.redact('long-secret-part-of-it')).toBe('***')
  })
})
