/** One small world for the fault matrix: what the files say, what is live, and what an apply should make of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScalekitOptions } from '../../emulator/scalekit/options.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { EnvironmentTarget, PlanInputs } from '../../src/inputs/inputs.ts'
import type { Effects } from '../../src/pipeline/effects.ts'
import { run } from '../../src/pipeline/run.ts'
import type { RunReport } from '../../src/report/report.ts'
import { DEFAULT_TIMING } from '../../src/service/effects.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'

export const MARK = 'github:acme/connectors'

const base = {
  auth_patterns: [
    {
      type: 'BEARER',
      display_name: 'Token',
      fields: [{ field_name: 'token', label: 'Token', input_type: 'password', required: true }],
    },
  ],
  proxy_url: 'https://api.acme.test',
  proxy_enabled: true,
}

/** Alpha is new, Beta changes, Gamma stays. */
const FILES: readonly JsonObject[] = [
  { ...base, display_name: 'Alpha', description: 'new' },
  { ...base, display_name: 'Beta', description: 'new' },
  { ...base, display_name: 'Gamma', description: 'same' },
]

const owned = { team: 'platform', managed_by: MARK }
const icon_src = 'https://acme.test/icon.svg'

/** Delta is ours and no file declares it; Bystander is nobody's business. */
const LIVE: readonly JsonObject[] = [
  { ...base, display_name: 'Beta', description: 'old', icon_src, metadata: owned },
  { ...base, display_name: 'Gamma', description: 'same', icon_src, metadata: owned },
  { ...base, display_name: 'Delta', description: 'ours', metadata: owned },
  { ...base, display_name: 'Bystander', description: 'theirs', icon_src, metadata: { team: 'other' } },
]

/** What is live after an apply in which everything went well. */
export const DESIRED: Readonly<Record<string, JsonObject>> = {
  Alpha: { ...base, display_name: 'Alpha', description: 'new', metadata: { managed_by: MARK } },
  Beta: { ...base, display_name: 'Beta', description: 'new', icon_src, metadata: owned },
  Gamma: { ...base, display_name: 'Gamma', description: 'same', icon_src, metadata: owned },
  Bystander: {
    ...base,
    display_name: 'Bystander',
    description: 'theirs',
    icon_src,
    metadata: { team: 'other' },
  },
}

export const BEFORE: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  LIVE.map((fields) => [fields['display_name'], fields]),
)

export class World {
  readonly #workspace = mkdtempSync(join(tmpdir(), 'world-'))

  constructor() {
    mkdirSync(join(this.#workspace, 'connectors'))
    for (const file of FILES) {
      writeFileSync(
        join(this.#workspace, `connectors/${String(file['display_name'])}.json`),
        JSON.stringify(file),
      )
    }
  }

  /** A fresh environment. The caller closes it. */
  async environment(options: Partial<ScalekitOptions>): Promise<Scalekit> {
    const scalekit = await startScalekit(options)
    for (const fields of LIVE) scalekit.connectors.seed(fields)
    return scalekit
  }

  /** Runs an apply with the real client over loopback; only waiting is not real. */
  apply(scalekit: Scalekit, inputs: Partial<PlanInputs> = {}): Promise<RunReport> {
    const target: EnvironmentTarget = {
      name: 'Dev',
      url: new URL(scalekit.url),
      clientId: scalekit.clientId,
      clientSecret: scalekit.clientSecret,
    }
    return run(
      {
        command: 'apply',
        files: ['connectors/*.json'],
        failOnWarnings: false,
        failOnChanges: false,
        comment: 'false',
        githubToken: '',
        target,
        mark: MARK,
        maxDeletes: 5,
        onReauthorization: 'warn',
        concurrency: 4,
        ...inputs,
      },
      this.#effects(),
    )
  }

  #effects(): Effects {
    const signal = new AbortController().signal
    const noWait = () => Promise.resolve()
    return {
      context: {
        workspace: this.#workspace,
        temp: this.#workspace,
        repository: 'acme/connectors',
        eventName: 'push',
        apiUrl: '',
      },
      stop: signal,
      pause: noWait,
      caught: () => undefined,
      connect: (target) =>
        Promise.resolve(
          connectScalekit(target, {
            timing: { ...DEFAULT_TIMING, requestTimeoutMs: 150, maxAttempts: 3 },
            sleep: noWait,
            random: () => 0,
            now: Date.now,
            mask: () => undefined,
            debug: () => undefined,
            signal,
          }),
        ),
    }
  }

  remove(): void {
    rmSync(this.#workspace, { recursive: true })
  }
}
