/** The connectors of the emulated environment: their state, how a test reaches it, and the file it is kept in. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import type { JsonObject } from '../../src/connector/json.ts'
import type { ScalekitOptions } from './options.ts'

export interface StoredConnector {
  readonly id: string
  readonly identifier: string
  /** The writable fields exactly as they were last sent, seeded or edited. */
  readonly fields: JsonObject
  /** A connection or connected account uses it, so it cannot be deleted. */
  readonly inUse: boolean
}

interface State {
  readonly lastId: number
  readonly connectors: readonly StoredConnector[]
}

/** The service's view of a name: case and spaces make no difference to it. */
export const foldName = (name: string): string => name.replaceAll(' ', '').toUpperCase()

/** The name of a connector; empty for one that was seeded without. */
export function nameOf({ fields }: StoredConnector): string {
  return typeof fields['display_name'] === 'string' ? fields['display_name'] : ''
}

export class ConnectorStore {
  /** Counts changes, so that a caller can tell whether a request had an effect. */
  revision = 0
  readonly #options: Readonly<ScalekitOptions>
  readonly #connectors = new Map<string, StoredConnector>()
  #lastId = 0

  /** @throws Error where the state file exists but cannot be read. */
  constructor(options: Readonly<ScalekitOptions>) {
    this.#options = options
    const { stateFile } = options
    if (stateFile === '' || !statSync(stateFile, { throwIfNoEntry: false })) return
    const state = JSON.parse(readFileSync(stateFile, 'utf8')) as State
    this.#lastId = state.lastId
    for (const connector of state.connectors) this.#connectors.set(connector.identifier, connector)
  }

  /** All connectors, in the order of their creation. */
  list(): StoredConnector[] {
    return [...this.#connectors.values()]
  }

  /** The way that the service finds it: by identifier only. */
  at(identifier: string): StoredConnector | undefined {
    return this.#connectors.get(identifier)
  }

  /** By identifier or else by exact name, the first one. */
  find(nameOrIdentifier: string): StoredConnector | undefined {
    return (
      this.at(nameOrIdentifier) ?? this.list().find((connector) => nameOf(connector) === nameOrIdentifier)
    )
  }

  /** Like `find`. @throws Error where there is none. */
  get(nameOrIdentifier: string): StoredConnector {
    const connector = this.find(nameOrIdentifier)
    if (!connector) throw new Error(`The emulator has no connector "${nameOrIdentifier}"`)
    return connector
  }

  /** Whether the service sees this name, or the identifier that it derives from it, as taken by another. */
  isTaken(name: string, except?: string): boolean {
    if (except === undefined && this.#connectors.has(this.#identifier(name, 0))) return true
    const folded = foldName(name)
    return this.list().some((other) => other.identifier !== except && foldName(nameOf(other)) === folded)
  }

  /** Puts a connector there as if by hand: nothing is validated, and a name may be there twice. */
  seed(fields: JsonObject, more: { identifier?: string; inUse?: boolean } = {}): StoredConnector {
    const name = typeof fields['display_name'] === 'string' ? fields['display_name'] : ''
    let copy = 0
    while (this.#connectors.has(this.#identifier(name, copy))) copy += 1
    const identifier = more.identifier ?? this.#identifier(name, copy)
    this.#lastId += 1
    const id = `prv_${String(this.#lastId).padStart(6, '0')}`
    return this.#put({ id, identifier, fields: structuredClone(fields), inUse: more.inUse ?? false })
  }

  /** Changes top-level fields behind the action's back; null takes a field away. */
  edit(nameOrIdentifier: string, patch: JsonObject): StoredConnector {
    const { identifier, fields } = this.get(nameOrIdentifier)
    const edited = Object.entries({ ...fields, ...structuredClone(patch) }).filter(
      ([, value]) => value !== null,
    )
    return this.replace(identifier, Object.fromEntries(edited))
  }

  /** Says whether connections or connected accounts use the connector. */
  setInUse(nameOrIdentifier: string, inUse: boolean): void {
    this.#put({ ...this.get(nameOrIdentifier), inUse })
  }

  /** Sets all fields of one connector; its identifier stays, whatever its name becomes. */
  replace(identifier: string, fields: JsonObject): StoredConnector {
    return this.#put({ ...this.get(identifier), fields })
  }

  remove(nameOrIdentifier: string): void {
    this.#connectors.delete(this.get(nameOrIdentifier).identifier)
    this.#changed()
  }

  #put(connector: StoredConnector): StoredConnector {
    this.#connectors.set(connector.identifier, connector)
    this.#changed()
    return connector
  }

  /** `copy` counts the connectors of that name that are there already. */
  #identifier(name: string, copy: number): string {
    if (this.#options.identifiers === 'numbered') return `${foldName(name)}:${12345 + copy}`
    return copy === 0 ? foldName(name) : `${foldName(name)}-${copy + 1}`
  }

  #changed(): void {
    this.revision += 1
    const { stateFile } = this.#options
    if (stateFile === '') return
    const state: State = { lastId: this.#lastId, connectors: this.list() }
    // Renamed into place, so that a reader never sees half a file.
    writeFileSync(`${stateFile}.new`, `${JSON.stringify(state, null, 2)}\n`)
    renameSync(`${stateFile}.new`, stateFile)
  }
}
