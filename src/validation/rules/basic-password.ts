import { EACH, type PatternRule, type RuleDocs } from '../rule.ts'

export const basicPassword: PatternRule = {
  id: 'basic-password',
  severity: 'warning',
  checkPattern({ type, fields, auth_field_mutations: mutations }, at, report) {
    if (type !== 'BASIC' || fields === undefined || mutations?.password?.default !== undefined) return
    if (fields.some((field) => field.field_name === 'password')) return
    report(
      [...at, 'fields'],
      'This BASIC pattern collects no `password`: add the field, or say what to send with `auth_field_mutations: {"password": {"default": "X"}}`.',
      {
        part: 'key',
        restsOn: [
          [...at, 'fields', EACH, 'field_name'],
          [...at, 'auth_field_mutations', 'password', 'default'],
        ],
      },
    )
  },
}

export const basicPasswordDocs: RuleDocs = {
  rule: basicPassword,
  title: 'A BASIC pattern has a password, or a default for it',
  why: 'Basic authentication always sends a user name and a password. Where the upstream takes an API key as the user name, say what to send as the password with `auth_field_mutations`.',
  bad: [
    {
      auth_patterns: [
        {
          type: 'BASIC',
          display_name: 'Basic Auth',
          fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
        },
      ],
    },
  ],
  good: [
    {
      auth_patterns: [
        {
          type: 'BASIC',
          display_name: 'Basic Auth',
          fields: [{ field_name: 'username', label: 'API Key', input_type: 'password' }],
          auth_field_mutations: { password: { default: 'X' } },
        },
      ],
    },
  ],
}
