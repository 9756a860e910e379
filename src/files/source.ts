/** A parsed file: its value, and on demand the place of each of its parts. */
import type { JsonPath, JsonValue } from '../connector/json.ts'
import type { Location } from './position.ts'

/** Containers nested deeper than this are refused; no connector comes near it. */
export const MAX_DEPTH = 64

/** A stretch of a text, in UTF-16 code units from its start; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The shape of a value, with the place of every part of it. */
export interface SourceNode extends Range {
  readonly members?: ReadonlyMap<string, { readonly key: Range; readonly value: SourceNode }>
  readonly items?: readonly SourceNode[]
}

/** Why a text has no value. */
export interface SourceFault {
  readonly rule: 'syntax' | 'duplicate-key' | 'nesting' | 'json-types'
  readonly message: string
  /** Where it is, in UTF-16 code units from the start of the text. */
  readonly offset: number
}

export interface Source {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** Without byte order mark. */
  readonly text: string
  readonly value: JsonValue
  /** Built when it is asked for, since only files with findings need it. */
  readonly tree: () => Promise<SourceNode>
}

/** Stops reading a text at its first fault; never leaves the folder of parsers. */
export class SourceFaultError extends Error {
  readonly fault: SourceFault

  constructor(rule: SourceFault['rule'], message: string, offset: number) {
    super(message)
    this.fault = { rule, message, offset }
  }
}

/** Runs a parser and turns what it throws on a faulty text into a value. */
export function catchFault<T>(parse: () => T): T | SourceFault {
  try {
    return parse()
  } catch (error) {
    if (error instanceof SourceFaultError) return error.fault
    throw error
  }
}

/** Whether a parser's answer is a fault. */
export function isFault(value: object): value is SourceFault {
  return 'rule' in value
}

/** A part of a file: where a finding points. */
export interface Place {
  readonly source: Source
  readonly range: SourceNode
}

/** The place of a path in a tree, or of its nearest parent that is there. */
export function rangeOf(root: SourceNode, path: JsonPath, part: 'key' | 'value'): SourceNode {
  let node = root
  let key: Range | undefined
  for (const step of path) {
    const member = typeof step === 'string' ? node.members?.get(step) : undefined
    const next = typeof step === 'number' ? node.items?.[step] : member?.value
    if (next === undefined) return node
    node = next
    key = member?.key
  }
  return part === 'key' ? (key ?? node) : node
}

/** Line and column of an offset in a file's text. */
export function locationOf({ file, text }: Pick<Source, 'file' | 'text'>, offset: number): Location {
  let line = 1
  let lineStart = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    line++
    lineStart = next + 1
  }
  return { file, line, column: Math.min(offset, text.length) - lineStart + 1 }
}
