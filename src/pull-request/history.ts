/** The connector files as the base branch has them, now and in earlier versions: read from Git, never checked out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MAX_BYTES } from '../files/read.ts'
import type { DeclaredConnector } from '../connector/connector.ts'
import { baseOf, folderPath } from '../files/find.ts'
import { isDataFile } from '../files/open.ts'
import { loadConnectors, type LoadRequest } from '../validation/load.ts'

/** Runs git in the checkout. Undefined where it fails, takes too long, or is not there; never rejects. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer | undefined>

/** What one version of the base branch declares, by name. */
export type Version = ReadonlyMap<string, DeclaredConnector>

/** How far back an environment can lag behind and still be told from one that was edited by hand. */
const VERSIONS = 10

/**
 * The newest versions of the base branch's connectors, newest first, each with its overlay applied.
 * @param baseSha commit of the base branch that the event names
 * @param temp scratch folder
 * @returns undefined where the checkout does not hold the base branch (`fetch-depth` too small), or Git does not answer
 */
export async function baseVersions(
  request: LoadRequest,
  git: Git,
  baseSha: string | undefined,
  temp: string,
): Promise<readonly Version[] | undefined> {
  const base = await findBase(git, baseSha)
  if (base === undefined) return undefined
  const folders = request.patterns.filter((pattern) => !pattern.startsWith('!')).map(baseOf)
  if (request.overlay !== undefined) folders.push(folderPath(request.overlay))
  const range = [`--max-count=${VERSIONS}`, '--format=%H', base]
  const paths = folders.map((folder) => folder || '.')
  const log = text(await git(['--literal-pathspecs', 'log', ...range, '--', ...paths]))
  if (log === undefined) return undefined
  // The first commit of the log is the last that touched the files, so it holds them as the base branch does.
  const versions: Version[] = []
  for (const commit of log.split('\n').filter((line) => line !== '')) {
    const version = await loadVersion(request, git, commit, folders, temp)
    if (!version) return undefined
    versions.push(version)
  }
  return versions.length === 0 ? [new Map()] : versions
}

/** The checked out commit of a pull request is by default its merge into the base branch, whose first parent is the base. */
async function findBase(git: Git, baseSha: string | undefined): Promise<string | undefined> {
  if (text(await git(['rev-parse', '--verify', '--quiet', 'HEAD^2'])) !== undefined) {
    return text(await git(['rev-parse', '--verify', '--quiet', 'HEAD^1']))
  }
  return baseSha !== undefined && (await git(['cat-file', '-e', `${baseSha}^{commit}`])) ? baseSha : undefined
}

/** @returns undefined where Git does not answer */
async function loadVersion(
  request: LoadRequest,
  git: Git,
  commit: string,
  folders: readonly string[],
  temp: string,
): Promise<Version | undefined> {
  const workspace = mkdtempSync(join(temp, 'version-'))
  try {
    if (!(await writeTree(git, commit, folders, workspace))) return undefined
    const { overlay } = request
    if (overlay !== undefined) mkdirSync(join(workspace, overlay), { recursive: true })
    const { connectors } = await loadConnectors({ ...request, workspace })
    return new Map(connectors.map((connector) => [connector.payload.display_name, connector]))
  } catch {
    // An earlier version without any connector file, or one that no longer validates, declares nothing.
    return new Map()
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

/**
 * Writes the JSON and YAML files of a commit below the folders; symbolic links are left out.
 * @returns false where Git does not answer
 */
async function writeTree(
  git: Git,
  commit: string,
  folders: readonly string[],
  workspace: string,
): Promise<boolean> {
  const listing = text(await git(['ls-tree', '-r', '-l', '-z', commit]))
  if (listing === undefined) return false
  const entries = listing.split('\0').flatMap((line) => {
    const [, mode, id, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? []
    if (id === undefined || path === undefined || mode === '120000' || Number(size) > MAX_BYTES) return []
    const wanted =
      isDataFile(path) && folders.some((folder) => folder === '' || path.startsWith(`${folder}/`))
    return wanted ? [{ id, size: Number(size), path }] : []
  })
  const output = await git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  if (!output) return false
  let offset = 0
  for (const { size, path } of entries) {
    // Each answer is a header line, the content, and a line feed.
    const start = output.indexOf(10, offset) + 1
    const file = join(workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, output.subarray(start, start + size))
    offset = start + size + 1
  }
  return true
}

function text(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').trimEnd()
}
