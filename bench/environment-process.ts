/** The process behind `environment.ts`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScalekitOptions } from '../emulator/scalekit/options.ts'
import { startScalekit } from '../emulator/scalekit/server.ts'
import type { JsonObject } from '../src/connector/json.ts'
import type { Order, Started } from './environment.ts'

const scalekit = await startScalekit(JSON.parse(process.argv[2] ?? '{}') as Partial<ScalekitOptions>)
const { url, clientId, clientSecret, connectors, requests } = scalekit

process.on('message', (order: Order) => {
  const count = requests.all().length
  requests.clear()
  carryOut(order)
  process.send?.(count)
})
process.once('disconnect', () => void scalekit.close())
process.send?.({ url, clientId, clientSecret } satisfies Started)

function carryOut(order: Order): void {
  for (const { identifier } of connectors.list()) connectors.remove(identifier)
  if (order.kind === 'clear') return
  const folder = join(order.workspace, 'connectors')
  for (const name of readdirSync(folder)) {
    const fields = JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject
    connectors.seed(order.edited ? { ...fields, description: 'Edited by hand' } : fields)
  }
}
