/** A team's repository with two emulated environments and an emulated GitHub, to run the action in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startGitHub, type FakeGitHub } from '../../emulator/github/server.ts'
import { runAction, type ActionRun } from '../../emulator/runner/run-action.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { ActEvent } from '../act/act.ts'
import { Repository } from '../act/repository.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** Fixed ports, since the digest of a plan covers the URL: the same output gives the same picture. */
const ENVIRONMENTS = {
  Dev: { port: 47_311, shownAs: 'https://acme.scalekit.dev' },
  Production: { port: 47_312, shownAs: 'https://acme.scalekit.com' },
}

export type Environment = keyof typeof ENVIRONMENTS

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  /** A push unless told. */
  readonly event?: ActEvent
  /** How the run ends; with 0 unless told. */
  readonly exitCode?: number
}

export class World {
  readonly repository = new Repository(mkdtempSync(join(tmpdir(), 'pictures-')))
  readonly github: FakeGitHub
  readonly #environments: Readonly<Record<Environment, Scalekit>>

  private constructor(github: FakeGitHub, environments: Record<Environment, Scalekit>) {
    this.github = github
    this.#environments = environments
  }

  /** Runs a body in a new world, which is gone afterwards. */
  static async with<T>(body: (world: World) => Promise<T>): Promise<T> {
    const world = new World(await startGitHub(), {
      Dev: await startScalekit({ port: ENVIRONMENTS.Dev.port }),
      Production: await startScalekit({ port: ENVIRONMENTS.Production.port }),
    })
    try {
      return await body(world)
    } finally {
      await Promise.all([world.github, ...Object.values(world.#environments)].map((server) => server.close()))
      rmSync(world.repository.folder, { recursive: true })
    }
  }

  /** Commits connector files by name, as they are in a folder of this project. */
  commit(folder: 'connectors' | 'scripts/pictures/connectors', ...names: readonly string[]): void {
    const files = names.map((name) => [
      `connectors/${name}.json`,
      readFileSync(join(ROOT, folder, `${name}.json`), 'utf8'),
    ])
    this.repository.write(Object.fromEntries(files) as Record<string, string>)
    this.repository.commit('Change connectors')
  }

  /** Edits a live connector, as somebody does in the dashboard. */
  editByHand(
    environment: Environment,
    name: string,
    fields: Parameters<Scalekit['connectors']['edit']>[1],
  ): void {
    this.#environments[environment].connectors.edit(name, fields)
  }

  /** Runs a command in the checkout. @throws Error where it ends in another way than expected */
  async run(command: string, environment: Environment, options: RunOptions = {}): Promise<ActionRun> {
    const { exitCode = 0, inputs = {}, event } = options
    const run = await runAction({
      workspace: this.repository.folder,
      inputs: { command, environment, ...this.credentials(environment), ...inputs },
      env: { GITHUB_API_URL: this.github.url, GITHUB_REPOSITORY: 'acme/connectors' },
      token: 'token-of-the-job',
      ...(event && { event: { name: event.name, payload: (event.payload ?? {}) as JsonObject } }),
    })
    if (run.exitCode !== exitCode) throw new Error(`${command} ended with ${run.exitCode}:\n${run.log}`)
    return run
  }

  /** The inputs that lead to an environment. */
  credentials(environment: Environment, prefix = ''): Record<string, string> {
    const { url, clientId, clientSecret } = this.#environments[environment]
    return {
      [`${prefix}environment-url`]: url,
      [`${prefix}client-id`]: clientId,
      [`${prefix}client-secret`]: clientSecret,
    }
  }

  /** Output with the addresses that the environments would have outside this machine: the one thing not as written. */
  disguise(markdown: string): string {
    return Object.values(ENVIRONMENTS).reduce(
      (text, { port, shownAs }) => text.replaceAll(`http://127.0.0.1:${port}`, shownAs),
      markdown,
    )
  }
}
