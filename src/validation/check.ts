/** Checks one connector: the schema first, then the rules. */
import type { JsonPath, JsonValue } from '../connector/json.ts'
import { acceptsConnector } from '../generated/accepts-connector.js'
import { EACH, type ConnectorView, type Fault, type PathPattern, type Report, type Rule } from './rule.ts'
import { RULES } from './rules.ts'

/** All faults of a parsed connector file, by path. */
export async function checkConnector(value: JsonValue): Promise<readonly Fault[]> {
  if (acceptsConnector(value)) return applyRules(value)
  const { findSchemaFaults } = await import('./schema-faults.ts')
  const { faults, touched, rest } = findSchemaFaults(value)
  return [...faults, ...applyRules(rest, touched)]
}

/** Whether a connector has no fault at all, at once. */
export function isFlawless(value: JsonValue): boolean {
  return acceptsConnector(value) && applyRules(value).length === 0
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
  for (rule of RULES) rule.check(connector, report)
  return faults
}

/** Whether one path leads to the other, or through it. */
function overlaps(path: JsonPath, pattern: PathPattern): boolean {
  return path.every((step, index) => {
    const wanted = pattern[index]
    return wanted === undefined || wanted === EACH || wanted === step
  })
}
