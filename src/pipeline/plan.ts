/** The commands `plan` and `apply`: one code path makes the plan that one shows and the other carries out. */
import { applyPlan } from '../apply/apply.ts'
import { isWrite, type Outcome } from '../apply/outcome.ts'
import { verify } from '../apply/verify.ts'
import { ServiceError } from '../errors.ts'
import type { EnvironmentTarget, PlanInputs } from '../inputs/inputs.ts'
import { buildPlan, type PlanRequest } from '../plan/build.ts'
import { hasChanges, refusals } from '../plan/gates.ts'
import { requireSource } from '../plan/promotion.ts'
import { reportOutcomes, reportPlan } from '../report/build.ts'
import { failureOf } from '../report/failure.ts'
import type { ConnectorReport } from '../report/report.ts'
import type { ConnectorService } from '../service/client.ts'
import type { Effects } from './effects.ts'
import type { Progress } from './run.ts'
import { isStopped, load } from './validate.ts'

/** @throws ServiceError, UserError: whatever is known by then is in `progress` */
export async function runPlan(inputs: PlanInputs, effects: Effects, progress: Progress): Promise<void> {
  const { target, source } = inputs
  progress.environment = describe(target)
  if (source) progress.sourceEnvironment = describe(source)

  const loaded = await load(inputs, target.overlay, effects, progress)
  const sourceLoaded = source && (await load(inputs, source.overlay, effects, progress))
  if (isStopped(inputs, progress)) return

  const service = await effects.connect(target)
  const sourceService = source && (await effects.connect(source))
  const [live, sourceLive] = await Promise.all([service.list(), sourceService?.list()])
  const request: PlanRequest = {
    environmentUrl: target.url.href,
    declared: loaded.connectors,
    live,
    ...(inputs.mark !== undefined && { mark: inputs.mark }),
  }
  const plan =
    source && sourceLoaded && sourceLive
      ? requireSource(
          buildPlan(request),
          {
            name: source.name,
            environmentUrl: source.url.href,
            declared: sourceLoaded.connectors,
            live: sourceLive,
          },
          target.url.href,
        )
      : buildPlan(request)
  progress.planDigest = plan.digest
  progress.hasChanges = hasChanges(plan)

  const { planDigest, ...rules } = inputs
  const refused = refusals(plan, inputs.command === 'apply' && planDigest ? { ...rules, planDigest } : rules)
  progress.failures = refused.map(failureOf)
  if (inputs.command === 'plan') {
    const report = reportPlan(plan)
    Object.assign(progress, { ...report, connectors: await withOrigins(report.connectors, inputs, effects) })
    return
  }
  // A refused plan goes through the same code with a signal that lets nothing start.
  const stop = refused.length > 0 ? AbortSignal.abort() : effects.stop
  const { concurrency } = inputs
  const outcomes = await applyPlan(plan, { service, concurrency, stop, pause: effects.pause })
  Object.assign(progress, reportOutcomes(outcomes))
  if (!outcomes.some(wasAttempted) || effects.stop.aborted) return
  Object.assign(progress, reportOutcomes(await proveSettled(outcomes, request, service)))
}

/** On a pull request, says of each change where it comes from; nothing where the checkout does not tell. */
async function withOrigins(
  connectors: readonly ConnectorReport[],
  { files, target: { overlay } }: PlanInputs,
  { context: { workspace, temp, pullRequest }, git }: Effects,
): Promise<readonly ConnectorReport[]> {
  if (!pullRequest || connectors.every(({ action }) => action === 'unchanged')) return connectors
  const { baseVersions } = await import('../pull-request/history.ts')
  const { originsOf } = await import('../pull-request/origin.ts')
  const request = { workspace, patterns: files, ...(overlay !== undefined && { overlay }) }
  const versions = await baseVersions(request, await git(), pullRequest.baseSha, temp)
  if (!versions) return connectors
  return connectors.map((connector) => ({ ...connector, origins: originsOf(connector, versions) }))
}

function describe({ name, url }: EnvironmentTarget): { name: string; url: string } {
  return { name, url: url.href }
}

function wasAttempted({ step, result }: Outcome): boolean {
  return isWrite(step) && result !== 'not attempted'
}

async function proveSettled(
  outcomes: readonly Outcome[],
  request: PlanRequest,
  service: ConnectorService,
): Promise<Outcome[]> {
  const live = await service.list().catch((error: unknown) => {
    if (!(error instanceof ServiceError)) throw error
    const operation = `prove that nothing is left to do, after the writes were made: ${error.details.operation}`
    throw new ServiceError(error.message, { ...error.details, operation })
  })
  return verify(outcomes, buildPlan({ ...request, live }))
}
