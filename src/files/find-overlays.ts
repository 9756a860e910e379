/** Finds the merge patches of an environment, and the connector file that each belongs to. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import { findFiles, type FoundFile } from './find.ts'
import type { FileFault } from './open.ts'

export interface FoundOverlays {
  /** By path of the connector file. */
  readonly overlayOf: ReadonlyMap<string, FoundFile>
  readonly faults: readonly FileFault[]
}

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
  if (statSync(join(workspace, folder), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UserError(
      `The overlay folder "${folder}" does not exist.`,
      'The input "overlay" names a folder of merge patches, relative to the root of the repository.',
    )
  const escaped = folder.replaceAll(/[\\*?[\]{}()!+@|]/g, '\\$&')
  const overlayOf = new Map<string, FoundFile>()
  const faults: FileFault[] = []
  for (const patch of findFiles(workspace, [`${escaped}/**/*.{json,yaml,yml}`])) {
    const below = patch.file.slice(folder.length + 1)
    const sameStem = connectors.filter((connector) => withoutEnding(connector.below) === withoutEnding(below))
    const sameName = sameStem.filter((connector) => connector.below === below)
    const [connector, another] = sameName.length > 0 ? sameName : sameStem
    const problem =
      connector === undefined
        ? 'This patch is for no connector: no connector file has the same path below its own folder.'
        : another !== undefined
          ? `This patch could be for ${connector.file} or ${another.file}: give them different names.`
          : overlayOf.has(connector.file)
            ? `${connector.file} has a patch already (${overlayOf.get(connector.file)?.file ?? ''}): keep one of them.`
            : undefined
    if (problem === undefined && connector) overlayOf.set(connector.file, patch)
    else
      faults.push({
        rule: 'overlay-target',
        message: problem ?? '',
        location: { file: patch.file, line: 1, column: 1 },
      })
  }
  return { overlayOf, faults }
}

function withoutEnding(file: string): string {
  return file.replace(/\.(json|ya?ml)$/i, '')
}
