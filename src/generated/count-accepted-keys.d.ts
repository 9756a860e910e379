/** Generated beside count-accepted-keys.js. */

/** Number of the keys at all levels of a value, as far as the connector schema names them; NaN where it refuses one. */
export declare function countAcceptedKeys(value: unknown): number
