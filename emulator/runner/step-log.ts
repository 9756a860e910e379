/** What the runner makes of a step's output, line by line: the log that people see, annotations, masks, groups. */
import { Masker } from './masker.ts'
import { parseCommand, type WorkflowCommand } from './workflow-commands.ts'

/** One line as the step wrote it. */
export interface OutputLine {
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
  readonly command?: WorkflowCommand
}

/** A message that the platform shows beside a file, or on the run's page where it names none; masked. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/** A value that is masked from a line of output on. */
export interface Mask {
  readonly value: string
  /** Index in `lines` of the command that asked for it. */
  readonly line: number
}

export class StepLog {
  readonly lines: OutputLine[] = []
  readonly annotations: Annotation[] = []
  readonly masks: Mask[] = []
  /** Titles of the groups, in order. */
  readonly groups: string[] = []
  readonly #shown: string[] = []
  readonly #masker = new Masker()
  #resumeToken: string | undefined

  /** What people see, debug messages included. */
  get text(): string {
    return this.#shown.map((line) => `${line}\n`).join('')
  }

  accept(stream: OutputLine['stream'], text: string): void {
    const command = this.#commandOf(text)
    this.lines.push({ stream, text, ...(command && { command }) })
    if (command) this.#process(command)
    else this.#show(text)
  }

  /** After `stop-commands`, only the token that it named is a command. */
  #commandOf(text: string): WorkflowCommand | undefined {
    const token = this.#resumeToken
    const command = parseCommand(text, token)
    return token === undefined || command?.name === token.toLowerCase() ? command : undefined
  }

  #process({ name, properties, message }: WorkflowCommand): void {
    switch (name) {
      case 'add-mask':
        this.masks.push({ value: message, line: this.lines.length - 1 })
        this.#masker.add(message)
        return
      case 'error':
      case 'warning':
      case 'notice':
        this.annotations.push(this.#annotation(name, properties, message))
        this.#show(`##[${name}]${message}`)
        return
      case 'group':
        this.groups.push(message)
        this.#show(`##[group]${message}`)
        return
      case 'debug':
      case 'endgroup':
        this.#show(`##[${name}]${message}`)
        return
      case 'stop-commands':
        this.#resumeToken = message
        return
      default:
        if (name === this.#resumeToken?.toLowerCase()) this.#resumeToken = undefined
    }
  }

  #annotation(
    level: Annotation['level'],
    properties: WorkflowCommand['properties'],
    message: string,
  ): Annotation {
    const text = (name: 'title' | 'file') =>
      properties[name] === undefined ? {} : { [name]: this.#masker.mask(properties[name]) }
    const number = (name: 'line' | 'endLine' | 'col' | 'endColumn') =>
      /^\d+$/.test(properties[name] ?? '') ? { [name]: Number(properties[name]) } : {}
    return {
      level,
      message: this.#masker.mask(message),
      ...text('title'),
      ...text('file'),
      ...number('line'),
      ...number('endLine'),
      ...number('col'),
      ...number('endColumn'),
    }
  }

  #show(text: string): void {
    this.#shown.push(this.#masker.mask(text))
  }
}

/**
 * Cuts a stream's chunks into lines. As the runner's reader has it, a lone carriage return ends a line, too.
 * Call the result with each chunk, and without one at the end.
 */
export function lineSplitter(onLine: (line: string) => void): (chunk?: string) => void {
  let rest = ''
  return (chunk) => {
    rest += chunk ?? ''
    // A carriage return at the very end may be half of a line end whose other half is still to come.
    const complete = chunk === undefined ? /\r\n|\r|\n/ : /\r\n|\r(?!$)|\n/
    const lines = rest.split(complete)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
    if (chunk === undefined && rest !== '') onLine(rest)
  }
}
