/** One small world for the fault matrix: what the files say, what is live, and what an apply should make of it. */
import type { ScalekitOptions } from '../../emulator/scalekit/options.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import type { JsonObject } from '../../src/connector/json.ts'
import type { RunReport } from '../../src/report/report.ts'
import { Checkout, type Address } from './checkout.ts'

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
  LIVE.map((fields) => [fields['display_name'] as string, fields]),
)

export class World {
  readonly #checkout = new Checkout()

  constructor() {
    for (const file of FILES) {
      this.#checkout.write(`connectors/${file['display_name'] as string}.json`, JSON.stringify(file))
    }
  }

  /** A fresh environment. The caller closes it. */
  async environment(options: Partial<ScalekitOptions>): Promise<Scalekit> {
    const scalekit = await startScalekit(options)
    for (const fields of LIVE) scalekit.connectors.seed(fields)
    return scalekit
  }

  apply(address: Address): Promise<RunReport> {
    return this.#checkout.apply(address, { mark: MARK })
  }

  remove(): void {
    this.#checkout.remove()
  }
}
