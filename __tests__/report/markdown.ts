/** Markdown as GitHub reads it, reduced to what hostile text could change. */
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export interface Reading {
  /** The document's blocks: headings, lists, rows and cells of tables, code blocks, with no text in them. */
  readonly shape: unknown
  /** Addresses of links and images. */
  readonly links: readonly string[]
  /** HTML that a browser would act on: all but comments. */
  readonly html: readonly string[]
  /** Runs of text outside code, in which GitHub looks for mentions and the like. */
  readonly texts: readonly string[]
  /** What stands in code, in order. */
  readonly codes: readonly string[]
}

/** Parsed with GitHub's extensions; addresses are found in decoded text too, as on GitHub. */
export function read(markdown: string): Reading {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const links: string[] = []
  const html: string[] = []
  const texts: string[] = []
  const codes: string[] = []
  let rawCode: string | undefined

  function visit(node: Nodes): unknown {
    if (node.type === 'html') {
      for (const [tag] of node.value.replace(/<!--.*?-->/gs, '').matchAll(/<[^>]*>/g)) {
        html.push(tag)
        if (/^<(code|pre)/.test(tag)) rawCode = ''
        if (/^<\/(code|pre)/.test(tag)) {
          codes.push(rawCode ?? '')
          rawCode = undefined
        }
      }
    }
    if (node.type === 'link' || node.type === 'image') links.push(node.url)
    if (node.type === 'inlineCode' || node.type === 'code') codes.push(node.value)
    if (node.type === 'text') {
      if (rawCode === undefined) texts.push(node.value)
      else rawCode += node.value
    }
    if (node.type === 'text' || node.type === 'inlineCode') return undefined
    if (node.type === 'html') return /^<(code|pre|!--)|^<\/(code|pre)/.test(node.value) ? undefined : 'html'
    if (!('children' in node)) return node.type
    const children = node.children.map(visit).filter((child) => child !== undefined)
    return [node.type, ...children]
  }

  return { shape: visit(root), links, html, texts, codes }
}

/** What GitHub makes a link, a mention, an emoji or a formula of in text that is not code. */
export const REFERENCES: readonly (readonly [what: string, RegExp])[] = [
  ['mention', /@[a-z\d]/i],
  ['issue', /#\d|\bgh-\d/i],
  ['ticket or advisory', /\b[a-z]+-\d|ghsa-|cve-/i],
  ['commit', /\b[0-9a-f]{7,40}\b/i],
  ['address', /:\/\/|www\.|mailto:/i],
  ['emoji', /:[a-z\d+_-]+:/i],
  ['formula', /\$/],
]
