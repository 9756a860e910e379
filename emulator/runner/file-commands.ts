/** The files through which a step hands values to the runner (`GITHUB_OUTPUT` and its like). */

/**
 * Reads `name=value` lines and `name<<delimiter` blocks; of one name, the last counts.
 * @throws Error where the runner would fail the step.
 */
export function parseFileCommands(text: string, file: string): Record<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) values.set(...split(line, '=', file))
    else if (heredoc >= 0) {
      const [name, delimiter] = split(line, '<<', file)
      const end = lines.indexOf(delimiter)
      if (delimiter === '' || end < 0) throw new Error(`${file}: no end "${delimiter}" for "${name}"`)
      values.set(name, lines.splice(0, end).join('\n'))
      lines.shift()
    } else throw new Error(`${file}: invalid line "${line}"`)
  }
  return Object.fromEntries(values)
}

function split(line: string, separator: string, file: string): [name: string, rest: string] {
  const at = line.indexOf(separator)
  if (at === 0) throw new Error(`${file}: no name in "${line}"`)
  return [line.slice(0, at), line.slice(at + separator.length)]
}
