/** The emulator's switches: one for everything that is not known for certain of the real service. */

export interface ScalekitOptions {
  /** 0 picks a free port. Read once, at the start. */
  port: number
  /** A JSON file that the connectors are loaded from and kept in; empty for none. Read once, at the start. */
  stateFile: string
  clientId: string
  clientSecret: string
  /** Seconds, as the token answer says; a token dies by `tokenUses` or `revokeTokens`, never by the clock. */
  expiresIn: number
  /** How many requests a token is good for. */
  tokenUses: number
  /** Milliseconds that pass between a request's arrival and its being carried out. */
  latency: number
  /** The largest page that is ever answered, whatever `page_size` asks for. */
  pageCap: number
  /** Whether a listing's first and last page name an empty token for the page that is not there. */
  emptyPageTokens: 'sent' | 'left out'
  /** What a PUT does to the fields that it does not mention. */
  put: 'replaces' | 'merges'
  duplicateNames: 'refused' | 'allowed'
  /** How a name that is taken is answered. */
  conflictStatus: 409 | 400
  /** How the deletion of a connector in use is answered. */
  inUseStatus: 409 | 400
  /** `MYASANA:12345` or `MYASANA`. */
  identifiers: 'numbered' | 'plain'
  /** What answers make of empty and default values inside `auth_patterns`. */
  defaults: 'as sent' | 'added' | 'dropped'
  /** Object keys of answers in another order than they were sent. */
  reorderKeys: boolean
  unknownTopLevelFields: 'ignored' | 'refused'
}

export const DEFAULT_OPTIONS: Readonly<ScalekitOptions> = {
  port: 0,
  stateFile: '',
  clientId: 'skc_emulator',
  clientSecret: 'emulated-client-secret',
  expiresIn: 86_399,
  tokenUses: Infinity,
  latency: 0,
  pageCap: 1000,
  emptyPageTokens: 'sent',
  put: 'replaces',
  duplicateNames: 'refused',
  conflictStatus: 409,
  inUseStatus: 400,
  identifiers: 'numbered',
  defaults: 'as sent',
  reorderKeys: false,
  unknownTopLevelFields: 'ignored',
}
