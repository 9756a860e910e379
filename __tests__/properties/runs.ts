/** How many random cases a property is tried on. */

/** `PROPERTY_FACTOR=20 npm test -- properties` looks twenty times as far. */
const FACTOR = Number(process.env['PROPERTY_FACTOR'] ?? 1)

/** Where only the verdict counts, `PROPERTY_SHRINK=no` spares the search for the smallest failing case. */
const endOnFailure = process.env['PROPERTY_SHRINK'] === 'no'

export const runs = (count: number): { numRuns: number; endOnFailure: boolean } => ({
  numRuns: Math.ceil(count * FACTOR),
  endOnFailure,
})
