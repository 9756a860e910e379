/** How long the action takes to start, and how much memory, beside Node with nothing to do. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { actionCommand, SAMPLES_WORKSPACE } from '../action.ts'
import { EMPTY_NODE, inTurns, peakMemoryOf, timeOf, type Command } from '../processes.ts'
import { atMostTimes, type Row } from '../row.ts'
import { scratchFolder } from '../scratch.ts'

const ROUNDS = 30

export async function measureStartUp(): Promise<Row[]> {
  const validate = actionCommand(SAMPLES_WORKSPACE, { command: 'validate' })
  const core = bundleOfCoreAlone()
  const times = await inTurns(ROUNDS, {
    empty: () => timeOf(EMPTY_NODE),
    validate: () => timeOf(validate),
    core: () => timeOf(core),
  })
  const peaks = await inTurns(ROUNDS / 3, {
    empty: () => peakMemoryOf(EMPTY_NODE),
    validate: () => peakMemoryOf(validate),
  })
  const against = '`node -e 0`'
  return [
    atMostTimes(
      {
        measure: 'start-up: `validate` of the eight samples, whole process',
        unit: 'ms',
        ours: times.validate,
        against,
        reference: times.empty,
      },
      2.3,
    ),
    atMostTimes({
      measure: 'the same for a bundle of `@actions/core` alone that does nothing',
      unit: 'ms',
      ours: times.core,
      against,
      reference: times.empty,
    }),
    atMostTimes(
      {
        measure: 'peak memory: `validate` of the eight samples',
        unit: 'MiB',
        ours: peaks.validate,
        against,
        reference: peaks.empty,
      },
      1.7,
    ),
  ]
}

/** What an action pays that imports the toolkit the usual way, bundled as ours is. */
function bundleOfCoreAlone(): Command {
  const folder = scratchFolder('core')
  const root = resolve(import.meta.dirname, '../..')
  const core = join(root, 'node_modules/@actions/core/lib/core.js')
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(
    join(folder, 'index.js'),
    `import * as core from ${JSON.stringify(core)}\ncore.debug('started')\n`,
  )
  const out = join(folder, 'dist')
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', join(folder, 'index.js'), '--out', out],
    { stdio: 'ignore' },
  )
  return { args: [join(out, 'index.js')] }
}
