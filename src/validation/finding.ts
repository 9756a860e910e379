/** What validation says: one value per fault, with its exact place. */
import type { Location } from '../files/position.ts'

export type Severity = 'error' | 'warning'

export interface Finding {
  /** Id of the rule, as in docs/rules.md. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, what is expected, what was found; plain text, never a secret's value. */
  readonly message: string
  readonly location: Location
}
