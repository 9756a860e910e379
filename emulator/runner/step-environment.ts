/** The environment variables that the hosted runner gives to a step of a JavaScript action. */
import { parse } from 'yaml'

interface ActionManifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
}

/**
 * The `INPUT_…` variables: what the workflow gives, over the defaults of `action.yml`; the runner sets an input
 * that has neither to the empty string. The only expression that a default may hold is `${{ github.token }}`.
 * @throws Error for an input that `action.yml` does not have: in a test it is a slip of the pen.
 */
export function inputVariables(
  manifest: string,
  inputs: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const declared = (parse(manifest) as ActionManifest).inputs ?? {}
  for (const name of Object.keys(inputs)) {
    if (!Object.hasOwn(declared, name)) throw new Error(`action.yml has no input "${name}"`)
  }
  const values = Object.entries(declared).map(([name, input]) => {
    const fallback = String(input?.default ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/, () => token)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, inputs[name] ?? fallback] as const
  })
  return Object.fromEntries(values)
}

/** Where the step finds its folders and files. */
export interface StepPaths {
  readonly workspace: string
  readonly temp: string
  readonly event: string
  readonly output: string
  readonly state: string
  readonly env: string
  readonly path: string
  readonly summary: string
}

/** Everything but the inputs; of this process' own environment only `PATH`. */
export function runnerVariables(paths: StepPaths, eventName: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: '',
    GITHUB_ENV: paths.env,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: paths.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'connectors',
    GITHUB_OUTPUT: paths.output,
    GITHUB_PATH: paths.path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REPOSITORY: 'octo-org/connectors',
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_STATE: paths.state,
    GITHUB_STEP_SUMMARY: paths.summary,
    GITHUB_WORKFLOW: 'Connectors',
    GITHUB_WORKSPACE: paths.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'Emulated runner',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: paths.temp,
  }
}
