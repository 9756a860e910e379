/** Lets callers that come while something runs share one run that begins after all of their calls. */

/**
 * At most one run at a time. A caller that finds one under way gets the next, never that one: what is learnt from it must
 * not be older than the question.
 */
export function shareNext<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  let next: Promise<Result> | undefined

  const start = (): Promise<Result> => {
    next = undefined
    const done = () => (running = undefined)
    running = run()
    running.then(done, done)
    return running
  }
  return () => {
    // Before `running`: the next run may be due at this moment, the one before it having just ended.
    if (next) return next
    if (!running) return start()
    next = running.then(start, start)
    return next
  }
}
