import { afterEach, expect, test } from '@jest/globals'
import { RetryBudget } from '../../src/service/retry-budget.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'
import { fakeEffects } from './effects.ts'
import { reply, serve, withTokens, type Handler, type LoopbackServer } from './server.ts'

let server: LoopbackServer | undefined
afterEach(() => server?.close())

async function connect(retryBudget: number, handler: Handler) {
  server = await serve(withTokens(handler))
  const effects = fakeEffects({ retryBudget })
  const service = connectScalekit({ url: server.url, clientId: 'id', clientSecret: 'secret-value' }, effects)
  const updates = (count: number) =>
    Promise.allSettled(
      Array.from({ length: count }, (_, n) => service.update(`C:${n}`, { display_name: `C ${n}` })),
    )
  const sent = () => server?.requests.filter(({ method }) => method === 'PUT').length
  return { effects, service, updates, sent }
}

const busy: Handler = (response) => reply(response, 503, { message: 'Busy' })

/** Takes until there is nothing left. */
function drain(budget: RetryBudget): number {
  let taken = 0
  while (budget.take()) taken += 1
  return taken
}

test('a budget holds as many retries as it was made for', () => {
  const budget = new RetryBudget(3)
  expect(drain(budget)).toBe(3)
  expect(budget.take()).toBe(false)
})

test.each([
  ['what its retries took', 2, 1, 2],
  ['a fifth of a retry where it needed none', 0, 5, 1],
  ['no more than was there at first', 50, 1, 3],
])('a success gives back %s', (_, retries, successes, refilled) => {
  const budget = new RetryBudget(3)
  drain(budget)
  for (let n = 0; n < successes; n++) budget.succeed(retries)
  expect(drain(budget)).toBe(refilled)
})

test('an outage costs one request a call, and the budget once', async () => {
  const { effects, updates, sent } = await connect(10, busy)
  const failures = (await updates(30)).filter(({ status }) => status === 'rejected')
  expect(failures).toHaveLength(30)
  expect(sent()).toBe(30 + 10)
  expect(effects.waits).toHaveLength(10)
  expect(effects.lines).toContain('update: not sent again, too many retries of this run were in vain')
})

test('a service that answers every call in the end is never given up on', async () => {
  const seen = new Set<string>()
  const { service, sent } = await connect(2, (response, { url, body }) => {
    const { display_name } = JSON.parse(body) as { display_name: string }
    if (seen.has(url)) reply(response, 200, { provider: { identifier: display_name, display_name } })
    else reply(response, 429, { message: 'Slow down' })
    seen.add(url)
  })
  for (let n = 0; n < 10; n++) await service.update(`C${n}`, { display_name: `C${n}` })
  expect(sent()).toBe(20)
})

test('after an outage, first attempts go out as before', async () => {
  let down = true
  const { service, updates } = await connect(1, (response, ...more) =>
    down
      ? busy(response, ...more)
      : reply(response, 201, { provider: { identifier: 'A:1', display_name: 'A' } }),
  )
  await updates(3)
  down = false
  expect((await service.create({ display_name: 'A' })).identifier).toBe('A:1')
})
