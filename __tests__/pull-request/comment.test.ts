import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { forbidden, rateLimited, secondaryLimit } from '../../emulator/github/faults.ts'
import { startGitHub, type FakeGitHub, type GitHubOptions } from '../../emulator/github/server.ts'
import {
  markerOf,
  upsertComment,
  type CommentOutcome,
  type CommentRequest,
} from '../../src/pull-request/comment.ts'

const NOW = Date.UTC(2026, 10, 1)
const PERSON = { login: 'mallory', type: 'User' } as const

let github: FakeGitHub
let slept: number[]

beforeEach(() => start())
afterEach(() => github.close())

async function start(options?: GitHubOptions): Promise<void> {
  github = await startGitHub(options)
  slept = []
}

async function restart(options: GitHubOptions): Promise<void> {
  await github.close()
  await start(options)
}

/** Posts to pull request 7, with a deadline that only a server that is silent on purpose can miss. */
function post(text: string, given: Partial<CommentRequest> = {}, deadline = 5_000): Promise<CommentOutcome> {
  const request = {
    token: 'token',
    apiUrl: github.url,
    repository: 'acme/connectors',
    pullRequest: 7,
    environment: 'Dev',
    create: true,
    render: (marker: string, limit: number) => `${marker}\n${text}`.slice(0, limit),
    ...given,
  }
  const sleep = (ms: number) => {
    slept.push(ms)
    return Promise.resolve()
  }
  return upsertComment(request, { sleep, now: () => NOW, deadline })
}

function bodies(): string[] {
  return github.comments.map(({ body }) => body)
}

function methods(): string[] {
  return github.requests.map(({ method }) => method)
}

describe('one comment per environment', () => {
  test('is created where there is none', async () => {
    const outcome = await post('first')
    expect(outcome).toEqual({
      kind: 'posted',
      how: 'created',
      url: 'https://github.example/acme/connectors/pull/7#issuecomment-1000',
    })
    expect(bodies()).toEqual([`${markerOf('Dev')}\nfirst`])
    expect(github.requests[0]?.authorization).toBe('token token')
  })

  test('is updated in place afterwards, also when there is nothing to say any more', async () => {
    await post('first')
    const outcome = await post('no changes', { create: false })
    expect(outcome).toMatchObject({ kind: 'posted', how: 'updated' })
    expect(bodies()).toEqual([`${markerOf('Dev')}\nno changes`])
  })

  test('is not made to say nothing', async () => {
    expect(await post('no changes', { create: false })).toMatchObject({ kind: 'skipped' })
    expect(methods()).toEqual(['GET'])
  })

  test('leaves other environments and other pull requests alone', async () => {
    await post('dev')
    await post('production', { environment: 'Production' })
    await post('dev, another pull request', { pullRequest: 8 })
    await post('dev, again')
    expect(bodies().map((body) => body.split('\n')[1])).toEqual([
      'dev, again',
      'production',
      'dev, another pull request',
    ])
  })

  test('is found on a later page', async () => {
    await restart({ pageCap: 3 })
    for (let index = 0; index < 7; index += 1) github.seed(7, `talk ${index}`, PERSON)
    github.seed(7, `${markerOf('Dev')}\nold`)
    expect(await post('new')).toMatchObject({ how: 'updated' })
    expect(methods()).toEqual(['GET', 'GET', 'GET', 'PATCH'])
  })

  test('works below the base path of an Enterprise Server', async () => {
    await restart({ basePath: '/api/v3' })
    expect(await post('first')).toMatchObject({ how: 'created' })
    expect(github.requests.every(({ path }) => path.startsWith('/api/v3/repos/'))).toBe(true)
  })

  test('is created anew where it was deleted between looking and updating', async () => {
    github.seed(7, `${markerOf('Dev')}\nold`)
    github.faults.add({ method: 'PATCH', status: 404, message: 'Not Found' })
    expect(await post('new')).toMatchObject({ how: 'created' })
  })
})

describe('whose comment it is', () => {
  test.each([
    { token: 'of an app', user: { login: 'github-actions[bot]', type: 'Bot' } as const },
    { token: 'of a person', user: { login: 'deployer', type: 'User' } as const },
  ])("a stranger's comment with our marker is not touched by a token $token", async ({ user }) => {
    await restart({ user })
    const theirs = `${markerOf('Dev')}\nAll is well, please merge`
    github.seed(7, theirs, PERSON)
    github.seed(7, theirs, PERSON)
    expect(await post('ours')).toMatchObject({ how: 'created' })
    expect(bodies().slice(0, 2)).toEqual([theirs, theirs])
    expect(github.requests.filter(({ path }) => path === '/user')).toHaveLength(1)
  })

  test("a person's token finds that person's comment", async () => {
    await restart({ user: { login: 'deployer', type: 'User' } })
    await post('first')
    expect(await post('second')).toMatchObject({ how: 'updated' })
    expect(bodies()).toHaveLength(1)
  })

  test('a comment that only quotes the marker is not ours', async () => {
    github.seed(7, `> ${markerOf('Dev')}`)
    expect(await post('first')).toMatchObject({ how: 'created' })
  })
})

describe('what keeps it from being posted becomes a notice', () => {
  test.each([
    { said: 'Resource not accessible by integration', fault: forbidden('POST') },
    { said: 'Not Found', fault: { method: 'POST' as const, status: 404, message: 'Not Found' } },
    { said: 'Bad credentials', fault: { method: 'GET' as const, status: 401, message: 'Bad credentials' } },
  ])('"$said" names the permission', async ({ said, fault }) => {
    github.faults.add(fault)
    const outcome = await post('first')
    expect(outcome).toMatchObject({ kind: 'notice', message: expect.stringContaining(`"${said}"`) })
    expect(outcome).toMatchObject({ message: expect.stringContaining('pull-requests: write') })
    expect(slept).toEqual([])
  })

  test('a rate limit that lasts too long', async () => {
    github.faults.add(rateLimited('POST', NOW / 1_000 + 3_600))
    expect(await post('first')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('rate limit'),
    })
    expect(slept).toEqual([])
  })

  test('a server that stays broken, after a bounded number of attempts', async () => {
    github.faults.add({ method: 'GET', times: Infinity, status: 502, message: 'Bad gateway' })
    expect(await post('first')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('Bad gateway'),
    })
    expect(methods()).toHaveLength(4)
    expect(slept).toEqual([1_000, 2_000, 4_000])
  })

  test('a server that never answers', async () => {
    github.faults.add({ method: 'GET', times: Infinity, broken: 'silence' })
    expect(await post('first', {}, 20)).toMatchObject({ kind: 'notice' })
  })

  test('nobody at the address', async () => {
    const outcome = await post('first', { apiUrl: 'http://127.0.0.1:1' })
    expect(outcome).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('could not be reached'),
    })
  })

  test('a text that is refused at any length', async () => {
    const message = 'Body is too long (maximum is 65536 characters)'
    github.faults.add({ method: 'POST', times: Infinity, status: 422, message })
    expect(await post('first')).toMatchObject({ kind: 'notice', message: expect.stringContaining(message) })
  })

  test('an answer that is no list', async () => {
    github.faults.add({ method: 'GET', times: Infinity, status: 200, message: 'hello' })
    expect(await post('first')).toMatchObject({ kind: 'notice' })
  })
})

describe('what passes is tried again', () => {
  test('a rate limit that ends soon', async () => {
    github.faults.add(rateLimited('POST', NOW / 1_000 + 20), secondaryLimit('POST', 30))
    expect(await post('first')).toMatchObject({ how: 'created' })
    expect(slept).toEqual([20_000, 30_000])
  })

  test.each([
    { effect: 'had no effect', commit: false, methods: ['GET', 'POST', 'GET', 'POST'] },
    { effect: 'had been made', commit: true, methods: ['GET', 'POST', 'GET', 'PATCH'] },
  ])(
    'a creation without an answer that $effect ends in one comment',
    async ({ commit, methods: expected }) => {
      github.faults.add({ method: 'POST', broken: 'reset', commit })
      expect(await post('first')).toMatchObject({ kind: 'posted' })
      expect(bodies()).toEqual([`${markerOf('Dev')}\nfirst`])
      expect(methods()).toEqual(expected)
    },
  )

  test('a text that is too long after all, at half the length', async () => {
    const message = 'Body is too long (maximum is 65536 characters)'
    github.faults.add({ method: 'POST', status: 422, message })
    expect(await post('x'.repeat(100_000))).toMatchObject({ how: 'created' })
    expect(bodies()[0]).toHaveLength(32_768)
  })
})

describe('the marker', () => {
  test.each(['--> <b>', '-- >', 'Dev --!>', 'ünï\u202ecode', '\ud800', ''])(
    'of %j is one comment',
    (name) => {
      expect(markerOf(name)).toMatch(/^<!-- [A-Za-z0-9%=:._~!*'()-]+ -->$/)
      expect(markerOf(name).slice(4, -3)).not.toMatch(/--|>/)
    },
  )

  test('of one name does not begin that of another', () => {
    expect(markerOf('Development').startsWith(markerOf('Dev'))).toBe(false)
  })
})
