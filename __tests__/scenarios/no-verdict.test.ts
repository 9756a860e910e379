import { resolve } from 'node:path'
import { expect, it } from '@jest/globals'
import { connector, errorsOf, withScenario } from './scenario.ts'

const NEVER_ANSWERS = resolve(import.meta.dirname, 'never-answers.mjs')

it('a run that ends without a verdict fails, and says so', () =>
  withScenario({}, async (scenario) => {
    scenario.write('connectors/acme.json', connector())
    const run = await scenario.run('apply', {}, { nodeOptions: ['--import', NEVER_ANSWERS] })
    expect(run.exitCode).toBe(1)
    expect(errorsOf(run)).toEqual(['The run ended without a verdict, so it counts as failed.'])
    expect(scenario.requests()).toEqual([])
  }))
