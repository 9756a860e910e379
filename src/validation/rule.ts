/** What a rule is: an id and a severity, a docs section with examples, and for semantic rules the check itself. */
import type { ConnectorFile } from '../generated/connector-file.ts'
import type { JsonObject, JsonPath } from '../connector/json.ts'
import type { Severity } from './finding.ts'

/** An example in the docs: merge patches over the sample connector, one for each file. Tests apply them. */
export type Example = readonly JsonObject[]

/** What a finding says of its rule. */
export interface RuleIdentity {
  readonly id: string
  readonly severity: Severity
}

export type Rule = ConnectorRule | PatternRule | FieldRule

/** A rule over a connector as a whole. */
export interface ConnectorRule extends RuleIdentity {
  readonly check: (connector: ConnectorView, report: Report) => void
}

/** A rule over each auth pattern of a connector. */
export interface PatternRule extends RuleIdentity {
  /** @param at path of the pattern */
  readonly checkPattern: (
    pattern: PatternView,
    at: JsonPath,
    report: Report,
    connector: ConnectorView,
  ) => void
}

/** A rule over each field that an auth pattern collects, whichever list it is in. */
export interface FieldRule extends RuleIdentity {
  /** @param at path of the field */
  readonly checkField: (field: FieldView, at: JsonPath, report: Report, connector: ConnectorView) => void
}

/** What docs/rules.md says about every rule. */
export interface RuleText {
  /** The demand, as a sentence without a full stop. */
  readonly title: string
  /** What happens where it is broken. */
  readonly why: string
}

export interface RuleDocs extends RuleText {
  readonly rule: Rule
  /** Breaks just this rule. */
  readonly bad: Example
  /** Breaks none. */
  readonly good: Example
}

/** Keys that may be missing, at every level: what is left of a connector where the schema finds faults. */
type Partly<T> = [T] extends [readonly (infer Item)[]]
  ? readonly Partly<Item>[]
  : [T] extends [object]
    ? { readonly [Key in KeyOfAny<T>]?: Partly<ValueOfAny<T, Key>> }
    : T
type KeyOfAny<T> = T extends unknown ? keyof T : never
type ValueOfAny<T, Key extends PropertyKey> = T extends unknown
  ? Key extends keyof T
    ? NonNullable<T[Key]>
    : never
  : never

/** A connector file as rules see it: every value has the form that the schema asks for, but any may be missing. */
export type ConnectorView = Partly<ConnectorFile>
export type PatternView = NonNullable<ConnectorView['auth_patterns']>[number]
export type FieldView = NonNullable<PatternView['fields']>[number]

/** Where a pattern says what people enter. */
export const FIELD_LISTS = ['fields', 'account_fields'] as const

/** A step of a path that stands for every entry. */
export const EACH = Symbol('each')
export type PathPattern = readonly (string | number | typeof EACH)[]

export interface ReportOptions {
  /** Where the finding points: at the key or (unless said otherwise) at the value. */
  readonly part?: 'key' | 'value'
  /**
   * What the finding rests on, apart from its own path: where the schema has found a fault in any of it, there would
   * be a second finding for one fault.
   */
  readonly restsOn?: readonly PathPattern[]
}

/** Takes one finding. */
export type Report = (path: JsonPath, message: string, options?: ReportOptions) => void

/** One fault of a connector, by path. */
export interface Fault {
  readonly rule: string
  readonly severity: Severity
  readonly path: JsonPath
  readonly part: 'key' | 'value'
  readonly message: string
}
