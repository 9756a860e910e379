/** Small connectors for table tests. */
import type {
  ConnectorPayload,
  DeclaredConnector,
  LiveConnector,
  WritableFields,
} from '../../src/connector/connector.ts'

export const PAYLOAD: ConnectorPayload = {
  display_name: 'Acme',
  auth_patterns: [
    {
      type: 'BEARER',
      display_name: 'Token',
      fields: [{ field_name: 'token', label: 'Token', input_type: 'password', required: true }],
    },
  ],
  proxy_url: 'https://api.acme.test',
  proxy_enabled: true,
}

export function declared(
  changes: Partial<ConnectorPayload> = {},
  renamedFrom: string[] = [],
): DeclaredConnector {
  const payload = { ...PAYLOAD, ...changes }
  return { file: `connectors/${payload.display_name}.json`, payload, renamedFrom }
}

export function live(changes: WritableFields = {}, identifier?: string): LiveConnector {
  const fields = { ...(PAYLOAD as unknown as WritableFields), ...changes }
  const displayName = fields.display_name as string
  return { identifier: identifier ?? `${displayName.toUpperCase()}:1`, displayName, fields }
}
