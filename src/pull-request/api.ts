/** The calls on GitHub's REST API for the comments of one pull request. */
import { getOctokit } from '@actions/github'
import { statusOf } from './trouble.ts'

export interface PullRequestTarget {
  readonly token: string
  /** REST API of this GitHub, without a slash at the end. */
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly pullRequest: number
}

/** As the library reads it: past what a number holds exactly, a bigint. */
export type CommentId = number | bigint

export interface Comments {
  /** Id of our oldest comment that begins with the marker. */
  find(marker: string): Promise<CommentId | undefined>
  /** URL of the comment; undefined where it has been deleted meanwhile. */
  update(id: CommentId, body: string): Promise<string | undefined>
  /** URL of the new comment. */
  create(body: string): Promise<string>
}

/** Ten thousand comments: a server that always names a next page must not keep us. */
const MAX_PAGES = 100

const nothing = () => undefined
/** The library prints what a server's deprecation headers say; the log is not theirs. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing }

/**
 * The methods throw whatever the library throws; none retries.
 * @param deadline of each request, in milliseconds
 */
export function connectComments(target: PullRequestTarget, deadline: number): Comments {
  const octokit = getOctokit(target.token, { baseUrl: target.apiUrl, log: SILENT })
  const [owner = '', repo = ''] = target.repository.split('/')
  const issue = { owner, repo, issue_number: target.pullRequest }
  const bounded = () => ({ request: { signal: AbortSignal.timeout(deadline) } })

  let ownLogin: Promise<string | undefined> | undefined

  async function find(marker: string): Promise<CommentId | undefined> {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const { data, headers } = await octokit.request(
        'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { ...issue, per_page: 100, page, ...bounded() },
      )
      if (!Array.isArray(data)) throw new Error('The answer is no list of comments')
      for (const { id, body, user } of data) {
        if (body?.startsWith(marker) && user && (user.type === 'Bot' || (await isOwn(user.login)))) return id
      }
      if (!headers.link?.includes('rel="next"')) return undefined
    }
    return undefined
  }

  /**
   * Anyone can begin a comment with our marker, and edit it again after we did; so a person's comment is ours only where
   * the token is that person's.
   */
  async function isOwn(login: string): Promise<boolean> {
    ownLogin ??= askLogin()
    return login === (await ownLogin)
  }

  /** An app's token may not ask, and needs not: its comments are a bot's. */
  async function askLogin(): Promise<string | undefined> {
    try {
      const { data } = await octokit.request('GET /user', bounded())
      return data.login
    } catch (error) {
      if (statusOf(error) === 403) return undefined
      throw error
    }
  }

  async function update(id: CommentId, body: string): Promise<string | undefined> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    try {
      const { data } = await octokit.request(route, { owner, repo, comment_id: id, body, ...bounded() })
      return data.html_url
    } catch (error) {
      if (statusOf(error) === 404) return undefined
      throw error
    }
  }

  async function create(body: string): Promise<string> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    const { data } = await octokit.request(route, { ...issue, body, ...bounded() })
    return data.html_url
  }

  return { find, update, create }
}
