/** Keywords of the schema that only people and editors read. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  'title',
  'description',
  'examples',
  'default',
  'patternErrorMessage',
])
