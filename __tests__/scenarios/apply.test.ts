import { describe, expect, it } from '@jest/globals'
import { connector, reportOf, withScenario } from './scenario.ts'

/** Beside the samples: every auth type with what the samples do not use. */
const FURTHER = {
  'connectors/public.json': connector({
    display_name: 'Public MCP',
    auth_patterns: [{ type: 'NO_AUTH', display_name: 'None', fields: [], is_mcp: true }],
    proxy_url: 'https://mcp.acme.com',
  }),
  'connectors/oauth.yaml': `display_name: Acme OAuth
description: Account-scoped paths
auth_patterns:
  - type: OAUTH
    display_name: OAuth 2.0
    fields: []
    account_fields:
      - field_name: tenant
        label: Tenant
        input_type: text
        hint: Your tenant
        required: true
        is_path_param: true
    oauth_config:
      authorize_uri: https://acme.com/authorize
      token_uri: https://acme.com/token
      pkce_enabled: true
      available_scopes:
        - { scope: write, display_name: Write, description: To write, required: false }
        - { scope: read, display_name: Read, description: To read, required: true }
proxy_url: https://api.acme.com/{{tenant}}
proxy_enabled: true
`,
  'connectors/header.yml': `display_name: Acme Key
auth_patterns:
  - type: API_KEY
    display_name: Key
    fields:
      - { field_name: api_key, label: Key, input_type: password, required: true }
    auth_header_key_override: X-API-Key
    auth_field_mutations:
      api_key: { prefix: 'Token ' }
proxy_url: https://key.acme.com
proxy_enabled: true
`,
}
const COUNT = 11

describe.each([
  { put: 'replaces', defaults: 'added', reorderKeys: true },
  { put: 'merges', defaults: 'dropped', reorderKeys: false },
  { put: 'replaces', defaults: 'as sent', pageCap: 3 },
] as const)('apply where PUT $put and defaults are $defaults', (options) => {
  it('brings files live with one token, one listing before, one after and one write each; then rests', () =>
    withScenario(options, async (scenario) => {
      scenario.withSamples()
      for (const [path, text] of Object.entries(FURTHER)) scenario.write(path, text)
      const pages = (connectors: number) =>
        Math.max(1, Math.ceil(connectors / ('pageCap' in options ? options.pageCap : 1000)))
      const lists = (connectors: number) => Array<string>(pages(connectors)).fill('list')

      const plan = await scenario.run('plan')
      expect([plan.exitCode, plan.outputs['created'], plan.outputs['has-changes']]).toEqual([
        0,
        `${COUNT}`,
        'true',
      ])
      expect(scenario.requests()).toEqual(['token', 'list'])

      const first = await scenario.run('apply')
      expect(first.exitCode).toBe(0)
      expect(first.outputs).toMatchObject({ created: `${COUNT}`, updated: '0', unchanged: '0', failed: '0' })
      expect(first.outputs['plan-digest']).toBe(plan.outputs['plan-digest'])
      expect(scenario.requests()).toEqual([
        'token',
        'list',
        ...Array<string>(COUNT).fill('create'),
        ...lists(COUNT),
      ])
      const identifiers = JSON.parse(first.outputs['identifiers'] ?? '{}') as Record<string, string>
      expect(Object.keys(identifiers)).toHaveLength(COUNT)
      for (const { identifier, fields } of scenario.scalekit.connectors.list()) {
        expect(identifiers[fields['display_name'] as string]).toBe(identifier)
      }

      const second = await scenario.run('apply')
      expect([second.exitCode, second.outputs['unchanged'], second.outputs['has-changes']]).toEqual([
        0,
        `${COUNT}`,
        'false',
      ])
      expect(scenario.requests()).toEqual(['token', ...lists(COUNT)])
    }))

  it('updates without losing what only the environment has', () =>
    withScenario(options, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ description: 'new' }))
      const kept = { icon_src: 'https://acme.com/icon.svg', metadata: { team: 'platform' } }
      scenario.scalekit.connectors.seed(connector({ ...kept, description: 'old' }))
      const bystander = connector({ display_name: 'Bystander' })
      scenario.scalekit.connectors.seed(bystander)

      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ updated: '1', created: '0', deleted: '0' })
      expect(scenario.live()).toEqual({
        Acme: connector({ ...kept, description: 'new' }),
        Bystander: bystander,
      })
      expect(reportOf(run).connectors).toMatchObject([
        {
          name: 'Acme',
          action: 'update',
          result: 'updated',
          changes: [{ path: ['description'], before: 'old', after: 'new', class: 'cosmetic' }],
        },
      ])
    }))

  it('clears a field where the file says so', () =>
    withScenario(options, async (scenario) => {
      scenario.write('connectors/acme.json', connector({ icon_src: '', metadata: {} }))
      scenario.scalekit.connectors.seed(
        connector({ icon_src: 'https://acme.com/i.svg', metadata: { team: 'a' } }),
      )
      expect((await scenario.run('apply')).exitCode).toBe(0)
      expect(scenario.live()['Acme']).toMatchObject({ icon_src: '', metadata: {} })
    }))
})

describe('one connector that cannot be applied', () => {
  it('does not stop the others, and is reported with all that the service said', () =>
    withScenario({}, async (scenario) => {
      scenario.write('connectors/a.json', connector({ display_name: 'A' }))
      scenario.write('connectors/b.json', connector({ display_name: 'B' }))
      scenario.scalekit.faults.add({ on: 'create', connector: 'A', fault: { kind: 'answer', status: 403 } })
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ created: '1', failed: '1' })
      expect(Object.keys(scenario.live())).toEqual(['B'])
      const [a] = reportOf(run).connectors
      expect(a).toMatchObject({ name: 'A', result: 'failed', failure: { kind: 'service', status: 403 } })
      expect(a?.failure?.requestId).toEqual(expect.stringMatching(/./))
    }))

  it('is blocked where two live connectors have its name; both are named, neither is touched', () =>
    withScenario({ duplicateNames: 'allowed' }, async (scenario) => {
      scenario.write('connectors/a.json', connector({ description: 'new' }))
      scenario.write('connectors/b.json', connector({ display_name: 'B' }))
      scenario.scalekit.connectors.seed(connector(), { identifier: 'ONE' })
      scenario.scalekit.connectors.seed(connector(), { identifier: 'TWO' })
      const run = await scenario.run('apply')
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ created: '1', failed: '1', updated: '0' })
      expect(reportOf(run).connectors[0]?.failure?.message).toMatch(/ONE.*TWO/)
      expect(scenario.scalekit.requests.writes().map(({ kind }) => kind)).toEqual(['create'])
    }))
})
