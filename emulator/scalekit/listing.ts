/** The listing: one page of it, true or with a flaw that a fault asks for. */
import type { JsonObject, JsonValue } from '../../src/connector/json.ts'
import { Refusal } from './answers.ts'
import type { ListingFault } from './faults.ts'
import type { ScalekitOptions } from './options.ts'
import { toProvider } from './provider.ts'
import type { ConnectorStore } from './store.ts'

/** What every environment has: shown unless the request asks for custom connectors only. */
const BUILT_IN = {
  id: 'prv_gmail',
  identifier: 'GMAIL',
  display_name: 'Gmail',
  auth_patterns: [],
  is_custom: false,
} satisfies JsonObject

/** Holds characters that a client must escape in a query. */
const tokenOf = (offset: number): string => `from+${offset}=`

/** @throws Refusal for a query that makes no sense. */
export function listPage(
  store: ConnectorStore,
  query: URLSearchParams,
  options: Readonly<ScalekitOptions>,
  flaw?: ListingFault['flaw'],
): JsonValue {
  const all = [...builtIn(query.get('filter.provider_type')), ...store.list()]
  const size = Math.min(wholeNumber(query.get('page_size') ?? '10', 'page_size'), options.pageCap)
  const offset = offsetOf(query.get('page_token') ?? '')
  const start = flaw === 'repeats a page' ? Math.max(0, offset - size) : offset
  const providers = all
    .slice(start, start + size)
    .map((entry) => ('fields' in entry ? toProvider(entry, options) : entry))
  const previous = offset > 0 ? tokenOf(Math.max(0, offset - size)) : ''
  return {
    providers: flawed(providers, flaw),
    ...pageToken('next_page_token', nextToken(offset, size, all.length, flaw), options),
    ...pageToken('prev_page_token', previous, options),
    total_size: all.length + (flaw === 'wrong total' ? 1 : 0),
  }
}

function builtIn(providerType: string | null): (typeof BUILT_IN)[] {
  if (providerType === 'CUSTOM') return []
  if (providerType === null) return [BUILT_IN]
  throw new Refusal('INVALID_ARGUMENT', `filter.provider_type has no value ${providerType}`)
}

function wholeNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Refusal('INVALID_ARGUMENT', `${name} must be a positive whole number`)
}

function offsetOf(token: string): number {
  if (token === '') return 0
  const digits = /^from\+(\d+)=$/.exec(token)?.[1]
  if (digits === undefined) throw new Refusal('INVALID_ARGUMENT', 'page_token is invalid')
  return Number(digits)
}

function nextToken(offset: number, size: number, total: number, flaw?: ListingFault['flaw']): string {
  const next = offset + size
  if (flaw === 'endless pages') return tokenOf(next)
  if (flaw === 'same token again') return tokenOf(size)
  const after = flaw === 'loses a page' ? next + size : next
  return after < total ? tokenOf(after) : ''
}

function pageToken(name: string, token: string, { emptyPageTokens }: Readonly<ScalekitOptions>): JsonObject {
  return token === '' && emptyPageTokens === 'left out' ? {} : { [name]: token }
}

function flawed(providers: readonly JsonValue[], flaw?: ListingFault['flaw']): JsonValue {
  if (flaw === 'no list') return {}
  if (flaw !== 'no identifier') return providers
  return providers.map((provider, index) =>
    index === 0 ? { ...(provider as JsonObject), identifier: undefined } : provider,
  )
}
