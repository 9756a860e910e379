import { describe, expect, it } from '@jest/globals'
import { connector, errorsOf, withScenario } from './scenario.ts'

const SECRET = 'p4ssw0rd-in-a-url'

describe('a wrong input: a message that names it and says what to do, exit 1, nothing sent', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['an unknown command', { command: 'destroy' }, /command.*"destroy".*validate, plan, apply, export/s],
    ['a malformed number', { concurrency: '8.5' }, /concurrency.*"8\.5".*1 to 32/s],
    ['a number out of range', { concurrency: '33' }, /concurrency.*1 to 32/s],
    ['a negative number', { 'max-deletes': '-1' }, /max-deletes.*"-1"/s],
    ['a malformed boolean', { prune: 'yes' }, /prune.*"yes".*true or false/s],
    ['a malformed choice', { 'on-reauthorization': 'stop' }, /on-reauthorization.*warn, fail/s],
    ['a malformed digest', { 'plan-digest': 'abc' }, /plan-digest.*64/s],
    ['no URL', { 'environment-url': '' }, /environment-url/],
    ['no credentials', { 'client-id': '', 'client-secret': '' }, /client-id, client-secret.*forks/s],
    ['something that is no URL', { 'environment-url': 'acme' }, /environment-url.*https:/s],
    ['a URL that is not HTTPS', { 'environment-url': 'http://acme.scalekit.com' }, /environment-url.*HTTPS/s],
    ['a URL of another scheme', { 'environment-url': 'ftp://acme.scalekit.com' }, /HTTPS/],
    [
      'a URL with credentials',
      { 'environment-url': `https://u:${SECRET}@acme.scalekit.com` },
      /user name or password/,
    ],
    ['a URL with a query', { 'environment-url': 'https://acme.scalekit.com/?a=1' }, /query/],
    [
      'half of a source',
      { 'source-environment-url': 'https://dev.test' },
      /source-client-id, source-client-secret/,
    ],
    ['no file pattern', { files: '!connectors/a.json' }, /files/],
    ['patterns that match nothing', { files: 'nowhere/*.json' }, /files|No connector file/],
    ['a pattern that leaves the workspace', { files: '../*.json' }, /\.\./],
    ['an overlay folder that is not there', { overlay: 'overlays/nowhere' }, /overlays\/nowhere/],
    ['an export folder outside the workspace', { command: 'export', 'export-dir': '../out' }, /export-dir/],
  ])('%s', async (_, inputs, message) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const run = await scenario.run('plan', inputs)
      expect(run.exitCode).toBe(1)
      expect(errorsOf(run).join('\n')).toMatch(message)
      expect(scenario.requests()).toEqual([])
      expect(run.stdout + run.stderr).not.toContain(SECRET)
      expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /)
      expect(run.summary).toMatch(/./)
      expect(run.outputs['report']).toMatch(/./)
    })
  })

  it.each<[string, string, string]>([
    ['cannot be parsed', 'connectors/bad.json', '{\n  "display_name": "Bad",\n}'],
    ['is not valid', 'connectors/bad.json', '{ "display_name": "Bad" }'],
    ['has the name of another', 'connectors/bad.json', JSON.stringify(connector())],
  ])('a file that %s keeps everything from being sent', async (_, path, text) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector()).write(path, text)
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(1)
      expect(run.annotations.some(({ level, file }) => level === 'error' && file === path)).toBe(true)
      expect(Number(run.outputs['errors'])).toBeGreaterThan(0)
      expect(scenario.requests()).toEqual([])
    })
  })

  it.each([
    ['pull_request', {}, 1],
    ['pull_request_target', {}, 1],
    ['pull_request_review', {}, 1],
    ['pull_request', { merged: true }, 0],
    ['push', {}, 0],
  ])('apply on %s %j ends with %i', async (name, pull, exitCode) => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const payload = name === 'push' ? {} : { pull_request: { number: 1, ...pull } }
      const run = await scenario.run('apply', { comment: 'false' }, { event: { name, payload } })
      expect(run.exitCode).toBe(exitCode)
      expect(scenario.scalekit.requests.writes()).toHaveLength(exitCode === 0 ? 1 : 0)
    })
  })

  it('credentials may come from the environment instead', async () => {
    await withScenario({}, async (scenario) => {
      scenario.write('connectors/acme.json', connector())
      const { url, clientId, clientSecret } = scenario.scalekit
      const run = await scenario.run(
        'plan',
        { 'environment-url': '', 'client-id': '', 'client-secret': '' },
        {
          env: {
            SCALEKIT_ENVIRONMENT_URL: url,
            SCALEKIT_CLIENT_ID: clientId,
            SCALEKIT_CLIENT_SECRET: clientSecret,
          },
        },
      )
      expect(run.exitCode).toBe(0)
    })
  })
})
