/** The credentials that each static type sends, by the field name under which they are stored. */
export const CREDENTIALS: Readonly<Record<string, readonly string[]>> = {
  BASIC: ['username', 'password'],
  BEARER: ['token', 'bearer_token'],
  API_KEY: ['api_key'],
}
