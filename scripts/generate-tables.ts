/** The tables of inputs and outputs in the documentation, made from action.yml so that they cannot disagree with it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<
        Record<string, { readonly description: string; readonly default: string | number | boolean }>
      >
      readonly secrets: Readonly<Record<string, { readonly description: string }>>
    }
  }
}

/** The text of the page on the reusable workflow, with the tables of its inputs and secrets made anew. */
export function withWorkflowTables(path: string): string {
  const workflow = parse(readFileSync('.github/workflows/connectors.yml', 'utf8')) as Workflow
  const { inputs, secrets } = workflow.on.workflow_call
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.default === '' ? '' : defaultText(String(input.default)),
    input.description,
  ])
  const secretRows = Object.entries(secrets).map(([name, { description }]) => [code(name), description])
  const text = fill(readFileSync(path, 'utf8'), 'inputs', table(['Input', 'Default', 'Meaning'], rows))
  return fill(text, 'secrets', table(['Secret or variable', 'Meaning'], secretRows))
}

/**
 * The text of a document with its tables made anew: what stands between `<!-- inputs -->` and `<!-- /inputs -->`, and
 * the same for `outputs`.
 * @param path of the document @throws Error where a pair of markers is missing
 */
export function withTables(path: string): string {
  const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest
  const inputs = Object.entries(manifest.inputs).map(([name, input]) => [
    code(name),
    input.default === undefined ? '' : defaultText(input.default),
    input.description,
  ])
  const outputs = Object.entries(manifest.outputs).map(([name, output]) => [code(name), output.description])
  const text = fill(readFileSync(path, 'utf8'), 'inputs', table(['Input', 'Default', 'Meaning'], inputs))
  return fill(text, 'outputs', table(['Output', 'Meaning'], outputs))
}

function fill(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start === -1 || end < start) throw new Error(`No ${open} … ${close}`)
  return `${text.slice(0, start)}${open}\n${content}\n${text.slice(end)}`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function defaultText(value: string): string {
  return value.trim().split('\n').map(code).join('<br>')
}

function code(text: string): string {
  return `\`${text}\``
}
