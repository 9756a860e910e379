/** Decides, without touching a disk, which file each live connector goes to and what has to be written. */
import type { DeclaredConnector, LiveConnector } from '../connector/connector.ts'
import { compareText, sameConnector } from '../connector/normalise.ts'
import { withoutOwner } from '../connector/ownership.ts'
import { declaredFields } from '../connector/payload.ts'
import { canonicalFile, fileStem } from './canonical.ts'
import type { JsonObject } from '../connector/json.ts'

export interface PlannedFile {
  readonly name: string
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  readonly change: 'added' | 'rewritten' | 'unchanged'
  /** What the file is to hold, without the own keys of an existing one. */
  readonly content: JsonObject
}

/**
 * One file per connector: an existing file of that name in place, else a new JSON file in the folder.
 * @param live connectors, no two of one name
 * @param existing connector files below the folder
 * @param taken every path that is in use, whatever it holds
 */
export function planExport(
  live: readonly LiveConnector[],
  existing: readonly DeclaredConnector[],
  taken: readonly string[],
  dir: string,
): PlannedFile[] {
  const byName = new Map(existing.map((declared) => [declared.payload.display_name, declared]))
  // Some file systems take `A.json` and `a.json` for one file.
  const used = new Set(taken.map((path) => path.toLowerCase()))
  return [...live]
    .sort((a, b) => compareText(a.displayName, b.displayName))
    .map((connector): PlannedFile => {
      const declared = byName.get(connector.displayName)
      const content = canonicalFile(connector)
      const name = connector.displayName
      if (!declared) return { name, file: newPath(name, dir, used), change: 'added', content }
      const same = sameConnector(declaredFields(declared.payload), withoutOwner(connector.fields))
      return { name, file: declared.file, change: same ? 'unchanged' : 'rewritten', content }
    })
}

function newPath(name: string, dir: string, used: Set<string>): string {
  const stem = fileStem(name)
  for (let number = 1; ; number++) {
    const path = `${dir}/${stem}${number === 1 ? '' : `-${number}`}.json`
    if (used.has(path.toLowerCase())) continue
    used.add(path.toLowerCase())
    return path
  }
}
