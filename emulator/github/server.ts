/** A small GitHub: the comments of issues and pull requests over REST, on a loopback port. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { FaultQueue, type Fault } from './faults.ts'

export interface User {
  readonly login: string
  readonly type: 'Bot' | 'User'
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly user: User
  body: string
}

export interface LoggedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  readonly authorization: string
  readonly body: string
}

export interface GitHubOptions {
  /** `/api/v3` as on GitHub Enterprise Server; empty unless told. */
  readonly basePath?: string
  /** `owner/name`; any other repository is not found. */
  readonly repository?: string
  /** Most comments a page, whatever is asked for. */
  readonly pageCap?: number
  /** Whom the token belongs to; as in a workflow unless told. */
  readonly user?: User
}

export interface FakeGitHub {
  /** As in `GITHUB_API_URL`. */
  readonly url: string
  readonly comments: readonly Comment[]
  readonly requests: readonly LoggedRequest[]
  readonly faults: FaultQueue
  /** Adds a comment as if someone had written it; returns its id. */
  seed(issue: number, body: string, user?: User): number
  /** Stops at once, open connections included. */
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const ACTIONS_BOT: User = { login: 'github-actions[bot]', type: 'Bot' }
const MAX_BODY = 65_536

/** Starts it; a request of any token is let in. */
export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const { basePath = '', repository = 'acme/connectors', pageCap = 100, user = ACTIONS_BOT } = options
  const comments: Comment[] = []
  const requests: LoggedRequest[] = []
  const faults = new FaultQueue()

  function add(issue: number, body: string, author: User): Comment {
    const comment = { id: 1_000 + comments.length, issue, user: author, body }
    comments.push(comment)
    return comment
  }

  function carryOut(method: string, url: URL, body: string): Answer {
    const path = url.pathname.slice(basePath.length)
    const prefix = `/repos/${repository}/issues`
    if (!url.pathname.startsWith(basePath)) return notFound()
    if (method === 'GET' && path === '/user') return whoAmI()
    const onIssue = path.startsWith(prefix) ? /^\/(\d+)\/comments$/.exec(path.slice(prefix.length)) : null
    if (onIssue && method === 'GET') return list(Number(onIssue[1]), url)
    if (onIssue && method === 'POST') return create(Number(onIssue[1]), body)
    const onComment = path.startsWith(prefix) ? /^\/comments\/(\d+)$/.exec(path.slice(prefix.length)) : null
    if (onComment && method === 'PATCH') return update(Number(onComment[1]), body)
    return notFound()
  }

  /** An app's token is nobody in particular. */
  function whoAmI(): Answer {
    return user.type === 'Bot'
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : { status: 200, body: user }
  }

  function list(issue: number, url: URL): Answer {
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), pageCap)
    const page = Number(url.searchParams.get('page') ?? 1)
    const all = comments.filter((comment) => comment.issue === issue)
    const next = new URL(url)
    next.searchParams.set('page', String(page + 1))
    const hasNext = page * size < all.length
    return {
      status: 200,
      body: all.slice((page - 1) * size, page * size).map(show),
      headers: hasNext ? { link: `<${next.href}>; rel="next"` } : {},
    }
  }

  function create(issue: number, text: string): Answer {
    const body = bodyOf(text)
    if (body.length > MAX_BODY) return tooLong()
    return { status: 201, body: show(add(issue, body, user)) }
  }

  function update(id: number, text: string): Answer {
    const comment = comments.find((candidate) => candidate.id === id)
    if (!comment) return notFound()
    const body = bodyOf(text)
    if (body.length > MAX_BODY) return tooLong()
    comment.body = body
    return { status: 200, body: show(comment) }
  }

  function show({ id, issue, user: author, body }: Comment): unknown {
    return {
      id,
      user: author,
      body,
      html_url: `https://github.example/${repository}/pull/${issue}#issuecomment-${id}`,
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request
    const body = await text(request)
    requests.push({ method, path, authorization: headers.authorization ?? '', body })
    const fault = faults.take(method)
    const answer = !fault || fault.commit ? carryOut(method, new URL(path, origin), body) : undefined
    if (fault?.broken === 'silence') return
    if (fault?.broken === 'reset') {
      request.socket.destroy()
      return
    }
    send(response, fault?.status === undefined ? (answer ?? notFound()) : faultAnswer(fault, fault.status))
  }

  const server = createServer((request, response) => void serve(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: origin + basePath,
    comments,
    requests,
    faults,
    seed: (issue, body, author = user) => add(issue, body, author).id,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

function faultAnswer({ message = 'A fault', headers = {} }: Fault, status: number): Answer {
  return { status, body: { message }, headers }
}

function bodyOf(text: string): string {
  return (JSON.parse(text) as { body: string }).body
}

function notFound(): Answer {
  return { status: 404, body: { message: 'Not Found' } }
}

function tooLong(): Answer {
  const message = 'Body is too long (maximum is 65536 characters)'
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]
  return { status: 422, body: { message: 'Validation Failed', errors } }
}
