/** `npm run emulator`: starts the emulated environment for a person. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { DEFAULT_OPTIONS, type ScalekitOptions } from './scalekit/options.ts'
import { startScalekit } from './scalekit/server.ts'

/** A flag for one option: the values to choose from, or what a number counts, or what a text is. */
interface Flag {
  readonly option: keyof ScalekitOptions
  readonly values: readonly (string | number | boolean)[] | 'number' | 'text'
  readonly help: string
}

const FLAGS: Readonly<Record<string, Flag>> = {
  port: { option: 'port', values: 'number', help: 'port on 127.0.0.1; 0 picks a free one' },
  'state-file': { option: 'stateFile', values: 'text', help: 'keep the connectors in this JSON file' },
  'client-id': { option: 'clientId', values: 'text', help: 'the client id to accept' },
  'client-secret': { option: 'clientSecret', values: 'text', help: 'the client secret to accept' },
  latency: { option: 'latency', values: 'number', help: 'milliseconds that each request takes' },
  'page-cap': { option: 'pageCap', values: 'number', help: 'connectors on a page, at most' },
  'token-uses': { option: 'tokenUses', values: 'number', help: 'requests that a token is good for' },
  put: { option: 'put', values: ['replaces', 'merges'], help: 'what an update does to fields left out' },
  'duplicate-names': { option: 'duplicateNames', values: ['refused', 'allowed'], help: 'two of one name' },
  'conflict-status': { option: 'conflictStatus', values: [409, 400], help: 'answer to a name that is taken' },
  identifiers: { option: 'identifiers', values: ['numbered', 'plain'], help: 'MYASANA:12345 or MYASANA' },
  defaults: { option: 'defaults', values: ['as sent', 'added', 'dropped'], help: 'empty values in answers' },
  'reorder-keys': { option: 'reorderKeys', values: [false, true], help: 'keys of answers in another order' },
  'unknown-fields': {
    option: 'unknownTopLevelFields',
    values: ['ignored', 'refused'],
    help: 'top-level fields that the interface does not know',
  },
}

function valuesOf({ values }: Flag): string {
  return typeof values === 'string' ? `<${values}>` : values.join(' | ')
}

function usage(): string {
  const lines = Object.entries(FLAGS).map(([name, flag]) => {
    const fallback = String(DEFAULT_OPTIONS[flag.option]) || 'none'
    return `  --${name} ${valuesOf(flag)}\n      ${flag.help} (default: ${fallback})`
  })
  return ['Usage: npm run emulator -- [flags]', '', ...lines, '  --help', '      show this'].join('\n')
}

/** @throws Error that names the flag, for a value that it does not take. */
function readValue(name: string, flag: Flag, text: string): string | number | boolean {
  const { values } = flag
  if (values === 'text') return text
  if (values === 'number' && /^\d+$/.test(text)) return Number(text)
  const value = values === 'number' ? undefined : values.find((candidate) => String(candidate) === text)
  if (value === undefined) throw new Error(`--${name} takes ${valuesOf(flag)}, not "${text}"`)
  return value
}

/** @throws Error for an unknown flag or a wrong value. */
function readFlags(args: string[]): Partial<ScalekitOptions> | 'help' {
  const texts = Object.keys(FLAGS).map((name) => [name, { type: 'string' }] as const)
  const config: ParseArgsConfig['options'] = { ...Object.fromEntries(texts), help: { type: 'boolean' } }
  const { values } = parseArgs({ args, options: config })
  if (values['help'] === true) return 'help'
  const options = Object.entries(FLAGS).flatMap(([name, flag]) => {
    const text = values[name]
    return typeof text === 'string' ? [[flag.option, readValue(name, flag, text)] as const] : []
  })
  return Object.fromEntries(options)
}

async function main(): Promise<void> {
  const options = readFlags(process.argv.slice(2))
  if (options === 'help') {
    console.log(usage())
    return
  }
  const scalekit = await startScalekit(options)
  console.log(`The emulated Scalekit environment runs at ${scalekit.url}. Ctrl-C stops it.

Client id      ${scalekit.clientId}
Client secret  ${scalekit.clientSecret}

export SCALEKIT_ENVIRONMENT_URL=${scalekit.url} SCALEKIT_CLIENT_ID=${scalekit.clientId} SCALEKIT_CLIENT_SECRET=${scalekit.clientSecret}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void scalekit.close())
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.error('Run it with --help to see what it takes.')
  process.exitCode = 1
})
