import { FIELD_LISTS, type PatternRule, type RuleDocs } from '../rule.ts'
import { quote } from '../words.ts'

export const uniqueFieldNames: PatternRule = {
  id: 'unique-field-names',
  severity: 'error',
  checkPattern(pattern, at, report) {
    const seen = new Set<string>()
    for (const list of FIELD_LISTS) {
      pattern[list]?.forEach(({ field_name: name }, position) => {
        if (name === undefined) return
        if (seen.has(name))
          report(
            [...at, list, position, 'field_name'],
            `The field name ${quote(name)} is taken by a field above: give each field its own name.`,
          )
        seen.add(name)
      })
    }
  },
}

export const uniqueFieldNamesDocs: RuleDocs = {
  rule: uniqueFieldNames,
  title: 'Field names are unique within a pattern',
  why: 'Values are stored by field name: of two fields with one name, one overwrites the other.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [
            { field_name: 'api_key', label: 'API Key', input_type: 'password' },
            { field_name: 'api_key', label: 'Second API Key', input_type: 'password' },
          ],
        },
      ],
    },
  ],
  good: [
    {
      auth_patterns: [
        {
          type: 'API_KEY',
          display_name: 'API Key',
          fields: [
            { field_name: 'api_key', label: 'API Key', input_type: 'password' },
            { field_name: 'region', label: 'Region', input_type: 'text' },
          ],
        },
      ],
    },
  ],
}
