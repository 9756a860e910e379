import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { forbidden } from '../../emulator/github/faults.ts'
import { startGitHub } from '../../emulator/github/server.ts'
import { connector, reportOf, withScenario, type Scenario } from './scenario.ts'

const REPOSITORY = 'acme/connectors'
const event = { name: 'pull_request', payload: { pull_request: { number: 7 } } }

describe('the comment', () => {
  it('is posted once, updated in place, and says so when nothing is left', () =>
    withScenario({}, async (scenario) => {
      const github = await startGitHub({ repository: REPOSITORY })
      try {
        const options = {
          event,
          token: 'ghs_token',
          env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
        }
        scenario.write('connectors/acme.json', connector())
        const first = await scenario.run('plan', {}, options)
        expect(github.comments).toHaveLength(1)
        expect(github.comments[0]?.body).toContain('1 to create')
        expect(first.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)

        scenario.scalekit.connectors.seed(connector())
        const second = await scenario.run('plan', {}, options)
        expect(github.comments).toHaveLength(1)
        expect(github.comments[0]?.body).toMatch(/no changes/i)
        expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])

        await scenario.run('plan', { environment: 'Production' }, options)
        expect(github.comments).toHaveLength(1)
      } finally {
        await github.close()
      }
    }))

  it('that the token may not write is a notice, and no failure', () =>
    withScenario({}, async (scenario) => {
      const github = await startGitHub({ repository: REPOSITORY })
      try {
        github.faults.add(forbidden('POST'))
        scenario.write('connectors/acme.json', connector())
        const options = {
          event,
          token: 'ghs_token',
          env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
        }
        const run = await scenario.run('plan', {}, options)
        expect(run.exitCode).toBe(0)
        expect(run.annotations).toMatchObject([{ level: 'notice' }])
        expect(run.annotations[0]?.message).toContain('pull-requests: write')
      } finally {
        await github.close()
      }
    }))
})

describe('where a change comes from', () => {
  function git(scenario: Scenario, ...args: string[]): void {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      '-c',
      'commit.gpgsign=false',
    ]
    execFileSync('git', [...identity, ...args], { cwd: scenario.workspace, stdio: 'ignore' })
  }

  function commit(scenario: Scenario, files: Record<string, object>): void {
    for (const [name, changes] of Object.entries(files)) {
      scenario.write(`connectors/${name}.json`, connector({ display_name: name, ...changes }))
    }
    git(scenario, 'add', '.')
    git(scenario, 'commit', '--message', 'change')
  }

  /** main: two commits; a branch on it that changes Mine; checked out as the merge of the branch into main. */
  function history(scenario: Scenario): void {
    git(scenario, 'init', '--initial-branch', 'main')
    commit(scenario, { Mine: {}, Edited: {}, Waiting: { description: 'before the last merge' }, Same: {} })
    commit(scenario, { Waiting: { description: 'after the last merge' } })
    git(scenario, 'checkout', '-b', 'feature')
    commit(scenario, { Mine: { description: 'mine' }, New: {} })
    git(scenario, 'checkout', 'main')
    git(scenario, 'merge', '--no-ff', '--message', 'merge', 'feature')
  }

  function seed(scenario: Scenario): void {
    const live = {
      Mine: {},
      Edited: { description: 'by hand' },
      Waiting: { description: 'before the last merge' },
    }
    for (const [name, changes] of Object.entries({ ...live, Same: {} })) {
      scenario.scalekit.connectors.seed(connector({ display_name: name, ...changes }))
    }
  }

  it('is told apart: this pull request, drift, a merge that was not applied yet', () =>
    withScenario({}, async (scenario) => {
      history(scenario)
      seed(scenario)
      const run = await scenario.run('plan', { comment: 'false' }, { event })
      const origins = Object.fromEntries(reportOf(run).connectors.map(({ name, origins: of }) => [name, of]))
      expect(origins).toEqual({
        Edited: ['drift'],
        Mine: ['this pull request'],
        New: ['this pull request'],
        Same: [],
        Waiting: ['unapplied merge'],
      })
      expect(run.summary).toContain('| Origin |')
    }))

  it('is left out where the base branch is not at hand', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const run = await scenario.run('plan', { comment: 'false' }, { event })
      expect(run.exitCode).toBe(0)
      expect(run.summary).not.toContain('Origin')
    }))
})
