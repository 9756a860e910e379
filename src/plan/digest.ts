/** The digest that binds an approval to a plan: what was reviewed is what runs. */
import { createHash } from 'node:crypto'
import { canonicalJson, type JsonObject } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import type { Step } from './plan.ts'

/** Raised when the canonical form changes, so that digests of different forms never agree by chance. */
const FORMAT = 1

/**
 * SHA-256 (lower-case hex) over the format's version, the environment URL and, for each step, the action, the
 * connector, its identifier, the live state that the plan was made from, and the payload to be sent.
 */
export function planDigest(environmentUrl: string, steps: readonly Step[]): string {
  const form = { format: FORMAT, environment: environmentUrl, steps: steps.map(digestForm) }
  return createHash('sha256').update(canonicalJson(form)).digest('hex')
}

function digestForm(step: Step): JsonObject {
  const { action, name } = step
  switch (action) {
    case 'create':
      return { action, name, payload: step.payload }
    case 'update':
      return { action, name, identifier: step.identifier, live: normalise(step.live), payload: step.payload }
    case 'delete':
    case 'unchanged':
      return { action, name, identifier: step.identifier, live: normalise(step.live) }
    case 'blocked':
      return { action, name, identifiers: step.identifiers, reason: step.reason }
  }
}
