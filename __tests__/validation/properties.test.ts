import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findViolations } from '../../emulator/scalekit/rules.ts'
import { declaredFields } from '../../src/connector/payload.ts'
import { isArray, isObject, type JsonObject, type JsonValue } from '../../src/connector/json.ts'
import { countKeys } from '../../src/files/json.ts'
import { countAcceptedKeys } from '../../src/generated/count-accepted-keys.js'
import { validateConnector } from '../../src/generated/validate-connector.js'
import { body, name } from '../properties/connectors.ts'
import { load } from './run.ts'
import { SAMPLES } from './samples.ts'

const anyConnector: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.constantFrom<JsonObject>(...Object.values(SAMPLES)),
  fc.tuple(name(), body).map(([display_name, rest]) => ({ display_name, ...rest })),
)

/** Values at the edges of what the format allows, and far beyond them. */
const anyValue: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    false,
    0,
    '',
    ' ',
    [],
    {},
    [{}],
    'OAUTH',
    'NO_AUTH',
    'password',
    'https://',
    'https://x',
    'http://x',
    'https://{{domain}}',
    '__proto__',
  ),
  fc.constantFrom(199, 200, 201, 256, 257, 2048, 2049).map((length) => 'https://'.padEnd(length, 'n')),
  fc.constantFrom(199, 200, 201).map((length) => 'n'.repeat(length)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>,
)

const KEYS = [
  'display_name',
  'type',
  'fields',
  'is_mcp',
  'oauth_config',
  'metadata',
  'icon_src',
  'renamed_from',
  '$schema',
  '__proto__',
  'constructor',
  'managed_by',
  'zz',
]

type Mutation = (value: JsonValue) => JsonValue

/** Somewhere in a value: another value, one member less, or one more. */
const mutation: fc.Arbitrary<Mutation> = fc
  .record({
    steps: fc.array(fc.nat(20), { maxLength: 5 }),
    kind: fc.constantFrom('replace', 'remove', 'add'),
    key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 5 })),
    value: anyValue,
  })
  .map(({ steps, kind, key, value }) => {
    const mutate = (target: JsonValue | undefined, [step, ...below]: readonly number[]): JsonValue => {
      const size = isArray(target) ? target.length : isObject(target) ? Object.keys(target).length : 0
      if (step === undefined || size === 0)
        return kind === 'add' && isObject(target) ? { ...target, [key]: value } : value
      const index = step % size
      const edit = (item: JsonValue | undefined) =>
        below.length === 0 && kind === 'remove' ? [] : [mutate(item, below)]
      if (isArray(target)) return target.flatMap((item, at) => (at === index ? edit(item) : [item]))
      const entries = Object.entries(target as JsonObject)
      return Object.fromEntries(
        entries.flatMap(([name, item], at) =>
          at === index ? edit(item).map((changed) => [name, changed]) : [[name, item]],
        ),
      )
    }
    return (value) => mutate(value, steps)
  })

const mutated = fc
  .tuple(anyConnector, fc.array(mutation, { maxLength: 3 }))
  .map(([connector, mutations]) => mutations.reduce<JsonValue>((value, mutate) => mutate(value), connector))

/** The text of a value as JSON or YAML, with indentation or without. */
const written = fc
  .tuple(mutated, fc.constantFrom('json', 'yaml'), fc.constantFrom(undefined, 2))
  .map(([value, ending, indent]) => ({
    file: `connectors/a.${ending}`,
    text: JSON.stringify(value, null, indent),
  }))

/** A text with a stretch cut out, and something else in its place. */
const damaged = fc
  .tuple(
    written,
    fc.nat(),
    fc.nat(20),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('{', '"', ',', '\n\t- ', ': ', '*a', '&a ', '\\', '//'),
    ),
  )
  .map(([{ file, text }, at, length, replacement]) => {
    const start = at % (text.length + 1)
    return { file, text: text.slice(0, start) + replacement + text.slice(start + length) }
  })

/** The text of a valid connector in which one member stands twice; what `JSON.parse` keeps of it is the valid one. */
const doubled = fc
  .tuple(anyConnector, fc.nat(), fc.constantFrom(undefined, 2))
  .map(([connector, at, indent]) => {
    const text = JSON.stringify(connector, null, indent)
    const members = [...text.matchAll(/"(?:[^"\\]|\\.)*":?/g)].filter(([token]) => token.endsWith(':'))
    const { 0: key = '', index = 0 } = members[at % members.length] ?? {}
    return `${text.slice(0, index)}${key} null, ${text.slice(index)}`
  })

const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) }

describe('whatever is in a file', () => {
  it('what validation accepts, the service accepts', async () => {
    let accepted = 0
    await fc.assert(
      fc.asyncProperty(written, async ({ file, text }) => {
        const { connectors } = await load({ [file]: text })
        for (const { payload } of connectors) {
          accepted++
          expect(findViolations(declaredFields(payload), 'refused')).toEqual([])
          expect(Object.keys(payload).length).toBe(Object.keys(declaredFields(payload)).length)
        }
      }),
      runs,
    )
    expect(accepted).toBeGreaterThan(runs.numRuns / 20)
  })

  it('the quick check accepts exactly what the schema accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(mutated, (value) => {
        const isAccepted = countAcceptedKeys(value) === countKeys(value)
        expect(isAccepted).toBe(validateConnector(value))
        if (isAccepted) accepted++
      }),
      { numRuns: 10 * runs.numRuns },
    )
    expect(accepted).toBeGreaterThan(runs.numRuns)
  })

  it('a member that stands twice is found, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(doubled, async (text) => {
        const { findings } = await load({ 'connectors/a.json': text })
        expect(findings.map(({ rule }) => rule)).toEqual(['duplicate-key'])
      }),
      runs,
    )
  })

  it('every finding has its place in the file, and the same text gives the same findings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(written, damaged), async ({ file, text }) => {
        const { findings } = await load({ [file]: text })
        const lines = text
          .replace(/^\uFEFF/, '')
          .toWellFormed()
          .split('\n')
        for (const { location, message } of findings) {
          expect(location.file).toBe(file)
          expect(location.line).toBeLessThanOrEqual(lines.length)
          expect(location.column).toBeGreaterThanOrEqual(1)
          expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? 0) + 1)
          expect(message).toMatch(/^[^\n]+$/)
        }
        const places = findings.map(({ rule, location: { line, column } }) => `${line}:${column} ${rule}`)
        expect(
          new Set(places.filter((place) => !/missing-key|placeholder-field|more-faults/.test(place))).size,
        ).toBe(places.filter((place) => !/missing-key|placeholder-field|more-faults/.test(place)).length)
        expect((await load({ [file]: text })).findings).toEqual(findings)
      }),
      runs,
    )
  })

  it('a patch over it changes nothing of that', async () => {
    await fc.assert(
      fc.asyncProperty(written, mutated, async ({ file, text }, patch) => {
        const overlay = JSON.stringify(patch, null, 2)
        const { findings } = await load({ [file]: text, 'overlays/a.json': overlay }, { overlay: 'overlays' })
        for (const { location } of findings) {
          const lines = (location.file === file ? text : overlay).split('\n')
          expect([file, 'overlays/a.json']).toContain(location.file)
          expect(location.column).toBeLessThanOrEqual((lines[location.line - 1]?.length ?? -1) + 1)
        }
      }),
      runs,
    )
  })
})
