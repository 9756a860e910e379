/** From faults by path to findings by line: the slow side, for files that have any. */
import { openFile, type FileFault, type Opened } from '../files/open.ts'
import { createFindPlace } from '../files/overlay.ts'
import { locationOf, type Place } from '../files/source.ts'
import type { Entry, FlawlessEntry, OpenedEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import type { Fault } from './rule.ts'
import { mayHoldSecret } from './secret-shape.ts'

/** The findings of these entries and of files that belong to none, sorted by place. */
export async function describeFindings(
  entries: readonly Entry[],
  faults: readonly FileFault[],
): Promise<readonly Finding[]> {
  const findings = faults.map(toFinding)
  for (const entry of entries) findings.push(...(await describeEntry(entry)))
  return findings.sort(byPlace)
}

async function describeEntry(entry: Entry): Promise<Finding[]> {
  const { base, patch, faults } = 'base' in entry ? entry : await reopen(entry)
  const opened = [base, ...(patch ? [patch] : [])]
  const secrets = (await Promise.all(opened.map(searchSecrets))).flat()
  const placed = await placeFaults(base, patch, faults)

  const isWithin = (secret: Secret, { source, range }: Place) =>
    secret.file === source.file && range.start <= secret.offset && secret.offset < range.end
  // A secret is one fault, whatever else is wrong with the value, and with the key that asks for it.
  const ofFaults = placed.filter(
    ({ value, isScalar }) => !isScalar || !secrets.some((secret) => isWithin(secret, value)),
  )
  const asked = ofFaults.filter(({ fault }) => fault.rule === 'literal-secret').map(({ value }) => value)
  const ofSecrets = secrets.filter((secret) => !asked.some((value) => isWithin(secret, value)))

  return [
    ...opened.flatMap(({ fault }) => (fault ? [toFinding(fault)] : [])),
    ...ofFaults.map(({ fault: { rule, severity, message }, place }): Finding => {
      return { rule, severity, message, location: locationOf(place.source, place.range.start) }
    }),
    ...ofSecrets.map(({ file, text, offset, message }): Finding => {
      return {
        rule: 'literal-secret',
        severity: 'error',
        message,
        location: locationOf({ file, text }, offset),
      }
    }),
  ]
}

/** The text of a file in which all is well is not kept, since nobody asks for it but here. */
async function reopen({
  found,
  faults,
}: FlawlessEntry): Promise<Pick<OpenedEntry, 'base' | 'patch' | 'faults'>> {
  return { base: await openFile(found), faults }
}

interface PlacedFault {
  readonly fault: Fault
  /** Where the finding points. */
  readonly place: Place
  readonly value: Place
  /** The finding points at a single text, number or the like. */
  readonly isScalar: boolean
}

async function placeFaults(
  base: Opened,
  patch: Opened | undefined,
  faults: readonly Fault[],
): Promise<PlacedFault[]> {
  const { source } = base
  if (!source || faults.length === 0) return []
  const findPlace = await createFindPlace(source, patch?.source)
  return faults.map((fault) => {
    const place = findPlace(fault.path, fault.part)
    const value = findPlace(fault.path, 'value')
    return {
      fault,
      place,
      value,
      isScalar: fault.part === 'value' && !value.range.members && !value.range.items,
    }
  })
}

interface Secret {
  readonly file: string
  readonly text: string
  readonly offset: number
  readonly message: string
}

async function searchSecrets({ file, text }: Opened): Promise<Secret[]> {
  if (text === undefined || !mayHoldSecret(text)) return []
  const { findSecrets } = await import('./secrets.ts')
  return (await findSecrets(file, text)).map((secret) => ({ file, text, ...secret }))
}

function toFinding(fault: FileFault): Finding {
  return { ...fault, severity: 'error' }
}

/** At one place, errors come before warnings. */
function byPlace(first: Finding, second: Finding): number {
  const { location: left } = first
  const { location: right } = second
  if (left.file !== right.file) return left.file < right.file ? -1 : 1
  return left.line - right.line || left.column - right.column || weight(second) - weight(first)
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 1 : 0
}
