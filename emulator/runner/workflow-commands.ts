/** Workflow commands as the runner finds them in a step's output. */

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

const COMMANDS = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])

/** The two ways to write a command. */
const FORMS = [
  {
    pattern: /^\s*::(?<info>.*?)::(?<message>.*)$/s,
    separator: ',',
    propertyEscapes: { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' },
    messageEscapes: { '%0D': '\r', '%0A': '\n', '%25': '%' },
  },
  {
    pattern: /##\[(?<info>[^\]]*)\](?<message>.*)$/s,
    separator: ';',
    propertyEscapes: { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' },
    messageEscapes: { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' },
  },
]

/**
 * The command that one line of output gives, if any: `::name key=value,…::message` after leading white space,
 * or the older `##[name key=value;…]message` anywhere in the line. `resumeToken` counts as a command's name, too.
 * The rules are the runner's own (ActionCommand.cs).
 */
export function parseCommand(line: string, resumeToken?: string): WorkflowCommand | undefined {
  for (const { pattern, separator, propertyEscapes, messageEscapes } of FORMS) {
    const { info = '', message = '' } = pattern.exec(line)?.groups ?? {}
    const [word = '', ...rest] = info.split(' ')
    const name = word.toLowerCase()
    if (!COMMANDS.has(name) && (name === '' || name !== resumeToken?.toLowerCase())) continue
    const properties = rest
      .join(' ')
      .trim()
      .split(separator)
      .map((pair) => /^=*([^=]+)=(.+)$/s.exec(pair))
      .flatMap((pair) =>
        pair?.[1] && pair[2] ? [[pair[1], unescape(pair[2], propertyEscapes)] as const] : [],
      )
    return { name, properties: Object.fromEntries(properties), message: unescape(message, messageEscapes) }
  }
  return undefined
}

/** One escape after the other, as the runner does it; `%25` comes last, so that `%250A` gives the text `%0A`. */
function unescape(text: string, escapes: Record<string, string>): string {
  return Object.entries(escapes).reduce((done, [escape, plain]) => done.replaceAll(escape, plain), text)
}
