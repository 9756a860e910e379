/** One scenario: a checkout, an emulated environment, and the committed bundle run between them as the runner does. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { runAction, type ActionRun, type RunOptions } from '../../emulator/runner/run-action.ts'
import type { ScalekitOptions } from '../../emulator/scalekit/options.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { RunReport } from '../../src/report/report.ts'

const ROOT = resolve(import.meta.dirname, '../..')

export class Scenario {
  readonly workspace = mkdtempSync(join(tmpdir(), 'scenario-'))
  readonly scalekit: Scalekit

  private constructor(scalekit: Scalekit) {
    this.scalekit = scalekit
  }

  static async start(options: Partial<ScalekitOptions> = {}): Promise<Scenario> {
    return new Scenario(await startScalekit(options))
  }

  /** Puts the repository's sample connectors into the checkout. */
  withSamples(): this {
    cpSync(join(ROOT, 'connectors'), join(this.workspace, 'connectors'), { recursive: true })
    return this
  }

  /** Writes a file below the checkout; an object as JSON. */
  write(path: string, content: string | JsonObject): this {
    const file = join(this.workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2))
    return this
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8')
  }

  remove(path: string): this {
    rmSync(join(this.workspace, path), { recursive: true })
    return this
  }

  /** Runs a command with the environment's credentials; `inputs` come last. */
  run(
    command: string,
    inputs: Readonly<Record<string, string>> = {},
    options: Omit<Partial<RunOptions>, 'inputs' | 'workspace'> = {},
  ): Promise<ActionRun> {
    return runAction({
      workspace: this.workspace,
      inputs: { command, environment: 'Dev', ...this.credentials(), ...inputs },
      ...options,
    })
  }

  credentials(prefix = ''): Record<string, string> {
    return {
      [`${prefix}environment-url`]: this.scalekit.url,
      [`${prefix}client-id`]: this.scalekit.clientId,
      [`${prefix}client-secret`]: this.scalekit.clientSecret,
    }
  }

  /** The live connectors' writable fields by name. */
  live(): Record<string, JsonObject> {
    return Object.fromEntries(
      this.scalekit.connectors.list().map(({ fields }) => [fields['display_name'] as string, fields]),
    )
  }

  /** The kinds of requests since the last call, in order. */
  requests(): string[] {
    const kinds = this.scalekit.requests.kinds()
    this.scalekit.requests.clear()
    return kinds
  }

  async close(): Promise<void> {
    await this.scalekit.close()
    rmSync(this.workspace, { recursive: true, force: true })
  }
}

/** Runs a test body with a scenario that is cleaned up after it. */
export async function withScenario(
  options: Partial<ScalekitOptions>,
  body: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  const scenario = await Scenario.start(options)
  try {
    await body(scenario)
  } finally {
    await scenario.close()
  }
}

/** The JSON report that a run says it wrote. */
export function reportOf(run: ActionRun): RunReport {
  const text = run.files.get(run.outputs['report'] ?? '')
  if (text === undefined) throw new Error(`No report. The log:\n${run.log}`)
  return JSON.parse(text) as RunReport
}

/** The messages of a run's error annotations. */
export function errorsOf(run: ActionRun): string[] {
  return run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
}

/** A valid connector with a bearer token. */
export function connector(changes: JsonObject = {}): JsonObject {
  return {
    display_name: 'Acme',
    description: 'Connect to Acme',
    auth_patterns: [
      {
        type: 'BEARER',
        display_name: 'Token',
        description: 'Authenticate with a token',
        fields: [
          { field_name: 'token', label: 'Token', input_type: 'password', hint: 'Your token', required: true },
        ],
      },
    ],
    proxy_url: 'https://api.acme.com',
    proxy_enabled: true,
    ...changes,
  }
}
