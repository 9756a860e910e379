/** Makes folders of many connector files, always the same ones. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isArray, isObject, type JsonObject, type JsonValue } from '../src/connector/json.ts'
import { scratchFolder } from './scratch.ts'

const SAMPLES = join(import.meta.dirname, '../connectors')

/** Draws warnings: a folder in which every eighth file has some is no usual one. */
const LEFT_OUT = 'freshdesk.json'

/** What a connector of a real catalogue comes to. */
const BYTES = 2_000

/** `count` connectors of about 2 KB each, made from the samples in turn. */
export function makeConnectors(count: number): JsonObject[] {
  const samples = readdirSync(SAMPLES)
    .filter((name) => name !== LEFT_OUT)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')) as JsonObject)
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length] ?? {}
    return grown({ ...sample, display_name: `Connector ${index}` })
  })
}

/** A workspace with `count` connector files in `connectors/`. Returns its path. */
export function makeWorkspace(count: number): string {
  const workspace = scratchFolder(`connectors-${count}`)
  const folder = join(workspace, 'connectors')
  mkdirSync(folder)
  for (const [index, connector] of makeConnectors(count).entries()) {
    writeFileSync(join(folder, `connector-${index}.json`), toText(connector))
  }
  return workspace
}

function toText(value: JsonObject): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** The connector with more entries of what it has a list of already, until its file has the size. */
function grown(connector: JsonObject): JsonObject {
  const patterns = connector['auth_patterns']
  const [first] = isArray(patterns) ? patterns : []
  if (!isObject(first)) throw new Error('A sample connector has no auth pattern')
  let entries = 0
  let bigger = connector
  while (toText(bigger).length < BYTES) {
    entries += 1
    bigger = { ...connector, auth_patterns: [withEntries(first, entries)] }
  }
  return bigger
}

function withEntries(pattern: JsonObject, count: number): JsonObject {
  const oauth = pattern['oauth_config']
  if (isObject(oauth) && isArray(oauth['available_scopes'])) {
    const scopes = numbered(count, (number) => ({
      scope: `projects.part${number}:read`,
      display_name: `Part ${number}`,
      description: 'Read this part of all projects',
      required: false,
    }))
    return {
      ...pattern,
      oauth_config: { ...oauth, available_scopes: [...oauth['available_scopes'], ...scopes] },
    }
  }
  if (pattern['type'] === 'OAUTH') {
    return { ...pattern, description: numbered(count, () => 'Authorise in the browser.').join(' ') }
  }
  const fields = numbered(count, (number) => ({
    field_name: `setting_${number}`,
    label: `Setting ${number}`,
    input_type: 'text',
    hint: 'As shown on the page of the account',
    required: false,
  }))
  return { ...pattern, fields: [...(isArray(pattern['fields']) ? pattern['fields'] : []), ...fields] }
}

function numbered<Item extends JsonValue>(count: number, make: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}
