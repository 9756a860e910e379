/** Connectors as reports show them. */
import type { Change } from '../../src/plan/plan.ts'
import type { ConnectorReport, Failure } from '../../src/report/report.ts'

/** An unchanged connector, with whatever is given instead. */
export function connectorOf(given: Partial<ConnectorReport> = {}): ConnectorReport {
  return {
    name: 'My Freshdesk',
    action: 'unchanged',
    result: 'unchanged',
    authType: 'BASIC',
    identifier: 'MYFRESHDESK',
    file: 'connectors/my-freshdesk.json',
    changes: [],
    notes: [],
    ...given,
  }
}

export const tokenChange: Change = {
  path: ['auth_patterns', 0, 'oauth_config', 'token_uri'],
  before: 'https://app.asana.com/-/oauth_token',
  after: 'https://app.asana.com/-/oauth_token_v2',
  class: 'reauthorization',
  loses: false,
}

export const asanaUpdate: ConnectorReport = {
  name: 'My Asana',
  action: 'update',
  authType: 'OAUTH',
  identifier: 'MYASANA',
  file: 'connectors/my-asana.json',
  changes: [
    {
      path: ['auth_patterns', 0, 'oauth_config', 'available_scopes', 'email'],
      before: { description: 'Access user email address', required: true, scope: 'email' },
      class: 'reauthorization',
      loses: true,
    },
    {
      path: ['auth_patterns', 0, 'oauth_config', 'available_scopes', 'tasks:write'],
      after: { description: 'Create and change tasks', required: false, scope: 'tasks:write' },
      class: 'reauthorization',
      loses: false,
    },
    tokenChange,
    { path: ['icon_src'], before: 'https://cdn.example.com/asana.svg', class: 'cosmetic', loses: true },
    {
      path: ['proxy_url'],
      before: 'https://app.asana.com/api',
      after: 'https://app.asana.com/api/1.0',
      class: 'routing',
      loses: false,
    },
  ],
  notes: [
    'People already connected have to authorise again, and the connection may have to be made anew.',
    'Scopes added: tasks:write.',
    'Scopes removed: email.',
  ],
}

export const apifyCreate: ConnectorReport = {
  name: 'Apify MCP',
  action: 'create',
  authType: 'BEARER (MCP)',
  file: 'connectors/apify-mcp.yaml',
  changes: [
    {
      path: ['auth_patterns'],
      after: [
        {
          description: 'Authenticate with Apify using your API Token.',
          fields: [{ field_name: 'token', input_type: 'password', label: 'Apify Token', required: true }],
          is_mcp: true,
          type: 'BEARER',
        },
      ],
      class: 'cosmetic',
      loses: false,
    },
    { path: ['display_name'], after: 'Apify MCP', class: 'cosmetic', loses: false },
    { path: ['proxy_enabled'], after: true, class: 'cosmetic', loses: false },
    { path: ['proxy_url'], after: 'https://mcp.apify.com', class: 'cosmetic', loses: false },
  ],
  notes: [],
}

export const attentionDelete: ConnectorReport = {
  name: 'Old Attention',
  action: 'delete',
  authType: 'API_KEY',
  identifier: 'OLDATTENTION',
  changes: [],
  notes: [],
}

export const blocked: ConnectorReport = {
  name: 'Twice There',
  action: 'blocked',
  result: 'failed',
  authType: 'BASIC',
  file: 'connectors/twice-there.json',
  changes: [],
  notes: [],
  failure: {
    kind: 'user',
    message:
      'Several live connectors are called "Twice There": TWICETHERE, TWICETHERE:2. Delete or rename all but one, then run again.',
  },
}

/** A refusal with everything that the service can say. */
export const refusal: Failure = {
  kind: 'service',
  message: 'Could not create "Apify MCP": the payload was refused',
  hint: 'Mend the fields that are named, then run again.',
  status: 400,
  violations: [{ field: 'proxy_url', description: 'must start with https://' }],
  helpLinks: ['https://docs.scalekit.com/connectors', 'https://elsewhere.example/login'],
  requestId: 'req_000123',
}

export const unchanged = [
  'Github MCP',
  'My API Key MCP',
  'My Attention',
  'My Internal MCP',
  'My Slack',
  'My Zoom',
].map((name) =>
  connectorOf({
    name,
    identifier: name.replaceAll(' ', '').toUpperCase(),
    file: `connectors/${name.replaceAll(' ', '-').toLowerCase()}.json`,
  }),
)
