/** What holds of every apply to a service without faults, whatever the world is. */
import { expect } from '@jest/globals'
import type { LoggedRequest } from '../../emulator/scalekit/log.ts'
import { FIELD_RULES } from '../../emulator/scalekit/rules.ts'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import type { StoredConnector } from '../../emulator/scalekit/store.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { ConnectorReport, RunReport } from '../../src/report/report.ts'
import { fateOf, nameOf, namesakes, orphans, ownerOf, same, wanted } from './model.ts'
import { OURS, type World } from './worlds.ts'

/** One apply: what was live before it, what it said, and what it sent. */
export interface Run {
  readonly before: readonly StoredConnector[]
  readonly report: RunReport
  readonly requests: readonly LoggedRequest[]
}

const WRITES = new Set(['create', 'update', 'delete'])

export function expectSound(world: World, run: Run, scalekit: Scalekit): void {
  const after = scalekit.connectors.list()
  expect(run.report.failures.filter(({ kind }) => kind !== 'user')).toEqual([])
  expectLogMatchesReport(run)
  expectOnlyReportedChanges(run, after)
  expectNothingDoubled(run.before, after)
  for (const connector of run.report.connectors) expectTruth(world, run, connector, after)
  expectVerdict(world, run)
}

/** The writes that arrived are the ones that the report tells of, each once, and no other. */
function expectLogMatchesReport({ report, requests }: Run): void {
  const sent = writesIn(requests).map(({ kind, path, body }) =>
    kind === 'create'
      ? `create ${(body as JsonObject)['display_name'] as string}`
      : `${String(kind)} ${decodeURIComponent(path.split('/').at(-1) ?? '')}`,
  )
  const attempted = report.connectors.filter(
    ({ action, result, failure }) =>
      action !== 'blocked' && action !== 'unchanged' && result !== 'not attempted' && failure?.status !== 401,
  )
  const told = attempted.map(
    ({ action, name, identifier }) => `${action} ${action === 'create' ? name : (identifier ?? '')}`,
  )
  expect(sent.toSorted()).toEqual(told.toSorted())
  for (const { body } of requests.filter(({ kind }) => kind === 'update')) {
    expect(Object.keys(body as JsonObject).sort()).toEqual(Object.keys(FIELD_RULES).sort())
  }
}

/** Requests that were carried out or refused for what they ask; one with a token of no use was sent again. */
export function writesIn(requests: readonly LoggedRequest[]): LoggedRequest[] {
  return requests.filter(({ kind, status }) => WRITES.has(kind ?? '') && status !== 401)
}

/** By identifier: what the report does not say to be changed is the same to the last key. */
function expectOnlyReportedChanges({ before, report }: Run, after: readonly StoredConnector[]): void {
  const results = new Map(
    report.connectors.flatMap(({ identifier, result }) =>
      identifier ? [[identifier, result] as const] : [],
    ),
  )
  const now = new Map(after.map((one) => [one.identifier, one]))
  for (const old of before) {
    const result = results.get(old.identifier)
    if (result === 'deleted') expect(now.has(old.identifier)).toBe(false)
    else if (result !== 'updated') expect(now.get(old.identifier)?.fields).toEqual(old.fields)
  }
  const known = new Set(before.map(({ identifier }) => identifier))
  for (const { identifier } of after)
    if (!known.has(identifier)) expect(results.get(identifier)).toBe('created')
}

function expectNothingDoubled(before: readonly StoredConnector[], after: readonly StoredConnector[]): void {
  const count = (all: readonly StoredConnector[], name: string) =>
    all.filter((one) => nameOf(one) === name).length
  for (const name of new Set(after.map(nameOf))) {
    expect(count(after, name)).toBeLessThanOrEqual(Math.max(1, count(before, name)))
  }
}

/** What the report says of one connector is what is live, and what the model says of it. */
function expectTruth(
  world: World,
  { before, report }: Run,
  connector: ConnectorReport,
  after: readonly StoredConnector[],
): void {
  const { name, action, result, identifier, failure } = connector
  const live = after.find((one) => one.identifier === identifier)
  if (action === 'delete') {
    const old = before.find((one) => one.identifier === identifier)
    expect(orphans(world, before)).toContainEqual(old)
    expect(old && ownerOf(old)).toBe(OURS)
    return
  }
  const file = world.files.find(({ declared }) => declared['display_name'] === name)
  if (!file) {
    // Not to be deleted either, since another one has its name.
    expect(action).toBe('blocked')
    expect(namesakes(name, before).length).toBeGreaterThan(1)
    expect(namesakes(name, after)).toEqual(namesakes(name, before))
    return
  }
  const fate = fateOf(file, before, world)
  expect(`${name}: ${action === 'blocked'}`).toBe(`${name}: ${fate.kind === 'blocked'}`)
  if (fate.kind === 'new') expect(action).toBe('create')
  if (fate.kind === 'known') expect(identifier).toBe(fate.live.identifier)
  if (result === 'created' || result === 'updated' || result === 'unchanged') {
    const fields = wanted(file, fate.kind === 'known' ? fate.live : undefined, world.prune)
    expect(live && nameOf(live)).toBe(name)
    expect(live?.fields).toSatisfyModel(fields)
  }
  if (result === 'failed' && action !== 'blocked') {
    // A service that refuses second names counts the name that an identifier was made of long ago.
    expect([failure?.kind, failure?.status]).toEqual(['service', world.options.conflictStatus])
    expect(world.options.duplicateNames).toBe('refused')
  }
  if (report.failures.length > 0) expect(['unchanged', 'not attempted', 'failed']).toContain(result)
}

/** Success says that nothing is left to do; and a failure has its reason. */
function expectVerdict(world: World, { before, report }: Run): void {
  const { counts, connectors, failures, outcome } = report
  const failed = connectors.filter(({ result }) => result === 'failed').length
  expect(counts.failed).toBe(failed)
  expect(
    counts.created + counts.updated + counts.deleted + counts.unchanged + failed + counts.notAttempted,
  ).toBe(connectors.length)
  const doomed = orphans(world, before)
  expect(connectors.filter(({ action }) => action === 'delete')).toHaveLength(doomed.length)
  if (doomed.length > world.maxDeletes) expect(failures).not.toEqual([])
  expect(outcome).toBe(failures.length + failed > 0 ? 'failure' : 'success')
  if (failures.length + failed === 0) expect(counts.notAttempted).toBe(0)
}

declare module 'expect' {
  interface Matchers<R> {
    toSatisfyModel(fields: JsonObject): R
  }
}

expect.extend({
  toSatisfyModel(live: unknown, fields: JsonObject) {
    return {
      pass: same(live as JsonObject, fields),
      message: () => `Live: ${JSON.stringify(live)}\nWanted: ${JSON.stringify(fields)}`,
    }
  },
})
