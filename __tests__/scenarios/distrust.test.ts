import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../emulator/scalekit/faults.ts'
import { connector, errorsOf, withScenario } from './scenario.ts'

const always = (fault: Fault) => ({ on: 'list', fault, times: Infinity }) as const

describe('a listing that cannot be relied on: exit 1, and nothing is written', () => {
  it.each<[string, Fault]>([
    ['cut in mid-body', { kind: 'cut' }],
    ['HTML', { kind: 'answer', status: 200, body: 'html' }],
    ['empty', { kind: 'answer', status: 200, body: 'empty' }],
    ['a page is lost', { kind: 'listing', flaw: 'loses a page' }],
    ['a page is repeated', { kind: 'listing', flaw: 'repeats a page' }],
    ['pages without end', { kind: 'listing', flaw: 'endless pages' }],
    ['the same page token again', { kind: 'listing', flaw: 'same token again' }],
    ['a wrong total', { kind: 'listing', flaw: 'wrong total' }],
    ['a connector without identifier', { kind: 'listing', flaw: 'no identifier' }],
    ['no list', { kind: 'listing', flaw: 'no list' }],
    ['a redirect', { kind: 'redirect', location: 'http://127.0.0.1:9/' }],
    ['404', { kind: 'answer', status: 404 }],
  ])('%s', async (_, fault) => {
    await withScenario({ pageCap: 2 }, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ description: 'new' }))
      for (const name of ['Acme', 'B', 'C', 'D', 'E']) {
        scenario.scalekit.connectors.seed(connector({ display_name: name }))
      }
      scenario.scalekit.faults.add(always(fault))
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(1)
      expect(scenario.scalekit.requests.writes()).toEqual([])
      expect(new Set(scenario.requests())).toEqual(new Set(['token', 'list']))
      expect(errorsOf(run)).toHaveLength(1)
      expect(run.summary).not.toBe('')
      expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /)
    })
  })

  it('nothing listens at the address', async () => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const run = await scenario.run('plan', { 'environment-url': 'http://127.0.0.1:9' })
      expect(run.exitCode).toBe(1)
      expect(errorsOf(run).join()).toContain('127.0.0.1:9')
    })
  })
})
