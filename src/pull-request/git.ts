/** Git, as a program in the checkout. */
import { spawnSync } from 'node:child_process'
import type { Environment } from '../inputs/context.ts'
import type { Git } from './history.ts'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/**
 * @param cwd absolute path of the checkout
 * @param variables of this process; Git gets them without the inputs and credentials, which are no business of its
 */
export function gitIn(cwd: string, variables: Environment): Git {
  const env = Object.fromEntries(
    Object.entries(variables).filter(([name]) => !/^(INPUT|SCALEKIT)_/i.test(name)),
  )
  return (args, input = '') => {
    const { status, stdout } = spawnSync('git', args, { cwd, env, input, maxBuffer: MAX_OUTPUT_BYTES })
    return status === 0 ? stdout : undefined
  }
}
