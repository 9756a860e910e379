/** What a step writes into the files that the runner reads after it. */

/**
 * One entry for `GITHUB_OUTPUT`. The mark that ends the value is one that the value does not hold, so that nothing in it
 * can end it early.
 */
export function outputEntry(name: string, value: string): string {
  let mark = 'END'
  while (value.includes(mark)) mark += '_'
  return `${name}<<${mark}\n${value}\n${mark}\n`
}
