/** What a parsed connector file declares. */
import type { ConnectorPayload, DeclaredConnector } from '../connector/connector.ts'
import { isArray, isObject, type JsonValue } from '../connector/json.ts'
import type { ConnectorFile } from '../generated/connector-file.ts'
import type { NamedFile } from './cross-file.ts'

/** The names of the connector in a file; nothing where it has none that can be read. */
export function nameOf(file: string, value: JsonValue): NamedFile | undefined {
  if (!isObject(value) || typeof value['display_name'] !== 'string') return undefined
  const former = value['renamed_from']
  const renamedFrom = (isArray(former) ? former : [former]).filter((name) => typeof name === 'string')
  return { file, name: value['display_name'], renamedFrom }
}

/** A value that the schema accepts, with the action's own keys taken off. */
export function payloadOf(value: unknown): ConnectorPayload {
  const { $schema: _schema, renamed_from: _names, ...payload } = value as ConnectorFile
  return payload
}

/**
 * The connector of a JSON text in which all is well. Its payload is parsed when it is asked for: ten thousand parsed files
 * would cost the garbage collector more than parsing those once more.
 */
export class UnparsedConnector implements DeclaredConnector {
  readonly file: string
  readonly renamedFrom: readonly string[]
  readonly #text: string
  #payload: ConnectorPayload | undefined

  constructor({ file, renamedFrom }: NamedFile, text: string) {
    this.file = file
    this.renamedFrom = renamedFrom
    this.#text = text
  }

  get payload(): ConnectorPayload {
    return (this.#payload ??= payloadOf(JSON.parse(this.#text)))
  }
}
