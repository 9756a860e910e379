/** The action as a step of a job runs it: the bundle, with the runner's variables. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inputVariables, runnerVariables } from '../emulator/runner/step-environment.ts'
import type { Command } from './processes.ts'
import { scratchFolder } from './scratch.ts'

const REPOSITORY = resolve(import.meta.dirname, '..')

/** The folder of the bundle: the committed one, so that what is measured is what people run. */
export const BUNDLE = join(REPOSITORY, 'dist')

/** The checkout with the eight sample connectors. */
export const SAMPLES_WORKSPACE = REPOSITORY

/** The command that runs the action in a workspace. What the runner's files hold afterwards is not looked at. */
export function actionCommand(workspace: string, inputs: Readonly<Record<string, string>>): Command {
  const root = scratchFolder('runner')
  const path = (name: string) => join(root, name)
  const paths = {
    workspace,
    temp: path('temp'),
    event: path('event.json'),
    output: path('output'),
    state: path('state'),
    env: path('env'),
    path: path('path'),
    summary: path('summary.md'),
  }
  // A runner gives each step new files; writing over old ones would wait for the disk.
  const prepare = () => {
    rmSync(root, { recursive: true })
    mkdirSync(paths.temp, { recursive: true })
    writeFileSync(paths.event, '{}')
    for (const file of [paths.output, paths.state, paths.env, paths.path, paths.summary])
      writeFileSync(file, '')
  }
  const manifest = readFileSync(join(REPOSITORY, 'action.yml'), 'utf8')
  return {
    args: [join(BUNDLE, 'index.js')],
    cwd: workspace,
    env: { ...runnerVariables(paths, 'push'), ...inputVariables(manifest, inputs, '') },
    prepare,
  }
}
