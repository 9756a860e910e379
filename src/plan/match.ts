/** Which live connector a declared one means: by exact display name, else by a former name. */
import type { DeclaredConnector, LiveConnector } from '../connector/connector.ts'
import { foldName } from '../connector/name.ts'

/** Why connectors are left alone until a person has looked. */
interface Doubt {
  readonly identifiers: readonly string[]
  readonly reason: string
}

export type Match =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly live: LiveConnector; readonly formerName?: string }
  | ({ readonly kind: 'blocked' } & Doubt)

/** The live connectors, by name and by the name that the server's identifier is derived from. */
export interface LiveIndex {
  readonly byName: ReadonlyMap<string, readonly LiveConnector[]>
  readonly byFoldedName: ReadonlyMap<string, readonly LiveConnector[]>
}

/** Indexes a listing; linear in its length. */
export function indexLive(live: readonly LiveConnector[]): LiveIndex {
  return {
    byName: Map.groupBy(live, (connector) => connector.displayName),
    byFoldedName: Map.groupBy(live, (connector) => foldName(connector.displayName)),
  }
}

/**
 * Finds the live connector of a declared one. Blocked wherever the listing leaves a doubt: two of one name, two former
 * names that are both live, or a name that the server would derive the same identifier from.
 */
export function matchLive({ payload, renamedFrom }: DeclaredConnector, index: LiveIndex): Match {
  const name = payload.display_name
  const exact = index.byName.get(name) ?? []
  if (exact.length > 1) return { kind: 'blocked', ...severalCalled(name, exact) }
  if (exact[0]) return { kind: 'one', live: exact[0] }

  const former = renamedFrom.flatMap((formerName) => index.byName.get(formerName) ?? [])
  if (former.length > 1) {
    return {
      kind: 'blocked',
      ...ambiguous(former, `Several live connectors have a former name of "${name}"`),
    }
  }
  const [renamed] = former

  // On a rename, too: to the service the new name may be the other connector's.
  const near = (index.byFoldedName.get(foldName(name)) ?? []).filter((other) => other !== renamed)
  if (near.length > 0) return nearName(near, renamed)
  return renamed ? { kind: 'one', live: renamed, formerName: renamed.displayName } : { kind: 'none' }
}

function nearName(near: readonly LiveConnector[], renamed: LiveConnector | undefined): Match {
  const names = near.map(({ displayName, identifier }) => `"${displayName}" (${identifier})`).sort()
  const advice =
    near.length > 1 || renamed
      ? 'Delete or rename it, then run again.'
      : `Use its exact name, or rename it by adding "renamed_from": ${JSON.stringify(near[0]?.displayName)}.`
  return {
    kind: 'blocked',
    identifiers: [...near, ...(renamed ? [renamed] : [])].map(({ identifier }) => identifier).sort(),
    reason: `The live connector ${names.join(' and ')} differs from this name only in case or spaces. ${advice}`,
  }
}

/** What is said, and left alone, where a name is not unique. */
export function severalCalled(name: string, live: readonly LiveConnector[]): Doubt {
  return ambiguous(live, `Several live connectors are called "${name}"`)
}

function ambiguous(live: readonly LiveConnector[], problem: string): Doubt {
  const identifiers = live.map(({ identifier }) => identifier).sort()
  return {
    identifiers,
    reason: `${problem}: ${identifiers.join(', ')}. Delete or rename all but one, then run again.`,
  }
}
