/** Which event runs which jobs, by the platform's own evaluator of expressions. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import { describe, expect, test } from '@jest/globals'
import { readWorkflow, REUSABLE } from './workflow-files.ts'

const workflow = readWorkflow(REUSABLE)
const defaults = Object.fromEntries(
  Object.entries(workflow.on.workflow_call?.inputs ?? {}).map(([name, input]) => [name, input.default]),
)

interface Caller {
  readonly event: string
  readonly ref?: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Results and outputs of jobs that another job needs; a job that is not named here was a success. */
  readonly needs?: Readonly<Record<string, { result?: string; outputs?: Readonly<Record<string, string>> }>>
}

const MAIN = 'refs/heads/main'
const repository = { default_branch: 'main' }

/** The jobs whose condition holds. A job whose needed job does not run is skipped, unless its condition says otherwise. */
function jobsFor({ event, ref = MAIN, payload = {}, inputs = {}, needs = {} }: Caller): string[] {
  const given: Record<string, { result: string; outputs: unknown }> = {}
  const running: string[] = []
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const needed = job.needs === undefined ? undefined : given[job.needs]
    const holds = evaluate(job.if ?? 'true', {
      github: { event_name: event, ref, event: { repository, ...payload } },
      inputs: { ...defaults, ...inputs },
      needs: job.needs === undefined ? {} : { [job.needs]: needed },
    })
    const runs = holds && (job.if?.includes('cancelled()') === true || !needed || needed.result === 'success')
    given[name] = {
      result: runs ? (needs[name]?.result ?? 'success') : 'skipped',
      outputs: needs[name]?.outputs ?? {},
    }
    if (runs) running.push(name)
  }
  return running
}

function evaluate(expression: string, contexts: Readonly<Record<string, unknown>>): boolean {
  const cancelled = {
    name: 'cancelled',
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(false),
  }
  const parser = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), [cancelled])
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary
  const result = new Evaluator(parser.parse(), context, new Map([['cancelled', cancelled]])).evaluate()
  return result.coerceString() === 'true'
}

const dispatch = (command: string, environment: string, inputs = {}): Caller => ({
  event: 'workflow_dispatch',
  inputs: { command, environment, ...inputs },
})
const tag = { event: 'push', ref: 'refs/tags/v1.2.0' }
const planned = { 'plan-production': { outputs: { 'has-changes': 'true' } } }
const nothingPlanned = { 'plan-production': { outputs: { 'has-changes': 'false' } } }
const planEnvironment = { 'production-plan-environment': 'Production-plan' }

describe('the event decides which jobs run', () => {
  test.each<[string, Caller, string[]]>([
    ['a pull request', { event: 'pull_request', ref: 'refs/pull/7/merge' }, ['validate', 'plan-dev']],
    [
      'a pull request with a mistake',
      { event: 'pull_request', needs: { validate: { result: 'failure' } } },
      ['validate'],
    ],
    [
      'a pull request whose validation was overtaken',
      { event: 'pull_request', needs: { validate: { result: 'cancelled' } } },
      ['validate'],
    ],
    ['a merge queue', { event: 'merge_group' }, ['validate']],
    ['a merge', { event: 'push' }, ['apply-dev']],
    ['a push to another branch', { event: 'push', ref: 'refs/heads/feature' }, []],
    ['a deleted branch', { event: 'push', payload: { deleted: true } }, []],
    ['a release tag', { ...tag, needs: planned }, ['plan-production', 'apply-production']],
    ['a release tag with nothing to do', { ...tag, needs: nothingPlanned }, ['plan-production']],
    [
      'a release tag whose plan is refused',
      { ...tag, needs: { 'plan-production': { result: 'failure' } } },
      ['plan-production'],
    ],
    ['another tag', { event: 'push', ref: 'refs/tags/nightly' }, []],
    ['a deleted tag', { ...tag, payload: { deleted: true } }, []],
    [
      'a tag of one team',
      { ...tag, ref: 'refs/tags/pay-v1', inputs: { 'tag-prefix': 'pay-v' } },
      ['plan-production', 'apply-production'],
    ],
    ['a tag of another team', { ...tag, inputs: { 'tag-prefix': 'pay-v' } }, []],
    [
      'a published release',
      { ...tag, event: 'release', payload: { action: 'published' }, needs: planned },
      ['plan-production', 'apply-production'],
    ],
    ['a drafted release', { ...tag, event: 'release', payload: { action: 'created' } }, []],
    ['the night', { event: 'schedule' }, ['drift-dev']],
    [
      'the night, with credentials to read Production',
      { event: 'schedule', inputs: planEnvironment },
      ['drift-dev', 'drift-production'],
    ],
  ])('%s', (_, caller, expected) => {
    expect(jobsFor(caller)).toEqual(expected)
  })

  test.each<[string, Caller, string[]]>([
    ['validate', dispatch('validate', ''), ['validate']],
    ['plan Dev', dispatch('plan', 'Dev'), ['plan-dev']],
    ['plan Production', { ...dispatch('plan', 'Production'), needs: planned }, ['plan-production']],
    ['apply Dev', dispatch('apply', 'Dev'), ['apply-dev']],
    [
      'apply Production',
      { ...dispatch('apply', 'Production'), needs: planned },
      ['plan-production', 'apply-production'],
    ],
    ['drift in Dev', dispatch('drift', 'Dev'), ['drift-dev']],
    ['drift in Production', dispatch('drift', 'Production'), ['drift-production']],
    ['export Dev', dispatch('export', 'Dev'), ['export']],
    ['export Production', dispatch('export', 'Production'), ['export']],
    ['an unknown command', dispatch('destroy', 'Dev'), ['unserved']],
    ['an unknown environment', dispatch('apply', 'Prod'), ['unserved']],
    ['no environment', dispatch('apply', ''), ['unserved']],
    ['no environment, where there is no Dev', dispatch('apply', '', { 'dev-environment': '' }), ['unserved']],
  ])('by hand: %s', (_, caller, expected) => {
    expect(jobsFor(caller)).toEqual(expected)
  })

  const without = (name: string, caller: Caller) =>
    jobsFor({ ...caller, inputs: { [name]: '', ...planEnvironment } })

  test('a call without Dev never touches it', () => {
    expect(without('dev-environment', { event: 'pull_request' })).toEqual(['validate'])
    expect(without('dev-environment', { event: 'push' })).toEqual([])
    expect(without('dev-environment', { event: 'schedule' })).toEqual(['drift-production'])
  })

  test('a call without Production never touches it', () => {
    expect(without('production-environment', tag)).toEqual([])
    expect(without('production-environment', { event: 'schedule' })).toEqual(['drift-dev'])
  })
})
