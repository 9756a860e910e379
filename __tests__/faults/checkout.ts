/** A checkout, and runs of the action in it: in process, with the real client over loopback; only waiting is not real. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { EnvironmentTarget, Inputs, PlanInputs } from '../../src/inputs/inputs.ts'
import type { Effects } from '../../src/pipeline/effects.ts'
import { run } from '../../src/pipeline/run.ts'
import type { RunReport } from '../../src/report/report.ts'
import { DEFAULT_TIMING, type Timing } from '../../src/service/effects.ts'
import { connectScalekit } from '../../src/service/scalekit.ts'

/** What a run needs to know of an emulated environment. */
export interface Address {
  readonly url: string
  readonly clientId: string
  readonly clientSecret: string
}

const TIMING: Timing = { ...DEFAULT_TIMING, requestTimeoutMs: 150, maxAttempts: 3 }

const COMMON = { failOnWarnings: false, failOnChanges: false, comment: 'false', githubToken: '' } as const

export class Checkout {
  readonly path = mkdtempSync(join(tmpdir(), 'checkout-'))
  readonly #timing: Timing

  constructor(timing: Partial<Timing> = {}) {
    this.#timing = { ...TIMING, ...timing }
  }

  /** Writes a file; bytes as they are. */
  write(file: string, content: string | Uint8Array): void {
    const path = join(this.path, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }

  remove(): void {
    rmSync(this.path, { recursive: true })
  }

  plan(address: Address, inputs: Partial<PlanInputs> = {}, overlay?: string): Promise<RunReport> {
    return this.#run({ ...COMMON, ...planDefaults(address, overlay), ...inputs, command: 'plan' })
  }

  apply(address: Address, inputs: Partial<PlanInputs> = {}, overlay?: string): Promise<RunReport> {
    return this.#run({ ...COMMON, ...planDefaults(address, overlay), ...inputs, command: 'apply' })
  }

  validate(overlay?: string): Promise<RunReport> {
    const patches = overlay === undefined ? {} : { overlay }
    return this.#run({ ...COMMON, ...patches, command: 'validate', files: FILES })
  }

  export(address: Address): Promise<RunReport> {
    const target = targetOf(address)
    return this.#run({ ...COMMON, command: 'export', files: FILES, target, exportDir: 'connectors' })
  }

  #run(inputs: Inputs): Promise<RunReport> {
    return run(inputs, this.#effects())
  }

  #effects(): Effects {
    const signal = new AbortController().signal
    const noWait = () => Promise.resolve()
    const service = {
      timing: this.#timing,
      sleep: noWait,
      random: () => 0,
      now: Date.now,
      mask: () => undefined,
      debug: () => undefined,
      signal,
    }
    return {
      context: {
        workspace: this.path,
        temp: this.path,
        repository: 'acme/connectors',
        eventName: 'push',
        apiUrl: '',
      },
      stop: signal,
      pause: noWait,
      caught: () => undefined,
      git: () => Promise.resolve(() => Promise.resolve(undefined)),
      connect: (target) => Promise.resolve(connectScalekit(target, service)),
    }
  }
}

const FILES = ['connectors/**/*.json', 'connectors/**/*.yaml', 'connectors/**/*.yml']

function targetOf({ url, clientId, clientSecret }: Address): EnvironmentTarget {
  return { name: 'Dev', url: new URL(url), clientId, clientSecret }
}

function planDefaults(address: Address, overlay: string | undefined) {
  return {
    files: FILES,
    target: { ...targetOf(address), ...(overlay !== undefined && { overlay }) },
    maxDeletes: 5,
    onReauthorization: 'warn',
    concurrency: 4,
  } as const
}
