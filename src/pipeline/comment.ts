/** Decides whether a run comments on the pull request, and does it. A comment never fails a run. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Context } from '../inputs/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isWorthComment, renderComment } from '../report/comment.ts'
import type { RunReport } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'

/** Milliseconds for one request to GitHub. */
const DEADLINE = 15_000

/** Posts or updates the comment. @returns its URL, where there is one; why not is said as a notice */
export async function postComment(
  report: RunReport,
  { comment, githubToken: token }: Inputs,
  { pullRequest, apiUrl, repository, runUrl }: Context,
  runner: Runner,
): Promise<string | undefined> {
  const tell = (message: string) => runner.annotate({ severity: 'notice', message })
  if (!pullRequest || token === '') {
    const reason = pullRequest ? 'the input github-token is empty' : 'the event is no pull request'
    if (comment === 'true') tell(`No comment was posted: ${reason}.`)
    return undefined
  }
  // Loaded late: GitHub's library reads the event by itself, and fails where that is not as it expects.
  const { upsertComment } = await import('../pull-request/comment.ts')
  const outcome = await upsertComment(
    {
      token,
      apiUrl,
      repository,
      pullRequest: pullRequest.number,
      environment: report.environment?.name ?? '',
      create: comment === 'true' || isWorthComment(report),
      render: (marker, limit) =>
        runner.redact(renderComment(report, { marker, limit, ...(runUrl !== undefined && { runUrl }) })),
    },
    { sleep: (ms) => delay(ms), now: Date.now, deadline: DEADLINE },
  )
  if (outcome.kind === 'posted') return outcome.url
  if (outcome.kind === 'notice') tell(outcome.message)
  return undefined
}
