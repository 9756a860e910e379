/**
 * The GitHub runner as this action talks to it. Every text goes through here, so that secrets are masked and redacted,
 * and nothing that comes from a file or from the service can start a workflow command.
 */
import { appendFileSync } from 'node:fs'
import type { Environment } from '../inputs/context.ts'
import type { Annotation } from '../report/annotations.ts'
import { outputEntry } from './file-command.ts'
import { formValue, Redactor } from './redact.ts'
import { issueCommand } from './toolkit.ts'

export class Runner {
  readonly #redactor = new Redactor()
  readonly #env: Environment
  readonly #write: (text: string) => void

  /** @param write standard output */
  constructor(env: Environment, write: (text: string) => void) {
    this.#env = env
    this.#write = write
  }

  /** Registers a secret with the runner and keeps it out of everything written from now on. */
  mask(secret: string): void {
    if (!this.#redactor.add(secret)) return
    // The runner derives other forms from a mask by itself, but not this one.
    for (const form of new Set([secret, formValue(secret)])) issueCommand('add-mask', {}, form)
  }

  /** The text without any known secret, for what is written elsewhere. */
  redact(text: string): string {
    return this.#redactor.redact(text)
  }

  /** Prints lines to the log; line breaks inside a line start a new one. */
  log(lines: readonly string[]): void {
    if (lines.length === 0) return
    const text = lines.flatMap((line) => this.redact(line).split(/\r\n|[\r\n]/)).map(disarm)
    this.#write(`${text.join('\n')}\n`)
  }

  /** Shown where the workflow runs with debug logging. */
  debug(line: string): void {
    if (this.#env['RUNNER_DEBUG'] === '1') issueCommand('debug', {}, this.redact(line))
  }

  annotate({ severity, message, title, file, line, column }: Annotation): void {
    const given = Object.entries({ title, file, line, col: column })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, this.redact(String(value))] as const)
    issueCommand(severity, Object.fromEntries<string>(given), this.redact(message))
  }

  /** Sets an output; a no-op outside GitHub, where no output file is given. */
  setOutput(name: string, value: string): void {
    const file = this.#env['GITHUB_OUTPUT']
    if (file) appendFileSync(file, outputEntry(name, this.redact(value)))
  }

  /** Appends Markdown to the job summary; a no-op outside GitHub, where no summary file is given. */
  writeSummary(markdown: string): void {
    const file = this.#env['GITHUB_STEP_SUMMARY']
    if (file) appendFileSync(file, `${this.redact(markdown)}\n`)
  }
}

/**
 * A line that the runner does not take for a command. It looks for `::` at the start, after white space, and for `##[`
 * anywhere: an invisible zero-width space breaks both.
 */
function disarm(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1:\u200B').replaceAll('##[', '##\u200B[')
}
