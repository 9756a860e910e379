/** A large environment in which nothing has to be done: the run that happens most often. */
import { join } from 'node:path'
import { actionCommand } from '../action.ts'
import { makeWorkspace } from '../connector-files.ts'
import { startEnvironment } from '../environment.ts'
import { inTurns, timeOf } from '../processes.ts'
import { atMost, atMostTimes, type Row } from '../row.ts'

const CONNECTORS = 10_000
const PAGES = 10
const ROUNDS = 5

export async function measureSettled(): Promise<Row[]> {
  const environment = await startEnvironment()
  const workspace = makeWorkspace(CONNECTORS)
  const { url, clientId, clientSecret } = environment
  const apply = actionCommand(workspace, { ...environment.inputs, command: 'apply' })
  const script = join(import.meta.dirname, '../references/compare.mjs')
  const compare = { args: [script, join(workspace, 'connectors'), url, clientId, clientSecret] }

  await environment.seed(workspace)
  timeOf(apply)
  const requests = await environment.seed(workspace)
  const times = await inTurns(ROUNDS, { apply: () => timeOf(apply), compare: () => timeOf(compare) })
  environment.close()
  const measure = `apply ${CONNECTORS.toLocaleString('en')} unchanged connectors`
  return [
    atMost(`${measure}, ${PAGES} pages`, 'requests', [requests], PAGES + 1),
    atMostTimes(
      {
        measure: `${measure}, whole process`,
        unit: 'ms',
        ours: times.apply,
        against: 'reading, parsing and comparing alone',
        reference: times.compare,
      },
      1.5,
    ),
  ]
}
