/** Runs validation over files in a folder of their own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadConnectors, type Loaded, type LoadRequest } from '../../src/validation/load.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export async function withFiles<T>(files: Files, use: (workspace: string) => Promise<T> | T): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), 'validation-'))
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, file)), { recursive: true })
      writeFileSync(join(workspace, file), content)
    }
    return await use(workspace)
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

/** Loads `connectors/**`, with whatever else the request says. */
export function load(files: Files, request: Partial<LoadRequest> = {}): Promise<Loaded> {
  return withFiles(files, (workspace) =>
    loadConnectors({ workspace, patterns: ['connectors/**'], ...request }),
  )
}

/** Findings as one line each: `line:column rule message`, with the file in front where there are several. */
export async function findingsOf(files: Files, request: Partial<LoadRequest> = {}): Promise<string[]> {
  const { findings } = await load(files, request)
  return findings.map(({ rule, message, location: { file, line, column } }) => {
    const place = Object.keys(files).length > 1 ? `${file}:` : ''
    return `${place}${line}:${column} ${rule} ${message}`
  })
}
