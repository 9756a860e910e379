import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../../src/connector/json.ts'
import { mergePatch } from '../../src/files/overlay.ts'
import { findingsOf, load, type Files } from '../validation/run.ts'
import { textOf } from '../validation/samples.ts'

describe('merge patches', () => {
  // The test cases of RFC 7396, appendix A.
  it.each<[JsonValue, JsonValue, JsonValue]>([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j', (value, patch, merged) => {
    expect(mergePatch(value, patch)).toEqual(merged)
  })

  it('make no prototype of a key', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"polluted":true}}') as JsonValue)
    expect(Object.keys(merged as object)).toEqual(['__proto__'])
    expect((merged as { polluted?: boolean }).polluted).toBeUndefined()
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

const withPatch = (patch: string, file = 'overlays/production/a.json'): Files => ({
  'connectors/a.json': textOf('oauth'),
  [file]: patch,
})
const request = { overlay: 'overlays/production' }
const AT = 'overlays/production/a.json:'

describe('an overlay', () => {
  it.each([
    ['overlays/production/a.json', '{ "icon_src": "" }'],
    ['overlays/production/a.yaml', 'icon_src: ""'],
    ['overlays/production/a.yml', 'icon_src: ""'],
    ['overlays/production/a.JSON', '{ "icon_src": "" }'],
  ])('%s is merged', async (file, patch) => {
    const { connectors, findings, files } = await load(withPatch(patch, file), request)
    expect(findings).toEqual([])
    expect(connectors[0]?.payload.icon_src).toBe('')
    expect(files).toBe(1)
  })

  it('below sub-folders belongs to the connector at the same path', async () => {
    const files = {
      'connectors/crm/a.json': textOf('apiKey'),
      'overlays/production/crm/a.json': '{ "description": "Patched" }',
    }
    const { connectors } = await load(files, { overlay: './overlays/production/' })
    expect(connectors[0]?.payload.description).toBe('Patched')
  })

  it('of another environment, and other files beside it, do not matter', async () => {
    const files = withPatch('{ "nonsense": 1 }', 'overlays/staging/a.json')
    const beside = { 'overlays/production/README.md': 'x', 'overlays/production/crm/.gitkeep': '' }
    expect(await findingsOf({ ...files, ...beside }, request)).toEqual([])
  })

  it('is never taken for a connector', async () => {
    const { files } = await load(withPatch('{ "icon_src": "" }'), { ...request, patterns: ['**/*.json'] })
    expect(files).toBe(1)
  })

  it('in a folder that is not there is an error', async () => {
    await expect(load(withPatch('{}'), { overlay: 'overlays/prod' })).rejects.toThrow(
      'The overlay folder "overlays/prod" does not exist.',
    )
    await expect(load(withPatch('{}'), { overlay: '../overlays' })).rejects.toThrow(/overlay|workspace/)
  })

  it.each([
    [
      '{ "icon_src": "icon.svg" }',
      `${AT}1:15 wrong-format \`icon_src\` must be empty or start with https:// in lower case; found "icon.svg".`,
    ],
    [
      '{ "icon": "" }',
      `${AT}1:3 unknown-key Unknown key \`icon\` in the connector: expected \`$schema\`, \`renamed_from\`, \`display_name\`, \`description\`, \`auth_patterns\`, \`proxy_url\`, \`proxy_enabled\`, \`icon_src\` or \`metadata\`.`,
    ],
    [
      '{ "proxy_enabled": null }',
      `${AT}1:20 missing-key The key \`proxy_enabled\` (Proxy enabled) is missing in the connector.`,
    ],
    ['{\n  "metadata": { "team": 7 }\n}', `${AT}2:25 wrong-type \`metadata.team\` must be a text; found 7.`],
    [
      '{ "metadata": { "stage": "live" }, "proxy_url": "https://{{team}}.example.com" }',
      'connectors/a.json:13:25 unused-path-param The path parameter `workspace` is not used: `proxy_url` has no placeholder {{workspace}}.',
    ],
    [
      '{ "auth_patterns": [{ "type": "NO_AUTH" }] }',
      `${AT}1:21 missing-key The key \`display_name\` (Label) is missing in auth_patterns[0].`,
    ],
    [
      '{ "display_name": "Other" }',
      `${AT}1:19 overlay-renames A patch must not change \`display_name\`, which is the connector's identity: leave it out; found "Other".`,
    ],
    [
      '{ "display_name": null }',
      `${AT}1:19 overlay-renames A patch must not change \`display_name\`, which is the connector's identity: leave it out; found null.`,
    ],
    ['[]', `${AT}1:1 wrong-type A merge patch must be an object; found an empty list.`],
    ['{,}', `${AT}1:2 syntax Unexpected ",": this is not JSON.`],
  ])('%s is judged where it stands', async (patch, finding) => {
    expect(await findingsOf(withPatch(patch), request)).toContain(finding)
  })

  it('leaves a fault of the connector file where that stands', async () => {
    const files = {
      ...withPatch('{ "metadata": { "stage": "live" } }'),
      'connectors/a.json': textOf('oauth').replace('"team"', '"x"'),
    }
    expect(await findingsOf(files, request)).toEqual([
      'connectors/a.json:50:5 wrong-length The key `x` must have at least 3 characters; found 1.',
    ])
  })

  it('may repeat the name', async () => {
    expect(await findingsOf(withPatch('{ "display_name": "Sample" }'), request)).toEqual([])
  })

  it('for no connector, for two, or beside another one is an error', async () => {
    const files = {
      'connectors/a.json': textOf('apiKey'),
      'connectors/a.yaml': JSON.stringify({
        ...(JSON.parse(textOf('noAuth')) as object),
        display_name: 'Other',
      }),
      'connectors/b.json': textOf('noAuth').replace('Sample', 'Third'),
      'overlays/production/gone.json': '{}',
      'overlays/production/a.yml': '{}',
      'overlays/production/b.json': '{}',
      'overlays/production/b.yaml': '{}',
    }
    expect(await findingsOf(files, request)).toEqual([
      'overlays/production/a.yml:1:1 overlay-target This patch could be for connectors/a.json or connectors/a.yaml: give them different names.',
      'overlays/production/b.yaml:1:1 overlay-target connectors/b.json has a patch already (overlays/production/b.json): keep one of them.',
      'overlays/production/gone.json:1:1 overlay-target This patch is for no connector: no connector file has the same path below its own folder.',
    ])
  })

  it.each([
    ['.a.json', 'overlay-target'],
    ['.crm/a.json', 'overlay-target'],
    ['a.jsonc', 'file-type'],
    ['a.json5', 'file-type'],
    ['a.json.bak', 'file-type'],
    ['a', 'file-type'],
  ])('%s is not passed over', async (file, rule) => {
    const findings = await findingsOf(withPatch('{}', `overlays/production/${file}`), request)
    expect(findings).toEqual([expect.stringMatching(new RegExp(`^overlays/production/${file}:1:1 ${rule} `))])
  })

  it.each(['@prod', 'ov+x', 'ov[1]', '(x)', './overlays//prod/', 'a/../b'])(
    'may be in a folder called %s',
    async (overlay) => {
      const files = withPatch('{ "description": "Patched" }', `${overlay}/a.json`)
      const { connectors, findings } = await load(files, { overlay })
      expect(findings).toEqual([])
      expect(connectors[0]?.payload.description).toBe('Patched')
    },
  )

  it('goes to the file of the same ending where two share a name', async () => {
    const files = {
      'connectors/a.json': textOf('apiKey'),
      'connectors/a.yaml': JSON.stringify({
        ...(JSON.parse(textOf('noAuth')) as object),
        display_name: 'Other',
      }),
      'overlays/production/a.yaml': 'description: Patched',
    }
    const { connectors, findings } = await load(files, request)
    expect(findings).toEqual([])
    expect(connectors.map(({ payload }) => payload.description)).toEqual(['Patched', 'A sample'])
  })
})
