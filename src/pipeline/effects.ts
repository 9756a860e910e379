/** Everything that a run does to the world outside its own memory, as arguments. */
import type { EnvironmentTarget } from '../inputs/inputs.ts'
import type { Context } from '../inputs/context.ts'
import type { Git } from '../pull-request/history.ts'
import type { ConnectorService } from '../service/client.ts'

export interface Effects {
  readonly context: Context
  /** A client for one environment; nothing is sent before its first call. */
  readonly connect: (target: EnvironmentTarget) => Promise<ConnectorService>
  /** Aborted when the run is cancelled: what is in flight may end, nothing new begins. */
  readonly stop: AbortSignal
  /** Waits before look number `look` (from 1) for what a lost answer may have done. */
  readonly pause: (look: number) => Promise<void>
  /** Git in the checkout; loaded by the runs that ask it. */
  readonly git: () => Promise<Git>
  /** Told about every error, so that a fault of our own can be logged with its stack. */
  readonly caught: (error: unknown) => void
}
