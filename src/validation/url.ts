/** URLs as rules look at them. */

export interface HttpsUrl {
  readonly host: string
  readonly hasCredentials: boolean
  readonly hasFragment: boolean
}

/** A host of names and an end that is no number, then what needs no second look. Spares the parser for most URLs. */
const PLAIN = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/[\w./~-]*)?$/

/**
 * An absolute https URL with a host.
 * @returns nothing where it is none, or one that a browser would first have to mend
 */
export function parseHttpsUrl(text: string): HttpsUrl | undefined {
  const plain = PLAIN.exec(text)?.[1]
  if (plain !== undefined) return { host: plain, hasCredentials: false, hasFragment: false }
  // The parser would mend all of these: a missing host, backslashes, white space.
  if (!/^https:\/\/[^/?#]/.test(text) || /[\s\\]/.test(text)) return undefined
  const url = URL.parse(text)
  if (url === null) return undefined
  const hasCredentials = url.username !== '' || url.password !== ''
  return { host: url.hostname, hasCredentials, hasFragment: text.includes('#') }
}
