/** The docs of the rules that are no check of one connector's meaning: files, syntax, schema, overlays, names. */
import type { RuleIdentity, RuleText } from './rule.ts'

/** A file by its path and text. */
export interface ExampleFile {
  readonly file: string
  readonly text: string
}

export interface FileRule extends RuleIdentity, RuleText {
  /** Missing where a text cannot show it, such as bytes that are none. */
  readonly bad?: readonly ExampleFile[]
  readonly good?: readonly ExampleFile[]
}

/** Put together here, so that no scanner takes this file for a leak. */
const FAKE_TOKEN = ['ghp', '0123456789abcdefghijklmnopqrstuvwxyz'].join('_')

const SAMPLE_JSON = 'connectors/sample.json'
const SAMPLE_YAML = 'connectors/sample.yaml'

/** The text of a small valid connector file with something replaced. */
function sample(find = '', replacement = ''): string {
  const text = `{
  "display_name": "Sample",
  "auth_patterns": [
    {
      "type": "API_KEY",
      "display_name": "API Key",
      "fields": [{ "field_name": "api_key", "label": "API Key", "input_type": "password" }]
    }
  ],
  "proxy_url": "https://api.example.com",
  "proxy_enabled": true
}
`
  return text.replace(find, replacement)
}

const oneFile = (find = '', replacement = '') => [{ file: SAMPLE_JSON, text: sample(find, replacement) }]
const twoFiles = (find: string, replacement: string) => [
  ...oneFile(),
  { file: 'connectors/second.json', text: sample(find, replacement) },
]
const withPatch = (file: string, text: string) => [
  ...oneFile(),
  { file: `overlays/production/${file}`, text },
]

const MCP_CONFIG = `"type": "OAUTH",
      "is_mcp": true,
      "display_name": "OAuth 2.1",
      "oauth_config": `
const API_KEY_PATTERN = /"type": "API_KEY"[^}]*\}\]/.exec(sample())?.[0] ?? ''

export const FILE_RULES: readonly FileRule[] = [
  {
    id: 'unreadable-file',
    severity: 'error',
    title: 'Every matching file can be read',
    why: 'A file that is left out silently would be a connector that is not applied. Symbolic links are followed, but only inside the workspace.',
  },
  {
    id: 'file-type',
    severity: 'error',
    title: 'Connector files end in `.json`, `.yaml` or `.yml`',
    why: 'The ending decides how a file is read. Exclude other files with a pattern that begins with `!`.',
    bad: [{ file: 'connectors/sample.txt', text: sample() }],
    good: oneFile(),
  },
  {
    id: 'file-size',
    severity: 'error',
    title: 'A file has at most 1 MiB',
    why: 'A connector has a few kilobytes; anything larger was matched by mistake.',
  },
  {
    id: 'encoding',
    severity: 'error',
    title: 'Files are UTF-8',
    why: 'In another encoding, letters would silently turn into others. A byte order mark is tolerated.',
  },
  {
    id: 'syntax',
    severity: 'error',
    title: 'Files are strict JSON, or YAML 1.2 of one document',
    why: 'Comments and trailing commas are errors in JSON; who wants comments writes YAML.',
    bad: oneFile('"proxy_enabled": true', '"proxy_enabled": true,'),
    good: oneFile(),
  },
  {
    id: 'duplicate-key',
    severity: 'error',
    title: 'No key stands twice in one object',
    why: 'Most parsers silently keep the last one, so what people read first is not what runs.',
    bad: oneFile('"proxy_enabled": true', '"proxy_enabled": true,\n  "proxy_url": "https://example.com"'),
    good: oneFile(),
  },
  {
    id: 'nesting',
    severity: 'error',
    title: 'Values are nested at most 64 levels deep',
    why: 'No connector comes near it. The same id stands for YAML aliases that add up to more than 10,000 values.',
  },
  {
    id: 'json-types',
    severity: 'error',
    title: 'YAML holds only what JSON can say',
    why: 'Tags, infinite numbers and keys that are collections have no counterpart in the request that is sent. A text that begins with `{` needs quotes.',
    bad: [{ file: SAMPLE_YAML, text: 'display_name: !name Sample\n' }],
    good: [
      {
        file: SAMPLE_YAML,
        text: `display_name: Sample
auth_patterns:
  - type: API_KEY
    display_name: API Key
    fields:
      - { field_name: api_key, label: API Key, input_type: password }
proxy_url: "https://api.example.com"
proxy_enabled: true
`,
      },
    ],
  },
  {
    id: 'overlay-target',
    severity: 'error',
    title: 'Every patch in the overlay folder belongs to one connector file',
    why: 'A patch for no connector would silently not be applied; usually a connector file was renamed.',
    bad: withPatch('other.json', '{ "proxy_url": "https://eu.example.com" }\n'),
    good: withPatch('sample.json', '{ "proxy_url": "https://eu.example.com" }\n'),
  },
  {
    id: 'overlay-renames',
    severity: 'error',
    title: 'A patch does not change `display_name`',
    why: 'The name is the connector’s identity: with another name it would be another connector.',
    bad: withPatch('sample.json', '{ "display_name": "Sample EU" }\n'),
    good: withPatch('sample.json', '{ "description": "The European one" }\n'),
  },
  {
    id: 'unknown-key',
    severity: 'error',
    title: 'Only keys of the format are used, each where it belongs',
    why: 'The service stores auth patterns without looking into them: a misspelt key is accepted, and fails when somebody connects.',
    bad: oneFile('"label"', '"lable"'),
    good: oneFile(),
  },
  {
    id: 'missing-key',
    severity: 'error',
    title: 'Keys that are required are there',
    why: 'Without them the service refuses the connector, or nobody can connect.',
    bad: oneFile('"label": "API Key", ', ''),
    good: oneFile(),
  },
  {
    id: 'wrong-type',
    severity: 'error',
    title: 'Values have the type that the key asks for',
    why: '`"true"` is a text, and a list of one is no single value. The service refuses some of these and misreads others.',
    bad: oneFile('"proxy_enabled": true', '"proxy_enabled": "true"'),
    good: oneFile(),
  },
  {
    id: 'wrong-value',
    severity: 'error',
    title: 'Values are among those that are allowed',
    why: 'An auth type or input type that the service does not know is stored, and fails later. `proxy_enabled` is always true.',
    bad: oneFile('"input_type": "password"', '"input_type": "pasword"'),
    good: oneFile(),
  },
  {
    id: 'wrong-format',
    severity: 'error',
    title: 'Texts have the form that the key asks for',
    why: 'These are the service’s own limits, such as letters, digits and spaces in names, and what can be sent in an HTTP header.',
    bad: oneFile('"Sample"', '"Sample-API"'),
    good: oneFile(),
  },
  {
    id: 'wrong-length',
    severity: 'error',
    title: 'Texts, lists and maps keep within their limits',
    why: 'Lengths count Unicode code points, as the service does.',
    bad: oneFile(
      '"proxy_enabled": true',
      '"proxy_enabled": true,\n  "metadata": { "id": "too short a key" }',
    ),
    good: oneFile(
      '"proxy_enabled": true',
      '"proxy_enabled": true,\n  "metadata": { "team": "integrations" }',
    ),
  },
  {
    id: 'more-faults',
    severity: 'error',
    title: 'Of one file at most about 100 faults are shown',
    why: 'A file with more of them is usually something else altogether.',
  },
  {
    id: 'mcp-oauth-config',
    severity: 'error',
    title: 'The `oauth_config` of an MCP server is exactly `{"pkce_enabled": true}`',
    why: 'The MCP server registers the client itself (Dynamic Client Registration); endpoints and scopes come from it.',
    bad: oneFile(API_KEY_PATTERN, `${MCP_CONFIG}{ "token_uri": "https://example.com/token" }`),
    good: oneFile(API_KEY_PATTERN, `${MCP_CONFIG}{ "pkce_enabled": true }`),
  },
  {
    id: 'literal-secret',
    severity: 'error',
    title: 'No file holds a secret',
    why: 'What is committed stays in the history and must be revoked. The shapes of tokens and keys are those of secretlint; where it is certainly none, its comment `secretlint-disable-line` says so. A `client_secret` is entered with the connection.',
    bad: oneFile('"label": "API Key"', `"label": "${FAKE_TOKEN}"`),
    good: oneFile(),
  },
  {
    id: 'unique-name',
    severity: 'error',
    title: 'No two files declare the same `display_name`',
    why: 'The name is the connector’s identity: the two files would overwrite each other.',
    bad: twoFiles('', ''),
    good: twoFiles('"Sample"', '"Second"'),
  },
  {
    id: 'similar-names',
    severity: 'error',
    title: 'No two names differ only in case or spaces',
    why: 'The server derives the identifier from the name, so it may take the two for one.',
    bad: twoFiles('"Sample"', '"SAMPLE"'),
    good: twoFiles('"Sample"', '"Sample 2"'),
  },
  {
    id: 'renamed-from-declared',
    severity: 'error',
    title: '`renamed_from` names no connector that a file declares',
    why: 'The live connector of that name belongs to the other file; it cannot become this one.',
    bad: twoFiles('"Sample"', '"Second",\n  "renamed_from": "Sample"'),
    good: twoFiles('"Sample"', '"Second",\n  "renamed_from": "Former"'),
  },
  {
    id: 'renamed-from-twice',
    severity: 'error',
    title: 'A former name is claimed once',
    why: 'One live connector cannot become two.',
    bad: oneFile('"Sample"', '"Sample",\n  "renamed_from": ["Former", "Former"]'),
    good: oneFile('"Sample"', '"Sample",\n  "renamed_from": ["Former", "Older"]'),
  },
]
