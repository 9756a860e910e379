/** Workflows as data, as far as the tests in this folder look at them. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly if?: string
  readonly needs?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly environment?: { readonly name: string; readonly deployment?: boolean }
  readonly concurrency?: {
    readonly group: string
    readonly 'cancel-in-progress': unknown
    readonly queue?: string
  }
  readonly steps?: readonly Step[]
}

export interface Declared {
  readonly type?: string
  readonly default?: unknown
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_call?: {
      readonly inputs: Readonly<Record<string, Declared>>
      readonly secrets: Readonly<Record<string, unknown>>
    }
  }
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Action {
  readonly inputs: Readonly<Record<string, Declared>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string }
}

/** The workflow that callers name, with what it declares. */
export const REUSABLE = '.github/workflows/connectors.yml'

export const OWN_WORKFLOWS = filesIn('.github/workflows')
export const EXAMPLES = filesIn('examples')

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
}

export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow
}

export function readAction(path: string): Action {
  return parse(readFileSync(path, 'utf8')) as Action
}

/** A job of a workflow. @throws Error where there is none of that name */
export function jobOf(workflow: Workflow, name: string): Job {
  const job = workflow.jobs[name]
  if (!job) throw new Error(`no job ${name}`)
  return job
}

export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps)
}
