/** The text of an exported file. */
import type { Node } from 'yaml'
import { canonicalJson, isObject, type JsonObject } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import type { PlannedFile } from './plan-export.ts'

/**
 * The text of a planned file, in the format of its name. An existing file keeps its `$schema`; in YAML also its keys'
 * order, and the comments outside of what changes.
 * @param old text of the existing file, which is a valid connector file
 */
export async function renderFile(planned: PlannedFile, old: string | undefined): Promise<string> {
  const { file, content, renamedFrom } = planned
  const wanted: JsonObject = {
    ...(renamedFrom.length > 0 && { renamed_from: renamedFrom.length === 1 ? renamedFrom[0] : renamedFrom }),
    ...content,
  }
  if (file.toLowerCase().endsWith('.json')) {
    const before: unknown = JSON.parse(old ?? '{}')
    const $schema = isObject(before) ? before['$schema'] : undefined
    return `${JSON.stringify({ ...($schema !== undefined && { $schema }), ...wanted }, undefined, 2)}\n`
  }
  return updateYaml(old ?? '', wanted)
}

async function updateYaml(old: string, wanted: JsonObject): Promise<string> {
  const { isAlias, parseDocument, visit } = await import('yaml')
  // The loader has looked for duplicate keys, which takes the library minutes for a long map.
  const document = parseDocument(old, { version: '1.2', schema: 'core', uniqueKeys: false })
  // Aliases are written out, since what one stands for may be about to go.
  const anchored = new Map<string, Node>()
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return anchored.get(node.source)?.clone() as Node | undefined
      if (node.anchor !== undefined) anchored.set(node.anchor, node)
      delete node.anchor
      return undefined
    },
  })
  const before = document.toJS() as JsonObject
  const normal: JsonObject = normalise(before)
  for (const key of Object.keys(before)) {
    if (wanted[key] === undefined && key !== '$schema') document.delete(key)
  }
  for (const [key, value] of Object.entries(wanted)) {
    if (canonicalJson(normal[key]) !== canonicalJson(value)) document.set(key, value)
  }
  return document.toString({ lineWidth: 0 })
}
