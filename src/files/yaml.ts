/** YAML files: version 1.2, one document, JSON's types. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { JsonValue } from '../connector/json.ts'
import { quote } from '../validation/words.ts'
import {
  catchFault,
  MAX_DEPTH,
  SourceFaultError,
  type Source,
  type SourceFault,
  type SourceNode,
} from './source.ts'
import { explainYamlSyntax } from './yaml-syntax.ts'

/** Values that aliases may add up to. */
const MAX_ALIASED_VALUES = 10_000

/** Reads the text of a YAML file. */
export function parseYaml(file: string, text: string): Source | SourceFault {
  return catchFault(() => {
    const reader = new Reader(parseStrictly(text))
    return { file, text, value: reader.root.value, tree: () => Promise.resolve(reader.root.tree) }
  })
}

function parseStrictly(text: string): Document.Parsed {
  // The library compares each key of a map with all others, which takes minutes for a long map; the reader looks for
  // duplicates itself.
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: new LineCounter(),
  })
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem) throw explainYamlSyntax(problem)
  if (document.contents === null)
    throw new SourceFaultError('syntax', 'The file is empty: it must hold one connector.', 0)
  const { yaml } = document.directives
  if (yaml.explicit === true && yaml.version !== '1.2')
    throw new SourceFaultError(
      'syntax',
      `The file asks for YAML ${yaml.version}: connector files are YAML 1.2.`,
      0,
    )
  return document
}

interface Read {
  readonly value: JsonValue
  readonly tree: SourceNode
}

/** Turns the library's nodes into JSON and places, with aliases filled in. */
class Reader {
  readonly root: Read
  readonly #anchors = new Map<string, ParsedNode>()
  #aliasedValues = 0
  #insideAlias = false

  constructor(document: Document.Parsed) {
    this.root = this.#read(document.contents, 0, 0)
  }

  #read(node: ParsedNode | null, depth: number, place: number): Read {
    if (node === null) return { value: null, tree: { start: place, end: place } }
    const [start, end] = node.range
    if (depth >= MAX_DEPTH && !isScalar(node))
      throw new SourceFaultError('nesting', `Values are nested more than ${MAX_DEPTH} levels deep.`, start)
    if (this.#insideAlias && ++this.#aliasedValues > MAX_ALIASED_VALUES)
      throw new SourceFaultError(
        'nesting',
        `Aliases add up to more than ${MAX_ALIASED_VALUES} values.`,
        start,
      )
    if (isAlias(node)) return this.#readAlias(node, depth)
    if (node.anchor !== undefined && !this.#insideAlias) this.#anchors.set(node.anchor, node)
    if (
      node.tag !== undefined &&
      !/^(!|tag:yaml\.org,2002:(map|seq|str|int|float|bool|null))$/.test(node.tag)
    )
      throw new SourceFaultError(
        'json-types',
        `The tag ${quote(node.tag)} has no counterpart in JSON.`,
        start,
      )
    if (isMap(node)) return this.#readMap(node, depth)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#read(item, depth + 1, start))
      return {
        value: items.map(({ value }) => value),
        tree: { start, end, items: items.map(({ tree }) => tree) },
      }
    }
    return { value: jsonScalar(node, start), tree: { start, end } }
  }

  #readAlias(alias: Alias.Parsed, depth: number): Read {
    const target = this.#anchors.get(alias.source)
    const [start, end] = alias.range
    if (!target)
      throw new SourceFaultError(
        'syntax',
        `The anchor ${quote(alias.source)} is not set before it is used.`,
        start,
      )
    const outer = this.#insideAlias
    this.#insideAlias = true
    const { value, tree } = this.#read(target, depth + 1, start)
    this.#insideAlias = outer
    return { value, tree: { ...tree, start, end } }
  }

  #readMap(map: YAMLMap.Parsed, depth: number): Read {
    const [start, end] = map.range
    const members = new Map<string, { key: SourceNode; value: SourceNode }>()
    const entries: [string, JsonValue][] = []
    for (const pair of map.items) {
      const keyStart = pair.key.range[0]
      // The parser was told to accept no other keys.
      const key = String((pair.key as Scalar).value)
      if (members.has(key))
        throw new SourceFaultError(
          'duplicate-key',
          `The key ${quote(key)} is there twice: keep one of them.`,
          keyStart,
        )
      const { value, tree } = this.#read(pair.value, depth + 1, keyStart)
      members.set(key, { key: { start: keyStart, end: pair.key.range[1] }, value: tree })
      entries.push([key, value])
    }
    // Unlike assignment, this makes `__proto__` a key like any other.
    return { value: Object.fromEntries(entries), tree: { start, end, members } }
  }
}

function jsonScalar(node: ParsedNode, start: number): JsonValue {
  const value: unknown = isScalar(node) ? node.value : undefined
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new SourceFaultError(
    'json-types',
    'This value has no counterpart in JSON: put a text in quotes.',
    start,
  )
}
