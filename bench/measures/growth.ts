/** How time and memory grow with the number of connectors. */
import { actionCommand } from '../action.ts'
import { makeWorkspace } from '../connector-files.ts'
import { startEnvironment } from '../environment.ts'
import { inTurns, peakMemoryOf, timeOf } from '../processes.ts'
import type { Row, Unit } from '../row.ts'
import { spreadOf, type Spread } from '../statistics.ts'

const COUNTS = [100, 1_000, 2_500, 5_000, 10_000]
const ROUNDS = 3

/** A connector may cost this many times as much among 10,000 as among 1,000. */
const GOAL = 1.2

export interface Point {
  readonly connectors: number
  /** Nothing to do. */
  readonly settled: Resources
  /** Every connector differs. */
  readonly changed: Resources
}

export interface Resources {
  readonly ms: Spread
  readonly peakMiB: Spread
}

/** Measures `apply` where nothing is to be done, and `plan` where every connector differs. */
export async function measureGrowth(): Promise<Point[]> {
  const environment = await startEnvironment()
  const points: Point[] = []
  for (const connectors of COUNTS) {
    const workspace = makeWorkspace(connectors)
    const measure = async (command: string): Promise<Resources> => {
      const action = actionCommand(workspace, { ...environment.inputs, command })
      const { ms, peak } = await inTurns(ROUNDS, {
        ms: () => timeOf(action),
        peak: () => peakMemoryOf(action),
      })
      return { ms: spreadOf(ms), peakMiB: spreadOf(peak) }
    }
    await environment.seed(workspace)
    const settled = await measure('apply')
    await environment.seed(workspace, true)
    points.push({ connectors, settled, changed: await measure('plan') })
  }
  environment.close()
  return points
}

export const TITLES = { settled: 'apply, all unchanged', changed: 'plan, all changed' } as const

/** Whether a connector costs more in a large environment than in a small one. */
export function growthRows(points: readonly Point[]): Row[] {
  return (['settled', 'changed'] as const).flatMap((state) => [
    growthRow(
      `${TITLES[state]}: time per 1,000 connectors`,
      'ms',
      points,
      ({ [state]: { ms } }) => ms.median,
    ),
    growthRow(
      `${TITLES[state]}: memory per 1,000 connectors`,
      'MiB',
      points,
      ({ [state]: { peakMiB } }) => peakMiB.median,
    ),
  ])
}

/** What 1,000 more connectors cost in a large environment, beside what they cost in a small one. */
function growthRow(
  measure: string,
  unit: Unit,
  points: readonly Point[],
  valueOf: (point: Point) => number,
): Row {
  const slope = (from: number, to: number) => {
    const [start, end] = [from, to].map((count) => points.find(({ connectors }) => connectors === count))
    if (!start || !end) throw new Error(`Nothing was measured for ${from} and ${to} connectors`)
    return ((valueOf(end) - valueOf(start)) / (to - from)) * 1_000
  }
  const small = slope(100, 1_000)
  const large = slope(1_000, 10_000)
  const ratio = large / small
  return {
    measure: `${measure}, from 1,000 to 10,000`,
    unit,
    ours: spreadOf([large]),
    against: 'from 100 to 1,000',
    reference: spreadOf([small]),
    ratio: spreadOf([ratio]),
    goal: `at most ${GOAL} ×`,
    met: ratio <= GOAL,
  }
}
