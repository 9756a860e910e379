/** What happens before each picture is taken: real runs of the action, from which it gives the page's HTML. */
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { changedFile } from './changed-file.ts'
import { commentBox, summaryBox } from './frames.ts'
import { World } from './world.ts'

/** Connectors as they are at first, and as they are after a change. */
const SAMPLES = 'connectors'
const CHANGED = 'scripts/pictures/connectors'
const PRUNE = { prune: 'true' }

/** A plan on a pull request: an update that people must authorise again, a create, a deletion, and drift. */
export function summary(): Promise<string> {
  return World.with(async (world) => {
    world.commit(SAMPLES, 'apify-mcp', 'asana', 'attention', 'github-mcp')
    await world.run('apply', 'Dev', { inputs: PRUNE })
    world.editByHand('Dev', 'My Attention', { proxy_url: 'https://api.attention.tech/v2' })
    world.repository.branch('feature')
    rmSync(join(world.repository.folder, 'connectors/apify-mcp.json'))
    world.commit(CHANGED, 'asana', 'linear-mcp')
    const event = world.repository.pullRequest(7, 'feature')
    const run = await world.run('plan', 'Dev', { event, inputs: { ...PRUNE, comment: 'false' } })
    return summaryBox('connectors / Plan for Dev', world.disguise(run.summary))
  })
}

/** The connector of the guide, with two mistakes. */
export function annotations(): Promise<string> {
  return World.with(async (world) => {
    const path = 'connectors/acme-tickets.json'
    const guide = readFileSync(resolve(import.meta.dirname, '../../docs/guide.md'), 'utf8')
    const text = new RegExp(`<!-- file: ${path} -->\n\`\`\`json\n(.*?)\`\`\``, 's')
      .exec(guide)?.[1]
      ?.replace('"field_name"', '"field_nam"')
      .replace('https://api', 'http://api')
    if (text === undefined) throw new Error(`docs/guide.md has no ${path}`)
    world.repository.write({ [path]: text })
    const event = { name: 'pull_request' } as const
    const run = await world.run('validate', 'Dev', { event, exitCode: 1 })
    return changedFile(path, text, 'connectors / Validate', run.annotations)
  })
}

/** The comment on a pull request whose environment was edited by hand, and has yet to get an earlier merge. */
export function comment(): Promise<string> {
  return World.with(async (world) => {
    world.commit(SAMPLES, 'apify-mcp', 'asana', 'attention', 'github-mcp')
    await world.run('apply', 'Dev')
    world.editByHand('Dev', 'Github MCP', { description: 'GitHub, ask Kim before you change this' })
    world.commit(CHANGED, 'attention')
    world.repository.branch('feature')
    world.commit(CHANGED, 'asana')
    const event = world.repository.pullRequest(7, 'feature')
    await world.run('plan', 'Dev', { event })
    const [{ body } = { body: '' }] = world.github.comments
    return commentBox(world.disguise(body))
  })
}

/** A release to Production, where Dev runs the files already. */
export function promotion(): Promise<string> {
  return World.with(async (world) => {
    world.commit(SAMPLES, 'asana', 'attention', 'github-mcp')
    await world.run('apply', 'Dev')
    await world.run('apply', 'Production')
    world.commit(CHANGED, 'asana', 'attention')
    await world.run('apply', 'Dev')
    const overlay = 'overlays/production'
    world.repository.write({
      [`${overlay}/attention.json`]: JSON.stringify({ proxy_url: 'https://api.eu.attention.tech/v2' }),
    })
    const source = { 'source-environment': 'Dev', ...world.credentials('Dev', 'source-') }
    const run = await world.run('plan', 'Production', { inputs: { overlay, ...source } })
    return summaryBox('connectors / Plan for Production', world.disguise(run.summary))
  })
}
