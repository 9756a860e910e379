/** Finds the merge patches of an environment, and the connector file that each belongs to. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { filesBelow, folderPath, type FoundFile } from './find.ts'
import { isDataFile, type FileFault } from './open.ts'

export interface FoundOverlays {
  /** By path of the connector file. */
  readonly overlayOf: ReadonlyMap<string, FoundFile>
  readonly faults: readonly FileFault[]
}

/** What may lie beside patches: texts for people, and hidden files such as `.gitkeep`. */
const NO_PATCH = /\.(md|txt)$|(^|\/)\.[^/.]*$/i

/**
 * Pairs each patch with the connector file at the same path below its own folder, whatever the two endings are.
 * @param folder of the patches, relative to the workspace
 * @throws UserError when the folder is missing or outside the workspace
 */
export function findOverlays(
  workspace: string,
  folder: string,
  connectors: readonly FoundFile[],
): FoundOverlays {
  const base = folderPath(folder)
  if (statSync(join(workspace, base), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(
      `The overlay folder "${folder}" does not exist.`,
      'The input "overlay" names a folder of merge patches, relative to the root of the repository.',
    )
  const byStem = Map.groupBy(connectors, ({ below }) => withoutEnding(below))
  const overlayOf = new Map<string, FoundFile>()
  const faults: FileFault[] = []
  for (const patch of filesBelow(workspace, base)) {
    const { file, below } = patch
    const fault = (rule: string, message: string) =>
      faults.push({ rule, message, location: { file, line: 1, column: 1 } })
    if (!isDataFile(file)) {
      if (!NO_PATCH.test(file))
        fault('file-type', 'Patches are .json, .yaml or .yml: move this file out of the overlay folder.')
      continue
    }
    const sameStem = byStem.get(withoutEnding(below)) ?? []
    const sameName = sameStem.filter((connector) => connector.below === below)
    const [connector, another] = sameName.length > 0 ? sameName : sameStem
    const rival = connector && overlayOf.get(connector.file)
    if (!connector)
      fault(
        'overlay-target',
        'This patch is for no connector: no connector file has the same path below its own folder.',
      )
    else if (another)
      fault(
        'overlay-target',
        `This patch could be for ${connector.file} or ${another.file}: give them different names.`,
      )
    else if (rival)
      fault('overlay-target', `${connector.file} has a patch already (${rival.file}): keep one of them.`)
    else overlayOf.set(connector.file, patch)
  }
  return { overlayOf, faults }
}

function withoutEnding(file: string): string {
  return file.replace(/\.(json|ya?ml)$/i, '')
}
