/** Generated beside accepts-connector.js. */
import type { ConnectorFile } from './connector-file.ts'

/** Whether the connector schema accepts a value. */
export declare const acceptsConnector: (value: unknown) => value is ConnectorFile
