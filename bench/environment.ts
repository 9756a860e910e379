/** The emulated environment in a process of its own, so that its work is not counted as the action's. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { ScalekitOptions } from '../emulator/scalekit/options.ts'

/** What the process is told; it answers each order with the requests it has had since the last one. */
export type Order =
  | { readonly kind: 'clear' }
  /** Puts every connector file of a workspace there; `edited` changes the description of each. */
  | { readonly kind: 'seed'; readonly workspace: string; readonly edited: boolean }

/** First word of the process: where it answers. */
export interface Started {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface Environment extends Started {
  /** The inputs that let the action in. */
  readonly inputs: Readonly<Record<string, string>>
  /** Takes all connectors away. Returns the number of requests since the last order. */
  clear(): Promise<number>
  seed(workspace: string, edited?: boolean): Promise<number>
  close(): void
}

/** Starts it on a loopback port. Names are not compared with each other, which would cost it time. */
export async function startEnvironment(options: Partial<ScalekitOptions> = {}): Promise<Environment> {
  const given: Partial<ScalekitOptions> = { duplicateNames: 'allowed', ...options }
  const child = fork(join(import.meta.dirname, 'environment-process.ts'), [JSON.stringify(given)])
  const answer = async () => ((await once(child, 'message')) as [unknown])[0]
  const order = async (order: Order) => {
    child.send(order)
    return (await answer()) as number
  }
  const started = (await answer()) as Started
  return {
    ...started,
    inputs: {
      'environment-url': started.url,
      'client-id': started.clientId,
      'client-secret': started.clientSecret,
    },
    clear: () => order({ kind: 'clear' }),
    seed: (workspace, edited = false) => order({ kind: 'seed', workspace, edited }),
    close: () => child.disconnect(),
  }
}
