import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Checkout } from '../faults/checkout.ts'
import { runs } from './runs.ts'

/** What YAML is made of, and what its parsers stumble over; a soup of it seldom makes sense. */
const YAML_BITS = [
  ...['\n', '\r\n', '\n  ', '\n    ', '\t', ' ', '- ', '? ', ': ', ':', ',', '#', '# a'],
  ...['[', ']', '{', '}', '"', "'", '|\n', '>-\n', '|+2\n', '---\n', '...\n', '%YAML 1.1\n', '%TAG ! a:\n'],
  ...['&a ', '*a', '*b', '<<: *a', '!!binary ', '!!set ', '!x ', '!', '@', '`', '\\', '\\u0000', '\\x'],
  ...['display_name: A', 'auth_patterns:', 'proxy_url: https://a.test', 'proxy_enabled: yes', 'null', '~'],
  ...['0o17', '0x1F', '.inf', '-.nan', '1e999', '2026-01-01', '\u0085', '\u2028', '\uFEFF', '__proto__: 1'],
]

const yamlSoup = fc
  .array(fc.constantFrom(...YAML_BITS), { maxLength: 40 })
  .map((bits) => new TextEncoder().encode(bits.join('')))

const bytes = fc.oneof(
  { weight: 10, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  { weight: 20, arbitrary: yamlSoup },
  // Short as a value, so that a failure can be shown; long only where it is written.
  {
    weight: 1,
    arbitrary: fc.constantFrom('[', '{"a":', '- ', '? ', '[*a,').map((bit) => ({ bit, times: 5_000 })),
  },
)

const files = fc.uniqueArray(
  fc.record({
    file: fc.constantFrom('a.json', 'b.yaml', 'c.yml', 'd/a.json', 'd/ü .yaml'),
    content: bytes,
    patch: fc.option(bytes, { nil: undefined }),
  }),
  { selector: ({ file }) => file, minLength: 1, maxLength: 4 },
)

const bytesOf = (content: Uint8Array | { bit: string; times: number }) =>
  'bit' in content ? content.bit.repeat(content.times) : content

describe('whatever bytes are in the files', () => {
  it('validation comes to an end with findings about them, never with a fault of its own', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const checkout = new Checkout()
        try {
          const written = all.flatMap(({ file, content, patch }) => {
            checkout.write(`connectors/${file}`, bytesOf(content))
            if (patch) checkout.write(`overlays/${file}`, bytesOf(patch))
            return patch ? [`connectors/${file}`, `overlays/${file}`] : [`connectors/${file}`]
          })
          const overlay = all.some(({ patch }) => patch) ? 'overlays' : undefined
          const report = await checkout.validate(overlay)
          expect(report.failures).toEqual([])
          expect(report.files).toBe(all.length)
          // No soup makes a connector, so each file has at least one error, in itself or in its patch.
          expect(report.outcome).toBe('failure')
          const blamed = new Set(report.findings.map(({ location }) => location.file))
          for (const file of blamed) expect(written).toContain(file)
          for (const { file } of all) {
            expect(blamed.has(`connectors/${file}`) || blamed.has(`overlays/${file}`)).toBe(true)
          }
        } finally {
          checkout.remove()
        }
      }),
      runs(300),
    )
  })
})
