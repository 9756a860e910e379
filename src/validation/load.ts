/** The way from patterns to checked connectors: find, read, parse, merge overlays, check. */
import type { DeclaredConnector } from '../connector/connector.ts'
import { UserError } from '../errors.ts'
import { findOverlays, type FoundOverlays } from '../files/find-overlays.ts'
import { findFiles, folderPath, type FoundFile } from '../files/find.ts'
import { openFile, parseText, type FileFault, type Opened } from '../files/open.ts'
import { mergePatch } from '../files/overlay.ts'
import { checkConnector } from './check.ts'
import { checkTogether } from './cross-file.ts'
import { nameOf, payloadOf, UnparsedConnector } from './declared.ts'
import type { Entry, FlawlessEntry, OpenedEntry } from './entry.ts'
import type { Finding } from './finding.ts'
import { readFlawless, type FlawlessFile } from './flawless.ts'
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

export interface Checked {
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[]
  /** Number of connector files read. */
  readonly files: number
}

export interface Loaded extends Checked {
  /** Sorted by name; only meaningful when no finding is an error. */
  readonly connectors: readonly DeclaredConnector[]
}

/**
 * Reads and checks every connector file that the patterns match, and keeps only what there is to say. Faults of files are
 * findings.
 * @throws UserError when no file matches, a pattern leaves the workspace, or the overlay folder is missing.
 */
export async function checkConnectors(request: LoadRequest): Promise<Checked> {
  const { found, overlays } = find(request)
  const entries = await checkFiles(found, overlays, ({ named }, file) => ({
    found: file,
    named,
    faults: [],
  }))
  return { findings: await describeAll(entries, overlays?.faults ?? []), files: found.length }
}

/** Does the same as `checkConnectors`, and keeps the connectors. */
export async function loadConnectors(request: LoadRequest): Promise<Loaded> {
  const { found, overlays } = find(request)
  return loadFound(found, overlays)
}

/** Reads and checks files that were found, each with its patch. Faults of files are findings. */
export async function loadFound(found: readonly FoundFile[], overlays?: FoundOverlays): Promise<Loaded> {
  const entries = await checkFiles(found, overlays, ({ named, text }, file) => {
    return { found: file, named, connector: new UnparsedConnector(named, text), faults: [] }
  })
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
  const entry = await check(await parseText(file, text), patch && (await parseText(patch.file, patch.text)))
  const { connector } = entry
  return { ...(connector && { connector }), findings: await describeAll([entry], []) }
}

function find({ workspace, patterns, overlay: folder }: LoadRequest): {
  found: readonly FoundFile[]
  overlays: FoundOverlays | undefined
} {
  const overlay = folder === undefined ? undefined : folderPath(folder)
  const all = findFiles(workspace, patterns)
  const found = overlay === undefined ? all : all.filter(({ file }) => !file.startsWith(`${overlay}/`))
  if (found.length === 0)
    throw new UserError(
      `No file matches the input "files" (${patterns.join(', ')}).`,
      'Write glob patterns relative to the root of the repository, and check the repository out before this step.',
    )
  return { found, overlays: overlay === undefined ? undefined : findOverlays(workspace, overlay, found) }
}

/** @param keep what stays of a file in which all is well */
async function checkFiles(
  found: readonly FoundFile[],
  overlays: FoundOverlays | undefined,
  keep: (flawless: FlawlessFile, file: FoundFile) => FlawlessEntry,
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const file of found) {
    const patch = overlays?.overlayOf.get(file.file)
    const flawless = patch ? undefined : readFlawless(file)
    entries.push(flawless ? keep(flawless, file) : await checkFile(file, patch))
  }
  addCrossFileFaults(entries)
  return entries
}

async function checkFile(found: FoundFile, patch: FoundFile | undefined): Promise<OpenedEntry> {
  return check(await openFile(found), patch && (await openFile(patch)))
}

/** Merges a connector file and its patch, and checks the result. */
async function check(base: Opened, patch: Opened | undefined): Promise<OpenedEntry> {
  const secretive = [base, patch].some((opened) => mayHoldSecret(opened?.text ?? ''))
  const opened = { base, ...(patch && { patch }), mayHoldSecret: secretive }
  if (isUnread(opened)) return { ...opened, faults: [] }
  const own = base.source?.value ?? null
  const value = patch?.source ? mergePatch(own, patch.source.value) : own
  const ofPatch = patch?.source ? checkPatch(own, patch.source.value) : []
  const faults = ofPatch.length > 0 ? ofPatch : await checkConnector(value)
  const named = nameOf(base.file, value)
  if (named === undefined || faults.some(isError)) return { ...opened, ...(named && { named }), faults }
  const connector = { file: base.file, payload: payloadOf(value), renamedFrom: named.renamedFrom }
  return { ...opened, named, connector, faults }
}

/** Whether one of the files cannot be read or parsed. */
function isUnread({ base, patch }: Pick<OpenedEntry, 'base' | 'patch'>): boolean {
  return base.fault !== undefined || patch?.fault !== undefined
}

function addCrossFileFaults(entries: readonly Entry[]): void {
  const faults = Map.groupBy(checkTogether(entries.flatMap(({ named }) => named ?? [])), ({ file }) => file)
  if (faults.size === 0) return
  for (const entry of entries)
    if (entry.named) entry.faults = [...entry.faults, ...(faults.get(entry.named.file) ?? [])]
}

function isError({ severity }: Fault): boolean {
  return severity === 'error'
}

/** Places are looked up, and secrets searched for, only where there is anything to say. */
async function describeAll(
  entries: readonly Entry[],
  faults: readonly FileFault[],
): Promise<readonly Finding[]> {
  const suspects = entries.filter(isSuspect)
  if (suspects.length === 0 && faults.length === 0) return []
  const { describeFindings } = await import('./describe.ts')
  return describeFindings(suspects, faults)
}

function isSuspect(entry: Entry): boolean {
  return entry.faults.length > 0 || ('base' in entry && (entry.mayHoldSecret || isUnread(entry)))
}
