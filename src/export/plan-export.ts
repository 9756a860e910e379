/** Decides, without touching a disk, which file each live connector goes to and what has to be written. */
import type { DeclaredConnector, LiveConnector } from '../connector/connector.ts'
import type { JsonObject } from '../connector/json.ts'
import { foldName } from '../connector/name.ts'
import { compareText, sameConnector } from '../connector/normalise.ts'
import { withoutOwner } from '../connector/ownership.ts'
import { declaredFields } from '../connector/payload.ts'
import { UserError } from '../errors.ts'
import { canonicalFile, fileStem } from './canonical.ts'

export interface PlannedFile {
  readonly name: string
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  readonly change: 'added' | 'rewritten' | 'unchanged'
  /** What the file is to hold, without the own keys of an existing one. */
  readonly content: JsonObject
  /** Former names that the file is to keep: those that no live connector has. */
  readonly renamedFrom: readonly string[]
}

/**
 * One file per connector: the existing file that means it in place, else a new JSON file in the folder. All files
 * together are valid, and say what is live: a rename that is not applied yet is taken back.
 * @param live connectors, no two of which the service could take for one
 * @param existing connector files below the folder
 * @param taken every path that is in use, whatever it holds
 * @throws UserError where two files mean one connector
 */
export function planExport(
  live: readonly LiveConnector[],
  existing: readonly DeclaredConnector[],
  taken: readonly string[],
  dir: string,
): PlannedFile[] {
  const sorted = [...live].sort((a, b) => compareText(a.displayName, b.displayName))
  const fileOf = assignFiles(sorted, existing)
  const liveNames = new Set(live.map(({ displayName }) => displayName))
  // Some file systems take `A.json` and `a.json` for one file.
  const used = new Set(taken.map((path) => path.toLowerCase()))
  return sorted.map((connector): PlannedFile => {
    const { displayName: name } = connector
    const declared = fileOf.get(connector)
    const content = canonicalFile(connector)
    if (!declared) return { name, file: newPath(name, dir, used), change: 'added', content, renamedFrom: [] }
    const renamedFrom = declared.renamedFrom.filter((former) => !liveNames.has(former))
    const same =
      sameConnector(declaredFields(declared.payload), withoutOwner(connector.fields)) &&
      renamedFrom.length === declared.renamedFrom.length
    return { name, file: declared.file, change: same ? 'unchanged' : 'rewritten', content, renamedFrom }
  })
}

/**
 * The existing file that means each connector: the one of its name, else of its former name or of a near one.
 * @throws UserError where there is one of each, since a second connector of the name would be left
 */
function assignFiles(
  live: readonly LiveConnector[],
  existing: readonly DeclaredConnector[],
): Map<LiveConnector, DeclaredConnector> {
  const byName = new Map(existing.map((file) => [file.payload.display_name, file]))
  const byNearName = new Map(existing.map((file) => [foldName(file.payload.display_name), file]))
  const byFormerName = new Map(existing.flatMap((file) => file.renamedFrom.map((name) => [name, file])))
  const assigned = new Map<LiveConnector, DeclaredConnector>()
  for (const connector of live) {
    const file = byName.get(connector.displayName)
    if (file) assigned.set(connector, file)
  }
  const taken = new Set(assigned.values())
  for (const connector of live) {
    const name = connector.displayName
    if (assigned.has(connector)) continue
    const candidates = [byFormerName.get(name), byNearName.get(foldName(name))]
    const free = new Set(candidates.filter((file) => file !== undefined && !taken.has(file)))
    const [file, another] = free
    if (file && another) {
      throw new UserError(
        `${file.file} and ${another.file} both mean the live connector "${name}".`,
        'Remove the former name from the one, or give the other its own name.',
      )
    }
    if (!file) continue
    assigned.set(connector, file)
    taken.add(file)
  }
  return assigned
}

function newPath(name: string, dir: string, used: Set<string>): string {
  const stem = fileStem(name)
  for (let number = 1; ; number++) {
    const path = `${dir === '' ? '' : `${dir}/`}${stem}${number === 1 ? '' : `-${number}`}.json`
    if (used.has(path.toLowerCase())) continue
    used.add(path.toLowerCase())
    return path
  }
}
