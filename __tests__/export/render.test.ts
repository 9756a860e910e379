import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../src/connector/json.ts'
import type { PlannedFile } from '../../src/export/plan-export.ts'
import { renderFile } from '../../src/export/render.ts'
import { parseConnectorText } from '../../src/validation/load.ts'

const OLD = `# Ask Jo before changing this

$schema: ../schema/connector.schema.json
# as customers know it
display_name: Acme # keep
renamed_from: Former
icon_src: ""
auth_patterns:
  # one is enough
  - type: BEARER
    display_name: Token
    fields: [ { field_name: token, label: Token, input_type: password } ]
proxy_url: https://old.acme.com # moved
proxy_enabled: true
# the end
`
const AUTH = [
  {
    type: 'BEARER',
    display_name: 'Token',
    fields: [{ field_name: 'token', label: 'Token', input_type: 'password' }],
  },
]
const CONTENT = {
  display_name: 'Acme',
  auth_patterns: AUTH,
  proxy_url: 'https://api.acme.com',
  proxy_enabled: true,
}
const rewritten = (file: string, content: JsonObject, renamedFrom: string[] = []): PlannedFile => ({
  ...{ name: 'Acme', file, change: 'rewritten', content, renamedFrom },
})

test('a YAML file keeps what does not change, comments and all', async () => {
  const content = { ...CONTENT, description: 'true' }
  expect(await renderFile(rewritten('a.yaml', content), OLD)).toBe(`# Ask Jo before changing this

$schema: ../schema/connector.schema.json
# as customers know it
display_name: Acme # keep
auth_patterns:
  # one is enough
  - type: BEARER
    display_name: Token
    fields: [ { field_name: token, label: Token, input_type: password } ]
proxy_url: https://api.acme.com # moved
proxy_enabled: true
description: "true"

# the end
`)
})

test('a YAML file of many aliases, to values that stay and that go, says what it is to say', async () => {
  const scopes = Array.from({ length: 150 }, (_, index) => ({
    ...{ scope: `s${index}`, display_name: `Scope ${index}`, description: 'old', required: true },
  }))
  const old = `display_name: Acme
description: &text old
auth_patterns:
  - type: OAUTH
    display_name: Account
    oauth_config:
      authorize_uri: https://acme.com/authorize
      token_uri: https://acme.com/token
      available_scopes:
${scopes.map(({ scope, display_name: label }, index) => `        - { scope: ${scope}, display_name: ${label}, description: *text, required: ${index === 0 ? '&yes true' : '*yes'} }`).join('\n')}
proxy_url: https://api.acme.com
proxy_enabled: *yes
`
  const before = await parseConnectorText('a.yaml', old)
  expect(before.findings).toEqual([])
  const content = { ...(before.connector?.payload as unknown as JsonObject), description: 'new' }
  const text = await renderFile(rewritten('a.yaml', content), old)
  const after = await parseConnectorText('a.yaml', text)
  expect(after.findings).toEqual([])
  expect(after.connector?.payload).toEqual(content)
})

test('a JSON file keeps its $schema; former names come before what is live', async () => {
  const old = JSON.stringify({ ...CONTENT, $schema: 'x', renamed_from: 'gone', icon_src: '' })
  const text = await renderFile(rewritten('a.json', CONTENT, ['Former']), old)
  expect(text).toBe(`${JSON.stringify({ $schema: 'x', renamed_from: 'Former', ...CONTENT }, undefined, 2)}\n`)
})
