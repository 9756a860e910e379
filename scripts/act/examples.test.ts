/** Runs the callers of examples/ with act, each for the events that it is about. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import type { JsonObject } from '../../src/connector/json.ts'
import { assertJobs, createWorld, type World } from './world.ts'

const CONNECTOR = readFileSync('connectors/bearer-token-provider.json', 'utf8')
const EMPTY_PATCH = '{}\n'
const nightly = { name: 'schedule', ref: 'refs/heads/main' } as const

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(() => world.close())

/** A repository with one example as its workflow, and these files. */
function begin(example: string, files: Readonly<Record<string, string>>): void {
  const workflow = readFileSync(`examples/${example}.yml`, 'utf8')
  world.repository.write({ [`.github/workflows/${example}.yml`]: workflow, ...files })
  world.repository.commit('Begin')
}

void describe('examples', { concurrency: false }, () => {
  void test('shortest: pull request, merge, release, night', async () => {
    const { repository } = world
    begin('shortest', { 'connectors/one.json': CONNECTOR })
    repository.branch('change')
    const review = await world.run(repository.pullRequest(1, 'change'), 'Dev')
    repository.backTo('main')
    const merge = await world.run(repository.push(), 'Dev')
    const night = await world.run(nightly, 'Dev')
    const release = await world.run(repository.release('v1.0.0'), 'Production')

    assertJobs(review, { 'connectors/validate': 'success', 'connectors/plan-dev': 'success' })
    assertJobs(merge, { 'connectors/apply-dev': 'success' })
    assertJobs(night, { 'connectors/drift-dev': 'success' })
    assertJobs(release, {
      'connectors/plan-production': 'success',
      'connectors/apply-production': 'success',
    })
    assert.equal(world.production.connectors.list().length, 1)
  })

  void test('shortest: a release for which no way back could be kept is stopped; a part of one is enough', async () => {
    const { production, repository } = world
    const live = JSON.parse(CONNECTOR.replace(/("display_name": ").*?"/, '$1Twice"')) as JsonObject
    production.connectors.seed(live)
    production.connectors.seed(live)
    begin('shortest', { 'connectors/one.json': CONNECTOR })
    await world.run(repository.push(), 'Dev')
    const stopped = await world.run(repository.release('v1.0.0'), 'Production')
    const writes = production.requests.writes()
    production.connectors.seed({ ...live, display_name: 'Once' })
    const applied = await world.run(repository.release('v1.0.1'), 'Production')

    const planned = { 'connectors/plan-production': 'success' }
    assertJobs(stopped, { ...planned, 'connectors/apply-production': 'failure' })
    // Not the message: act now and then loses what a step prints right before it ends.
    assert.match(stopped.log, /Failure .*Stop where there is no way back/)
    assert.deepEqual(writes, [])
    assertJobs(applied, { ...planned, 'connectors/apply-production': 'success' })
    assert.equal(readdirSync(join(applied.artifacts, 'live-state-before-Production-1')).length, 1)
    assert.equal(production.connectors.list().length, 4)
  })

  void test('self-hosted-proxy: the jobs run where the labels say', async () => {
    begin('self-hosted-proxy', { 'connectors/one.json': CONNECTOR })
    const result = await world.run(world.repository.push(), 'Dev')

    assertJobs(result, { 'connectors/apply-dev': 'success' })
  })

  void test('monorepo: each team has its own plan, comment and release', async () => {
    const { repository } = world
    begin('monorepo', {
      'teams/payments/connectors/one.json': CONNECTOR.replace(/("display_name": ").*?"/, '$1Payments"'),
      'teams/support/connectors/one.json': CONNECTOR.replace(/("display_name": ").*?"/, '$1Support"'),
    })
    repository.branch('change')
    const review = await world.run(repository.pullRequest(1, 'change'), 'Dev')
    repository.backTo('main')
    await world.run(repository.push(), 'Dev')
    const release = await world.run(repository.release('payments-v1'), 'Production')

    assert.deepEqual(new Set(Object.values(review.jobs)), new Set(['success']))
    assert.equal(Object.keys(review.jobs).length, 4)
    const comments = world.github.comments.map(({ body }) => /Dev \((\w+)\)/.exec(body)?.[1])
    assert.deepEqual(comments.sort(), ['payments', 'support'])
    assert.equal(world.dev.connectors.list().length, 2)
    assert.deepEqual(Object.keys(release.jobs).length, 2)
    assert.deepEqual(
      world.production.connectors.list().map(({ fields }) => fields['display_name']),
      ['Payments'],
    )
  })

  void test('many-environments: a release is planned for each region by itself', async () => {
    const { repository } = world
    begin('many-environments', {
      'connectors/one.json': CONNECTOR,
      ...Object.fromEntries(['eu', 'us', 'in'].map((region) => [`overlays/${region}/one.json`, EMPTY_PATCH])),
    })
    await world.run(repository.push(), 'Dev')
    // act has one Production for all regions: it is in step already, so that none of them has to write.
    world.production.connectors.seed(JSON.parse(CONNECTOR) as JsonObject)
    const result = await world.run(repository.release('v1.0.0'), 'Production')

    assert.deepEqual(
      Object.entries(result.jobs).map(([name, result]) => [name.replace(/^.*\//, ''), result]),
      ['eu', 'us', 'in'].map(() => ['plan-production', 'success']),
    )
  })

  void test('drift-issue: an edit by hand fails the run, upon which the issue is opened', async () => {
    begin('drift-issue', {
      'connectors/one.json': CONNECTOR,
      'overlays/production/one.json': EMPTY_PATCH,
    })
    const result = await world.run(nightly, 'Dev')

    // The job that opens the issue is run in __tests__/workflows/: act stops where a called workflow has failed.
    assertJobs(result, { 'drift/drift-dev': 'failure', 'drift/drift-production': 'success' })
    assert.match(result.summary, /My Bearer Token Provider/)
    assert.deepEqual(world.dev.requests.writes(), [])
  })
})
