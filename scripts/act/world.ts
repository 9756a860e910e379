/** Two emulated environments and an emulated GitHub to run workflows against, with all that goes away after a test. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub, type FakeGitHub } from '../../emulator/github/server.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import { Act, type ActEvent, type ActResult } from './act.ts'
import { Repository } from './repository.ts'

export interface World {
  readonly dev: Scalekit
  readonly production: Scalekit
  readonly github: FakeGitHub
  readonly act: Act
  readonly repository: Repository
  readonly scratch: string
  /** Runs the repository's workflows with the credentials of an environment; a fork has none. */
  run(
    event: ActEvent,
    environment: 'Dev' | 'Production' | 'fork',
    env?: Record<string, string>,
  ): Promise<ActResult>
  close(): Promise<void>
}

export async function createWorld(): Promise<World> {
  const program = process.env['ACT']
  if (!program) throw new Error('ACT must name the program act; scripts/act/run.sh sets it')
  const scratch = mkdtempSync(join(tmpdir(), 'connectors-'))
  const dev = await startScalekit({ clientId: 'skc_dev', clientSecret: 'secret-of-dev' })
  const production = await startScalekit({ clientId: 'skc_production', clientSecret: 'secret-of-production' })
  const github = await startGitHub()
  const act = new Act(program, scratch)
  const repository = new Repository(join(scratch, 'repository'))
  const given = {
    fork: { vars: {}, secrets: {} },
    Dev: credentials(dev, 'SCALEKIT'),
    Production: {
      vars: { ...credentials(production, 'SCALEKIT').vars, ...credentials(dev, 'SCALEKIT_SOURCE').vars },
      secrets: {
        ...credentials(production, 'SCALEKIT').secrets,
        ...credentials(dev, 'SCALEKIT_SOURCE').secrets,
      },
    },
  }
  return {
    ...{ dev, production, github, act, repository, scratch },
    run: (event, environment, env = {}) => {
      const { vars, secrets } = given[environment]
      return act.run({
        event,
        repository: repository.folder,
        vars,
        secrets: { ...secrets, GITHUB_TOKEN: 'token-of-the-job' },
        env: { GITHUB_API_URL: github.url, ...env },
      })
    },
    close: async () => {
      await Promise.all([dev.close(), production.close(), github.close()])
      rmSync(scratch, { recursive: true, force: true })
    },
  }
}

/** What the guide puts into a GitHub environment. */
function credentials({ url, clientId, clientSecret }: Scalekit, prefix: string) {
  return {
    vars: { [`${prefix}_ENVIRONMENT_URL`]: url, [`${prefix}_CLIENT_ID`]: clientId },
    secrets: { [`${prefix}_CLIENT_SECRET`]: clientSecret },
  }
}

/** Asserts which jobs ran and how they ended; prints what they printed where that is not so. */
export function assertJobs({ jobs, log }: ActResult, expected: Readonly<Record<string, string>>): void {
  try {
    assert.deepEqual(jobs, expected)
  } catch (error) {
    console.error(log)
    throw error
  }
}
