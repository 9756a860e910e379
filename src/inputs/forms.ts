/** The forms that an input can have. Each reader names the input and says what would be right. */
import { UserError } from '../errors.ts'

/** Values of the inputs by name, trimmed, empty where not given. */
export type RawInputs = (name: string) => string

/** YAML 1.2 booleans, as in the runner's own documentation. */
export function booleanInput(raw: RawInputs, name: string): boolean {
  const value = raw(name)
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)?$/.test(value)) return false
  throw new UserError(`Input ${name} is ${quote(value)}.`, 'It must be true or false.')
}

/** A whole number from `min` to `max`, in decimal digits. */
export function integerInput(raw: RawInputs, name: string, min: number, max: number): number {
  const value = raw(name)
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw new UserError(`Input ${name} is ${quote(value)}.`, `It must be a whole number from ${min} to ${max}.`)
}

/** One word of a closed list. */
export function choiceInput<Choice extends string>(
  raw: RawInputs,
  name: string,
  choices: readonly Choice[],
): Choice {
  const value = raw(name)
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  throw new UserError(`Input ${name} is ${quote(value)}.`, `It must be one of: ${choices.join(', ')}.`)
}

/** Lines without those that are empty or a comment. */
export function linesInput(raw: RawInputs, name: string): string[] {
  return raw(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A text, or undefined where the input was not given. */
export function optionalInput(raw: RawInputs, name: string): string | undefined {
  const value = raw(name)
  return value === '' ? undefined : value
}

/**
 * The base URL of an environment: HTTPS, or HTTP for a loopback host; no credentials, query or fragment.
 * The value itself is not repeated where it may hold a password.
 */
export function urlInput(value: string, name: string): URL {
  const example = 'It must look like https://acme.scalekit.com.'
  const url = URL.parse(value)
  if (!url) throw new UserError(`Input ${name} is not a URL.`, example)
  if (url.username || url.password) {
    throw new UserError(`Input ${name} holds a user name or password.`, `Take it out. ${example}`)
  }
  if (value.includes('?') || value.includes('#')) {
    throw new UserError(`Input ${name} holds a query or a fragment.`, `Take it out. ${example}`)
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url
  throw new UserError(`Input ${name} is ${quote(value)}, which is not HTTPS.`, example)
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

function quote(value: string): string {
  return value === '' ? 'empty' : JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
}
