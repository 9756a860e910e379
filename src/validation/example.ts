/** Examples of the docs as whole files. */
import type { JsonObject } from '../connector/json.ts'
import { mergePatch } from '../files/overlay.ts'
import type { ExampleFile } from './file-rules.ts'
import type { Example } from './rule.ts'

/** What the examples of rules are patches over. */
export const SAMPLE_CONNECTOR: JsonObject = {
  display_name: 'Sample',
  auth_patterns: [
    {
      type: 'API_KEY',
      display_name: 'API Key',
      fields: [{ field_name: 'api_key', label: 'API Key', input_type: 'password' }],
    },
  ],
  proxy_url: 'https://api.example.com',
  proxy_enabled: true,
}

/** The connector files that an example stands for. */
export function filesOfExample(example: Example): readonly ExampleFile[] {
  return example.map((patch, index) => ({
    file: `connectors/sample-${index}.json`,
    text: `${JSON.stringify(mergePatch(SAMPLE_CONNECTOR, patch), null, 2)}\n`,
  }))
}
