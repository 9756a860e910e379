import { describe, expect, test } from '@jest/globals'
import { chooseAnnotations } from '../../src/report/annotations.ts'
import type { Finding } from '../../src/validation/finding.ts'
import { connectorOf, refusal } from './connectors.ts'
import { reportOf, samples } from './samples.ts'

function findingsOf(count: number, severity: Finding['severity']): Finding[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: 'some-rule',
    severity,
    message: `${severity} ${index}`,
    location: { file: 'connectors/a.json', line: index + 1, column: 3 },
  }))
}

describe('annotations', () => {
  test('stand at file, line and column, errors before warnings', () => {
    expect(chooseAnnotations(samples['validate-errors'])).toEqual([
      {
        severity: 'error',
        title: 'unknown-key',
        message: 'Unknown key "token_url". Did you mean "token_uri"?',
        file: 'connectors/my-asana.json',
        line: 14,
        column: 9,
      },
      {
        severity: 'warning',
        title: 'secret-input-type',
        message:
          'The field "username" is labelled "API Key": use the input type `password` to keep it from view.',
        file: 'connectors/my-freshdesk.json',
        line: 17,
        column: 25,
      },
    ])
  })

  test.each([
    { found: 10, shown: 10, last: 'error 9' },
    { found: 11, shown: 10, last: '2 more errors in the job summary.' },
    { found: 3_009, shown: 10, last: '3,000 more errors in the job summary.' },
  ])('of $found errors show $shown, the last one says "$last"', ({ found, shown, last }) => {
    const findings = [...findingsOf(12, 'warning'), ...findingsOf(found, 'error')]
    const all = chooseAnnotations(reportOf({ findings }))
    const errors = all.filter(({ severity }) => severity === 'error')
    expect(errors).toHaveLength(shown)
    expect(errors.at(-1)?.message).toBe(last)
    expect(all.filter(({ severity }) => severity === 'warning').at(-1)?.message).toBe(
      '3 more warnings in the job summary.',
    )
    expect(all.slice(0, shown)).toEqual(errors)
  })

  test("a connector's failure stands at its file, with all that helps", () => {
    expect(chooseAnnotations(samples['apply-failed'])).toContainEqual({
      severity: 'error',
      title: 'Apify MCP',
      file: 'connectors/apify-mcp.yaml',
      message:
        'Could not create "Apify MCP": the payload was refused. proxy_url: must start with https://. ' +
        'Mend the fields that are named, then run again. (request id req_000123)',
    })
  })

  test('the failure of a deletion has no file to stand at', () => {
    const { file: _, ...deleted } = connectorOf({ action: 'delete', result: 'failed', failure: refusal })
    expect(chooseAnnotations(reportOf({ connectors: [deleted] }))[0]).not.toHaveProperty('file')
  })

  test('failures of the run, interruption and warnings are shown too', () => {
    const report = reportOf({
      failures: [{ kind: 'user', message: 'Refused.', hint: 'Do this.' }],
      interrupted: true,
      warnings: ['Careful.'],
    })
    expect(chooseAnnotations(report).map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: Refused. Do this.',
      'error: The run was cancelled: nothing new was started, and what was under way was given a few seconds to end.',
      'warning: Careful.',
    ])
  })

  test('who has to authorise again is a warning at the file, unless nothing was done', () => {
    const warned = (sample: keyof typeof samples) =>
      chooseAnnotations(samples[sample]).filter(({ message }) => message.includes('authorise again'))
    expect(warned('plan-changes')).toMatchObject([{ severity: 'warning', file: 'connectors/my-asana.json' }])
    expect(warned('apply-done')).toHaveLength(1)
    expect(warned('apply-interrupted')).toEqual([])
  })

  test('long messages are cut where the platform would cut them', () => {
    const [annotation] = chooseAnnotations(reportOf({ warnings: ['x'.repeat(5_000)] }))
    expect(annotation?.message).toHaveLength(4_096)
    expect(annotation?.message).toMatch(/…$/)
  })

  test('nothing to say is no annotation', () => {
    expect(chooseAnnotations(samples['validate-clean'])).toEqual([])
  })
})
