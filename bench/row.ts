/** One line of the table: what was measured, against what, and whether the goal is met. */
import { ratios, spreadOf, type Spread } from './statistics.ts'

export type Unit = 'ms' | 'MiB' | 'kB' | 'bytes' | 'characters' | 'requests'

export interface Row {
  readonly measure: string
  readonly unit: Unit
  readonly ours: Spread
  readonly against: string
  readonly reference?: Spread
  /** Ours by the reference, or for `as fast` the reference by ours. */
  readonly ratio?: Spread
  /** In words; none where the number is only stated. */
  readonly goal?: string
  readonly met?: boolean
}

/** What was measured in rounds, both sides in each. */
export interface Compared {
  readonly measure: string
  readonly unit: Unit
  readonly ours: readonly number[]
  readonly against: string
  readonly reference: readonly number[]
}

/** A row that is met where ours takes at most `goal` times what the reference takes. */
export function atMostTimes(compared: Compared, goal?: number): Row {
  const ratio = spreadOf(ratios(compared.ours, compared.reference))
  return {
    ...spreads(compared),
    ratio,
    ...(goal !== undefined && { goal: `at most ${goal} ×`, met: ratio.median <= goal }),
  }
}

/** A row that is met where the reference takes at least `goal` times what ours takes. */
export function timesAsFast(compared: Compared, goal?: number): Row {
  const ratio = spreadOf(ratios(compared.reference, compared.ours))
  return {
    ...spreads(compared),
    ratio,
    ...(goal !== undefined && { goal: `${goal} × as fast`, met: ratio.median >= goal }),
  }
}

/** A row without another side: a plain limit. */
export function atMost(measure: string, unit: Unit, ours: readonly number[], limit: number): Row {
  const spread = spreadOf(ours)
  return {
    measure,
    unit,
    ours: spread,
    against: '–',
    goal: `at most ${limit.toLocaleString('en')} ${unit}`,
    met: spread.median <= limit,
  }
}

function spreads({ measure, unit, ours, against, reference }: Compared): Row {
  return { measure, unit, ours: spreadOf(ours), against, reference: spreadOf(reference) }
}
