import { describe, expect, it } from '@jest/globals'
import { connector, errorsOf, reportOf, withScenario } from './scenario.ts'

const MARK = 'github:octo-org/connectors'
const repository = { env: { GITHUB_REPOSITORY: 'octo-org/connectors' } }
const owned = (name: string, mark = MARK) => connector({ display_name: name, metadata: { managed_by: mark } })

describe('plan-digest', () => {
  it('lets the reviewed plan run, and refuses any other', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ description: 'new' }))
      scenario.scalekit.connectors.seed(connector())
      const { outputs } = await scenario.run('plan')
      const approved = { 'plan-digest': outputs['plan-digest'] ?? '' }

      scenario.scalekit.connectors.edit('Acme', { proxy_url: 'https://edited.acme.com' })
      const refused = await scenario.run('apply', approved)
      expect(refused.exitCode).toBe(1)
      expect(errorsOf(refused).join()).toContain('not the one that was approved')
      expect(reportOf(refused).connectors).toMatchObject([{ name: 'Acme', result: 'not attempted' }])
      expect(scenario.scalekit.requests.writes()).toEqual([])

      scenario.scalekit.connectors.edit('Acme', { proxy_url: 'https://api.acme.com' })
      const applied = await scenario.run('apply', approved)
      expect([applied.exitCode, applied.outputs['updated']]).toEqual([0, '1'])
    }))
})

describe('prune', () => {
  it('marks, adopts and deletes what this repository owns, and nothing else', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/new.json', connector({ display_name: 'New' }))
      scenario.write('connectors/live.json', connector({ display_name: 'Live' }))
      const theirs = owned('Theirs', 'github:other/repo')
      const unmarked = connector({ display_name: 'Unmarked' })
      for (const fields of [connector({ display_name: 'Live' }), owned('Gone'), theirs, unmarked]) {
        scenario.scalekit.connectors.seed(fields)
      }
      const run = await scenario.run('apply', { prune: 'true' }, repository)
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ created: '1', updated: '1', deleted: '1' })
      expect(scenario.live()).toEqual({
        New: owned('New'),
        // An update sends every writable field, the empty ones too.
        Live: { ...owned('Live'), icon_src: '' },
        Theirs: theirs,
        Unmarked: unmarked,
      })
    }))

  it('stops in plan already where more would be deleted than max-deletes allows', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      for (const name of ['One', 'Two']) scenario.scalekit.connectors.seed(owned(name))
      for (const command of ['plan', 'apply']) {
        const run = await scenario.run(command, { prune: 'true', 'max-deletes': '1' }, repository)
        expect(run.exitCode).toBe(1)
        expect(errorsOf(run).join()).toMatch(/2 connectors.*max-deletes is 1.*"One", "Two"/s)
      }
      expect(scenario.scalekit.requests.writes()).toEqual([])
    }))

  it('says what to remove first where a connector is in use', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      scenario.scalekit.connectors.seed(owned('Used'), { inUse: true })
      const run = await scenario.run('apply', { prune: 'true' }, repository)
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ created: '1', deleted: '0', failed: '1' })
      expect(run.summary).toMatch(/connected accounts/)
    }))

  it('keeps deletions back where something else failed', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      scenario.scalekit.connectors.seed(owned('Gone'))
      scenario.scalekit.faults.add({ on: 'create', fault: { kind: 'answer', status: 403 } })
      const run = await scenario.run('apply', { prune: 'true' }, repository)
      expect(run.exitCode).toBe(1)
      expect(reportOf(run).connectors).toMatchObject([
        { name: 'Acme', result: 'failed' },
        { name: 'Gone', result: 'not attempted' },
      ])
    }))

  it('needs to know the repository', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const run = await scenario.run('plan', { prune: 'true' }, { env: { GITHUB_REPOSITORY: '' } })
      expect(run.exitCode).toBe(1)
      expect(errorsOf(run).join()).toContain('GITHUB_REPOSITORY')
    }))
})

describe('changes that are gated', () => {
  it('fail-on-changes makes drift a failure, and keeps an apply from writing', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      scenario.scalekit.connectors.seed(connector({ proxy_url: 'https://edited.acme.com' }))
      for (const command of ['plan', 'apply']) {
        const run = await scenario.run(command, { 'fail-on-changes': 'true' })
        expect([run.exitCode, run.outputs['has-changes']]).toEqual([1, 'true'])
      }
      expect(scenario.scalekit.requests.writes()).toEqual([])
    }))

  const changedFields = {
    ...connector(),
    auth_patterns: [{ ...patternOf(connector()), auth_header_key_override: 'X-Key' }],
  }

  it.each([
    ['warn', 0, 1],
    ['fail', 1, 0],
  ])('on-reauthorization: %s', async (mode, exitCode, writes) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', changedFields)
      scenario.scalekit.connectors.seed(connector())
      const run = await scenario.run('apply', { 'on-reauthorization': mode })
      expect(run.exitCode).toBe(exitCode)
      expect(scenario.scalekit.requests.writes()).toHaveLength(writes)
      expect(run.summary).toMatch(/authori[sz]e again/)
    })
  })

  it('fail-on-warnings stops before anything is sent', () =>
    withScenario({}, async (scenario) => {
      scenario.withSamples()
      const run = await scenario.run('apply', { 'fail-on-warnings': 'true' })
      expect(run.exitCode).toBe(1)
      expect(Number(run.outputs['warnings'])).toBeGreaterThan(0)
      expect(scenario.requests()).toEqual([])
    }))
})

describe('promotion', () => {
  it('goes ahead where the source runs these files, overlays apart, and shows all three sides', () =>
    withScenario({}, async (production) =>
      withScenario({}, async (dev) => {
        production.write('connectors/acme.json', connector({ description: 'new' }))
        production.write('overlays/dev/acme.json', { proxy_url: 'https://dev.acme.com' })
        dev.scalekit.connectors.seed(connector({ description: 'new', proxy_url: 'https://dev.acme.com' }))
        production.scalekit.connectors.seed(connector({ description: 'old' }))
        const source = {
          'source-environment': 'Dev',
          'source-overlay': 'overlays/dev',
          ...dev.credentials('source-'),
        }
        const run = await production.run('apply', { environment: 'Production', ...source })
        expect(run.exitCode).toBe(0)
        expect(production.live()['Acme']).toMatchObject({
          description: 'new',
          proxy_url: 'https://api.acme.com',
        })
        expect(dev.requests()).toEqual(['token', 'list'])
        expect(reportOf(run).connectors[0]).toMatchObject({
          changes: [{ path: ['description'], before: 'old', after: 'new' }],
          source: ['new'],
        })
      }),
    ))

  it.each([
    ['does not have the connector', [], /does not have this connector/],
    ['runs something else', [connector({ proxy_url: 'https://other.acme.com' })], /proxy_url/],
  ])('is blocked as a whole where the source %s', async (_, seeds, reason) => {
    await withScenario({}, async (production) =>
      withScenario({}, async (dev) => {
        production
          .write('connectors/acme.json', connector())
          .write('connectors/b.json', connector({ display_name: 'B' }))
        for (const fields of [...seeds, connector({ display_name: 'B' })])
          dev.scalekit.connectors.seed(fields)
        const run = await production.run('apply', dev.credentials('source-'))
        expect(run.exitCode).toBe(1)
        expect(run.summary).toMatch(reason)
        expect(run.summary).toContain('| Source | Current | Proposed |')
        expect(production.scalekit.requests.writes()).toEqual([])
        expect(reportOf(run).connectors).toMatchObject([
          { name: 'Acme', result: 'failed' },
          { name: 'B', result: 'not attempted' },
        ])
      }),
    )
  })
})

function patternOf(fields: ReturnType<typeof connector>): object {
  return (fields['auth_patterns'] as unknown as [object])[0]
}
