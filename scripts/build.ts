/**
 * Builds the bundle that runners execute. `--check` builds it elsewhere and fails where dist/ is not the same, byte for
 * byte: what is committed is what the source says.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { minify } from 'terser'
import ts from 'typescript'

const DIST = 'dist'

/** What a run loads first; it loads the other files when it needs them. */
const ENTRY = 'index.js'

async function build(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true })
  const args = ['build', 'src/main.ts', '--out', out, '--license', 'licenses.txt', '--quiet']
  execFileSync('node_modules/.bin/ncc', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  completeLicences(join(out, 'licenses.txt'))
  for (const name of readdirSync(out)) if (name.endsWith('.js')) await shrink(join(out, name))
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>
}

/** ncc misses packages that it bundles in part: every library that is not only for development gets its notice. */
function completeLicences(path: string): void {
  const text = readFileSync(path, 'utf8')
  const told = new Set(text.split('\n'))
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
  const missing = Object.entries(packages).flatMap(([folder, { dev, license = '' }]) => {
    const name = folder.split('node_modules/').at(-1) ?? ''
    if (folder === '' || dev || told.has(name) || !existsSync(folder) || !hasCode(folder)) return []
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    return [`${name}\n${license}\n${file === undefined ? '' : readFileSync(join(folder, file), 'utf8')}`]
  })
  writeFileSync(path, [text.trimEnd(), ...missing].join('\n\n').trimEnd() + '\n')
}

/** False for a package that only declares types. */
function hasCode(folder: string): boolean {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  return Boolean(manifest['main'] ?? manifest['exports'])
}

/**
 * Halves what every job downloads. ncc's own `--minify` leaves the chunks as they are. Names of functions and classes
 * stay, so that the stack of a fault of our own can be read.
 */
async function shrink(path: string): Promise<void> {
  const mangle = { keep_fnames: true, keep_classnames: true }
  // What no run needs, such as the docs of the rules, is left out; the rest stays as it was written.
  const compress = { defaults: false, unused: true, dead_code: true, side_effects: true } as const
  const options = { module: true, compress, mangle, format: { comments: false } } as const
  const { code = '' } = await minify(readFileSync(path, 'utf8'), options)
  writeFileSync(path, `${basename(path) === ENTRY ? withEagerModules(code) : code}\n`)
}

/**
 * Puts the function of each module in parentheses: it is called at once, and V8 then compiles it while it reads it for the
 * first time, instead of reading it twice. Every start is some milliseconds shorter.
 */
function withEagerModules(code: string): string {
  const [modules] = ts
    .createSourceFile(ENTRY, code, ts.ScriptTarget.Latest)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations[0]?.initializer ?? [])
  if (!modules || !ts.isObjectLiteralExpression(modules))
    throw new Error('ncc laid the modules out differently.')
  const functions = modules.properties.filter(ts.isPropertyAssignment).map(({ initializer }) => initializer)
  if (functions.length < modules.properties.length) throw new Error('ncc wrote the modules down differently.')
  return functions.reduceRight(
    (text, { pos, end }) => `${text.slice(0, pos)}(${text.slice(pos, end)})${text.slice(end)}`,
    code,
  )
}

function contents(dir: string): Map<string, string> {
  return new Map(
    readdirSync(dir)
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  )
}

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  await build(fresh)
  const wanted = contents(fresh)
  const committed = contents(DIST)
  const names = [...new Set([...wanted.keys(), ...committed.keys()])]
  const stale = names.filter((name) => wanted.get(name) !== committed.get(name))
  rmSync(fresh, { recursive: true })
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the source builds: ${stale.join(', ')}. Run npm run build and commit it.`,
    )
    process.exit(1)
  }
  console.log('dist/ is what the source builds.')
} else {
  await build(DIST)
}
