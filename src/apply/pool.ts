/** Bounded concurrency that stops starting work when it is told to. */

/**
 * Runs `work` over `items`, at most `limit` at a time, in order of start. Items that were not started when `stop` was
 * aborted give undefined. `work` must not reject.
 */
export async function runPool<Item, Output>(
  items: readonly Item[],
  limit: number,
  stop: AbortSignal,
  work: (item: Item) => Promise<Output>,
): Promise<(Output | undefined)[]> {
  const results = new Array<Output | undefined>(items.length).fill(undefined)
  const queue = items.entries()
  async function worker(): Promise<void> {
    // All workers draw from the one iterator, so each item is taken once.
    for (const [index, item] of queue) {
      if (stop.aborted) return
      results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}
