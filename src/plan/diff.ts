/** The pure difference between two normalised connectors, by path, as a person would describe it. */
import {
  canonicalJson,
  isArray,
  isObject,
  type JsonObject,
  type JsonPath,
  type JsonValue,
} from '../connector/json.ts'
import { compareText } from '../connector/normalise.ts'

export interface Difference {
  readonly path: JsonPath
  readonly before?: JsonValue
  readonly after?: JsonValue
}

/** Lists whose elements have a name: compared by it, so that one insertion is one difference. */
const NAMED_LISTS: Readonly<Record<string, { key: string; ordered: boolean }>> = {
  available_scopes: { key: 'scope', ordered: false },
  fields: { key: 'field_name', ordered: true },
  account_fields: { key: 'field_name', ordered: true },
}

/** Every difference, in the order of the keys. Both sides must be normalised; equal values give an empty list. */
export function diff(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  path: JsonPath = [],
): Difference[] {
  if (isObject(before) && isObject(after)) return diffObjects(before, after, path)
  if (isArray(before) && isArray(after)) return diffLists(before, after, path)
  // A named list that appears or goes is told element by element, like one that grows or shrinks.
  if (isNamedList(path) && before === undefined && isArray(after)) return diffLists([], after, path)
  if (isNamedList(path) && isArray(before) && after === undefined) return diffLists(before, [], path)
  if (canonicalJson(before) === canonicalJson(after)) return []
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
  ]
}

function isNamedList(path: JsonPath): boolean {
  return Object.hasOwn(NAMED_LISTS, String(path.at(-1)))
}

function diffObjects(before: JsonObject, after: JsonObject, path: JsonPath): Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(compareText)
  return keys.flatMap((key) => diff(before[key], after[key], [...path, key]))
}

function diffLists(before: readonly JsonValue[], after: readonly JsonValue[], path: JsonPath): Difference[] {
  const list = isNamedList(path) ? NAMED_LISTS[String(path.at(-1))] : undefined
  const old = list && byName(before, list.key)
  const now = list && byName(after, list.key)
  if (old && now) {
    const differences = diffObjects(old, now, path)
    return list.ordered
      ? [...differences, ...diffOrder(Object.keys(old), Object.keys(now), path)]
      : differences
  }
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => index).flatMap((index) =>
    diff(before[index], after[index], [...path, index]),
  )
}

/** The elements by name, in order; undefined where names are missing or not unique (a name like an index would reorder). */
function byName(list: readonly JsonValue[], key: string): JsonObject | undefined {
  const named = Object.create(null) as Record<string, JsonValue>
  for (const element of list) {
    const name = isObject(element) ? element[key] : undefined
    if (typeof name !== 'string' || /^\d+$/.test(name) || name in named) return undefined
    named[name] = element
  }
  return named
}

/** People see fields in order, so a new order of those that stay is a difference of its own. */
function diffOrder(before: readonly string[], after: readonly string[], path: JsonPath): Difference[] {
  const stayed = before.filter((name) => after.includes(name))
  const order = after.filter((name) => before.includes(name))
  return stayed.every((name, index) => name === order[index]) ? [] : [{ path, before: stayed, after: order }]
}

/** The value at the path of a difference; in a list of named elements a name stands for the element that has it. */
export function valueAt(root: JsonValue, path: JsonPath): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const [depth, step] of path.entries()) value = memberOf(value, step, path.slice(0, depth))
  return value
}

function memberOf(
  value: JsonValue | undefined,
  step: string | number,
  path: JsonPath,
): JsonValue | undefined {
  if (isObject(value)) return value[step]
  if (!isArray(value)) return undefined
  if (typeof step === 'number') return value[step]
  const key = isNamedList(path) ? NAMED_LISTS[String(path.at(-1))]?.key : undefined
  return value.find((element) => key !== undefined && isObject(element) && element[key] === step)
}
