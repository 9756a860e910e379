import { describe, expect, it } from '@jest/globals'
import { connector, reportOf, withScenario } from './scenario.ts'

describe('renamed_from', () => {
  it('renames under the identifier that is live, loses nothing on the way, and rests while it stays in the file', () =>
    withScenario({}, async (scenario) => {
      const kept = { icon_src: 'https://acme.com/i.svg', metadata: { team: 'a' } }
      const { identifier } = scenario.scalekit.connectors.seed(connector({ display_name: 'Old', ...kept }))
      scenario.write('connectors/a.json', connector({ display_name: 'New', renamed_from: ['Older', 'Old'] }))

      const first = await scenario.run('apply')
      expect([first.exitCode, first.outputs['updated'], first.outputs['created']]).toEqual([0, '1', '0'])
      expect(JSON.parse(first.outputs['identifiers'] ?? '')).toEqual({ New: identifier })
      expect(scenario.live()).toEqual({ New: connector({ display_name: 'New', ...kept }) })

      scenario.requests()
      const second = await scenario.run('apply')
      expect([second.exitCode, second.outputs['has-changes']]).toEqual([0, 'false'])
      expect(scenario.requests()).toEqual(['token', 'list'])
    }))

  it('creates where no former name is live', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/a.json', connector({ display_name: 'New', renamed_from: 'Old' }))
      expect((await scenario.run('apply')).outputs).toMatchObject({ created: '1', updated: '0' })
    }))
})

describe.each([{ duplicateNames: 'refused' }, { duplicateNames: 'allowed' }] as const)(
  'a name that the service could take for a live one, where second names are $duplicateNames',
  (options) => {
    it.each([
      ['a new connector', {}, ['ACME']],
      ['a rename', { renamed_from: 'Old' }, ['ACME', 'Old']],
    ])('keeps %s from being written, and names what is in the way', async (_, own, seeds) => {
      await withScenario(options, async (scenario) => {
        scenario.write('connectors/a.json', connector({ display_name: 'Ac me', ...own }))
        scenario.write('connectors/b.json', connector({ display_name: 'Beta' }))
        for (const display_name of seeds) scenario.scalekit.connectors.seed(connector({ display_name }))
        const run = await scenario.run('apply')
        expect(run.exitCode).toBe(1)
        expect(reportOf(run).connectors[0]?.failure?.message).toContain('"ACME" (ACME:12345)')
        expect(Object.keys(scenario.live())).toEqual([...seeds, 'Beta'])
      })
    })
  },
)

it('a name that was given up, but whose identifier lives on under another, is refused in the words of the service', () =>
  withScenario({}, async (scenario) => {
    scenario.scalekit.connectors.seed(connector({ display_name: 'Renamed' }), { identifier: 'ACME:12345' })
    scenario.write('connectors/a.json', connector())
    const run = await scenario.run('apply')
    expect(run.exitCode).toBe(1)
    expect(reportOf(run).connectors[0]).toMatchObject({
      result: 'failed',
      failure: { status: 409, message: expect.stringContaining('already exists') },
    })
    expect(Object.keys(scenario.live())).toEqual(['Renamed'])
  }))
