/** Texts that try to break out of where they are shown, and reports that are full of them. */
import fc from 'fast-check'
import type { RunReport } from '../../src/report/report.ts'

const WEAPONS = [
  ...['|', '\\|', '\\\\|', '\\', '`', '``', '```', '~~~', '***', '_', '__', '~~', '$x$', '$`x`$', '$$'],
  ...[
    '<b>',
    '</code>',
    '</pre>',
    '</td>',
    '</details>',
    '<!--',
    '-->',
    '<script>',
    '<img src=x>',
    '<a href="//e">',
  ],
  ...['@octocat', '@acme/team', '#123', 'acme/connectors#1', 'GH-1', 'CVE-2024-1234', 'GHSA-jfh8-c2jp-5v3q'],
  ...['deadbeef', 'acme/connectors@deadbeefdeadbeef', '0123456789abcdef', ':tada:', 'a:b:c'],
  ...[
    'https://e.example',
    'www.e.example',
    'x(www.e.example)',
    'mailto:a@e.example',
    'a@e.example',
    '<https://e.example>',
  ],
  ...[
    '[x](https://e.example)',
    '![x](https://e.example)',
    '[x]: https://e.example',
    '[^1]',
    '[^1]: x',
    '[ ]',
    '](',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    ' ',
    '\u00a0',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\ud800',
  ],
  ...['- ', '+ ', '1. ', '1) ', '# ', '> ', '>', '---', '===', '|---|', '& ', '&amp;', '&#64;', '&lt;b&gt;'],
  ...[
    '::error::x',
    '##[error]x',
    '[!WARNING]',
    'plain',
    'Words like these.',
    '"quoted"',
    "it's",
    '(so)',
    'ünïcode',
    '👩‍🚀',
  ],
]

/** One text, from a word to a paragraph. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WEAPONS) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 6,
    },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => parts.join(glue)))

/** Keys whose values this program chooses itself. */
const OWN = ['command', 'outcome', 'action', 'result', 'class', 'kind', 'severity', 'change', 'origins']

/** The report with each text that comes from outside replaced, the keys of connector values included. */
export function replaceTexts(report: RunReport, next: () => string): RunReport {
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN.includes(key) ? value : next()
    if (Array.isArray(value)) return value.map((element) => replace(element, key))
    if (typeof value !== 'object' || value === null) return value
    const isOutside = key === 'before' || key === 'after' || key === 'source'
    const entries = Object.entries(value).map(([name, member], index) => {
      const replaced = replace(member, isOutside ? key : name)
      return [isOutside ? `${next()} ${index}` : name, replaced] as const
    })
    return Object.fromEntries(entries)
  }
  return replace(report, '') as RunReport
}
