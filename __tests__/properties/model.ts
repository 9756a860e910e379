/** What has to become of a world, said again in the plainest way: names, owners, room for metadata. Nothing of `src/plan`. */
import type { StoredConnector } from '../../emulator/scalekit/store.ts'
import { isObject, type JsonObject, type JsonValue } from '../../src/connector/json.ts'
import { foldName } from './connectors.ts'
import { OURS, type DeclaredFile, type World } from './worlds.ts'

export const nameOf = ({ fields }: StoredConnector): string => fields['display_name'] as string

export function ownerOf({ fields }: StoredConnector): JsonValue | undefined {
  return pairsOf(fields)['managed_by']
}

const pairsOf = ({ metadata }: JsonObject): JsonObject => (isObject(metadata) ? metadata : {})

/** What a file is to become, with the live connector that it means. */
export type Fate =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly live: StoredConnector }

export function fateOf(file: DeclaredFile, live: readonly StoredConnector[], { prune }: World): Fate {
  const name = file.declared['display_name'] as string
  const namesakes = live.filter((one) => nameOf(one) === name)
  const former = live.filter((one) => file.renamedFrom.includes(nameOf(one)))
  const candidates = namesakes.length > 0 ? namesakes : former
  if (candidates.length > 1) return { kind: 'blocked' }
  const [match] = candidates
  const near = live.filter((one) => one !== match && foldName(nameOf(one)) === foldName(name))
  if (namesakes.length === 0 && near.length > 0) return { kind: 'blocked' }
  const owner = match && ownerOf(match)
  if (prune && owner !== undefined && owner !== OURS) return { kind: 'blocked' }
  const pairs = { ...pairsOf(wanted(file, match, prune)) }
  if (Object.keys(pairs).length > 20) return { kind: 'blocked' }
  return match ? { kind: 'known', live: match } : { kind: 'new' }
}

/** The fields of a connector once its file is applied: the file's, else the live ones, and the mark. */
export function wanted(file: DeclaredFile, live: StoredConnector | undefined, prune: boolean): JsonObject {
  const fields: JsonObject = { ...live?.fields, ...file.declared }
  const owner = prune ? OURS : live && ownerOf(live)
  return owner === undefined ? fields : { ...fields, metadata: { ...pairsOf(fields), managed_by: owner } }
}

/** The connectors of a name. */
export function namesakes(name: string, live: readonly StoredConnector[]): StoredConnector[] {
  return live.filter((one) => nameOf(one) === name)
}

/**
 * The connectors that the world's files leave without a declaration, though this repository owns them; but for those
 * that share their name, of which none is touched.
 */
export function orphans({ files, prune }: World, live: readonly StoredConnector[]): StoredConnector[] {
  if (!prune) return []
  const meant = new Set(
    files.flatMap((file) => {
      const name = file.declared['display_name'] as string
      if (live.some((one) => nameOf(one) === name)) return [name]
      if (live.filter((one) => file.renamedFrom.includes(nameOf(one))).length > 1) return file.renamedFrom
      const near = live.filter((one) => foldName(nameOf(one)) === foldName(name)).map(nameOf)
      return [...file.renamedFrom, ...near]
    }),
  )
  const ours = live.filter((one) => ownerOf(one) === OURS && !meant.has(nameOf(one)))
  return ours.filter((one) => namesakes(nameOf(one), live).length === 1)
}

/** The same, where a missing key says as much as an empty or false value. */
export function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (isVoid(a) || isVoid(b)) return isVoid(a) && isVoid(b)
  if (Array.isArray(a) && Array.isArray(b)) return sameList(a as JsonValue[], b as JsonValue[])
  if (!isObject(a) || !isObject(b)) return a === b
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => {
    const [left, right] = [member(a, key), member(b, key)]
    const isSet = key === 'available_scopes' && Array.isArray(left) && Array.isArray(right)
    return isSet ? sameList(byScope(left as JsonObject[]), byScope(right as JsonObject[])) : same(left, right)
  })
}

const member = (object: JsonObject, key: string) => (Object.hasOwn(object, key) ? object[key] : undefined)

function sameList(a: readonly JsonValue[], b: readonly JsonValue[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index] || same(one, b[index]))
}

const byScope = (scopes: readonly JsonObject[]) =>
  [...scopes].sort((a, b) => (a['scope'] as string).localeCompare(b['scope'] as string))

function isVoid(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isVoid)
}
