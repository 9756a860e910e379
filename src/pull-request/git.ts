/** Git, as a program in the checkout. */
import { spawnSync } from 'node:child_process'
import type { Git } from './history.ts'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024

/** @param cwd absolute path of the checkout */
export function gitIn(cwd: string): Git {
  return (args, input = '') => {
    const { status, stdout } = spawnSync('git', args, { cwd, input, maxBuffer: MAX_OUTPUT_BYTES })
    return status === 0 ? stdout : undefined
  }
}
