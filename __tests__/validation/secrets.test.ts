import { describe, expect, it } from '@jest/globals'
import { mayHoldSecret } from '../../src/validation/secret-shape.ts'
import { findSecrets } from '../../src/validation/secrets.ts'
import { findingsOf, load } from './run.ts'
import { textOf } from './samples.ts'

const DIGITS = '0123456789'
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** Made of parts, so that no scanner takes this file for a leak. Of every family that the library knows. */
const SECRETS: readonly (readonly [kind: string, value: string])[] = [
  ['a GitHub token', ['ghp', DIGITS + LETTERS].join('_')],
  ['a GitHub token of letters', ['gho', (LETTERS + LETTERS).slice(0, 36)].join('_')],
  [
    'a fine-grained GitHub token',
    ['github', 'pat', `${DIGITS}${LETTERS}${DIGITS}${LETTERS}${DIGITS}`].join('_'),
  ],
  ['a GitLab token', ['glpat', `${DIGITS}${LETTERS}`].join('-')],
  ['a Slack token', ['xoxb', DIGITS, DIGITS, LETTERS].join('-')],
  [
    'a Slack webhook',
    `https://hooks.slack.com/services/${['T0123ABCD', 'B0123ABCD', (LETTERS + LETTERS).slice(0, 24)].join('/')}`,
  ],
  ['a Stripe key', ['sk', 'live', LETTERS].join('_')],
  ['a SendGrid key', ['SG', LETTERS.slice(4), `${DIGITS}${LETTERS}${LETTERS}`.slice(0, 43)].join('.')],
  ['an npm token', ['npm', (DIGITS + LETTERS).slice(0, 36)].join('_')],
  ['a Hugging Face token', ['hf', (LETTERS + LETTERS).slice(0, 34)].join('_')],
  ['a Linear key', ['lin', 'api', DIGITS + LETTERS].join('_')],
  ['a Shopify token', ['shpat', `${DIGITS}${LETTERS}`.slice(0, 32)].join('_')],
  ['an AWS secret', `aws_secret_access_key: ${`${DIGITS}${LETTERS}${DIGITS}`.slice(0, 40)}`],
  ['an AWS secret of short runs', `AWS_SECRET_ACCESS_KEY=${'aB+/'.repeat(9)}aB+x`],
  ['a database URL', ['postgres://admin', 'hunter22@db.example.com/prod'].join(':')],
  ['a URL with a password', ['https://admin', 'hunter22@example.com'].join(':')],
]

const PRIVATE_KEY = [
  `-----BEGIN RSA PRIVATE KEY-----`,
  ...Array.from({ length: 4 }, () => `MIIE${DIGITS}${LETTERS}+/${LETTERS.slice(3)}`),
  `-----END RSA PRIVATE KEY-----`,
].join('\n')

const WORDS = /^(\d+:\d+) literal-secret This looks like a literal secret \([a-z ]+\): take it out/

describe('a literal secret', () => {
  it.each(SECRETS)('%s is known to the library, and not missed by the cheap look', async (_, value) => {
    expect(await findSecrets('a.json', `{ "a": "${value}" }`)).not.toEqual([])
    expect(mayHoldSecret(`{ "a": "${value}" }`)).toBe(true)
  })

  it.each(SECRETS)('%s is one finding, which does not repeat it', async (_, value) => {
    const findings = await findingsOf({ 'connectors/a.json': textOf('apiKey').replace('A hint', value) })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatch(WORDS)
    expect(findings[0]).toMatch(/^15:\d+ /)
    expect(findings[0]).not.toContain(value)
  })

  it('over several lines is found in JSON and in YAML', async () => {
    const json = textOf('apiKey').replace('"A hint"', JSON.stringify(PRIVATE_KEY))
    const yaml = json.replace('"A sample"', `|\n  ${PRIVATE_KEY.replaceAll('\n', '\n  ')}`)
    for (const finding of await findingsOf({ 'connectors/a.json': json })) expect(finding).toMatch(WORDS)
    const { findings } = await load({
      'connectors/a.yaml': `description: |\n  ${PRIVATE_KEY.replaceAll('\n', '\n  ')}\n`,
    })
    expect(
      findings.filter(({ rule }) => rule === 'literal-secret').map(({ location }) => location.line),
    ).toEqual([2])
    expect(yaml).not.toBe(json)
  })

  it('in a comment, in a file that cannot be parsed, and in a patch is found too', async () => {
    const [, token = ''] = SECRETS[0] ?? []
    expect(await findingsOf({ 'connectors/a.yaml': `# ${token}\n${textOf('apiKey')}` })).toEqual([
      expect.stringMatching(WORDS),
    ])
    expect(await findingsOf({ 'connectors/a.json': `{ "a": "${token}" ` })).toHaveLength(2)
    const patched = {
      'connectors/a.json': textOf('apiKey'),
      'overlays/a.json': `{ "description": "${token}" }`,
    }
    expect(await findingsOf(patched, { overlay: 'overlays' })).toEqual([
      expect.stringMatching(/^overlays\/a\.json:1:19 literal-secret /),
    ])
  })

  it('where something else is wrong with the value is only the secret', async () => {
    const [, token = ''] = SECRETS[0] ?? []
    for (const [find, replacement] of [
      ['"X-API-Key"', `"X ${token}"`],
      ['"none"', `"${token}"`],
      ['"api_key": {', `"client_secret": "${token}", "api_key": {`],
      ['https://api.example.com', `http://${token}.example.com`],
    ] as const) {
      const findings = await findingsOf({ 'connectors/a.json': textOf('apiKey').replace(find, replacement) })
      expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['literal-secret'])
      expect(findings.join('')).not.toContain(token)
    }
  })

  it('of no known shape is not repeated either', async () => {
    const value = `${LETTERS.slice(0, 9)}-${DIGITS}`
    for (const [find, replacement] of [
      ['"https://api.example.com"', `"${value}"`],
      ['"password"', `"${value}"`],
      ['"API_KEY"', `"${value}"`],
    ] as const) {
      const findings = await findingsOf({ 'connectors/a.json': textOf('apiKey').replace(find, replacement) })
      expect(findings).toHaveLength(1)
      expect(findings.join('')).toContain('found a text that is not shown here')
      expect(findings.join('')).not.toContain(value)
    }
  })

  it('can be waved through with the comment of the library', async () => {
    const [, token = ''] = SECRETS[0] ?? []
    const text = `# secretlint-disable-next-line\n# ${token}\n${textOf('apiKey')}`
    expect(await findingsOf({ 'connectors/a.yaml': text })).toEqual([])
  })
})
