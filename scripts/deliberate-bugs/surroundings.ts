/** Bugs towards people, files and the runner. */
import type { Bugs } from './bug.ts'

export const SURROUNDING_BUGS: Bugs = {
  escaping: [
    {
      name: 'a pipe in a table cell ends it',
      file: 'src/report/escape.ts',
      find: '/^$|^ | $|[`|]/.test(shown)',
      replace: '/^$|^ | $|[`]/.test(shown)',
      tests: ['report'],
    },
    {
      name: 'names are written as they come',
      file: 'src/report/escape.ts',
      find: "text !== '' && prose(text) === text ? text : code(text)",
      replace: 'text',
      tests: ['report'],
    },
    {
      name: 'HTML is written as it comes',
      file: 'src/report/escape.ts',
      find: 'const entity = `&#${character.charCodeAt(0)};`',
      replace: 'const entity = character',
      tests: ['report'],
    },
    {
      name: 'a line of the log can start a workflow command',
      file: 'src/runner/runner.ts',
      find: '.map(disarm)',
      replace: '',
      tests: ['runner'],
    },
    {
      name: 'a secret in JSON form is not redacted',
      file: 'src/runner/redact.ts',
      find: 'JSON.stringify(secret).slice(1, -1), ',
      replace: '',
      tests: ['runner'],
    },
  ],

  'the quick check': [
    {
      name: 'a file with more keys than the schema names is accepted',
      file: 'src/validation/check.ts',
      find: 'return countAcceptedKeys(value) === keys',
      replace: 'return countAcceptedKeys(value) <= keys',
      tests: ['validation/wrong-inputs'],
    },
    {
      name: 'rules are not asked',
      file: 'src/validation/check.ts',
      find: 'isAccepted(value, keys) && applyRules(value).length === 0',
      replace: 'isAccepted(value, keys)',
      tests: ['validation/wrong-inputs'],
    },
    {
      name: 'keys are counted in the value and not in its text, where they may stand twice',
      file: 'src/validation/flawless.ts',
      find: 'isFlawless(value, countKeyTokens(text))',
      replace: 'isFlawless(value, countKeyTokens(JSON.stringify(value)))',
      tests: ['validation/properties'],
      only: 'stands twice',
    },
    {
      name: 'secrets are not searched for',
      file: 'src/validation/flawless.ts',
      find: 'text === undefined || mayHoldSecret(text)',
      replace: 'text === undefined || (text.length < 0 && mayHoldSecret(text))',
      tests: ['validation/secrets'],
    },
  ],

  'standard output': [
    {
      name: 'the end of a text is lost where the pipe is full',
      file: 'src/runner/standard-output.ts',
      find: "if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return",
      replace: 'if (error) return',
      tests: ['runner/standard-output'],
    },
    {
      name: 'a reader that has gone away ends the run',
      file: 'src/runner/standard-output.ts',
      find: "if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return",
      replace: "if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error",
      tests: ['runner/standard-output'],
    },
  ],

  'files and export': [
    {
      name: 'a symbolic link out of the workspace is followed',
      file: 'src/files/find.ts',
      find: 'return path === root || path.startsWith(root + sep)',
      replace: 'return path === root || path.startsWith(sep)',
      tests: ['files/find'],
    },
    {
      name: 'an exported file holds the ownership mark',
      file: 'src/export/canonical.ts',
      find: 'normalise(withoutOwner({ ...live.fields, display_name: live.displayName }))',
      replace: 'normalise({ ...live.fields, display_name: live.displayName })',
      tests: ['properties/export'],
    },
  ],

  'the run as a whole': [
    {
      name: 'a cancelled run goes on writing',
      file: 'src/apply/pool.ts',
      find: 'if (stop.aborted) return',
      replace: 'if (stop.aborted && index < 0) return',
      tests: ['apply'],
    },
    {
      name: 'a failure ends with exit code 0',
      file: 'src/main.ts',
      find: "process.exit(report.outcome === 'success' && published ? 0 : 1)",
      replace: 'process.exit(published ? 0 : 0)',
      tests: ['scenarios/bad-input', 'scenarios/distrust'],
      only: 'malformed|no list|without identifier',
      inBundle: true,
    },
    {
      name: 'a run without a verdict ends with exit code 0',
      file: 'src/main.ts',
      find: 'process.exitCode = 1',
      replace: 'process.exitCode = 0',
      tests: ['scenarios/no-verdict'],
      inBundle: true,
    },
    {
      name: 'secrets are masked after they are used',
      file: 'src/main.ts',
      find: 'maskSecrets()\nconst context',
      replace: 'process.on("exit", maskSecrets)\nconst context',
      tests: ['scenarios/misplaced-secret'],
      inBundle: true,
    },
    {
      name: 'an apply runs on a pull request that is not merged',
      file: 'src/inputs/inputs.ts',
      find: 'if (!isOne || pullRequest?.merged === true) return',
      replace: 'if (!isOne || pullRequest?.merged !== undefined) return',
      tests: ['scenarios/bad-input'],
      only: 'apply on',
      inBundle: true,
    },
  ],
}
