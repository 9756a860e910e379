/** Random worlds: what the files say, what is live, how the service behaves, and with which inputs the action runs. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { ScalekitOptions } from '../../emulator/scalekit/options.ts'
import { startScalekit, type Scalekit } from '../../emulator/scalekit/server.ts'
import { isObject, type JsonObject, type JsonValue } from '../../src/connector/json.ts'
import type { Checkout } from '../faults/checkout.ts'
import { body, foldName, icon, metadata, name, NAMES, text } from './connectors.ts'

export const OURS = 'github:acme/connectors'
const THEIRS = 'github:other/repo'

/** A connector file as the world means it. */
export interface DeclaredFile {
  readonly path: string
  /** What is written, the action's own keys included. */
  readonly content: JsonObject
  readonly patch?: JsonObject
  /** What content and patch together say, without the action's own keys. */
  readonly declared: JsonObject
  readonly renamedFrom: readonly string[]
}

export interface World {
  readonly files: readonly DeclaredFile[]
  readonly live: readonly JsonObject[]
  readonly options: Partial<ScalekitOptions>
  readonly prune: boolean
  readonly maxDeletes: number
  readonly onReauthorization: 'warn' | 'fail'
  readonly overlay: boolean
}

/** RFC 7396, as its section 2 defines it. */
export function mergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isObject(patch)) return patch
  const merged = new Map(isObject(target) ? Object.entries(target) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key)
    else merged.set(key, mergePatch(merged.get(key), value as JsonValue))
  }
  return Object.fromEntries(merged)
}

const some = <Value>(arbitrary: fc.Arbitrary<Value>, oneIn: number) =>
  fc.option(arbitrary, { nil: undefined, freq: oneIn - 1 }).map((value) => value)

const patch = fc.record(
  {
    description: fc.option(text()),
    icon_src: fc.option(icon()),
    metadata: fc.option(metadata().filter((pairs) => Object.keys(pairs).length < 10)),
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<JsonObject>

/** Files of distinct names; former names are nobody's name, and no two files have the same one. */
const files: fc.Arbitrary<readonly DeclaredFile[]> = fc
  .uniqueArray(
    fc.record({
      name: name(),
      body,
      patch: some(patch, 3),
      former: fc.uniqueArray(name(), { maxLength: 2 }),
      oneFormer: fc.boolean(),
      ending: fc.constantFrom('json', 'yaml', 'yml'),
      folder: fc.constantFrom('', 'team/'),
    }),
    { selector: (file) => foldName(file.name), minLength: 1, maxLength: 6 },
  )
  .map((all) => {
    const taken = new Set(all.map((file) => file.name))
    return all.map(
      ({ name: display_name, body: rest, patch: change, former, oneFormer, ending, folder }, n) => {
        const renamedFrom = former.filter((one) => !taken.has(one))
        for (const one of renamedFrom) taken.add(one)
        const own = renamedFrom.length === 1 && oneFormer ? renamedFrom[0] : renamedFrom
        const declared = { display_name, ...rest }
        return {
          path: `connectors/${folder}${n}.${ending}`,
          content: { ...(renamedFrom.length > 0 && { renamed_from: own }), ...declared },
          declared: (change ? mergePatch(declared, change) : declared) as JsonObject,
          renamedFrom,
          ...(change && { patch: change }),
        }
      },
    )
  })
  .filter((all) => all.every(({ declared }) => pairsOf(declared) <= 20))

const pairsOf = ({ metadata: pairs }: JsonObject) => (isObject(pairs) ? Object.keys(pairs).length : 0)

/** What people and the service have done to a connector since it was last written. */
const edits = fc.record({
  fields: fc.record(
    {
      description: fc.option(text()),
      icon_src: fc.option(icon()),
      metadata: fc.option(metadata()),
      proxy_url: fc.constant('https://edited.acme.test'),
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
  scopesReversed: fc.boolean(),
  future: some(fc.jsonValue({ maxDepth: 2 }), 6),
  otherBody: some(body, 3),
  mark: fc.oneof({ weight: 5, arbitrary: fc.constant(OURS) }, fc.constantFrom(undefined, THEIRS)),
})

/** A live connector: mostly what a file of that name says, then edited; the others are anybody's. */
function liveConnector(declared: readonly DeclaredFile[]): fc.Arbitrary<JsonObject> {
  const wanted = declared.flatMap((file) => [file.declared['display_name'] as string, ...file.renamedFrom])
  const liveName = fc.oneof(fc.constantFrom(...wanted), fc.constantFrom(...NAMES))
  return fc.record({ liveName, body, edited: fc.boolean(), edits }).map((one) => {
    const file = declared.find(
      ({ declared: { display_name }, renamedFrom }) =>
        display_name === one.liveName || renamedFrom.includes(one.liveName),
    )
    const base: JsonObject = { ...(file?.declared ?? one.body), display_name: one.liveName }
    return withMark(one.edited ? edit(base, one.edits) : base, one.edits.mark)
  })
}

function edit(
  base: JsonObject,
  changes: typeof edits extends fc.Arbitrary<infer Edits> ? Edits : never,
): JsonObject {
  const patterns = (changes.otherBody ?? base)['auth_patterns'] as readonly JsonObject[]
  const [first = {}, ...rest] = patterns
  const oauth = first['oauth_config']
  const scopes = isObject(oauth) ? oauth['available_scopes'] : undefined
  const edited: JsonObject = {
    ...first,
    ...(changes.scopesReversed &&
      Array.isArray(scopes) && {
        oauth_config: { ...(oauth as JsonObject), available_scopes: [...(scopes as JsonValue[])].reverse() },
      }),
    ...(changes.future !== undefined && { future: changes.future }),
  }
  return { ...base, auth_patterns: [edited, ...rest], ...(changes.fields as JsonObject) }
}

function withMark(fields: JsonObject, mark: string | undefined): JsonObject {
  if (mark === undefined) return fields
  const pairs = isObject(fields['metadata']) ? Object.entries(fields['metadata']).slice(0, 19) : []
  return { ...fields, metadata: Object.fromEntries([...pairs, ['managed_by', mark]]) }
}

const options = fc.record({
  put: fc.constantFrom('replaces', 'merges'),
  duplicateNames: fc.constantFrom('refused', 'allowed'),
  conflictStatus: fc.constantFrom(409, 400),
  identifiers: fc.constantFrom('numbered', 'plain'),
  defaults: fc.constantFrom('as sent', 'added', 'dropped'),
  reorderKeys: fc.boolean(),
  pageCap: fc.constantFrom(1, 2, 1000),
  emptyPageTokens: fc.constantFrom('sent', 'left out'),
  unknownTopLevelFields: fc.constantFrom('ignored', 'refused'),
  tokenUses: fc.constantFrom(3, Infinity),
} as const)

export const world: fc.Arbitrary<World> = files.chain((declared) =>
  fc
    .record({
      files: fc.constant(declared),
      live: fc.array(liveConnector(declared), { maxLength: 7 }),
      options,
      prune: fc.boolean(),
      maxDeletes: fc.constantFrom(0, 5, 5, 5),
      onReauthorization: fc.constantFrom('warn', 'warn', 'fail'),
      overlay: fc.constant(declared.some((file) => file.patch !== undefined)),
    } as const)
    .map((one) =>
      one.options.duplicateNames === 'allowed' ? one : { ...one, live: withoutNearNames(one.live) },
    ),
)

/** A service that refuses a second connector of a name has none. */
function withoutNearNames(live: readonly JsonObject[]): JsonObject[] {
  const names = new Set<string>()
  return live.filter(({ display_name }) => {
    const folded = foldName(display_name as string)
    return !names.has(folded) && names.add(folded)
  })
}

/** Writes the world's files, and starts its service. The caller closes both. */
export async function build(one: World, checkout: Checkout): Promise<Scalekit> {
  for (const { path, content, patch: change } of one.files) {
    const write = (file: string, value: JsonObject) =>
      checkout.write(file, file.endsWith('.json') ? JSON.stringify(value) : stringify(value))
    write(path, content)
    if (change) write(path.replace('connectors/', 'overlays/'), change)
  }
  const scalekit = await startScalekit(one.options)
  for (const fields of one.live) scalekit.connectors.seed(fields)
  return scalekit
}
