/** Follows docs/guide.md from an empty repository: each step in the order of the guide, with the files it prints. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { dispatch } from './repository.ts'
import { assertJobs, createWorld, type World } from './world.ts'

const FILE = 'connectors/acme-tickets.json'
const NAME = 'Acme Tickets'

/** The files that the guide prints, by path. */
const files = Object.fromEntries(
  [...readFileSync('docs/guide.md', 'utf8').matchAll(/<!-- file: (\S+) -->\n```\w+\n(.*?)```/gs)].map(
    ([, path = '', text = '']) => [path, text],
  ),
)
const connector = files[FILE] ?? ''

let world: World
before(async () => {
  world = await createWorld()
  world.repository.write({ 'README.md': '# Connectors\n' })
  world.repository.commit('Begin')
})
after(() => world.close())

const rewrite = (message: string, text: string) => {
  world.repository.write({ [FILE]: text })
  world.repository.commit(message)
}
const comments = () => world.github.comments.map(({ body }) => body)

void describe('along the guide', { concurrency: false }, () => {
  void test('a pull request with a mistake is annotated, and nothing is sent', async () => {
    const { repository } = world
    repository.branch('first')
    repository.write(files)
    rewrite('Add a connector', connector.replace('"field_name"', '"field_nam"'))
    const result = await world.run(repository.pullRequest(1, 'first'), 'Dev')

    assertJobs(result, { 'connectors/validate': 'failure' })
    const line = 1 + connector.split('\n').findIndex((text) => text.includes('"field_name"'))
    const [mistake, ...others] = result.annotations.filter(({ level, file }) => level === 'error' && file)
    assert.deepEqual([mistake?.file, mistake?.line, others], [FILE, String(line), []])
    assert.match(mistake?.message ?? '', /field_nam\b.*field_name/s)
    assert.deepEqual([world.dev.requests.all(), comments()], [[], []])
  })

  void test('corrected, the plan is commented', async () => {
    const { repository } = world
    repository.backTo('first')
    rewrite('Correct it', connector)
    const result = await world.run(repository.pullRequest(1, 'first'), 'Dev')

    assertJobs(result, { 'connectors/validate': 'success', 'connectors/plan-dev': 'success' })
    assert.equal(comments().length, 1)
    assert.match(comments()[0] ?? '', /Dev.*Acme Tickets/s)
    assert.deepEqual(world.dev.requests.writes(), [])
  })

  void test('planned again, the comment is updated', async () => {
    world.repository.backTo('first')
    await world.run(world.repository.pullRequest(1, 'first'), 'Dev')

    assert.equal(comments().length, 1)
  })

  void test('from a fork, the files are validated and the plan says that it was skipped', async () => {
    world.dev.requests.clear()
    world.repository.backTo('first')
    const result = await world.run(world.repository.pullRequest(1, 'first'), 'fork')

    assertJobs(result, { 'connectors/validate': 'success', 'connectors/plan-dev': 'success' })
    assert.match(result.annotations.map(({ message }) => message).join(), /skipped: no credentials/)
    assert.deepEqual(world.dev.requests.all(), [])
  })

  void test('merged, Dev has it and Production does not', async () => {
    const result = await world.run(world.repository.merge('first'), 'Dev')

    assertJobs(result, { 'connectors/apply-dev': 'success' })
    assert.equal(world.dev.connectors.get(NAME).fields['proxy_url'], 'https://api.tickets.example.com')
    assert.deepEqual(world.production.requests.all(), [])
  })

  void test('released, Production has it, with its overlay', async () => {
    const result = await world.run(world.repository.release('v1.0.0'), 'Production')

    assertJobs(result, {
      'connectors/plan-production': 'success',
      'connectors/apply-production': 'success',
    })
    assert.equal(world.production.connectors.get(NAME).fields['proxy_url'], 'https://api.tickets.example.net')
  })

  void test('released again without a change, nobody is asked for an approval', async () => {
    const result = await world.run(world.repository.release('v1.0.1'), 'Production')

    assertJobs(result, { 'connectors/plan-production': 'success' })
  })

  void test('nothing drifted, and the look for drift says so', async () => {
    const dev = await world.run(dispatch('drift', 'Dev'), 'Dev')
    const production = await world.run(dispatch('drift', 'Production'), 'Production')

    assertJobs(dev, { 'connectors/drift-dev': 'success' })
    assertJobs(production, { 'connectors/drift-production': 'success' })
  })

  void test('an edit by hand is found, and named by its path', async () => {
    world.production.connectors.edit(NAME, { description: 'Edited by hand' })
    const result = await world.run(dispatch('drift', 'Production'), 'Production')

    assertJobs(result, { 'connectors/drift-production': 'failure' })
    assert.match(result.summary, /description/)
    assert.match(result.summary, /Edited by hand/)
  })

  void test('a release that does not run in Dev is refused', async () => {
    const { repository } = world
    repository.branch('second')
    rewrite('Say more', connector.replace('Read and answer', 'Read, answer and close'))
    repository.merge('second')
    const result = await world.run(repository.release('v1.1.0'), 'Production')

    assertJobs(result, { 'connectors/plan-production': 'failure' })
    assert.match(result.summary, /Apply these files to Dev first/)
  })

  void test('a plan that is stale when it is approved is refused, and what was live is kept', async () => {
    await world.run(world.repository.push(), 'Dev')
    world.production.requests.clear()
    const pause = createServer((_, response) => {
      world.production.connectors.edit(NAME, { description: 'Edited while the release waited' })
      response.end()
    }).listen(0, '127.0.0.1')
    await once(pause, 'listening')
    const url = `http://127.0.0.1:${(pause.address() as AddressInfo).port}`
    const result = await world.run(world.repository.release('v1.1.1'), 'Production', {
      STAND_IN_PAUSE: url,
    })
    pause.close()

    assertJobs(result, {
      'connectors/plan-production': 'success',
      'connectors/apply-production': 'failure',
    })
    assert.match(result.summary, /changed since/)
    assert.deepEqual(world.production.requests.writes(), [])
    const artifact = join(result.artifacts, 'live-state-before-Production-1')
    const [kept = ''] = readdirSync(artifact)
    assert.match(readFileSync(join(artifact, kept), 'utf8'), /"Edited by hand"/)
  })

  void test('released once more, the new plan is approved and applied', async () => {
    const result = await world.run(world.repository.release('v1.1.2'), 'Production')

    assert.equal(result.jobs['connectors/apply-production'], 'success')
    const { description } = world.production.connectors.get(NAME).fields
    assert.equal(description, 'Read, answer and close the tickets of Acme')
  })

  void test('an export by hand writes what is live', async () => {
    const result = await world.run(dispatch('export', 'Production'), 'Production')

    assertJobs(result, { 'connectors/export': 'success' })
    const artifact = join(result.artifacts, 'connectors-of-Production-1')
    assert.match(
      readFileSync(join(artifact, readdirSync(artifact)[0] ?? ''), 'utf8'),
      /tickets\.example\.net/,
    )
  })

  void test('a misspelt request by hand is no green run', async () => {
    const result = await world.run(dispatch('aply', 'Dev'), 'Dev')

    assertJobs(result, { 'connectors/unserved': 'failure' })
  })
})
