/** What holds of the small world after an apply, whatever the network and the service did to it. */
import { expect } from '@jest/globals'
import { FIELD_RULES } from '../../emulator/scalekit/rules.ts'
import type { Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { RunReport } from '../../src/report/report.ts'
import { BEFORE, DESIRED } from './world.ts'

type Live = Readonly<Record<string, JsonObject>>

export function liveByName(scalekit: Scalekit): Live {
  return Object.fromEntries(
    scalekit.connectors.list().map(({ fields }) => [fields['display_name'] as string, fields]),
  )
}

/** Nothing lost, doubled, or written outside the plan; every claim of the report true; no fault of our own. */
export function expectUnharmed(scalekit: Scalekit, report: RunReport): void {
  const live = liveByName(scalekit)
  expectNothingLost(live)
  expectNothingDoubled(scalekit)
  expectOnlyPlannedWrites(scalekit)
  expectWholeUpdates(scalekit)
  expectTrueReport(report, live)
  expect(report.failures.filter(({ kind }) => kind === 'internal')).toEqual([])
  if (report.outcome === 'success') expect(live).toEqual(DESIRED)
}

/** Each live connector is as it was or as the files want it, never something in between. */
function expectNothingLost(live: Live): void {
  for (const name of ['Beta', 'Gamma', 'Bystander'])
    expect([BEFORE[name], DESIRED[name]]).toContainEqual(live[name])
}

function expectNothingDoubled(scalekit: Scalekit): void {
  const names = scalekit.connectors.list().map(({ fields }) => fields['display_name'])
  expect(names).toEqual([...new Set(names)])
}

function expectOnlyPlannedWrites(scalekit: Scalekit): void {
  const writes = scalekit.requests
    .all()
    .filter(({ kind }) => kind === 'create' || kind === 'update' || kind === 'delete')
    .map(({ kind, path, body }) => `${String(kind)} ${kind === 'create' ? nameIn(body) : identifierIn(path)}`)
  for (const write of writes) expect(['create Alpha', 'update BETA', 'delete DELTA']).toContain(write)
}

function nameIn(body: unknown): string {
  return (body as { display_name: string }).display_name
}

/** Without the number that the service puts behind it. */
function identifierIn(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/%3A\d+$/, '')
}

/** No PUT leaves out a field that the contract lets a client write: the service may wipe what it does not get. */
function expectWholeUpdates(scalekit: Scalekit): void {
  for (const { body } of scalekit.requests.all('update')) {
    expect(Object.keys(body as JsonObject).sort()).toEqual(Object.keys(FIELD_RULES).sort())
  }
}

/** What the report says of each connector is what is live. */
function expectTrueReport(report: RunReport, live: Live): void {
  // Without a listing afterwards the run says that it could not look; it still may not claim too much.
  const looked = report.failures.length === 0
  for (const { name, action, result } of report.connectors) {
    if (action === 'unchanged') continue
    const done = action === 'delete' ? !(name in live) : equal(live[name], DESIRED[name])
    const claimed = result === 'created' || result === 'updated' || result === 'deleted'
    if (claimed || looked) expect(`${name} ${result}: ${done}`).toBe(`${name} ${result}: ${claimed}`)
  }
}

function equal(a: JsonObject | undefined, b: JsonObject | undefined): boolean {
  try {
    expect(a).toEqual(b)
    return true
  } catch {
    return false
  }
}
