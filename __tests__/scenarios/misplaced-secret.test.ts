import { expect, it } from '@jest/globals'
import { connector, withScenario } from './scenario.ts'

const SECRET = 'very-secret-value'

it.each([
  ['command', { command: SECRET }],
  ['concurrency', { concurrency: SECRET }],
  ['files', { files: `../${SECRET}` }],
])('a secret that was put into the input %s by mistake is not shown in its error', (_, inputs) =>
  withScenario({ clientSecret: SECRET }, async (scenario) => {
    scenario.write('connectors/acme.json', connector())
    const run = await scenario.run('plan', inputs)
    expect(run.exitCode).toBe(1)
    expect(run.masks[0]).toMatchObject({ value: SECRET, line: 0 })
    expect(run.log).toContain('***')
    const written = [run.log, run.summary, ...run.files.values(), ...Object.values(run.outputs)]
    expect(written.join('\n')).not.toContain(SECRET)
  }),
)
