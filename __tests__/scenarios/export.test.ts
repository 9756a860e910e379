import { describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import { connector, errorsOf, reportOf, withScenario, type Scenario } from './scenario.ts'

const MARK = { managed_by: 'github:octo-org/connectors' }
const json = (scenario: Scenario, path: string) => JSON.parse(scenario.read(path)) as Record<string, unknown>

describe('export', () => {
  it('writes files that validate, and an apply of them changes nothing', () =>
    withScenario({ defaults: 'added', reorderKeys: true }, async (scenario) => {
      scenario.withSamples()
      await scenario.run('apply')
      const before = scenario.live()
      scenario.remove('connectors')

      const exported = await scenario.run('export')
      expect([exported.exitCode, exported.outputs['has-changes']]).toEqual([0, 'true'])
      expect(reportOf(exported).exported).toHaveLength(8)
      const applied = await scenario.run('apply')
      expect([applied.exitCode, applied.outputs['unchanged'], applied.outputs['has-changes']]).toEqual([
        0,
        '8',
        'false',
      ])
      expect(scenario.live()).toEqual(before)

      const again = await scenario.run('export')
      expect([again.exitCode, again.outputs['has-changes']]).toEqual([0, 'false'])
    }))

  it('is canonical: keys in a fixed order, no defaults, no mark, a name made of the display name', () =>
    withScenario({}, async (scenario) => {
      const live = connector({ display_name: 'My  Acme 2', icon_src: '', metadata: { team: 'a', ...MARK } })
      scenario.scalekit.connectors.seed(Object.fromEntries(Object.entries(live).reverse()))
      expect((await scenario.run('export', { 'export-dir': 'out/dir' })).exitCode).toBe(0)
      const file = json(scenario, 'out/dir/my-acme-2.json')
      expect(Object.keys(file)).toEqual([
        ...['display_name', 'description', 'auth_patterns', 'proxy_url', 'proxy_enabled', 'metadata'],
      ])
      expect(file['metadata']).toEqual({ team: 'a' })
    }))

  it('keeps existing files in place, in their format, with their own keys, and leaves equal ones alone', () =>
    withScenario({}, async (scenario) => {
      const schema = { $schema: '../schema/connector.schema.json' }
      const same = `${JSON.stringify(connector({ display_name: 'Same' }))}   \n`
      scenario.write('connectors/deep/odd-name.json', { ...schema, ...connector({ display_name: 'One' }) })
      scenario.write('connectors/two.yaml', `# Ask Jo\n${stringify(connector({ display_name: 'Two' }))}`)
      scenario.write('connectors/same.json', same)
      for (const name of ['One', 'Two']) {
        scenario.scalekit.connectors.seed(connector({ display_name: name, description: 'edited by hand' }))
      }
      scenario.scalekit.connectors.seed(connector({ display_name: 'Same' }))
      const run = await scenario.run('export')
      expect(run.exitCode).toBe(0)
      expect(reportOf(run).exported).toEqual([
        { name: 'One', file: 'connectors/deep/odd-name.json', change: 'rewritten' },
        { name: 'Same', file: 'connectors/same.json', change: 'unchanged' },
        { name: 'Two', file: 'connectors/two.yaml', change: 'rewritten' },
      ])
      expect(json(scenario, 'connectors/deep/odd-name.json')).toMatchObject({
        ...schema,
        description: 'edited by hand',
      })
      expect(scenario.read('connectors/two.yaml')).toMatch(/^# Ask Jo\n(.*\n)*description: edited by hand\n/)
      expect(scenario.read('connectors/same.json')).toBe(same)
    }))

  it('with fail-on-changes writes nothing and fails where there is something to write', () =>
    withScenario({}, async (scenario) => {
      const text = JSON.stringify(connector())
      scenario.write('connectors/acme.json', text)
      scenario.scalekit.connectors.seed(connector({ description: 'edited' }))
      const run = await scenario.run('export', { 'fail-on-changes': 'true' })
      expect([run.exitCode, run.outputs['has-changes']]).toEqual([1, 'true'])
      expect(scenario.read('connectors/acme.json')).toBe(text)
    }))

  it.each<[string, (scenario: Scenario) => void, RegExp]>([
    [
      'two live connectors share a name',
      ({ scalekit: { connectors } }) => {
        connectors.seed(connector({ display_name: 'Twin' }), { identifier: 'ONE' })
        connectors.seed(connector({ display_name: 'Twin' }), { identifier: 'TWO' })
      },
      /"Twin".*ONE.*TWO/,
    ],
    [
      'no valid file can say what is live',
      ({ scalekit: { connectors } }) =>
        void connectors.seed(connector({ display_name: 'Off', proxy_enabled: false })),
      /"Off".*proxy_enabled/,
    ],
  ])('exports the others where %s, and fails', async (_, seed, message) => {
    await withScenario({}, async (scenario) => {
      scenario.scalekit.connectors.seed(connector())
      seed(scenario)
      const run = await scenario.run('export')
      expect(run.exitCode).toBe(1)
      expect(errorsOf(run).join('\n')).toMatch(message)
      expect(reportOf(run).exported).toMatchObject([{ name: 'Acme', change: 'added' }])
    })
  })

  it('may go to any folder, beside files that are no connectors; a later export finds its own files there', () =>
    withScenario({}, async (scenario) => {
      scenario.write('package.json', '{"name":"x"}').write('connectors/acme.json', connector())
      scenario.scalekit.connectors.seed(connector({ description: 'live' }))
      for (const [dir, change] of [
        ['before', 'added'],
        ['before', 'unchanged'],
        ['.', 'rewritten'],
      ] as const) {
        const run = await scenario.run('export', { 'export-dir': dir })
        expect(run.exitCode).toBe(0)
        expect(reportOf(run).exported).toMatchObject([{ name: 'Acme', change }])
        if (dir === 'before') expect(json(scenario, 'connectors/acme.json')).toEqual(connector())
        if (change === 'unchanged') scenario.remove('before')
      }
      expect(json(scenario, 'connectors/acme.json')).toMatchObject({ description: 'live' })
      expect(scenario.read('package.json')).toBe('{"name":"x"}')
    }))

  it.each(['con[1]', '@live', 'c{a,b}'])('overwrites nothing in a folder called %s', async (dir) => {
    await withScenario({}, async (scenario) => {
      scenario.write(`${dir}/acme.json`, '{"name":"x"}')
      scenario.scalekit.connectors.seed(connector())
      const run = await scenario.run('export', { 'export-dir': dir })
      expect(reportOf(run).exported).toMatchObject([{ file: `${dir}/acme-2.json`, change: 'added' }])
      expect(scenario.read(`${dir}/acme.json`)).toBe('{"name":"x"}')
    })
  })

  it('takes no overlay', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector()).write('overlays/prod/acme.json', {})
      const run = await scenario.run('export', { overlay: 'overlays/prod' })
      expect(run.exitCode).toBe(1)
      expect(errorsOf(run).join()).toMatch(/overlay is given, but export .* Leave overlay out/)
      expect(scenario.requests()).toEqual([])
    }))

  it('writes nothing where an existing file has an error', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', '{')
      scenario.scalekit.connectors.seed(connector())
      const run = await scenario.run('export')
      expect(run.exitCode).toBe(1)
      expect(scenario.requests()).toEqual([])
      expect(scenario.read('connectors/acme.json')).toBe('{')
    }))
})

describe('overlays', () => {
  it('are merged over the files, and a message names the file that a value came from', () =>
    withScenario({}, async (scenario) => {
      scenario
        .write('connectors/acme.json', connector())
        .write('overlays/prod/acme.yaml', 'proxy_url: https://prod.acme.com')
      const run = await scenario.run('apply', { overlay: 'overlays/prod' })
      expect(run.exitCode).toBe(0)
      expect(scenario.live()['Acme']).toMatchObject({ proxy_url: 'https://prod.acme.com' })

      scenario.write('overlays/prod/acme.yaml', '\nproxy_url: http://prod.acme.com')
      const wrong = await scenario.run('validate', { overlay: 'overlays/prod' })
      expect(wrong.exitCode).toBe(1)
      expect(wrong.annotations).toMatchObject([{ level: 'error', file: 'overlays/prod/acme.yaml', line: 2 }])
    }))

  it.each([
    ['is for no connector', 'overlays/prod/other.json', { proxy_url: 'https://prod.acme.com' }],
    ['changes the name', 'overlays/prod/acme.json', { display_name: 'Other' }],
  ])('a patch that %s is an error', async (_, path, patch) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector()).write(path, patch)
      const run = await scenario.run('plan', { overlay: 'overlays/prod' })
      expect(run.exitCode).toBe(1)
      expect(run.annotations).toMatchObject([{ level: 'error', file: path }])
      expect(scenario.requests()).toEqual([])
    })
  })
})
