import { expect, test } from '@jest/globals'
import { shareNext } from '../../src/service/share-next.ts'

/** Runs that end when the test says so; each is known by its number, from 1. */
function runs() {
  const started: PromiseWithResolvers<number>[] = []
  const call = shareNext(() => {
    const run = Promise.withResolvers<number>()
    started.push(run)
    return run.promise
  })
  const settled = () => new Promise(setImmediate)
  const end = async (number: number) => {
    started[number - 1]?.resolve(number)
    await settled()
  }
  const fail = async (number: number) => {
    started[number - 1]?.reject(new Error(`run ${number} failed`))
    await settled()
  }
  return { call, end, fail, count: () => started.length }
}

test('a caller alone gets a run that starts at once', async () => {
  const { call, end, count } = runs()
  for (const number of [1, 2]) {
    const result = call()
    expect(count()).toBe(number)
    await end(number)
    expect(await result).toBe(number)
  }
})

test('callers that come during a run share the one that starts after it', async () => {
  const { call, end, count } = runs()
  const first = call()
  const late = [call(), call()]
  await new Promise(setImmediate)
  late.push(call())
  expect(count()).toBe(1)
  await end(1)
  expect(count()).toBe(2)
  const later = call()
  await end(2)
  await end(3)
  expect(await Promise.all([first, ...late, later])).toEqual([1, 2, 2, 2, 3])
})

test('a caller that comes in the moment in which a run ends does not start one beside the next', async () => {
  const { call, end, count } = runs()
  const again = call().then(call)
  const waiting = call()
  await end(1)
  expect(count()).toBe(2)
  await end(2)
  expect(await Promise.all([waiting, again])).toEqual([2, 2])
})

test('a run that fails is the failure of those who share it, and of nobody else', async () => {
  const { call, end, fail } = runs()
  const results = Promise.allSettled([call(), call(), call()])
  await fail(1)
  const later = call()
  await fail(2)
  await end(3)
  expect((await results).map((result) => 'reason' in result && String(result.reason))).toEqual([
    'Error: run 1 failed',
    'Error: run 2 failed',
    'Error: run 2 failed',
  ])
  expect(await later).toBe(3)
})
