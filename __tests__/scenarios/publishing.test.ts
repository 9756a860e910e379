import { describe, expect, it } from '@jest/globals'
import { connector, reportOf, withScenario } from './scenario.ts'

const event = { name: 'pull_request', payload: { pull_request: { number: 7, merged: true } } }

describe('what a run has to say', () => {
  it.each([
    ['the summary', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, /job summary: ENOENT/],
    ['the outputs', { GITHUB_OUTPUT: '/nowhere/output' }, /outputs: ENOENT/],
    ['the report', { RUNNER_TEMP: '/dev/null/temp' }, /JSON report: ENOTDIR/],
  ])('is said elsewhere where %s cannot be written, and the step fails', async (what, env, message) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const run = await scenario.run('apply', {}, { env })
      expect(run.exitCode).toBe(1)
      expect(run.annotations).toHaveLength(1)
      expect(run.annotations[0]?.message).toMatch(message)
      expect(run.log).toContain('created')
      expect(run.log).not.toMatch(/\n\s+at /)
      if (what !== 'the summary') expect(run.summary).toContain('Acme')
      if (what !== 'the outputs') expect(run.outputs['created']).toBe('1')
    })
  })

  it('is out before the comment is tried, whatever becomes of that', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const options = { event, token: 'ghs_token', env: { GITHUB_API_URL: 'not a url' } }
      const run = await scenario.run('apply', {}, options)
      expect([run.exitCode, run.outputs['created']]).toEqual([0, '1'])
      expect(run.annotations).toMatchObject([{ level: 'notice' }])
      expect(run.summary).toContain('Acme')
    }))

  it('keeps a report for each step of a job', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const temp = `${scenario.workspace}/temp`
      const runs = [
        await scenario.run('plan', { environment: '\u751f\u4ea7' }, { temp }),
        await scenario.run('plan', { environment: '\u6d4b\u8bd5' }, { temp }),
        await scenario.run('plan', { environment: 'E'.repeat(400) }, { temp }),
      ]
      expect(new Set(runs.map(({ outputs }) => outputs['report'])).size).toBe(3)
      expect(runs.map((run) => reportOf(run).environment?.name.length)).toEqual([2, 2, 400])
    }))

  it('leaves counts empty where nobody knows them', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      scenario.scalekit.faults.add({ on: 'list', fault: { kind: 'answer', status: 403 } })
      const run = await scenario.run('plan')
      expect(run.exitCode).toBe(1)
      expect([run.outputs['created'], run.outputs['failed'], run.outputs['has-changes']]).toEqual([
        '',
        '',
        '',
      ])
    }))

  it('holds no secret in the form in which it was sent', () =>
    withScenario({ clientSecret: "p@ss!word(1)*~ x$'" }, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ description: 'p%40ss%21word%281%29*%7E+x%24%27' }))
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(0)
      expect([run.log, run.summary, ...run.files.values()].join()).not.toContain('ss%21word')
    }))
})
