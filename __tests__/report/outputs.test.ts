import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { renderOutputs } from '../../src/report/outputs.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { connectorOf } from './connectors.ts'
import { reportOf, samples } from './samples.ts'

describe('the outputs', () => {
  test('are those that action.yml declares', () => {
    const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      outputs: object
    }
    expect(Object.keys(renderOutputs(reportOf(), {}))).toEqual(Object.keys(action.outputs))
  })

  test('say what was done, and where the rest is', () => {
    expect(renderOutputs(samples['apply-done'], { reportPath: '/tmp/report.json' })).toEqual({
      created: '1',
      updated: '1',
      deleted: '1',
      unchanged: '1',
      failed: '0',
      'has-changes': 'true',
      errors: '0',
      warnings: '0',
      'plan-digest': samples['apply-done'].planDigest,
      identifiers: '{"Apify MCP":"APIFYMCP","My Asana":"MYASANA","My Freshdesk":"MYFRESHDESK"}',
      report: '/tmp/report.json',
      'comment-url': '',
    })
  })

  test.each([
    ['plan-no-changes', 'false'],
    ['plan-changes', 'true'],
    ['export', 'true'],
    ['apply-unreachable', ''],
    ['validate-clean', ''],
  ] as const)('of %s say of changes %j: only a run that compared knows', (name, expected) => {
    const outputs = renderOutputs(samples[name], {})
    expect(outputs['has-changes']).toBe(expected)
    // Nor is a count of what nobody has looked at: a 0 would read like an environment in which all is well.
    expect([outputs.created, outputs.failed].includes('')).toBe(samples[name].planDigest === undefined)
  })

  test('count findings', () => {
    expect(renderOutputs(samples['validate-errors'], {})).toMatchObject({ errors: '1', warnings: '1' })
  })

  test('hold names that a program could stumble over', () => {
    const connectors = [connectorOf({ name: '__proto__', identifier: 'PROTO' })]
    expect(renderOutputs(reportOf({ connectors }), {}).identifiers).toBe('{"__proto__":"PROTO"}')
  })

  test('leave out identifiers that the platform would not take, and the summary says so', () => {
    const connectors = Array.from({ length: 20_000 }, (_, index) =>
      connectorOf({ name: `Connector ${index}` }),
    )
    const report = reportOf({ connectors })
    expect(renderOutputs(report, {}).identifiers).toBe('')
    expect(renderSummary(report)).toContain('The output "identifiers" is empty')
  })
})
