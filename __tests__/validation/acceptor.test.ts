import { describe, expect, test } from '@jest/globals'
import { compileAcceptor, type SchemaFile } from '../../scripts/generate-acceptor.ts'

/** What the schema of connectors may one day say, and the quick check would get wrong. */
const INEXACT: Readonly<Record<string, SchemaFile>> = {
  'a keyword that it does not know': { type: 'object', ...{ patternProperties: {} } },
  'a type that it does not know': { type: 'integer' },
  'a pattern for whatever type': { pattern: '^a$' },
  'a number of items for whatever type': { maxItems: 1 },
  'property names where no value is looked at': {
    type: 'object',
    properties: { a: { type: 'string' } },
    additionalProperties: false,
    propertyNames: { pattern: '^b$' },
  },
  'keys that two schemas count': {
    type: 'object',
    if: { required: ['a'] },
    then: { properties: { a: { type: 'string' } }, additionalProperties: false },
  },
  'a reference to nothing': { $ref: '#/$defs/nothing' },
}

describe('the compiler of the quick check refuses', () => {
  test.each(Object.entries(INEXACT))('%s', (_, schema) => {
    expect(() => compileAcceptor(schema)).toThrow(/^The acceptor /)
  })
})
