/** What the reusable workflow promises beyond its syntax: credentials, order, one writer, the plan that was approved. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { subAction } from '../../scripts/generate-sub-action.ts'
import { jobOf, readAction, readWorkflow, REUSABLE, stepsOf, type Job } from './workflow-files.ts'

const workflow = readWorkflow(REUSABLE)
const text = readFileSync(REUSABLE, 'utf8')
const jobs = Object.entries(workflow.jobs)
const rootAction = readFileSync('action.yml', 'utf8')

const commandsOf = (job: Job) => (job.steps ?? []).flatMap((step) => step.with?.['command'] ?? [])
const writers = jobs.filter(([, job]) => commandsOf(job).includes('apply'))

/** What a job hands to the action's step of this command. */
function inputsOf(job: string, command: string): Readonly<Record<string, unknown>> {
  const step = jobOf(workflow, job).steps?.find((candidate) => candidate.with?.['command'] === command)
  if (!step?.with) throw new Error(`no ${command} in ${job}`)
  return step.with
}

describe('the action that the workflow runs', () => {
  const own = stepsOf(workflow).flatMap(({ uses }) => (uses && !uses.startsWith('actions/') ? [uses] : []))

  test('is the one of its own repository at its own commit', () => {
    expect(new Set(own)).toEqual(new Set(['$/.github/actions/connectors']))
  })

  test('is the root action under another path', () => {
    const path = '.github/actions/connectors/action.yml'
    expect(readFileSync(path, 'utf8')).toBe(subAction(rootAction))
    expect(readAction(path).runs.main).toBe('../../../dist/index.js')
  })

  test('is given only inputs that it has', () => {
    const { inputs } = readAction('action.yml')
    const given = jobs.flatMap(([, job]) => (job.steps ?? []).filter(({ uses }) => uses?.startsWith('$/')))
    const unknown = given.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in inputs))
    expect(given.length).toBeGreaterThan(8)
    expect(unknown).toEqual([])
  })

  test('has the defaults that the workflow repeats', () => {
    const { inputs } = readAction('action.yml')
    const repeated = Object.entries(workflow.on.workflow_call?.inputs ?? {}).filter(
      ([name, { default: value }]) => name in inputs && value !== '',
    )
    expect(repeated.map(([name]) => name)).toContain('files')
    for (const [name, input] of repeated)
      expect([name, String(input.default)]).toEqual([name, inputs[name]?.default])
  })
})

describe('credentials', () => {
  const mentionsSecret = ([, job]: readonly [string, Job]) => JSON.stringify(job).includes('secrets.')

  test('validation has none', () => {
    expect(mentionsSecret(['validate', jobOf(workflow, 'validate')])).toBe(false)
    expect(jobOf(workflow, 'validate').environment).toBeUndefined()
  })

  test('are those of the GitHub environment that the job names', () => {
    const withSecrets = jobs.filter(mentionsSecret)
    expect(withSecrets.length).toBeGreaterThan(4)
    for (const [name, job] of withSecrets)
      expect([name, job.environment?.name]).not.toEqual([name, undefined])
  })

  test('are declared, so that a caller who hands them over by name can', () => {
    const used = new Set(text.match(/secrets\.\w+/g)?.map((name) => name.replace('secrets.', '')))
    expect([...used].sort()).toEqual(Object.keys(workflow.on.workflow_call?.secrets ?? {}).sort())
  })

  test('only jobs that write leave a deployment in the history', () => {
    const deploying = jobs.filter(([, job]) => job.environment && job.environment.deployment !== false)
    expect(deploying).toEqual(writers)
  })
})

describe('writing', () => {
  test('happens in two jobs', () => {
    expect(writers.map(([name]) => name)).toEqual(['apply-dev', 'apply-production'])
  })

  test.each(writers)(
    '%s is alone in its environment, never cancelled, and loses no place in the queue',
    (_, job) => {
      const environment = job.environment?.name ?? 'none'
      expect(job.concurrency).toEqual({
        group: `connectors-write-${environment}`,
        'cancel-in-progress': false,
        queue: 'max',
      })
    },
  )

  test('no job that reads shares the queue of the writers', () => {
    const writing = jobs.filter(([, job]) => job.concurrency?.group.startsWith('connectors-write-'))
    expect(writing).toEqual(writers)
  })

  test('Production gets the plan that was approved, after an export that is kept', () => {
    const job = jobOf(workflow, 'apply-production')
    const steps = (job.steps ?? []).map(
      (step) => step.with?.['command'] ?? step.uses?.split('@')[0] ?? step.name,
    )
    expect(job.needs).toBe('plan-production')
    expect(steps).toEqual([
      'actions/checkout',
      'export',
      'Name the artifact',
      'actions/upload-artifact',
      'Stop where there is no way back',
      'Remove the live state from the workspace',
      'apply',
    ])
    expect(inputsOf('apply-production', 'apply')['plan-digest']).toBe(
      "${{ needs.plan-production.outputs.plan-digest || 'missing' }}",
    )
  })

  test('plan and apply of Production are asked the same question, or no digest would ever match', () => {
    const { command: plan, ...asked } = inputsOf('plan-production', 'plan')
    const extra = ['command', 'plan-digest', 'concurrency']
    const applied = Object.entries(inputsOf('apply-production', 'apply')).filter(
      ([name]) => !extra.includes(name),
    )
    expect(plan).toBe('plan')
    expect(Object.fromEntries(applied)).toEqual(asked)
  })

  test('the plan on the pull request is the one that the merge applies', () => {
    const { command: plan, comment, ...asked } = inputsOf('plan-dev', 'plan')
    const { command: apply, concurrency, ...applied } = inputsOf('apply-dev', 'apply')
    expect([plan, comment, apply, concurrency]).toEqual([
      'plan',
      '${{ inputs.comment }}',
      'apply',
      '${{ inputs.concurrency }}',
    ])
    expect(applied).toEqual(asked)
  })

  test.each(['apply-production', 'export'])('%s exports to a folder that no earlier run has left', (job) => {
    expect(inputsOf(job, 'export')['export-dir']).toBe('${{ env.LIVE_STATE }}')
    expect(workflow.env?.['LIVE_STATE']).toMatch(/\{\{ github.run_id \}\}-\$\{\{ github.run_attempt \}\}$/)
  })

  test.each([
    ['apply-production', 'PRODUCTION', 'live-state-before-'],
    ['export', 'NAME', 'connectors-of-'],
  ])('%s names its artifact as an upload allows', (job, variable, prefix) => {
    const script = jobOf(workflow, job).steps?.find(({ name }) => name === 'Name the artifact')?.run ?? ''
    const env = { ...process.env, [variable]: 'eu/Prod: 1_a (pay.v-2)', GITHUB_RUN_ATTEMPT: '3' }
    const shown = `GITHUB_OUTPUT=$(mktemp); ${script}; cat "$GITHUB_OUTPUT"; rm "$GITHUB_OUTPUT"`
    const output = execFileSync('bash', ['-c', shown], { env, encoding: 'utf8' })
    expect(output).toBe(`name=${prefix}eu-Prod- 1_a (pay.v-2)-3\n`)
  })
})

test('files are always seen with the overlay of the environment that they are for', () => {
  const overlays: Record<string, string> = {
    '${{ env.DEV }}': '${{ inputs.dev-overlay }}',
    '${{ env.PRODUCTION }}': '${{ inputs.production-overlay }}',
  }
  const steps = stepsOf(workflow).flatMap((step) => (step.with?.['files'] === undefined ? [] : [step.with]))
  expect(steps.length).toBeGreaterThan(7)
  for (const { environment, overlay } of steps) {
    expect([environment, overlay]).toEqual([environment, overlays[String(environment)]])
  }
})

test('a look for drift fails on changes', () => {
  for (const job of ['drift-dev', 'drift-production']) {
    expect(inputsOf(job, 'plan')).toMatchObject({ 'fail-on-changes': true })
  }
})

test('no more is asked of the token than reading the repository, and commenting where a pull request is planned', () => {
  const asked = jobs.flatMap(([name, { permissions = {} }]) =>
    Object.entries(permissions).flatMap(([scope, level]) =>
      scope === 'contents' ? [] : [[name, scope, level]],
    ),
  )
  expect(asked).toEqual([['plan-dev', 'pull-requests', 'write']])
})
