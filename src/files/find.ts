/** Finds the files that glob patterns match, inside the workspace only. */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { isAbsolute, join, posix, sep } from 'node:path'
import picomatch from 'picomatch'
import { UserError } from '../errors.ts'

export interface FoundFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  /** Relative to the folder that the first matching pattern names before its first wildcard. */
  readonly below: string
  /** Set where the file must not be read: why. */
  readonly refused?: string
}

/** What to look for below a folder. */
interface Pattern {
  /** Relative to the workspace; empty for its root. */
  readonly base: string
  readonly matches: (file: string) => boolean
}

/** Never looked into: nobody keeps connectors there, and they can be huge. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules'])

/**
 * Lists the files that a pattern without `!` matches and none with `!` does, sorted by path. Symbolic links are
 * followed, but never out of the workspace.
 * @param workspace absolute path
 * @throws UserError for a pattern that leaves the workspace
 */
export function findFiles(workspace: string, patterns: readonly string[]): readonly FoundFile[] {
  const excluded = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => compile(pattern.slice(1)))
  return collect(workspace, patterns.filter((pattern) => !pattern.startsWith('!')).map(compile), excluded)
}

/**
 * Lists every file below a folder, hidden ones too, as `findFiles` does. The name is taken literally, whatever
 * characters it has.
 * @param folder relative to the workspace
 * @throws UserError for a folder outside the workspace
 */
export function filesBelow(workspace: string, folder: string): readonly FoundFile[] {
  return collect(workspace, [{ base: folderPath(folder), matches: () => true }], [])
}

/**
 * A folder's path as the files below it begin: without `.`, doubled or trailing slashes; empty for the root.
 * @throws UserError for a folder outside the workspace
 */
export function folderPath(folder: string): string {
  const path = posix.normalize(folder).replace(/^\.?\/*$|\/+$/, '')
  if (!isAbsolute(folder) && path.split('/')[0] !== '..') return path
  throw new UserError(
    `The folder "${folder}" is outside the workspace.`,
    'Write it relative to the root of the repository.',
  )
}

/** The folder that a pattern names before its first wildcard; empty for the root. */
export function baseOf(pattern: string): string {
  const { base, glob } = picomatch.scan(tidy(pattern), { unescape: true })
  // Without a wildcard, the whole pattern is a file.
  return folderPath(glob === '' ? posix.dirname(base) : base)
}

function collect(
  workspace: string,
  included: readonly Pattern[],
  excluded: readonly Pattern[],
): readonly FoundFile[] {
  const root = realpathSync(workspace)
  const found: FoundFile[] = []
  /** Real paths of the folders that lead to the current one: a link back to one of them would never end. */
  const open = new Set<string>()

  const isExcluded = (file: string) => excluded.some((pattern) => pattern.matches(file))
  const addFile = (file: string, path: string, refused?: string) => {
    const pattern = included.find((candidate) => candidate.matches(file))
    if (pattern === undefined || isExcluded(file)) return
    const below = pattern.base === '' ? file : file.slice(pattern.base.length + 1)
    found.push(refused === undefined ? { file, path, below } : { file, path, below, refused })
  }
  const walk = (folder: string, path: string) => {
    if (open.has(path)) return
    open.add(path)
    for (const entry of readdirSync(path, { withFileTypes: true })) visit(folder, path, entry)
    open.delete(path)
  }
  const visit = (folder: string, parent: string, entry: Dirent) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`
    const path = parent + sep + entry.name
    if (entry.isFile()) addFile(file, path)
    else if (entry.isSymbolicLink()) follow(file, path)
    else if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) walk(file, path)
  }
  const follow = (file: string, link: string) => {
    const path = realPath(link)
    if (path === undefined) addFile(file, link, 'The symbolic link leads nowhere.')
    else if (statSync(path).isDirectory()) {
      if (isInside(root, path)) walk(file, path)
      else if (!isExcluded(file))
        found.push({ file, path, below: file, refused: `${LEADS_OUT} Exclude it with "!${file}/**".` })
    } else addFile(file, path, isInside(root, path) ? undefined : LEADS_OUT)
  }

  for (const base of new Set(included.map((pattern) => pattern.base))) {
    const path = realPath(join(root, base))
    if (path === undefined || !statSync(path).isDirectory()) continue
    if (!isInside(root, path))
      throw new UserError(`The folder "${base}" is a symbolic link out of the workspace.`)
    walk(base, path)
  }
  found.sort(({ file: left }, { file: right }) => (left === right ? 0 : left < right ? -1 : 1))
  // Folders that lie in one another are walked more than once.
  return found.filter(({ file }, index) => file !== found[index - 1]?.file)
}

const LEADS_OUT = 'The symbolic link leads out of the workspace.'

/** @throws UserError for a pattern that leaves the workspace, or is empty */
function compile(pattern: string): Pattern {
  const relative = tidy(pattern)
  if (isAbsolute(relative) || relative.split('/').includes('..'))
    throw new UserError(
      `The pattern "${pattern}" leads out of the workspace.`,
      'Write patterns relative to the root of the repository, without "..".',
    )
  if (relative === '')
    throw new UserError(
      `The pattern "${pattern}" names no file.`,
      'Leave it out, or write what it is to match.',
    )
  const expression = picomatch.makeRe(relative)
  return { base: baseOf(relative), matches: (file) => expression.test(file) }
}

/** Without the `.` and the doubled slashes that no path of a found file has. */
function tidy(pattern: string): string {
  return pattern.replace(/^(\.\/+)+/, '').replaceAll(/\/(\.?\/)+/g, '/')
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** True for the root and what is below it; both absolute, without `..` or a slash at the end of the root. */
export function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root + sep)
}
