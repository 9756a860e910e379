/** What stands around the output on GitHub's pages: the boxes of a job summary and of a comment, and the page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { icon } from './icons.ts'
import { githubHtml } from './markdown.ts'

const MARKDOWN_STYLES = join(
  import.meta.dirname,
  '../../node_modules/github-markdown-css/github-markdown-light.css',
)

/** A page that is as wide as given, in CSS pixels, and as high as what is in it. */
export function page(width: number, body: string): string {
  const styles = [MARKDOWN_STYLES, join(import.meta.dirname, 'github.css')]
  const css = styles.map((file) => readFileSync(file, 'utf8')).join('\n')
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><style>${css}</style></head>
<body style="width: ${width}px">${body}</body>
</html>`
}

/** A job summary, as at the foot of a run's page. */
export function summaryBox(job: string, markdown: string): string {
  return `<section class="box">
    <header class="summary-header"><strong>${job}</strong> summary<span class="menu">${icon('kebab-horizontal')}</span></header>
    <article class="markdown-body">${githubHtml(markdown)}</article>
    <footer>Job summary generated at run-time</footer>
  </section>`
}

/** A comment of a workflow's token, as on the page of a pull request. */
export function commentBox(markdown: string): string {
  return `<section class="comment">
    <span class="avatar">${icon('mark-github', '#ffffff')}</span>
    <div class="box">
      <header class="comment-header">
        <span><strong>github-actions</strong> <span class="badge">bot</span> commented 2 minutes ago</span>
        <span class="menu">${icon('kebab-horizontal')}</span>
      </header>
      <article class="markdown-body">${githubHtml(markdown)}</article>
    </div>
  </section>`
}
