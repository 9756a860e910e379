/** What the schema finds, in words: one fault for each mistake, at its exact path. */
import { isObject, type JsonPath, type JsonValue } from '../connector/json.ts'
import { validateConnector } from '../generated/validate-connector.js'
import type { ConnectorView, Fault } from './rule.ts'
import { stepInto } from './schema-view.ts'
import { describeSchemaError } from './schema-words.ts'

export interface SchemaFaults {
  readonly faults: readonly Fault[]
  /** Paths that the faults are about; for a misspelt key also the path of the key that was meant. */
  readonly touched: readonly JsonPath[]
  /** The connector without everything that is at fault. */
  readonly rest: ConnectorView
}

/** More than this many would help nobody, and could be a million. */
const MAX_ERRORS = 100

/** Everything in a value that the schema does not accept. */
export function findSchemaFaults(root: JsonValue): SchemaFaults {
  validateConnector(root)
  const errors = validateConnector.errors ?? []
  const all = errors.slice(0, MAX_ERRORS).flatMap((error) => describeSchemaError(root, error))
  const faults = dropCascades(all).map(({ rule, path, part, message }): Fault => {
    return { rule, severity: 'error', path, part, message }
  })
  const touched = all.flatMap(({ path, meant = path }) => [
    path,
    meant,
    ...uncheckedBy(path),
    ...uncheckedBy(meant),
  ])
  if (errors.length <= MAX_ERRORS) return { faults, touched, rest: removeAll(root, touched) as ConnectorView }
  const message = `This file has many more faults: mend the ${faults.length} that are shown first.`
  const last: Fault = { rule: 'more-faults', severity: 'error', path: [], part: 'value', message }
  // With so much at fault, nothing can be said about the rest.
  return { faults: [...faults, last], touched, rest: {} }
}

export interface Description {
  readonly rule: string
  readonly path: JsonPath
  readonly part: 'key' | 'value'
  readonly message: string
  /** Path of the key that was probably meant. */
  readonly meant?: JsonPath
}

/** Without a type of its own, nothing else in an auth pattern is checked. */
function uncheckedBy(path: JsonPath): readonly JsonPath[] {
  return path.length === 3 && path[0] === 'auth_patterns' && path[2] === 'type' ? [path.slice(0, 2)] : []
}

/** Leaves one description for each mistake. */
function dropCascades(descriptions: readonly Description[]): readonly Description[] {
  const meant = new Set(
    descriptions.flatMap((description) => (description.meant ? [key(description.meant)] : [])),
  )
  const unclearMcp = descriptions.flatMap(({ path, meant: other }) =>
    [path, other ?? []]
      .filter((candidate) => candidate.at(-1) === 'is_mcp')
      .map((candidate) => key([...candidate.slice(0, -1), 'oauth_config'])),
  )
  const seen = new Set<string>()
  return descriptions.filter(({ rule, path }) => {
    const id = key(path)
    // The misspelt key is the mistake, and not that the right one is missing.
    if (rule === 'missing-key' && meant.has(id)) return false
    // Whether is_mcp holds decides what the configuration must look like.
    if (unclearMcp.some((config) => id.startsWith(`${config}\n`))) return false
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })

  function key(path: JsonPath): string {
    return path.join('\n')
  }
}

/** A copy without the values at these paths; entries of lists become empty objects, so that the others keep their place. */
function removeAll(root: JsonValue, paths: readonly JsonPath[]): JsonValue {
  return paths.reduce<JsonValue>((value, path) => remove(value, path), root)
}

function remove(value: JsonValue, path: JsonPath): JsonValue {
  const [step, ...below] = path
  if (step === undefined) return {}
  const child = stepInto(value, step)
  if (child === undefined) return value
  if (Array.isArray(value))
    return (value as JsonValue[]).map((item, index) => (index === step ? remove(item, below) : item))
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([key]) => below.length > 0 || key !== step)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === step && item !== undefined ? remove(item, below) : item]),
  )
}
