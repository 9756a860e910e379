import { describe, expect, it } from '@jest/globals'
import { findingsOf, load } from './run.ts'
import { textOf } from './samples.ts'

/** Connector files a, b, c with these names and former names. */
function files(...connectors: readonly (readonly [name: string, former?: string | readonly string[]])[]) {
  return Object.fromEntries(
    connectors.map(([display_name, renamed_from], index) => [
      `connectors/${'abc'.charAt(index)}.json`,
      JSON.stringify({ ...(JSON.parse(textOf('noAuth')) as object), display_name, renamed_from }, null, 2),
    ]),
  )
}

describe('names across files', () => {
  it.each([
    ['differ', [['One'], ['Two'], ['Three']], []],
    ['differ in a digit', [['One 1'], ['One 2']], []],
    [
      'are the same',
      [['One'], ['Two'], ['One']],
      [
        "connectors/c.json:2:19 unique-name connectors/a.json declares a connector named `One` already: the name is a connector's identity, so give each its own.",
      ],
    ],
    [
      'differ in case',
      [['One'], ['ONE']],
      [
        'connectors/b.json:2:19 similar-names The names `ONE` and `One` (connectors/a.json) differ only in case or spaces, and the server may take them for one.',
      ],
    ],
    [
      'differ in spaces',
      [['My One'], ['MyOne']],
      [
        'connectors/b.json:2:19 similar-names The names `MyOne` and `My One` (connectors/a.json) differ only in case or spaces, and the server may take them for one.',
      ],
    ],
    [
      'have different former names',
      [
        ['One', 'Old'],
        ['Two', ['Older', 'Oldest']],
      ],
      [],
    ],
    [
      'have a declared former name',
      [['One'], ['Two', 'One']],
      [
        'connectors/b.json:15:19 renamed-from-declared `One` is the name of the connector in connectors/a.json, so it cannot be the former name of this one.',
      ],
    ],
    [
      'have their own name as a former one',
      [['One', ['Old', 'One']], ['Two']],
      [
        "connectors/a.json:17:5 renamed-from-declared `One` is this connector's name now: a former name is a different one.",
      ],
    ],
    [
      'share a former name',
      [
        ['One', 'Old'],
        ['Two', ['Older', 'Old']],
      ],
      [
        'connectors/b.json:17:5 renamed-from-twice connectors/a.json has the former name `Old` too: one live connector cannot become two.',
      ],
    ],
    [
      'list a former name twice',
      [['One', ['Old', 'Old']], ['Two']],
      ['connectors/a.json:17:5 renamed-from-twice The former name `Old` is listed twice: keep one of them.'],
    ],
    [
      'in a chain of renames',
      [
        ['One', 'Two'],
        ['Two', 'Three'],
      ],
      [
        'connectors/a.json:15:19 renamed-from-declared `Two` is the name of the connector in connectors/b.json, so it cannot be the former name of this one.',
      ],
    ],
  ] as const)('%s', async (_, connectors, findings) => {
    expect(await findingsOf(files(...connectors))).toEqual(findings)
  })

  it('are compared even where a file has other faults', async () => {
    const broken = { ...files(['One'], ['One']) }
    const text = broken['connectors/a.json'] ?? ''
    const findings = await findingsOf({ ...broken, 'connectors/a.json': text.replace('"Public"', '""') })
    expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['wrong-length', 'unique-name'])
  })
})

describe('what is loaded', () => {
  it('is sorted by name, without the keys that are never sent', async () => {
    const { connectors, files: count } = await load({
      'connectors/a.json': textOf('oauth').replace('Sample', 'Zeta'),
      'connectors/b.json': textOf('noAuth').replace('Sample', 'Alpha'),
    })
    expect(count).toBe(2)
    expect(
      connectors.map(({ file, payload, renamedFrom }) => [file, payload.display_name, renamedFrom]),
    ).toEqual([
      ['connectors/b.json', 'Alpha', []],
      ['connectors/a.json', 'Zeta', ['Former', 'Older']],
    ])
    for (const { payload } of connectors) {
      expect(Object.keys(payload)).not.toContain('renamed_from')
      expect(Object.keys(payload)).not.toContain('$schema')
    }
  })

  it('takes a single former name for a list of one', async () => {
    const { connectors } = await load(files(['One', 'Old']))
    expect(connectors[0]?.renamedFrom).toEqual(['Old'])
  })

  it('has findings sorted by file, line and column', async () => {
    const { findings } = await load({
      'connectors/b.json': '{}',
      'connectors/a.json': textOf('apiKey')
        .replace('"A sample"', '1')
        .replace('"label": "API Key"', '"label": 1'),
      'connectors/a.yaml': '- a',
    })
    const places = findings.map(({ location: { file, line } }) => `${file}:${line}`)
    expect(places).toEqual([
      'connectors/a.json:3',
      'connectors/a.json:13',
      'connectors/a.yaml:1',
      ...Array.from({ length: 4 }, () => 'connectors/b.json:1'),
    ])
  })
})
