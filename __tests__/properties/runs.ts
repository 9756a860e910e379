/** How many random cases a property is tried on. */

/** `PROPERTY_FACTOR=20 npm test -- properties` looks twenty times as far. */
const FACTOR = Number(process.env['PROPERTY_FACTOR'] ?? 1)

export const runs = (count: number): { numRuns: number } => ({ numRuns: Math.ceil(count * FACTOR) })
