/** The digest that binds an approval to a plan: what was reviewed is what runs. */
import { createHash } from 'node:crypto'
import { canonicalJson, type JsonObject } from '../connector/json.ts'
import { normalText } from '../connector/normalise.ts'
import type { Step } from './plan.ts'

/** Raised when the canonical form changes, so that digests of different forms never agree by chance. */
const FORMAT = 1

/**
 * SHA-256 (lower-case hex) over the format's version, the environment URL and, for each step, the action, the
 * connector, its identifier, the live state that the plan was made from, and the payload to be sent.
 */
export function planDigest(environmentUrl: string, steps: readonly Step[]): string {
  const hash = createHash('sha256').update(canonicalJson({ format: FORMAT, environment: environmentUrl }))
  // Step by step, each in a JSON value of its own: one text of all of them could be as long as the listing.
  for (const step of steps) hash.update(canonicalJson(digestForm(step)))
  return hash.digest('hex')
}

function digestForm(step: Step): JsonObject {
  const { action, name } = step
  switch (action) {
    case 'create':
      return { action, name, payload: step.payload }
    case 'update':
      return { action, name, identifier: step.identifier, live: normalText(step.live), payload: step.payload }
    case 'delete':
    case 'unchanged':
      return { action, name, identifier: step.identifier, live: normalText(step.live) }
    case 'blocked':
      return { action, name, identifiers: step.identifiers, reason: step.reason }
  }
}
