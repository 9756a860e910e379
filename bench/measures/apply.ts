/** Applying many changes to a service that takes 50 ms a request. */
import { join } from 'node:path'
import { actionCommand, SAMPLES_WORKSPACE } from '../action.ts'
import { makeWorkspace } from '../connector-files.ts'
import { startEnvironment, type Environment } from '../environment.ts'
import { inTurns, timeOf } from '../processes.ts'
import { atMostTimes, timesAsFast, type Row } from '../row.ts'

const LATENCY_MS = 50

const SIZES = [
  { count: 100, rounds: 5 },
  { count: 1_000, rounds: 3 },
]

export async function measureApply(): Promise<Row[]> {
  const environment = await startEnvironment({ latency: LATENCY_MS })
  const startUp = actionCommand(SAMPLES_WORKSPACE, { command: 'validate' })
  const rows: Row[] = []
  for (const { count, rounds } of SIZES) {
    const workspace = makeWorkspace(count)
    const curls = await timeCurls(workspace, environment)
    for (const concurrency of [8, 16]) {
      const inputs = { ...environment.inputs, command: 'apply', concurrency: String(concurrency) }
      const apply = actionCommand(workspace, inputs)
      const times = await inTurns(rounds, {
        apply: () => environment.clear().then(() => timeOf(apply)),
        startUp: () => timeOf(startUp),
      })
      // Token, listing before, listing after; and the writes, as many at a time as may be in flight.
      const waits = LATENCY_MS * (3 + Math.ceil(count / concurrency))
      const measure = `apply ${count.toLocaleString('en')} changes at ${LATENCY_MS} ms a request, ${concurrency} in flight`
      rows.push(
        atMostTimes(
          {
            measure,
            unit: 'ms',
            ours: times.apply,
            against: 'the waits that no program can save, and start-up',
            reference: times.startUp.map((time) => waits + time),
          },
          1.15,
        ),
        timesAsFast({
          measure,
          unit: 'ms',
          ours: times.apply,
          against: 'one `curl` a call in a row',
          reference: times.apply.map(() => curls),
        }),
      )
    }
  }
  environment.close()
  return rows
}

/** Once: it is long, and a sum of many calls. */
async function timeCurls(workspace: string, environment: Environment): Promise<number> {
  await environment.clear()
  const { url, clientId, clientSecret } = environment
  const script = join(import.meta.dirname, '../references/one-curl-a-call.sh')
  return timeOf({
    program: 'bash',
    args: [script, join(workspace, 'connectors'), url, clientId, clientSecret],
  })
}
