/** Puts the pages of the listing together and proves, as far as a listing can, that nothing is missing. */
import { ServiceError } from '../errors.ts'
import type { LiveConnector } from '../connector/connector.ts'
import type { Page } from './answers.ts'
import { cleanText } from './refusal.ts'

export const LIST_OPERATION = 'list the connectors'

/** Should the service page by 50, this is 50,000 connectors. */
const MOST_PAGES = 1_000

/** A filter that works on finished pages may leave some empty; more of them are paging that has lost its way. */
const MOST_EMPTY_PAGES = 10

/**
 * All connectors of all pages. Connectors that are created or deleted meanwhile can make pages contradict each other,
 * or show one that is not whole, so it then starts once more.
 * @param fetchPage takes a page token, empty for the first page
 * @throws ServiceError where the second listing is no better, and where paging does not come to an end
 */
export async function listAll(
  fetchPage: (pageToken: string) => Promise<Page>,
): Promise<readonly LiveConnector[]> {
  const first = await readPages(fetchPage)
  if (first.problem === undefined) return first.connectors
  const second = await readPages(fetchPage)
  if (second.problem === undefined) return second.connectors
  throw incomplete(`${second.problem}, twice in a row`, second.hint)
}

interface Listing {
  readonly connectors: readonly LiveConnector[]
  /** Why nothing may be decided on it, as a clause. */
  readonly problem?: string
  readonly hint?: string
}

async function readPages(fetchPage: (pageToken: string) => Promise<Page>): Promise<Listing> {
  const connectors = new Map<string, LiveConnector>()
  const pageTokens = new Set([''])
  let entries = 0
  let emptyPages = 0
  let totalSize: number | undefined
  for (let pageToken = ''; ;) {
    const page = await fetchPage(pageToken)
    if (page.flaw !== undefined) return { connectors: [], problem: page.flaw, hint: REPAIR }
    entries += page.entries
    for (const connector of page.connectors) {
      if (connectors.has(connector.identifier)) {
        const problem = `it holds ${cleanText(connector.identifier)} more than once`
        return { connectors: [], problem }
      }
      connectors.set(connector.identifier, connector)
    }
    if (page.totalSize !== undefined && page.totalSize !== (totalSize ?? page.totalSize)) {
      const problem = `its total_size changed from ${totalSize} to ${page.totalSize}`
      return { connectors: [], problem }
    }
    totalSize ??= page.totalSize
    pageToken = page.nextPageToken
    if (pageToken === '') break
    if (pageTokens.has(pageToken)) throw incomplete('a next_page_token came back, so it has no end')
    pageTokens.add(pageToken)
    if (page.entries === 0 && ++emptyPages > MOST_EMPTY_PAGES) throw incomplete('it goes on with empty pages')
    if (pageTokens.size > MOST_PAGES) throw incomplete(`it has more than ${MOST_PAGES} pages`)
  }
  if (totalSize !== undefined && totalSize !== entries) {
    return {
      connectors: [],
      problem: `it holds ${entries} of the ${totalSize} connectors that it speaks of`,
    }
  }
  return { connectors: [...connectors.values()] }
}

const AGAIN = 'Run the job again; if it stays so, tell Scalekit.'
const REPAIR =
  'Look for this connector in Scalekit, and repair or delete it there; if that is not possible, tell Scalekit.'

function incomplete(reason: string, hint = AGAIN): ServiceError {
  return new ServiceError(`The listing cannot be relied on: ${reason}`, {
    operation: LIST_OPERATION,
    effect: 'refused',
    hint: `Nothing was decided on it. ${hint}`,
  })
}
