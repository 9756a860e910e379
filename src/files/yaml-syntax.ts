/** Bad YAML in words. */
import { SourceFaultError } from './source.ts'

/** What people can do about the usual slips; the library's own words serve for the rest. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where the line is indented: YAML allows only spaces there.',
  MULTIPLE_DOCS:
    'A second document starts here: a file holds one connector, so move it to a file of its own.',
  BAD_SCALAR_START: 'A text that begins with this character must stand in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second colon on this line: put a text that holds ": " in quotes, or indent what follows.',
  NON_STRING_KEY:
    'A key must be a text. A value that begins with { must stand in quotes, such as "{{domain}}".',
  MISSING_CHAR: 'Something is missing here: a colon after a key, a closing quote, or a closing bracket.',
  TAG_RESOLVE_FAILED:
    'Tags have no counterpart in JSON: remove the word that begins with "!", or put the text in quotes.',
  BAD_DIRECTIVE: 'Directives (lines that begin with %) have no meaning in connector files: remove it.',
  BAD_ALIAS: 'The name after * or & is not an anchor: put a text that begins so in quotes.',
}

interface Problem {
  readonly code: string
  readonly message: string
  readonly pos: readonly [start: number, end: number]
}

/** Says what is wrong where the parser first complained. */
export function explainYamlSyntax({ code, message, pos }: Problem): SourceFaultError {
  const [offset] = pos
  if (message.startsWith('Maximum call stack'))
    return new SourceFaultError('nesting', 'Values are nested far too deep.', offset)
  const rule = code === 'TAG_RESOLVE_FAILED' || code === 'NON_STRING_KEY' ? 'json-types' : 'syntax'
  return new SourceFaultError(rule, WORDS[code] ?? `This is not YAML: ${message}.`, offset)
}
