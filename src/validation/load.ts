/** The way from patterns to checked connectors: find, read, parse, merge overlays, check. */
import type { ConnectorPayload, DeclaredConnector } from '../connector/connector.ts'
import { isArray, isObject, type JsonValue } from '../connector/json.ts'
import { UserError } from '../errors.ts'
import { findOverlays, type FoundOverlays } from '../files/find-overlays.ts'
import { findFiles, folderPath, type FoundFile } from '../files/find.ts'
import { openFile, openFlawless, parseText, type FileFault, type Opened } from '../files/open.ts'
import { mergePatch } from '../files/overlay.ts'
import type { ConnectorFile } from '../generated/connector-file.ts'
import { checkConnector, isFlawless } from './check.ts'
import { checkTogether, type NamedFile } from './cross-file.ts'
import type { Entry } from './entry.ts'
import type { Finding } from './finding.ts'
import { checkPatch } from './patch-rules.ts'
import type { Fault } from './rule.ts'
import { mayHoldSecret } from './secret-shape.ts'

export interface LoadRequest {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string
  /** Glob patterns relative to the workspace; those that begin with `!` exclude. */
  readonly patterns: readonly string[]
  /** Folder of merge patches, relative to the workspace. */
  readonly overlay?: string
}

export interface Loaded {
  /** Sorted by name; only meaningful when no finding is an error. */
  readonly connectors: readonly DeclaredConnector[]
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[]
  /** Number of connector files read. */
  readonly files: number
}

/**
 * Reads and checks every connector file that the patterns match. Faults of files are findings.
 * @throws UserError when no file matches, a pattern leaves the workspace, or the overlay folder is missing.
 */
export async function loadConnectors(request: LoadRequest): Promise<Loaded> {
  const { workspace, patterns } = request
  const overlay = request.overlay === undefined ? undefined : folderPath(request.overlay)
  const found = findFiles(workspace, patterns).filter(({ file }) => !file.startsWith(`${overlay ?? ''}/`))
  if (found.length === 0)
    throw new UserError(
      `No file matches the input "files" (${patterns.join(', ')}).`,
      'Write glob patterns relative to the root of the repository, and check the repository out before this step.',
    )
  return loadFound(found, overlay === undefined ? undefined : findOverlays(workspace, overlay, found))
}

/** Reads and checks files that were found, each with its patch. Faults of files are findings. */
export async function loadFound(found: readonly FoundFile[], overlays?: FoundOverlays): Promise<Loaded> {
  const entries: Entry[] = []
  for (const file of found) {
    const patch = overlays?.overlayOf.get(file.file)
    entries.push((patch ? undefined : checkAtOnce(file)) ?? (await checkFile(file, patch)))
  }
  addCrossFileFaults(entries)

  const findings = await describeAll(entries, overlays?.faults ?? [])
  const sound = entries.filter(({ faults }) => !faults.some(isError))
  sound.sort((left, right) => ((left.named?.name ?? '') < (right.named?.name ?? '') ? -1 : 1))
  return { connectors: sound.flatMap(({ connector }) => connector ?? []), findings, files: found.length }
}

export interface ParsedConnector {
  /** Missing where the text has an error. */
  readonly connector?: DeclaredConnector
  readonly findings: readonly Finding[]
}

/**
 * Reads a connector from texts alone, by the same rules but those across files.
 * @param file path that the text has in the repository; its ending says whether it is JSON or YAML
 * @param patch of an overlay, with its path
 */
export async function parseConnectorText(
  file: string,
  text: string,
  patch?: { readonly file: string; readonly text: string },
): Promise<ParsedConnector> {
  const entry = await check(
    await parseText(file, text),
    patch && (await parseText(patch.file, patch.text)),
    file,
  )
  const { connector } = entry
  return { ...(connector && { connector }), findings: await describeAll([entry], []) }
}

/** The usual case, without any of what it takes to explain a fault: a JSON file in which all is well. */
function checkAtOnce(found: FoundFile): Entry | undefined {
  const source = openFlawless(found)
  if (!source || mayHoldSecret(source.text) || !isFlawless(source.value)) return undefined
  const { file, text, value } = source
  const named = nameOf(file, value)
  // Ten thousand parsed files would cost the garbage collector more than parsing those that are asked for once more.
  let payload: ConnectorPayload | undefined
  const connector = {
    file,
    get payload() {
      return (payload ??= payloadOf(JSON.parse(text)))
    },
    renamedFrom: named?.renamedFrom ?? [],
  }
  return { file, base: { file, text }, ...(named && { named }), connector, mayHoldSecret: false, faults: [] }
}

async function checkFile(found: FoundFile, patch: FoundFile | undefined): Promise<Entry> {
  return check(await openFile(found), patch && (await openFile(patch)), found.file)
}

/** Merges a connector file and its patch, and checks the result. */
async function check(base: Opened, patch: Opened | undefined, file: string): Promise<Entry> {
  const secretive = [base, patch].some((opened) => mayHoldSecret(opened?.text ?? ''))
  const opened = { file, base, ...(patch && { patch }), mayHoldSecret: secretive }
  if (isUnread(opened)) return { ...opened, faults: [] }
  const own = base.source?.value ?? null
  const value = patch?.source ? mergePatch(own, patch.source.value) : own
  const ofPatch = patch?.source ? checkPatch(own, patch.source.value) : []
  const faults = ofPatch.length > 0 ? ofPatch : await checkConnector(value)
  const named = nameOf(file, value)
  if (named === undefined || faults.some(isError)) return { ...opened, ...(named && { named }), faults }
  const connector = { file, payload: payloadOf(value), renamedFrom: named.renamedFrom }
  return { ...opened, named, connector, faults }
}

/** Whether one of the files cannot be read or parsed. */
function isUnread({ base, patch }: Pick<Entry, 'base' | 'patch'>): boolean {
  return base.fault !== undefined || patch?.fault !== undefined
}

function addCrossFileFaults(entries: readonly Entry[]): void {
  const faults = Map.groupBy(checkTogether(entries.flatMap(({ named }) => named ?? [])), ({ file }) => file)
  if (faults.size === 0) return
  for (const entry of entries) entry.faults = [...entry.faults, ...(faults.get(entry.file) ?? [])]
}

function isError({ severity }: Fault): boolean {
  return severity === 'error'
}

/** A value that the schema accepts, with the action's own keys taken off. */
function payloadOf(value: unknown): ConnectorPayload {
  const { $schema: _schema, renamed_from: _names, ...payload } = value as ConnectorFile
  return payload
}

function nameOf(file: string, value: JsonValue): NamedFile | undefined {
  if (!isObject(value) || typeof value['display_name'] !== 'string') return undefined
  const former = value['renamed_from']
  const renamedFrom = (isArray(former) ? former : [former]).filter((name) => typeof name === 'string')
  return { file, name: value['display_name'], renamedFrom }
}

/** Places are looked up, and secrets searched for, only where there is anything to say. */
async function describeAll(
  entries: readonly Entry[],
  faults: readonly FileFault[],
): Promise<readonly Finding[]> {
  const suspects = entries.filter(
    (entry) => entry.mayHoldSecret || entry.faults.length > 0 || isUnread(entry),
  )
  if (suspects.length === 0 && faults.length === 0) return []
  const { describeFindings } = await import('./describe.ts')
  return describeFindings(suspects, faults)
}
