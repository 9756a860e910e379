import { describe, expect, it } from '@jest/globals'
import { findingsOf, load } from '../validation/run.ts'

const VALID = `display_name: Sample
auth_patterns:
  - type: API_KEY
    display_name: API Key
    fields:
      - { field_name: api_key, label: API Key, input_type: password }
proxy_url: https://api.example.com
proxy_enabled: true
`

const read = (text: string) => findingsOf({ 'connectors/a.yaml': text })
const changed = (find: string, replacement: string) => VALID.replace(find, () => replacement)

describe('a YAML file', () => {
  it.each([
    ['plain', VALID],
    ['with comments', `# A sample\n${VALID}# end\n`],
    ['of the stated version', `%YAML 1.2\n---\n${VALID}`],
    ['with a byte order mark', `\uFEFF${VALID}`],
    ['with Windows line ends', VALID.replaceAll('\n', '\r\n')],
    [
      'with an anchor and an alias',
      VALID.replace('API Key', '&label API Key').replace('label: API Key', 'label: *label'),
    ],
  ])('%s is valid', async (_, text) => {
    const { connectors, findings } = await load({ 'connectors/a.yaml': text })
    expect(findings).toEqual([])
    expect(connectors[0]?.payload.auth_patterns).toEqual([
      {
        type: 'API_KEY',
        display_name: 'API Key',
        fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
      },
    ])
  })

  it.each([
    ['', '1:1 syntax The file is empty: it must hold one connector.'],
    ['# only a comment\n', '1:1 syntax The file is empty: it must hold one connector.'],
    ['- a\n', '1:1 wrong-type A connector file must be an object; found a list.'],
    ['text\n', '1:1 wrong-type A connector file must be an object; found the text "text".'],
    [
      changed('  - type', '\t- type'),
      '3:1 syntax A tab stands where the line is indented: YAML allows only spaces there.',
    ],
    [
      `${VALID}---\n${VALID}`,
      '9:1 syntax A second document starts here: a file holds one connector, so move it to a file of its own.',
    ],
    [
      `${VALID}display_name: Again\n`,
      '9:1 duplicate-key The key `display_name` is there twice: keep one of them.',
    ],
    [
      changed(': true', ': yes'),
      '8:16 wrong-type `proxy_enabled` must be true or false; found the text "yes".',
    ],
    [changed(': Sample', ': 1.5'), '1:15 wrong-type `display_name` must be a text; found 1.5.'],
    [changed(': Sample', ':'), '1:14 wrong-type `display_name` must be a text; found null.'],
    [
      changed(': Sample', ': 2026-01-01'),
      '1:15 wrong-format `display_name` may hold only ASCII letters, digits and spaces, and at least one letter or digit; found "2026-01-01".',
    ],
    [
      changed(': Sample', ': .nan'),
      '1:15 json-types This value has no counterpart in JSON: put a text in quotes.',
    ],
    [
      changed(': Sample', ': -.inf'),
      '1:15 json-types This value has no counterpart in JSON: put a text in quotes.',
    ],
    [
      changed(': Sample', ': !name Sample'),
      '1:15 json-types Tags have no counterpart in JSON: remove the word that begins with "!", or put the text in quotes.',
    ],
    [
      changed(': Sample', ': !!binary aGk='),
      '1:24 json-types The tag `tag:yaml.org,2002:binary` has no counterpart in JSON.',
    ],
    [
      changed(': Sample', ': !!set { x }'),
      '1:21 json-types The tag `tag:yaml.org,2002:set` has no counterpart in JSON.',
    ],
    [
      changed('https://api.example.com', '{{domain}}'),
      '7:13 json-types A key must be a text. A value that begins with { must stand in quotes, such as "{{domain}}".',
    ],
    [
      changed('display_name: Sample', '? [a]\n: b'),
      '1:3 json-types A key must be a text. A value that begins with { must stand in quotes, such as "{{domain}}".',
    ],
    [
      changed('display_name: Sample', 'a: &a x\n*a : b'),
      '2:1 json-types A key must be a text. A value that begins with { must stand in quotes, such as "{{domain}}".',
    ],
    [
      changed(': Sample', ': @sample'),
      '1:15 syntax A text that begins with this character must stand in quotes.',
    ],
    [
      changed(': Sample', ': My: Sample'),
      '1:15 syntax A second colon on this line: put a text that holds ": " in quotes, or indent what follows.',
    ],
    [
      changed(': Sample', ': "Sample'),
      '9:1 syntax Something is missing here: a colon after a key, a closing quote, or a closing bracket.',
    ],
    [changed(': Sample', ': "\\q"'), '1:16 syntax This is not YAML: Invalid escape sequence \\q.'],
    [changed(': Sample', ': *name'), '1:15 syntax The anchor `name` is not set before it is used.'],
    [changed(': Sample', ': &n [*n]'), '1:19 nesting Values are nested more than 64 levels deep.'],
    [`%YAML 1.1\n---\n${VALID}`, '1:1 syntax The file asks for YAML 1.1: connector files are YAML 1.2.'],
    [
      `%FOO\n---\n${VALID}`,
      '1:1 syntax Directives (lines that begin with %) have no meaning in connector files: remove it.',
    ],
    [
      changed('proxy_enabled', '1: x\nproxy_enabled'),
      '8:1 unknown-key Unknown key `1` in the connector: expected `$schema`, `renamed_from`, `description`, `icon_src` or `metadata`.',
    ],
    [
      changed('proxy_enabled', '<<: { a: 1 }\nproxy_enabled'),
      '8:1 unknown-key Unknown key `<<` in the connector: expected `$schema`, `renamed_from`, `description`, `icon_src` or `metadata`.',
    ],
    [
      changed('label', 'lable').replaceAll('\n', '\r\n'),
      '6:32 unknown-key Unknown key `lable` in auth_patterns[0].fields[0]: did you mean `label`?',
    ],
    ['['.repeat(65) + ']'.repeat(65), '1:65 nesting Values are nested more than 64 levels deep.'],
  ])('%j', async (text, finding) => {
    expect(await read(text)).toEqual([finding])
  })

  it('cannot be blown up by anchors', async () => {
    const list = (name: string) => `[${Array.from({ length: 9 }, () => `*${name}`).join(',')}]`
    const bomb = `a: &a [x]\nb: &b ${list('a')}\nc: &c ${list('b')}\nd: &d ${list('c')}\ne: &e ${list('d')}\nf: ${list('e')}\n`
    const findings = await read(bomb)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/^\d:\d+ nesting Aliases add up to more than 10000 values\.$/)
  })

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['dashes', '- '.repeat(5_000)],
    ['braces', '{a: '.repeat(20_000)],
  ])('that is nested absurdly deep by %s is refused', async (_, text) => {
    const findings = await read(text)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(/ (nesting|syntax) /)
  })

  it('shows only the first of very many faults', async () => {
    const findings = await read(Array.from({ length: 2_000 }, (_, index) => `k${index}: ${index}`).join('\n'))
    expect(findings.length).toBeLessThanOrEqual(101)
    expect(findings.join('\n')).toMatch(/more-faults This file has many more faults/)
  })

  it('keeps an alias’s place, not its anchor’s', async () => {
    const text = VALID.replace('API Key', '&label 5').replace('label: API Key', 'label: *label')
    expect(await read(text)).toEqual([
      '4:26 wrong-type `auth_patterns[0].display_name` must be a text; found 5.',
      '6:39 wrong-type `auth_patterns[0].fields[0].label` must be a text; found 5.',
    ])
  })
})
