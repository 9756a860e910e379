/** Checks one connector: the schema first, then the rules. */
import type { JsonPath, JsonValue } from '../connector/json.ts'
import { validateConnector } from '../generated/validate-connector.js'
import { EACH, type ConnectorView, type Fault, type PathPattern } from './rule.ts'
import { RULES } from './rules.ts'

/** All faults of a parsed connector file, by path. */
export async function checkConnector(value: JsonValue): Promise<readonly Fault[]> {
  if (validateConnector(value)) return applyRules(value)
  const errors = validateConnector.errors ?? []
  const { findSchemaFaults } = await import('./schema-faults.ts')
  const { faults, touched, rest } = findSchemaFaults(value, errors)
  return [...faults, ...applyRules(rest, touched)]
}

/**
 * @param touched paths of what the schema has found fault with, and of what is missing because of it; findings that
 *   rest on any of it are left out
 */
function applyRules(connector: ConnectorView, touched: readonly JsonPath[] = []): Fault[] {
  const faults: Fault[] = []
  for (const { id: rule, severity, check } of RULES) {
    check(connector, (path, message, { part = 'value', restsOn = [] } = {}) => {
      const isSecondFinding = touched.some((fault) =>
        [path, ...restsOn].some((pattern) => overlaps(fault, pattern)),
      )
      if (!isSecondFinding) faults.push({ rule, severity, path, part, message })
    })
  }
  return faults
}

/** Whether one path leads to the other, or through it. */
function overlaps(path: JsonPath, pattern: PathPattern): boolean {
  return path.every((step, index) => {
    const wanted = pattern[index]
    return wanted === undefined || wanted === EACH || wanted === step
  })
}
