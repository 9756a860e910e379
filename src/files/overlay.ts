/** Merge patches (RFC 7396) over connector files. */
import { isObject, type JsonPath, type JsonValue } from '../connector/json.ts'
import { rangeOf, type Place, type Source, type SourceNode } from './source.ts'

/** The value with the patch applied: null removes, objects merge, everything else replaces. */
export function mergePatch(value: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch
  const merged = new Map<string, JsonValue | undefined>(isObject(value) ? Object.entries(value) : [])
  for (const [key, change] of Object.entries(patch)) {
    if (change === null || change === undefined) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), change))
  }
  // Unlike assignment, this makes `__proto__` a key like any other.
  return Object.fromEntries(merged)
}

/** Finds the place of a key or value, or of its nearest parent that is there. */
export type FindPlace = (path: JsonPath, part: 'key' | 'value') => Place

/** Finds places in a file, or in a file and its patch: a value stands in the one that it came from. */
export async function createFindPlace(source: Source, overlay?: Source): Promise<FindPlace> {
  const tree = await source.tree()
  const patch = await overlay?.tree()
  return (path, part) =>
    overlay && patch && isFromOverlay(source.value, patch, path)
      ? { source: overlay, range: rangeOf(patch, path, part) }
      : { source, range: rangeOf(tree, path, part) }
}

/** Whether the patch says what stands at a path: with a value of its own, or by adding or removing it. */
function isFromOverlay(base: JsonValue, patch: SourceNode, path: JsonPath): boolean {
  let value: JsonValue | undefined = base
  let node = patch
  for (const step of path) {
    const next = typeof step === 'string' ? node.members?.get(step)?.value : undefined
    if (next === undefined) break
    value =
      isObject(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined
    if (value === undefined) return true
    node = next
  }
  // A patch replaces what it stops at, unless two objects merge.
  return node.members === undefined || !isObject(value)
}
