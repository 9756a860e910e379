/** Generated beside validate-connector.js. */
import type { ErrorObject } from 'ajv'
import type { ConnectorFile } from './connector-file.ts'

/** Checks a value against the connector schema; `errors` holds what the last call found, or null. */
export declare const validateConnector: {
  (value: unknown): value is ConnectorFile
  errors?: ErrorObject[] | null
}
