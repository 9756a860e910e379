/** Valid connectors of every kind, as the texts that table tests spoil. */
import type { JsonObject } from '../../src/connector/json.ts'

const field = (field_name: string, label: string, input_type: string, more: JsonObject = {}) => ({
  field_name,
  label,
  input_type,
  hint: 'A hint',
  required: true,
  ...more,
})

const connector = (pattern: JsonObject, proxy_url = 'https://api.example.com', more: JsonObject = {}) => ({
  display_name: 'Sample',
  description: 'A sample',
  auth_patterns: [pattern],
  proxy_url,
  proxy_enabled: true,
  ...more,
})

/** Each holds every key that its kind can have. */
export const SAMPLES = {
  oauth: connector(
    {
      type: 'OAUTH',
      display_name: 'OAuth 2.0',
      description: 'Authorise in the browser',
      is_mcp: false,
      fields: [],
      account_fields: [field('workspace', 'Workspace', 'text', { is_path_param: true })],
      oauth_config: {
        authorize_uri: 'https://example.com/oauth/authorize',
        token_uri: 'https://example.com/oauth/token',
        user_info_uri: 'https://example.com/me',
        available_scopes: [
          { scope: 'profile', display_name: 'Profile', description: 'Read your profile', required: true },
          { scope: 'email', display_name: 'Email', description: 'Read your email', required: false },
        ],
        pkce_enabled: true,
        custom_scope_name: 'user_scope',
        allow_use_scalekit_credentials: false,
      },
      auth_header_key_override: 'X-Access',
    },
    'https://{{workspace}}.example.com',
    {
      icon_src: 'https://example.com/icon.svg',
      metadata: { team: 'integrations' },
      renamed_from: ['Former', 'Older'],
      $schema: '../schema/connector.schema.json',
    },
  ),
  basic: connector(
    {
      type: 'BASIC',
      display_name: 'Basic Auth',
      description: 'User name and password',
      is_mcp: false,
      fields: [
        field('domain', 'Domain', 'text'),
        field('username', 'Username', 'text'),
        field('password', 'Password', 'password'),
      ],
      auth_header_key_override: 'X-Access',
      auth_field_mutations: { username: { suffix: '/token' }, password: { default: 'X' } },
    },
    'https://{{domain}}/api',
  ),
  bearer: connector({
    type: 'BEARER',
    display_name: 'Token',
    description: 'A token',
    is_mcp: false,
    fields: [field('token', 'Token', 'password')],
    auth_header_key_override: 'X-Access',
    auth_field_mutations: { token: { prefix: 'v1 ' } },
  }),
  apiKey: connector({
    type: 'API_KEY',
    display_name: 'API Key',
    description: 'A key',
    is_mcp: false,
    fields: [field('api_key', 'API Key', 'password')],
    auth_header_key_override: 'X-API-Key',
    auth_field_mutations: { api_key: { prefix: 'Key ', suffix: '=', default: 'none' } },
  }),
  mcp: connector({
    type: 'OAUTH',
    display_name: 'OAuth 2.1/DCR',
    is_mcp: true,
    fields: [],
    oauth_config: { pkce_enabled: true },
  }),
  noAuth: connector({
    type: 'NO_AUTH',
    display_name: 'Public',
    description: 'Open',
    is_mcp: true,
    fields: [],
  }),
} as const satisfies Record<string, JsonObject>

export type SampleName = keyof typeof SAMPLES

/** The text of a sample, two spaces a level. */
export function textOf(sample: SampleName): string {
  return JSON.stringify(SAMPLES[sample], null, 2)
}
