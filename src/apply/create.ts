/**
 * Creating is not idempotent: after an answer that leaves open whether the connector exists, the listing is asked before
 * anything is sent again, and what is there is adopted.
 */
import type { LiveConnector } from '../connector/connector.ts'
import { formatPath } from '../connector/json.ts'
import { normalise, sameConnector } from '../connector/normalise.ts'
import { ServiceError, UserError } from '../errors.ts'
import { diff } from '../plan/diff.ts'
import type { CreateStep } from '../plan/plan.ts'
import type { ConnectorService } from '../service/client.ts'
import { isNameConflict } from '../service/service-errors.ts'
import type { Outcome } from './outcome.ts'

/** How often one connector is sent, the first time included. */
const ATTEMPTS = 2
/** How often the listing is asked before it is sent again: a request without an answer may still be under way. */
const LOOKS = 3

export interface CreateEffects {
  readonly service: ConnectorService
  /** Waits before look number `look` (from 1) into the listing; longer each time. */
  readonly pause: (look: number) => Promise<void>
  readonly stop: AbortSignal
}

/** Creates the connector of one step, or adopts the one that an earlier attempt made. @throws ServiceError, UserError */
export async function createOrAdopt(step: CreateStep, effects: CreateEffects): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { identifier } = await effects.service.create(step.payload)
      return { step, result: 'created', identifier, notes: [] }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      const unclear = error.details.effect === 'unclear'
      if (!unclear && !isNameConflict(error)) throw error
      const found = await lookFor(step.name, unclear ? LOOKS : 1, effects, error)
      if (found) return adopt(step, found, unclear || attempt > 1)
      // A conflict with a connector that is not listed under this name: the service's words say more than ours could.
      if (!unclear || attempt === ATTEMPTS) throw error
    }
  }
}

/** Asks the listing until the connector is there. @throws ServiceError the failed create's, where the run is cancelled */
async function lookFor(
  name: string,
  looks: number,
  { service, pause, stop }: CreateEffects,
  cause: ServiceError,
): Promise<LiveConnector | undefined> {
  for (let look = 1; look <= looks; look++) {
    if (cause.details.effect === 'unclear') await pause(look)
    if (stop.aborted) throw cause
    const found = await findByName(name, service, cause)
    if (found) return found
  }
  return undefined
}

async function findByName(
  name: string,
  service: ConnectorService,
  cause: ServiceError,
): Promise<LiveConnector | undefined> {
  // Without a listing nothing more is known than before: the failed create is still what has to be told.
  const live = await service.list().catch(() => {
    throw cause
  })
  const found = live.filter(({ displayName }) => displayName === name)
  if (found.length > 1) {
    const identifiers = found
      .map(({ identifier }) => identifier)
      .sort()
      .join(', ')
    throw new UserError(
      `Several live connectors are called "${name}" now: ${identifiers}.`,
      'Delete or rename all but one, then run again.',
    )
  }
  return found[0]
}

/**
 * Takes a connector that is live under the step's name for the step's own.
 * @param ours an attempt of this run may have made it; otherwise somebody else has, since the plan was made
 */
function adopt(step: CreateStep, found: LiveConnector, ours: boolean): Outcome {
  const { identifier } = found
  if (sameConnector(found.fields, step.payload)) {
    return ours
      ? {
          step,
          result: 'created',
          identifier,
          notes: ['The answer was lost; the listing shows that it was created.'],
        }
      : {
          step,
          result: 'unchanged',
          identifier,
          notes: ['Somebody else has just created it, exactly like this.'],
        }
  }
  const paths = diff(normalise(found.fields), normalise(step.payload)).map(({ path }) => formatPath(path))
  throw new UserError(
    `A connector of this name (${identifier}) appeared after the plan was made, and it differs: ${paths.join(', ')}.`,
    'Run again: the new plan will show the change to it.',
  )
}
