/** The slow, explaining side of JSON: what exactly is wrong with a text, and where its parts stand. */
import { parse, type ElementNode, type ValueNode } from '@humanwhocodes/momoa'
import type { JsonValue } from '../connector/json.ts'
import { explainJsonSyntax } from './json-syntax.ts'
import {
  catchFault,
  MAX_DEPTH,
  SourceFaultError,
  type Source,
  type SourceFault,
  type SourceNode,
} from './source.ts'
import { quote } from '../validation/words.ts'

/** Reads the text of a JSON file that may have a fault, and says what the first one is. */
export function explainJson(file: string, text: string): Source | SourceFault {
  return catchFault(() => {
    refuseDeepNesting(text)
    const tree = jsonTree(text)
    return { file, text, value: JSON.parse(text) as JsonValue, tree: () => Promise.resolve(tree) }
  })
}

/**
 * The places of all parts of a JSON text that is not nested too deep.
 * @throws SourceFaultError for bad syntax and for duplicate keys
 */
export function jsonTree(text: string): SourceNode {
  const control = findControlCharacter(text)
  let body: ValueNode
  try {
    body = parse(text, { mode: 'json', ranges: true }).body
  } catch (error) {
    const { offset = text.length } = error as Error & { offset?: number }
    // A quote that is missing turns all that follows inside out.
    throw control !== undefined && control < offset
      ? controlFault(control)
      : explainJsonSyntax(text, offset, isCutShort(text))
  }
  if (control !== undefined) throw controlFault(control)
  return toTree(body)
}

function toTree(node: ValueNode): SourceNode {
  const [start, end] = node.range ?? [0, 0]
  if (node.type === 'Array')
    return { start, end, items: node.elements.map((item: ElementNode) => toTree(item.value)) }
  if (node.type !== 'Object') return { start, end }
  const members = new Map<string, { key: SourceNode; value: SourceNode }>()
  for (const { name, value } of node.members) {
    const [keyStart, keyEnd] = name.range ?? [0, 0]
    const key = name.type === 'String' ? name.value : name.name
    if (members.has(key))
      throw new SourceFaultError(
        'duplicate-key',
        `The key ${quote(key)} is there twice: keep one of them.`,
        keyStart,
      )
    members.set(key, { key: { start: keyStart, end: keyEnd }, value: toTree(value) })
  }
  return { start, end, members }
}

/** Finds by brackets alone, so that no parser has to go that deep. */
function refuseDeepNesting(text: string): void {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (token === '[' || token === '{') depth++
    else if (token === ']' || token === '}') depth--
    if (depth > MAX_DEPTH)
      throw new SourceFaultError('nesting', `Values are nested more than ${MAX_DEPTH} levels deep.`, index)
  }
}

function controlFault(offset: number): SourceFaultError {
  const message =
    'A text goes on over the end of its line, or holds another control character: close it, or write \\n for a line break and \\t for a tab.'
  return new SourceFaultError('syntax', message, offset)
}

/** Whether the text would be JSON if more followed, as the built-in parser tells by where it stops. */
function isCutShort(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch (error) {
    const { message } = error as Error
    const position = /at position (\d+)/.exec(message)?.[1]
    return position === undefined
      ? message.includes('end of JSON input')
      : Number(position) >= text.trimEnd().length
  }
}

/** The first raw control character inside a text, which the parser lets pass. */
function findControlCharacter(text: string): number | undefined {
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"/gs)) {
    // eslint-disable-next-line no-control-regex
    const control = token.search(/[\x00-\x1f]/)
    if (control >= 0) return index + control
  }
  return undefined
}
