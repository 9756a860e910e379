import { expect, test } from '@jest/globals'
import { gitIn } from '../../src/pull-request/git.ts'

test('Git sees the variables of the step, but neither inputs nor credentials', () => {
  const { PATH } = process.env
  const git = gitIn(process.cwd(), {
    PATH,
    HARMLESS: 'seen',
    'INPUT_CLIENT-SECRET': 'hidden',
    SCALEKIT_CLIENT_SECRET: 'hidden',
  })
  const variables = git(['-c', 'alias.variables=!env', 'variables'])?.toString()
  expect(variables).toContain('HARMLESS=seen')
  expect(variables).not.toContain('hidden')
})

test('a command that fails gives nothing', () => {
  expect(
    gitIn(process.cwd(), process.env)(['rev-parse', '--verify', '--quiet', 'no-such-thing']),
  ).toBeUndefined()
})
