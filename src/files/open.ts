/** From a path to a parsed file. */
import type { Location } from './position.ts'
import { readText } from './read.ts'
import { parseJson } from './json.ts'
import { isFault, locationOf, type Source } from './source.ts'
import type { FoundFile } from './find.ts'

/** Why a file has no value; the rule is one of docs/rules.md. */
export interface FileFault {
  readonly rule: string
  readonly message: string
  readonly location: Location
}

export interface Opened {
  readonly file: string
  /** Missing where the file cannot even be read. */
  readonly text?: string
  readonly source?: Source
  readonly fault?: FileFault
}

/** Reads and parses a file that was found. */
export async function openFile(found: FoundFile): Promise<Opened> {
  const { file, path, refused } = found
  const at = (line: number): Location => ({ file, line, column: 1 })
  if (refused !== undefined)
    return { file, fault: { rule: 'unreadable-file', message: refused, location: at(1) } }
  if (!isDataFile(file)) {
    const message = `Connector files are .json, .yaml or .yml: exclude this one with "!${file}".`
    return { file, fault: { rule: 'file-type', message, location: at(1) } }
  }
  const text = readText(path)
  if (typeof text !== 'string')
    return { file, fault: { rule: text.rule, message: text.message, location: at(text.line) } }
  return parseText(file, text)
}

/** Reads a JSON file at once; nothing where it is none, or cannot be read. */
export function readJsonText({ file, path, refused }: FoundFile): string | undefined {
  if (refused !== undefined || !isJson(file)) return undefined
  const text = readText(path)
  return typeof text === 'string' ? text : undefined
}

/** Parses the text of a file, by the ending of its name. */
export async function parseText(file: string, text: string): Promise<Opened> {
  const result = isYaml(file)
    ? (await import('./yaml.ts')).parseYaml(file, text)
    : await parseJson(file, text)
  if (!isFault(result)) return { file, text, source: result }
  const { rule, message, offset } = result
  return { file, text, fault: { rule, message, location: locationOf({ file, text }, offset) } }
}

/** Whether a file is JSON or YAML by the ending of its name. */
export function isDataFile(file: string): boolean {
  return isJson(file) || isYaml(file)
}

function isJson(file: string): boolean {
  return /\.json$/i.test(file)
}

function isYaml(file: string): boolean {
  return /\.ya?ml$/i.test(file)
}
