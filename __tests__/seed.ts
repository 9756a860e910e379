/**
 * Chance with a memory: property tests try the same values on every machine, so that a change is never held up by another
 * one's fault. `PROPERTY_SEED=random` looks further; what it finds comes with the seed to repeat it.
 */
import fc from 'fast-check'

const given = process.env['PROPERTY_SEED'] ?? '20261123'
if (given !== 'random') fc.configureGlobal({ seed: Number(given) })
