/** Markdown as GitHub shows it, in HTML for `github-markdown-css`. */
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { icon } from './icons.ts'

/** GitHub's five alerts, with the icon of each. */
const ALERTS: Readonly<Record<string, string>> = {
  NOTE: 'info',
  TIP: 'light-bulb',
  IMPORTANT: 'report',
  WARNING: 'alert',
  CAUTION: 'stop',
}

const DIFF_COLOURS: readonly (readonly [RegExp, string])[] = [
  [/^-/, 'pl-md'],
  [/^\+/, 'pl-mi1'],
  [/^@@/, 'pl-mdr'],
]

/** HTML of a Markdown text that is trusted: raw HTML in it is kept. */
export function githubHtml(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return html
    .replaceAll(/<blockquote>\n<p>\[!(\w+)\]\n?(.*?)<\/blockquote>/gs, (_, kind: string, rest: string) =>
      alert(kind, `<p>${rest}`.replace(/^<p><\/p>/, '')),
    )
    .replaceAll('<li><input', '<li class="task-list-item"><input class="task-list-item-checkbox"')
    .replaceAll(/<pre><code class="language-diff">(.*?)<\/code><\/pre>/gs, (_, lines: string) => diff(lines))
}

function alert(kind: string, body: string): string {
  const title = kind.charAt(0) + kind.slice(1).toLowerCase()
  return (
    `<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">` +
    `<p class="markdown-alert-title">${icon(ALERTS[kind] ?? 'info')}${title}</p>${body}</div>`
  )
}

function diff(lines: string): string {
  const coloured = lines.split('\n').map((line) => {
    const [, colour] = DIFF_COLOURS.find(([pattern]) => pattern.test(line)) ?? []
    return colour === undefined ? line : `<span class="${colour}">${line}</span>`
  })
  return `<div class="highlight"><pre>${coloured.join('\n')}</pre></div>`
}
