/** Rules over all connectors together: names are identities. */
import { foldName } from '../connector/name.ts'
import type { Fault } from './rule.ts'
import { quote } from './words.ts'

/** What identifies the connector of a file. */
export interface NamedFile {
  readonly file: string
  readonly name: string
  readonly renamedFrom: readonly string[]
}

/** A fault of one of several connectors, which is named by its file. */
export interface CrossFileFault extends Fault {
  readonly file: string
}

/** @param connectors sorted by file; of two that are in conflict, the later one gets the finding */
export function checkTogether(connectors: readonly NamedFile[]): readonly CrossFileFault[] {
  return [...checkNames(connectors), ...checkFormerNames(connectors)]
}

function checkNames(connectors: readonly NamedFile[]): CrossFileFault[] {
  const firstOf = new Map<string, NamedFile>()
  const faults: CrossFileFault[] = []
  for (const connector of connectors) {
    const { name } = connector
    const folded = foldName(name)
    const first = firstOf.get(folded)
    if (first === undefined) {
      firstOf.set(folded, connector)
      continue
    }
    const other = first.name
    const isSame = other === name
    faults.push({
      file: connector.file,
      rule: isSame ? 'unique-name' : 'similar-names',
      severity: 'error',
      path: ['display_name'],
      part: 'value',
      message: isSame
        ? `${first.file} declares a connector named ${quote(name)} already: the name is a connector's identity, so give each its own.`
        : `The names ${quote(name)} and ${quote(other)} (${first.file}) differ only in case or spaces, and the server may take them for one.`,
    })
  }
  return faults
}

function checkFormerNames(connectors: readonly NamedFile[]): CrossFileFault[] {
  const renamed = connectors.filter(({ renamedFrom }) => renamedFrom.length > 0)
  if (renamed.length === 0) return []
  const declaredBy = new Map(connectors.map((connector) => [connector.name, connector.file]))
  const claimedBy = new Map<string, string>()
  const faults: CrossFileFault[] = []
  for (const { file, renamedFrom } of renamed) {
    for (const [index, name] of renamedFrom.entries()) {
      const declaredIn = declaredBy.get(name)
      const claimedIn = claimedBy.get(name)
      claimedBy.set(name, claimedIn ?? file)
      // A single former name may stand without a list; the nearest place to its first entry is then the name itself.
      const fault = { file, severity: 'error', path: ['renamed_from', index], part: 'value' } as const
      if (declaredIn === file)
        faults.push({
          ...fault,
          rule: 'renamed-from-declared',
          message: `${quote(name)} is this connector's name now: a former name is a different one.`,
        })
      else if (declaredIn !== undefined)
        faults.push({
          ...fault,
          rule: 'renamed-from-declared',
          message: `${quote(name)} is the name of the connector in ${declaredIn}, so it cannot be the former name of this one.`,
        })
      else if (claimedIn !== undefined)
        faults.push({
          ...fault,
          rule: 'renamed-from-twice',
          message:
            claimedIn === file
              ? `The former name ${quote(name)} is listed twice: keep one of them.`
              : `${claimedIn} has the former name ${quote(name)} too: one live connector cannot become two.`,
        })
    }
  }
  return faults
}
