/** A service in memory whose answers a test writes down beforehand. */
import type { LiveConnector, WritableFields } from '../../src/connector/connector.ts'
import type { ConnectorService } from '../../src/service/client.ts'

type Answer<Result> = Result | Error

export interface FakeService extends ConnectorService {
  /** The calls so far, such as `create Acme`. */
  readonly calls: readonly string[]
}

/**
 * @param answers to `create` in turn, and to each `list`; updates and deletions succeed
 * @param onCall is awaited in each write
 */
export function fakeService(
  answers: {
    readonly creates?: readonly Answer<LiveConnector>[]
    readonly lists?: readonly Answer<readonly LiveConnector[]>[]
  },
  onCall: (call: string) => Promise<void> = () => Promise.resolve(),
): FakeService {
  const calls: string[] = []
  const creates = [...(answers.creates ?? [])]
  const lists = [...(answers.lists ?? [])]
  const note = async (call: string) => {
    calls.push(call)
    await onCall(call)
  }
  return {
    calls,
    async list() {
      calls.push('list')
      return settle(lists.shift() ?? [])
    },
    async create(payload: WritableFields) {
      await note(`create ${payload.display_name as string}`)
      return settle(creates.shift() ?? liveOf(payload))
    },
    async update(identifier: string, payload: WritableFields) {
      await note(`update ${identifier}`)
      return liveOf(payload, identifier)
    },
    delete: (identifier: string) => note(`delete ${identifier}`),
  }
}

function liveOf(payload: WritableFields, identifier = 'NEW:1'): LiveConnector {
  return { identifier, displayName: payload.display_name as string, fields: payload }
}

function settle<Result>(answer: Answer<Result>): Promise<Result> {
  return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
}
