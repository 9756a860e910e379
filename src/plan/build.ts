/** Builds the plan: a pure function of what is declared and what is live. */
import type { DeclaredConnector, LiveConnector, WritableFields } from '../connector/connector.ts'
import { compareText, normalise, sameConnector } from '../connector/normalise.ts'
import { MAX_METADATA_PAIRS, metadataOf, ownerOf } from '../connector/ownership.ts'
import { authTypeOf, createPayload, declaredFields, updatePayload } from '../connector/payload.ts'
import { compareKeys } from '../connector/reading-order.ts'
import { classify, reauthorizationNotes } from './classify.ts'
import { diff } from './diff.ts'
import { planDigest } from './digest.ts'
import { indexLive, matchLive, severalCalled, type LiveIndex } from './match.ts'
import type { BlockedStep, Plan, Step, UpdateStep } from './plan.ts'

export interface PlanRequest {
  readonly environmentUrl: string
  /** Valid connectors, no two of one name. */
  readonly declared: readonly DeclaredConnector[]
  /** The complete listing. */
  readonly live: readonly LiveConnector[]
  /** Ownership mark of this repository; given where the run prunes. */
  readonly mark?: string
}

/** The plan that brings the environment to what is declared. Deterministic: the same input gives the same digest. */
export function buildPlan(request: PlanRequest): Plan {
  const index = indexLive(request.live)
  const claimed = new Set<string>()
  const steps: Step[] = []
  for (const declared of request.declared.toSorted(byDeclaredName)) {
    const step = planConnector(declared, index, request.mark)
    for (const identifier of identifiersOf(step)) claimed.add(identifier)
    steps.push(step)
  }
  if (request.mark !== undefined) steps.push(...planDeletions(request, index, claimed))
  return { steps, digest: planDigest(request.environmentUrl, steps) }
}

function byDeclaredName(a: DeclaredConnector, b: DeclaredConnector): number {
  return compareText(a.payload.display_name, b.payload.display_name)
}

function identifiersOf(step: Step): readonly string[] {
  if (step.action === 'create') return []
  return step.action === 'blocked' ? step.identifiers : [step.identifier]
}

function planConnector(declared: DeclaredConnector, index: LiveIndex, mark: string | undefined): Step {
  const fields = declaredFields(declared.payload)
  const base = {
    name: declared.payload.display_name,
    file: declared.file,
    authType: authTypeOf(fields),
    notes: [] as readonly string[],
  }
  const blocked = (reason: string, identifiers: readonly string[]): BlockedStep => ({
    ...base,
    action: 'blocked',
    identifiers,
    reason,
    blocksRun: false,
  })

  const match = matchLive(declared, index)
  if (match.kind === 'blocked') return blocked(match.reason, match.identifiers)

  if (match.kind === 'none') {
    const payload = createPayload(declared.payload, mark)
    if (tooMuchMetadata(payload)) return blocked(TOO_MUCH_METADATA, [])
    return { ...base, action: 'create', payload, changes: additions(payload) }
  }

  const { identifier, fields: live } = match.live
  const owner = ownerOf(live)
  if (mark !== undefined && owner !== undefined && owner !== mark) {
    return blocked(
      `This connector is managed by ${owner}. Take it out of one of the two repositories, or remove its "managed_by" ` +
        'metadata by hand if that repository has given it up.',
      [identifier],
    )
  }
  const payload = updatePayload(declared.payload, live, mark)
  if (sameConnector(live, payload)) return { ...base, action: 'unchanged', identifier, live }
  if (tooMuchMetadata(payload)) return blocked(TOO_MUCH_METADATA, [identifier])
  return planUpdate(base, match.live, payload, {
    ...(match.formerName !== undefined && { formerName: match.formerName }),
    adopts: mark !== undefined && owner === undefined,
  })
}

function planUpdate(
  base: Pick<UpdateStep, 'name' | 'file' | 'authType'>,
  { identifier, fields: live }: LiveConnector,
  payload: WritableFields,
  how: Pick<UpdateStep, 'formerName' | 'adopts'>,
): UpdateStep {
  const changes = classify(diff(normalise(live), normalise(payload)), live)
  const notes = [
    ...(how.formerName === undefined ? [] : [`Renamed from "${how.formerName}"; its identifier stays.`]),
    ...(how.adopts ? ['Adopted: from now on this repository manages it, and may delete it.'] : []),
    ...reauthorizationNotes(changes),
  ]
  return { ...base, ...how, action: 'update', identifier, live, payload, changes, notes }
}

/** A new connector, told field by field. */
function additions(payload: WritableFields): Extract<Step, { action: 'create' }>['changes'] {
  return Object.entries(normalise(payload))
    .sort(([a], [b]) => compareKeys(a, b))
    .map(([field, after]) => ({ path: [field], after, class: 'cosmetic', loses: false }))
}

/**
 * Deletions of connectors that carry this repository's mark and that no file means any more. Where the name is not
 * unique, neither connector is touched.
 */
function planDeletions({ live, mark }: PlanRequest, index: LiveIndex, claimed: ReadonlySet<string>): Step[] {
  const doomed = live.filter(({ fields, identifier }) => ownerOf(fields) === mark && !claimed.has(identifier))
  const byName = Map.groupBy(doomed, ({ displayName }) => displayName)
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, [first]]) => (first ? [planDeletion(first, index.byName.get(name) ?? [])] : []))
}

function planDeletion(
  { displayName: name, identifier, fields }: LiveConnector,
  sameName: readonly LiveConnector[],
): Step {
  const base = { name, authType: authTypeOf(fields), notes: [] }
  if (sameName.length === 1) return { ...base, action: 'delete', identifier, live: fields }
  return { ...base, action: 'blocked', ...severalCalled(name, sameName), blocksRun: false }
}

const TOO_MUCH_METADATA =
  `With the ownership mark that "prune" sets, this connector would have more than ${MAX_METADATA_PAIRS} metadata pairs, ` +
  'which the service refuses. Take one pair out of the file.'

function tooMuchMetadata(payload: WritableFields): boolean {
  return Object.keys(metadataOf(payload)).length > MAX_METADATA_PAIRS
}
