import { describe, expect, it } from '@jest/globals'
import { findingsOf, load } from '../validation/run.ts'
import { textOf } from '../validation/samples.ts'

const text = textOf('apiKey')
const bytes = (content: string) => Buffer.from(content)

describe('the bytes of a file', () => {
  it('may begin with a byte order mark', async () => {
    expect(await findingsOf({ 'connectors/a.json': `\uFEFF${text}` })).toEqual([])
  })

  it('may hold any UTF-8', async () => {
    const { connectors } = await load({ 'connectors/a.json': text.replace('A sample', 'Größe 👍 \uFFFD') })
    expect(connectors[0]?.payload.description).toBe('Größe 👍 \uFFFD')
  })

  it.each([
    [
      'Latin-1',
      Buffer.from(text.replace('A sample', 'Größe'), 'latin1'),
      '3:1 encoding This line holds bytes that are not UTF-8: save the file in UTF-8.',
    ],
    [
      'a cut off character',
      Buffer.concat([bytes('{}\n\n'), Buffer.from([0xe2, 0x82])]),
      '3:1 encoding This line holds bytes that are not UTF-8: save the file in UTF-8.',
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      '1:1 encoding The file is in UTF-16: save it in UTF-8.',
    ],
    [
      'UTF-16, big end first',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
      '1:1 encoding The file is in UTF-16: save it in UTF-8.',
    ],
    [
      'more than 1 MiB',
      bytes(text + ' '.repeat(1024 * 1024)),
      '1:1 file-size The file is larger than 1 MiB, which no connector is.',
    ],
  ])('are refused: %s', async (_, content, finding) => {
    expect(await findingsOf({ 'connectors/a.json': content })).toEqual([finding])
  })

  it('may be exactly 1 MiB', async () => {
    expect(await findingsOf({ 'connectors/a.json': text.padEnd(1024 * 1024) })).toEqual([])
  })

  it('of one file do not leak into the next', async () => {
    const short = textOf('noAuth')
    const { connectors, findings } = await load({
      'connectors/a.json': text.padEnd(5_000),
      'connectors/b.json': short.replace('Sample', 'Other'),
    })
    expect(findings).toEqual([])
    expect(connectors.map(({ payload }) => payload.display_name)).toEqual(['Other', 'Sample'])
  })

  it('are not read where the ending says nothing', async () => {
    expect(await findingsOf({ 'connectors/README.md': '# Hello' })).toEqual([
      '1:1 file-type Connector files are .json, .yaml or .yml: exclude this one with "!connectors/README.md".',
    ])
  })
})
