/** The folder that `export` writes to: what is there already, reading and writing. Never outside the workspace. */
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { filesBelow, isInside, type FoundFile } from '../files/find.ts'
import { isDataFile } from '../files/open.ts'

/**
 * The folder relative to the workspace, with forward slashes; made where it is missing.
 * @param workspace absolute path
 * @throws UserError where it leads outside, or cannot be made
 */
export function folderInside(workspace: string, dir: string): string {
  const path = resolve(workspace, dir)
  if (isAbsolute(dir) || !isInside(resolve(workspace), path)) throw outside(dir)
  attempt(`make the folder ${dir}`, () => mkdirSync(path, { recursive: true }))
  if (!isInside(realpathSync(workspace), realpathSync(path))) throw outside(dir)
  return relative(workspace, path).split(sep).join('/')
}

function outside(dir: string): UserError {
  return new UserError(
    `Input export-dir is ${JSON.stringify(dir)}, which is not a folder inside the workspace.`,
    'Give a path relative to the root of the checkout.',
  )
}

/** The files below a folder that could hold a connector: JSON and YAML, but none that is hidden. */
export function dataFilesBelow(workspace: string, dir: string): FoundFile[] {
  return filesBelow(workspace, dir).filter(
    ({ file, below }) => isDataFile(file) && !`/${below}`.includes('/.'),
  )
}

/**
 * The text of a file that is there.
 * @throws UserError where the disk refuses
 */
export function readInside(workspace: string, file: string): string {
  return attempt(`read ${file}`, () => readFileSync(join(workspace, file), 'utf8').replace(/^\uFEFF/, ''))
}

/** @throws UserError where the disk refuses */
export function writeInside(workspace: string, file: string, text: string): void {
  attempt(`write ${file}`, () => writeFileSync(join(workspace, file), text))
}

function attempt<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UserError(
      `Could not ${what}: ${code ?? message}.`,
      'Look at what is there, and who may write to it.',
    )
  }
}
