/** Git, as a program in the checkout. */
import { execFile } from 'node:child_process'
import type { Environment } from '../inputs/context.ts'
import type { Git } from './history.ts'

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024
/** Longest time spent in all calls together, in milliseconds: where a change comes from is not worth more. */
const PATIENCE = 10_000

/** Git neither asks anyone, nor fetches what a partial clone lacks, nor writes to the checkout. */
const READ_ONLY = { GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' }

/**
 * @param cwd absolute path of the checkout
 * @param variables of this process; Git gets them without the inputs and credentials, which are no business of its
 * @param stop ends the call in flight, and lets no other begin
 * @param patience for all calls together, in milliseconds
 */
export function gitIn(cwd: string, variables: Environment, stop: AbortSignal, patience = PATIENCE): Git {
  const env = {
    ...Object.fromEntries(Object.entries(variables).filter(([name]) => !/^(INPUT|SCALEKIT)_/i.test(name))),
    ...READ_ONLY,
  }
  let left = patience
  return async (args, input = '') => {
    const start = performance.now()
    const signal = AbortSignal.any([stop, AbortSignal.timeout(Math.max(0, Math.ceil(left)))])
    const output = left > 0 ? await call(args, input, { cwd, env, signal }) : undefined
    left -= performance.now() - start
    return output
  }
}

function call(
  args: readonly string[],
  input: string,
  options: { readonly cwd: string; readonly env: Environment; readonly signal: AbortSignal },
): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const { stdin } = execFile(
      'git',
      args,
      { ...options, encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES },
      (error, stdout) => resolve(error ? undefined : stdout),
    )
    // A Git that ends early does not read its input; its status says the rest.
    stdin?.on('error', () => undefined).end(input)
  })
}
