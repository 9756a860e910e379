/** What a checkout of the action has to load, in size and in copies. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BUNDLE } from '../action.ts'
import { atMost, type Row } from '../row.ts'

export function measureBundle(): Row[] {
  const bytes = readdirSync(BUNDLE).reduce((sum, name) => sum + statSync(join(BUNDLE, name)).size, 0)
  return [atMost('bundle, all its files', 'kB', [bytes / 1000], 1500)]
}
