/**
 * The one comment per environment on a pull request: found again by a hidden marker, updated in place, never doubled.
 * Whatever goes wrong becomes words; a run never fails because of its comment.
 */
import { COMMENT_LIMIT } from '../report/comment.ts'
import { connectComments, type PullRequestTarget } from './api.ts'
import { noticeOf, troubleOf } from './trouble.ts'

export interface CommentRequest extends PullRequestTarget {
  /** Name of the environment, by which one comment is told from another. */
  readonly environment: string
  /** False: an earlier comment is brought up to date, but none is made. */
  readonly create: boolean
  /** The text, beginning with the marker, of at most `limit` characters. */
  readonly render: (marker: string, limit: number) => string
}

export interface CommentEffects {
  readonly sleep: (ms: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Of each request, in milliseconds. */
  readonly deadline: number
}

export type CommentOutcome =
  | { readonly kind: 'posted'; readonly how: 'created' | 'updated'; readonly url: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  /** It could not be posted; the message says why and what to do. */
  | { readonly kind: 'notice'; readonly message: string }

const ATTEMPTS = 4
/** Longest time spent waiting in all, in milliseconds: a comment is not worth more of a job's time. */
const PATIENCE = 60_000

/** Creates or updates the comment. Never rejects. */
export async function upsertComment(
  request: CommentRequest,
  effects: CommentEffects,
): Promise<CommentOutcome> {
  let limit = COMMENT_LIMIT
  let patience = PATIENCE
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await lookAndPost(request, limit, effects.deadline)
    } catch (error) {
      const trouble = troubleOf(error, attempt, effects.now())
      const { kind, retryAfter } = trouble
      if (retryAfter === undefined || retryAfter > patience || attempt === ATTEMPTS) {
        return { kind: 'notice', message: noticeOf(trouble) }
      }
      if (kind === 'too long') limit = Math.floor(limit / 2)
      patience -= retryAfter
      await effects.sleep(retryAfter)
    }
  }
}

/** A hidden line that no environment's name can end early, and that is no other one's beginning. */
export function markerOf(environment: string): string {
  const key = encodeURIComponent(environment.toWellFormed()).replaceAll('-', '%2D')
  return `<!-- scalekit-connector-action:environment=${key} -->`
}

/** Every attempt looks first, so that a comment whose answer was lost is found and not made twice. */
async function lookAndPost(
  request: CommentRequest,
  limit: number,
  deadline: number,
): Promise<CommentOutcome> {
  const comments = connectComments(request, deadline)
  const marker = markerOf(request.environment)
  const earlier = await comments.find(marker)
  if (earlier === undefined && !request.create) {
    return { kind: 'skipped', reason: 'There is nothing to say, and no earlier comment to bring up to date.' }
  }
  const body = request.render(marker, limit)
  const updated = earlier === undefined ? undefined : await comments.update(earlier, body)
  if (updated !== undefined) return { kind: 'posted', how: 'updated', url: updated }
  return { kind: 'posted', how: 'created', url: await comments.create(body) }
}
