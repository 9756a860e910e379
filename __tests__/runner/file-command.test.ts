import { describe, expect, test } from '@jest/globals'
import { parseFileCommands } from '../../emulator/runner/file-commands.ts'
import { outputEntry } from '../../src/runner/file-command.ts'

describe('the runner reads back exactly the value that was set', () => {
  test.each([
    ['one line', 'ready'],
    ['nothing', ''],
    ['several lines', 'first\nsecond\n'],
    ['what looks like another output', 'first\nEND\nfailed=0\nfailed<<END\n0'],
    ['every mark that could end it', 'END\nEND_\nEND__'],
    ['a carriage return', 'first\r\nEND\r\n'],
  ])('%s', (_, value) => {
    const text = outputEntry('report', value) + outputEntry('failed', '3')
    expect(parseFileCommands(text, 'GITHUB_OUTPUT')).toEqual({ report: value, failed: '3' })
  })
})
