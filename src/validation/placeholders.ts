/** The placeholders of a proxy URL. */
import { parseHttpsUrl, type HttpsUrl } from './url.ts'

export interface Placeholder {
  /** What stands between the braces. */
  readonly name: string
  readonly isWellFormed: boolean
}

/** Placeholders that take the field of their name without its being marked as a path parameter. */
export const BUILT_IN_PLACEHOLDERS: readonly string[] = ['domain', 'version']

const WELL_FORMED = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** Every placeholder, in order, and every pair of braces that was meant as one. */
export function findPlaceholders(url: string): readonly Placeholder[] {
  if (!/[{}]/.test(url)) return []
  return Array.from(url.matchAll(/\{\{([^{}]*)\}\}(?!\})|[{}]+[^{}]*[{}]*/g), ([whole, name]) => ({
    name: name ?? whole,
    isWellFormed: name !== undefined && WELL_FORMED.test(name),
  }))
}

/** The names of the well-formed placeholders, each once. */
export function placeholderNames(url: string): readonly string[] {
  const names = findPlaceholders(url).filter(({ isWellFormed }) => isWellFormed)
  return [...new Set(names.map(({ name }) => name))]
}

/**
 * The URL with every well-formed placeholder filled in, where that makes it one that can be parsed.
 * @returns nothing where it is no absolute https URL with a host, whatever is filled in
 */
export function parseProxyUrl(url: string): HttpsUrl | undefined {
  // A name fits everywhere but in a port.
  return parseHttpsUrl(fill(url, 'name')) ?? parseHttpsUrl(fill(url, '1'))
}

function fill(url: string, value: string): string {
  return url.includes('{') ? url.replaceAll(/\{\{[A-Za-z_][A-Za-z0-9_-]*\}\}/g, value) : url
}
