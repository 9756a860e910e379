import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cleanText, readRefusal } from '../../src/service/refusal.ts'

const asIs = (text: string) => text
const EMPTY = {
  message: undefined,
  code: undefined,
  grpcCode: undefined,
  violations: [],
  helpLinks: [],
  requestId: undefined,
  requiredPermissions: [],
}

test('everything that the service says for people is read', () => {
  const body = JSON.stringify({
    code: 3,
    message: 'Invalid request',
    details: [
      {
        '@type': 'type.googleapis.com/scalekit.v1.errdetails.ErrorInfo',
        error_code: 'VALIDATION_ERROR',
        validation_error_info: {
          field_violations: [
            { field: 'proxy_url', constraint: 'string.prefix', description: 'must start with https://' },
            { field: 'metadata', constraint: 'map.max_pairs' },
            { constraint: 'required' },
          ],
        },
        help_info: {
          links: [{ url: 'https://docs.scalekit.com/x', description: 'Guide' }, 'https://a.example'],
        },
        localized_message_info: { message: 'Ungültig' },
        request_info: { request_id: 'req_1' },
        resource_info: { required_permissions: ['connectors:write', 'connectors:read'] },
      },
    ],
  })
  expect(readRefusal(body, asIs)).toEqual({
    message: 'Invalid request',
    code: 'VALIDATION_ERROR',
    grpcCode: 3,
    violations: [
      { field: 'proxy_url', description: 'must start with https://' },
      { field: 'metadata', description: 'map.max_pairs' },
      { field: '(unnamed)', description: 'required' },
    ],
    helpLinks: ['https://docs.scalekit.com/x', 'https://a.example'],
    requestId: 'req_1',
    requiredPermissions: ['connectors:write', 'connectors:read'],
  })
})

test('details may be spread over several entries, and the localised message stands in for a missing one', () => {
  const body = JSON.stringify({
    details: [{ request_info: { request_id: 'r' } }, { localized_message_info: { message: 'Nein' } }],
  })
  expect(readRefusal(body, asIs)).toEqual({ ...EMPTY, message: 'Nein', requestId: 'r' })
})

test('OAuth errors are read by their own names', () => {
  const body = '{"error":"invalid_client","error_description":"Unknown client"}'
  expect(readRefusal(body, asIs)).toEqual({ ...EMPTY, message: 'Unknown client', code: 'invalid_client' })
})

test.each([
  '',
  'null',
  '[]',
  '"x"',
  '<html>',
  '{"message":7,"details":{}}',
  '{"details":[null,1,{"help_info":[],"resource_info":null,"validation_error_info":{"field_violations":[3]}}]}',
  '{"details":[{"help_info":{"links":["javascript:alert(1)",{"url":5},{},null]}}]}',
  '{"__proto__":{"message":"polluted"}}',
])('%s says nothing', (body) => expect(readRefusal(body, asIs)).toEqual(EMPTY))

test('any body is read without a fault', () => {
  const anyBody = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((details) => JSON.stringify({ details })),
  )
  fc.assert(fc.property(anyBody, (body) => void readRefusal(body, asIs)))
})

test('lists are bounded', () => {
  const links = Array.from({ length: 5_000 }, (_, n) => `https://example.com/${n}`)
  expect(readRefusal(JSON.stringify({ details: [{ help_info: { links } }] }), asIs).helpLinks).toHaveLength(
    20,
  )
})

test('secrets go before the text is cut, so that no part of one is left at the end', () => {
  const message = `${'x'.repeat(1_995)}s3cret-value`
  const { message: read } = readRefusal(JSON.stringify({ message }), (text) =>
    text.replaceAll('s3cret-value', '***'),
  )
  expect(read).toBe(`${'x'.repeat(1_995)}***`)
})

test.each([
  ['two\r\nlines\tand\u2028more', 'two lines and more'],
  ['\u001b[31mred\u0000', '[31mred'],
  ['a\u202Eevil\u2066', 'a evil'],
  ['zero\u200Bwidth', 'zero width'],
  ['half \ud800 pair', 'half pair'],
  ['  ünïcödé 漢字 🙂 ', 'ünïcödé 漢字 🙂'],
])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean))

test('text is cut between characters', () => {
  expect(cleanText('a'.repeat(3_000))).toBe(`${'a'.repeat(2_000)}…`)
  expect(cleanText(`${'a'.repeat(1_999)}🙂🙂`).isWellFormed()).toBe(true)
})
