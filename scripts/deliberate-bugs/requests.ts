/** Bugs in what is sent to the service, and in what is made of its answers. */
import { MATRIX, type Bugs } from './bug.ts'

export const REQUEST_BUGS: Bugs = {
  retry: [
    {
      name: 'a create is sent again after a 5xx, without a look at the listing',
      file: 'src/service/call.ts',
      find: "return kind !== 'create'",
      replace: 'return kind.length > 0',
      tests: MATRIX,
      only: 'create: (reset|50\\d)',
    },
    {
      name: 'a refusal (403) is sent again',
      file: 'src/service/fault.ts',
      find: 'new Set([408,',
      replace: 'new Set([403, 408,',
      tests: MATRIX,
      only: ': 403',
    },
    {
      name: 'a 503 is not sent again',
      file: 'src/service/fault.ts',
      find: '502, 503, 504',
      replace: '502, 504',
      tests: MATRIX,
      only: ': 503',
    },
    {
      name: 'an expired token is not renewed',
      file: 'src/service/sender.ts',
      find: '!renewed && isUnauthorized(outcome)',
      replace: 'renewed && isUnauthorized(outcome)',
      tests: MATRIX,
      only: ': 401',
    },
    {
      name: 'Retry-After has no ceiling',
      file: 'src/service/retry.ts',
      find: 'Math.min(asked, timing.retryAfterCapMs)',
      replace: 'asked',
      tests: ['service/retry'],
    },
  ],

  adoption: [
    {
      name: 'after an unclear create, what the listing shows is not adopted',
      file: 'src/apply/create.ts',
      find: 'if (found) return adopt',
      replace: 'if (found && attempt > 9) return adopt',
      tests: MATRIX,
      only: 'create: .*after the commit',
    },
    {
      name: 'whatever has the name is adopted, also what somebody else made of it',
      file: 'src/apply/create.ts',
      find: 'if (sameConnector(found.fields, step.payload)) {',
      replace: "if (found.identifier !== '') {",
      tests: ['apply/create'],
    },
  ],

  listing: [
    {
      name: 'a lost page is not noticed',
      file: 'src/service/listing.ts',
      find: 'totalSize !== undefined && totalSize !== entries',
      replace: 'totalSize !== undefined && totalSize < entries',
      tests: [...MATRIX, 'service/listing'],
      only: 'listing|page|total',
    },
    {
      name: 'an empty answer is an empty environment',
      file: 'src/service/answers.ts',
      find: "if (body.trim() === '') throw new Unreadable('is empty')",
      replace: "if (body.trim() === '') return {}",
      tests: MATRIX,
      only: 'list: empty',
    },
    {
      name: 'an identifier is not escaped in the address',
      file: 'src/service/scalekit.ts',
      find: 'encodeURIComponent(identifier)',
      replace: 'identifier',
      tests: ['service/calls'],
    },
    {
      name: 'the proof passes over what was edited meanwhile',
      file: 'src/apply/verify.ts',
      find: "step.action === 'unchanged' && now?.action !== 'unchanged'",
      replace: "step.action === 'unchanged' && now?.action === 'blocked'",
      tests: ['apply/verify'],
    },
    {
      name: 'there is no second listing: what was answered counts as proven',
      file: 'src/pipeline/plan.ts',
      find: 'if (!outcomes.some(wasAttempted) || effects.stop.aborted) return',
      replace: 'if (outcomes.some(wasAttempted) || effects.stop.aborted) return',
      tests: [...MATRIX, 'properties/answers'],
      only: 'always|whatever the service answers',
    },
  ],
}
