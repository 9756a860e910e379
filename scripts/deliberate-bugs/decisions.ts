/** Bugs in what is decided: what is a change, what is ours, what the plan may do. */
import { MATRIX, WORLDS, type Bugs } from './bug.ts'

export const DECISION_BUGS: Bugs = {
  normaliser: [
    {
      name: 'an explicit false counts as a change',
      file: 'src/connector/normalise.ts',
      find: 'value === null || value === false ||',
      replace: 'value === null ||',
      tests: [...WORLDS, 'plan'],
    },
    {
      name: 'an empty list counts as a change',
      file: 'src/connector/normalise.ts',
      find: 'if (isArray(value)) return value.length === 0',
      replace: 'if (isArray(value)) return false',
      tests: [...WORLDS, 'plan'],
    },
    {
      name: 'the order of scopes counts as a change',
      file: 'src/connector/normalise.ts',
      find: "if (key !== 'available_scopes' || !isArray(normal)) return normal",
      replace: "if (key !== '' || !isArray(normal)) return normal",
      tests: ['plan'],
    },
  ],

  'lossless updates': [
    {
      name: 'an update leaves out a field that can be written',
      file: 'src/connector/connector.ts',
      find: "  'icon_src',\n",
      replace: '',
      tests: MATRIX,
      only: 'update: 429',
    },
    {
      name: 'an update drops what only the environment has',
      file: 'src/connector/payload.ts',
      find: 'declared[field] ?? live[field] ?? CLEARED[field]',
      replace: 'declared[field] ?? CLEARED[field]',
      tests: MATRIX,
      only: 'update: 429',
    },
    {
      name: 'a field cannot be cleared',
      file: 'src/connector/payload.ts',
      find: 'declared[field] ?? live[field] ??',
      replace: 'declared[field] || live[field] ||',
      tests: [...WORLDS, 'plan'],
    },
    {
      name: 'a run without prune takes the ownership mark off',
      file: 'src/connector/payload.ts',
      find: 'mark ?? ownerOf(live)',
      replace: 'mark',
      tests: [...WORLDS, 'plan'],
    },
  ],

  ownership: [
    {
      name: 'what another repository has marked is deleted',
      file: 'src/plan/build.ts',
      find: 'ownerOf(fields) === mark && !claimed',
      replace: 'ownerOf(fields) !== undefined && !claimed',
      tests: WORLDS,
    },
    {
      name: 'what nobody has marked is deleted',
      file: 'src/plan/build.ts',
      find: 'ownerOf(fields) === mark && !claimed',
      replace: '!claimed',
      tests: MATRIX,
      only: 'delete: 429',
    },
    {
      name: 'what a blocked file means is deleted',
      file: 'src/plan/build.ts',
      find: '=== mark && !claimed.has(identifier)',
      replace: '=== mark && claimed.size >= 0',
      tests: [...WORLDS, 'plan/build'],
    },
    {
      name: 'what another repository has marked is taken over',
      file: 'src/plan/build.ts',
      find: 'owner !== undefined && owner !== mark',
      replace: "owner === 'nobody' && owner !== mark",
      tests: WORLDS,
    },
    {
      name: 'deletions go on after a failure',
      file: 'src/apply/apply.ts',
      find: 'if (failed) hold(deletions)',
      replace: 'if (failed && deletions.length > 99) hold(deletions)',
      tests: ['apply'],
    },
    {
      name: 'max-deletes is not heeded',
      file: 'src/plan/gates.ts',
      find: 'deletions.length > rules.maxDeletes',
      replace: 'deletions.length > rules.maxDeletes + 99',
      tests: WORLDS,
    },
  ],

  plan: [
    {
      name: 'the digest does not cover what is live',
      file: 'src/plan/digest.ts',
      find: 'live: normalText(step.live), payload: step.payload',
      replace: 'payload: step.payload',
      tests: ['plan', 'properties/digest'],
    },
    {
      name: 'the digest follows what the service adds by itself',
      file: 'src/plan/digest.ts',
      find: 'live: normalText(step.live), payload',
      replace: 'live: step.live, payload',
      tests: WORLDS,
    },
    {
      name: 'an approved digest is not compared',
      file: 'src/plan/gates.ts',
      find: 'rules.planDigest !== plan.digest',
      replace: 'rules.planDigest.length !== plan.digest.length',
      tests: ['plan/gates'],
    },
    {
      name: 'a name that is near a live one makes a second connector',
      file: 'src/plan/match.ts',
      find: 'if (near.length > 0)',
      replace: 'if (near.length > 99)',
      tests: WORLDS,
    },
    {
      name: 'of two live connectors of a name, the first is taken',
      file: 'src/plan/match.ts',
      find: 'if (exact.length > 1)',
      replace: 'if (exact.length > 99)',
      tests: WORLDS,
    },
    {
      name: 'a plan writes',
      file: 'src/pipeline/plan.ts',
      find: "if (inputs.command === 'plan') {",
      replace: "if (inputs.command === 'plan' && refused.length > 0) {",
      tests: WORLDS,
    },
    {
      name: 'a refused plan is carried out',
      file: 'src/pipeline/plan.ts',
      find: 'refused.length > 0 ? AbortSignal.abort()',
      replace: 'refused.length > 99 ? AbortSignal.abort()',
      tests: WORLDS,
    },
  ],
}
