/** Rules for every workflow of this repository, and for every example that people copy. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { EXAMPLES, OWN_WORKFLOWS, readWorkflow, REUSABLE, stepsOf } from './workflow-files.ts'

const PINNED = /^\s*(- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
const OWN = /^\s*(- )?uses: (\$|\.)\//
const OWN_RELEASE =
  /^\s*uses: scalekit-inc\/scalekit-connector-action\/\.github\/workflows\/connectors\.yml@v1$/

describe.each([...OWN_WORKFLOWS, ...EXAMPLES])('%s', (path) => {
  const text = readFileSync(path, 'utf8')
  const workflow = readWorkflow(path)
  const jobs = Object.values(workflow.jobs)

  test('names every action by commit and version', () => {
    const loose = text
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line))
      .filter((line) => !PINNED.test(line) && !OWN.test(line) && !OWN_RELEASE.test(line))
    expect(loose).toEqual([])
  })

  test('puts no expression into a script', () => {
    expect(stepsOf(workflow).filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  test('gives the token nothing by default, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([])
  })

  test('ends every job of its own in time', () => {
    const endless = jobs.filter((job) => job.uses === undefined && !((job['timeout-minutes'] ?? 361) <= 60))
    expect(endless).toEqual([])
  })

  test('leaves no token in the checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('never runs a stranger’s files with secrets', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
  })
})

describe.each(EXAMPLES)('%s as a caller', (path) => {
  const { inputs = {} } = readWorkflow(REUSABLE).on.workflow_call ?? {}
  const calls = Object.values(readWorkflow(path).jobs).filter(({ uses }) => uses?.includes('connectors.yml'))

  test('passes only inputs that the workflow has, each of its type', () => {
    const wrong = calls.flatMap((call) =>
      Object.entries(call.with ?? {}).filter(([name, value]) => inputs[name]?.type !== typeof value),
    )
    expect(calls.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  test('allows the workflow what its jobs ask for; less is refused before anything runs', () => {
    for (const { permissions } of calls) {
      expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' })
    }
  })
})
