/** Checks one connector: the schema first, then the rules. */
import type { ConnectorFile } from '../generated/connector-file.ts'
import type { JsonPath, JsonValue } from '../connector/json.ts'
import { countKeys } from '../files/json.ts'
import { countAcceptedKeys } from '../generated/count-accepted-keys.js'
import {
  EACH,
  FIELD_LISTS,
  type ConnectorView,
  type Fault,
  type PathPattern,
  type Report,
  type Rule,
} from './rule.ts'
import { RULES } from './rules.ts'

const CONNECTOR_RULES = RULES.filter((rule) => 'check' in rule)
const PATTERN_RULES = RULES.filter((rule) => 'checkPattern' in rule)
const FIELD_RULES = RULES.filter((rule) => 'checkField' in rule)

/** All faults of a parsed connector file, by path. */
export async function checkConnector(value: JsonValue): Promise<readonly Fault[]> {
  if (isAccepted(value, countKeys(value))) return applyRules(value)
  const { findSchemaFaults } = await import('./schema-faults.ts')
  const { faults, touched, rest } = findSchemaFaults(value)
  return [...faults, ...applyRules(rest, touched)]
}

/**
 * Whether a connector has no fault at all, at once.
 * @param keys number of the keys in its text: an unknown key, or one that stands twice, is one more than the schema names
 */
export function isFlawless(value: JsonValue, keys: number): boolean {
  return isAccepted(value, keys) && applyRules(value).length === 0
}

/** Whether the schema accepts a value, and names every one of its keys. */
function isAccepted(value: unknown, keys: number): value is ConnectorFile {
  return countAcceptedKeys(value) === keys
}

/**
 * @param touched paths of what the schema has found fault with, and of what is missing because of it; findings that
 *   rest on any of it are left out
 */
function applyRules(connector: ConnectorView, touched: readonly JsonPath[] = []): Fault[] {
  const faults: Fault[] = []
  let rule: Rule | undefined
  const report: Report = (path, message, { part = 'value', restsOn = [] } = {}) => {
    const { id = '', severity = 'error' } = rule ?? {}
    const restsOnFault = (pattern: PathPattern) => touched.some((fault) => overlaps(fault, pattern))
    if (![path, ...restsOn].some(restsOnFault)) faults.push({ rule: id, severity, path, part, message })
  }
  for (rule of CONNECTOR_RULES) rule.check(connector, report)
  connector.auth_patterns?.forEach((pattern, index) => {
    const at = ['auth_patterns', index]
    for (rule of PATTERN_RULES) rule.checkPattern(pattern, at, report, connector)
    for (const list of FIELD_LISTS) {
      pattern[list]?.forEach((field, position) => {
        const place = [...at, list, position]
        for (rule of FIELD_RULES) rule.checkField(field, place, report, connector)
      })
    }
  })
  return faults
}

/** Whether one path leads to the other, or through it. */
function overlaps(path: JsonPath, pattern: PathPattern): boolean {
  return path.every((step, index) => {
    const wanted = pattern[index]
    return wanted === undefined || wanted === EACH || wanted === step
  })
}
