/** The connector files as the base branch has them, now and in earlier versions: read from Git, never checked out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import picomatch from 'picomatch'
import type { DeclaredConnector } from '../connector/connector.ts'
import { loadConnectors, type LoadRequest } from '../validation/load.ts'

/** Runs git in the checkout. Undefined where it fails, or is not there. */
export type Git = (args: readonly string[], input?: string) => Buffer | undefined

/** What one version of the base branch declares. */
export type Version = readonly DeclaredConnector[]

/** How far back an environment can lag behind and still be told from one that was edited by hand. */
const VERSIONS = 10
const LARGEST_FILE = 1024 * 1024

/**
 * The newest versions of the base branch's connectors, newest first, each with its overlay applied.
 * @param baseSha commit of the base branch that the event names
 * @param temp scratch folder
 * @returns undefined where the checkout does not hold the base branch (`fetch-depth` too small, or no Git)
 */
export async function baseVersions(
  request: LoadRequest,
  git: Git,
  baseSha: string | undefined,
  temp: string,
): Promise<readonly Version[] | undefined> {
  const base = findBase(git, baseSha)
  if (base === undefined) return undefined
  const folders = [...request.patterns.filter((pattern) => !pattern.startsWith('!')).map(folderOf)]
  if (request.overlay !== undefined) folders.push(folderOf(request.overlay))
  const log = text(
    git(['log', `--max-count=${VERSIONS}`, '--format=%H', base, '--', ...folders.map((f) => f || '.')]),
  )
  // The first commit of the log is the last that touched the files, so it holds them as the base branch does.
  const commits = log === undefined ? [] : log.split('\n').filter((line) => line !== '')
  const versions: Version[] = []
  for (const commit of commits) versions.push(await loadVersion(request, git, commit, folders, temp))
  return versions.length === 0 ? [[]] : versions
}

/** The checked out commit of a pull request is by default its merge into the base branch, whose first parent is the base. */
function findBase(git: Git, baseSha: string | undefined): string | undefined {
  if (text(git(['rev-parse', '--verify', '--quiet', 'HEAD^2'])) !== undefined) {
    return text(git(['rev-parse', '--verify', '--quiet', 'HEAD^1']))
  }
  return baseSha !== undefined && git(['cat-file', '-e', `${baseSha}^{commit}`]) ? baseSha : undefined
}

/** A pattern's folder before its first wildcard; empty for the root. */
function folderOf(pattern: string): string {
  return picomatch.scan(pattern.replace(/^(\.\/)+/, '')).base.replace(/\/+$/, '')
}

async function loadVersion(
  request: LoadRequest,
  git: Git,
  commit: string,
  folders: readonly string[],
  temp: string,
): Promise<Version> {
  const workspace = mkdtempSync(join(temp, 'version-'))
  try {
    writeTree(git, commit, folders, workspace)
    const { overlay, ...rest } = request
    if (overlay !== undefined) mkdirSync(join(workspace, overlay), { recursive: true })
    const { connectors } = await loadConnectors({
      ...rest,
      workspace,
      ...(overlay !== undefined && { overlay }),
    })
    return connectors
  } catch {
    // An earlier version without any connector file, or one that no longer validates, declares nothing.
    return []
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/** Writes the JSON and YAML files of a commit below the folders; symbolic links are left out. */
function writeTree(git: Git, commit: string, folders: readonly string[], workspace: string): void {
  const listing = text(git(['ls-tree', '-r', '-l', '-z', commit])) ?? ''
  const entries = listing.split('\0').flatMap((line) => {
    const [, mode, id, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? []
    if (id === undefined || path === undefined || mode === '120000' || Number(size) > LARGEST_FILE) return []
    const wanted =
      /\.(json|ya?ml)$/i.test(path) &&
      folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
    return wanted ? [{ id, size: Number(size), path }] : []
  })
  const output = git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  if (!output) return
  let offset = 0
  for (const { size, path } of entries) {
    // Each answer is a header line, the content, and a line feed.
    const start = output.indexOf(10, offset) + 1
    const file = join(workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, output.subarray(start, start + size))
    offset = start + size + 1
  }
}

function text(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').trimEnd()
}
