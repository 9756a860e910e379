import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderJson } from '../../src/report/json.ts'
import type { RunReport } from '../../src/report/report.ts'
import { samples } from './samples.ts'

const SCHEMA = new URL('../../schema/report.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

describe('the JSON report', () => {
  test.each(Object.entries(samples))('of %s is as the schema says, and loses nothing', (_name, report) => {
    const parsed: unknown = JSON.parse(renderJson(report))
    validate(parsed)
    expect(validate.errors ?? []).toEqual([])
    expect(parsed).toEqual(report)
  })

  test('does not depend on the order in which the report was put together', () => {
    const report = samples.promotion
    const reversed = Object.fromEntries(Object.entries(report).toReversed()) as unknown as RunReport
    expect(Object.keys(reversed)).not.toEqual(Object.keys(report))
    expect(renderJson(reversed)).toBe(renderJson(report))
  })

  test.each([
    ['a key of another name', { outcom: 'success' }],
    ['a result that there is not', { outcome: 'maybe' }],
    ['a newer format', { format: 2 }],
    ['a count that is no number', { counts: { ...samples.export.counts, failed: '1' } }],
  ])('is refused by the schema with %s', (_what, wrong) => {
    expect(validate({ ...samples.export, ...wrong })).toBe(false)
  })
})
