/** A new file with annotations, as under "Files changed" of a pull request. */
import type { Annotation } from '../../emulator/runner/step-log.ts'
import { icon } from './icons.ts'

const LEVELS = {
  error: { words: 'Check failure', icon: icon('x-circle-fill', '#d1242f') },
  warning: { words: 'Check warning', icon: icon('alert-fill', '#9a6700') },
  notice: { words: 'Check notice', icon: icon('info', '#59636e') },
}

/**
 * @param path the file's path in the repository
 * @param text its content, JSON
 * @param check name of the check that the annotations come from
 */
export function changedFile(
  path: string,
  text: string,
  check: string,
  annotations: readonly Annotation[],
): string {
  const lines = text.trimEnd().split('\n')
  const rows = lines.map((line, index) => {
    const number = index + 1
    const found = annotations.filter((annotation) => annotation.line === number)
    return (
      `<tr class="added"><td></td><td class="number">${number}</td><td class="sign">+</td><td>${colour(line)}</td></tr>` +
      found.map((annotation) => `<tr><td colspan="4">${annotationBox(annotation, check)}</td></tr>`).join('')
    )
  })
  return `<section class="box">
    <header class="file-header">
      ${icon('chevron-down')}<code>${path}</code>${icon('copy')}
      <span class="count">+${lines.length}</span><span class="squares">${'<i></i>'.repeat(5)}</span>
      <span class="menu"><span class="viewed"><i></i>Viewed</span>${icon('comment')}${icon('kebab-horizontal')}</span>
    </header>
    <table class="diff">
      <tr class="hunk"><td colspan="2"></td><td></td><td>@@ -0,0 +1,${lines.length} @@</td></tr>
      ${rows.join('\n')}
    </table>
  </section>`
}

function annotationBox({ level, line, file, title, message }: Annotation, check: string): string {
  const { words, icon: sign } = LEVELS[level]
  return `<div class="annotation ${level}">
    <p class="where">${sign}<strong>${words}</strong> on line ${line} in ${escape(file ?? '')}</p>
    <p class="from"><span class="avatar">${icon('mark-github', '#ffffff')}</span><span><strong>GitHub Actions</strong> / ${check}</span></p>
    <p class="title">${escape(title ?? '')}</p>
    <p class="message">${escape(message)}</p>
  </div>`
}

/** One line of JSON with GitHub's colours: keys, texts, and other values. */
function colour(line: string): string {
  const [, before = '', key = '', after = ''] = /^(\s*)("[^"]*"(?=:))?(.*)$/.exec(line) ?? []
  const value = escape(after).replaceAll(
    /(&quot;.*?&quot;)|\b(?:true|false|null|\d+)\b/g,
    (token, text?: string) => `<span class="${text === undefined ? 'constant' : 'text'}">${token}</span>`,
  )
  return `${before}<span class="key">${escape(key)}</span>${value}`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
