import { describe, expect, it } from '@jest/globals'
import { connector, withScenario } from './scenario.ts'

const HOSTILE =
  '\n::error::owned\n  ::set-output name=x::y\n##[error]owned\n| a | b |\n<img src=x> @octocat </details>'

describe('hostile text', () => {
  it('from files and from the service starts no workflow command and leaves no trace in the summary', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ description: HOSTILE }))
      const live = { description: `old${HOSTILE}`, metadata: { note: HOSTILE } }
      scenario.scalekit.connectors.seed(connector(live))
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(0)
      expect(run.annotations).toEqual([])
      expect(Object.keys(run.outputs)).not.toContain('x')
      // In a fence nothing is markup, and no fence can be ended from inside: its lines begin with + or -.
      const outsideFences = run.summary.replace(/^```diff\n(?:[-+@ ].*\n)*```$/gm, '')
      expect(outsideFences).not.toMatch(/<img|@octocat|::|```/)
    }))
})

describe('secrets', () => {
  it('are masked before anything else is said, and appear nowhere, even where the service repeats them', () =>
    withScenario({ clientSecret: 'very-secret-value' }, async (scenario) => {
      const { clientId, clientSecret } = scenario.scalekit
      scenario.write('connectors/acme.json', connector({ description: `Echo ${clientSecret}` }))
      const run = await scenario.run('apply', {}, { env: { RUNNER_DEBUG: '1' } })
      const tokens = scenario.scalekit.requests
        .all()
        .flatMap(({ headers }) => headers['authorization'] ?? [])
        .map((header) => header.replace('Bearer ', ''))
      expect(tokens.length).toBeGreaterThan(0)
      const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64')
      const secrets = [clientSecret, basic, ...new Set(tokens)]
      const masked = run.masks.map(({ value }) => value)
      for (const secret of secrets) expect(masked).toContain(secret)
      expect(run.masks[0]).toMatchObject({ value: clientSecret, line: 0 })

      const said = run.lines.filter(({ text }) => !text.startsWith('::add-mask::')).map(({ text }) => text)
      const written = [run.summary, ...run.files.values(), ...Object.values(run.outputs), ...said].join('\n')
      for (const secret of secrets) expect(written).not.toContain(secret)
    }))

  it('do not follow a redirect to another origin', () =>
    withScenario({}, async (thief) =>
      withScenario({}, async (scenario) => {
        scenario.write('connectors/acme.json', connector())
        for (const on of ['token', 'list'] as const) {
          scenario.scalekit.faults.clear()
          scenario.scalekit.faults.add({
            on,
            fault: { kind: 'redirect', location: `${thief.scalekit.url}/stolen` },
          })
          const run = await scenario.run('plan')
          expect(run.exitCode).toBe(1)
          expect(thief.requests()).toEqual([])
        }
      }),
    ))
})

describe('cancellation', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends new writes, lets those in flight finish, and still reports',
    async (signal) => {
      await withScenario({}, async (scenario) => {
        for (let n = 10; n < 40; n++) {
          scenario.write(`connectors/${n}.json`, connector({ display_name: `Connector ${n}` }))
        }
        scenario.scalekit.options.latency = 100
        const { requests } = scenario.scalekit
        // Not on a clock: once something has been written, and long before everything has.
        const watching = { until: () => requests.writes().length > 0, over: false }
        const run = await scenario.run(
          'apply',
          { concurrency: '2' },
          { signals: [{ signal, when: happens(watching) }] },
        )
        watching.over = true
        expect(run.exitCode).toBe(1)
        const created = Number(run.outputs['created'])
        expect(created).toBeGreaterThan(0)
        expect(created).toBeLessThan(30)
        expect(Object.keys(scenario.live())).toHaveLength(created)
        expect(run.summary).toMatch(/not attempted/)
      })
    },
  )
})

describe('a run that ends without a verdict', () => {
  it('fails: a connection that is cut in mid-body leaves no green job', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      scenario.scalekit.faults.add({ on: 'token', fault: { kind: 'cut' }, times: Infinity })
      const run = await scenario.run('plan')
      expect(run.exitCode).toBe(1)
      expect(run.annotations).toHaveLength(1)
    }))
})

async function happens(watching: { until: () => boolean; over: boolean }): Promise<void> {
  while (!watching.over && !watching.until()) await new Promise((resolve) => setTimeout(resolve, 10))
}
