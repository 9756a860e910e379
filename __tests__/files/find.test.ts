import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { baseOf, filesBelow, findFiles } from '../../src/files/find.ts'
import { loadConnectors } from '../../src/validation/load.ts'
import { withFiles, type Files } from '../validation/run.ts'
import { textOf } from '../validation/samples.ts'

const FILES: Files = {
  'connectors/asana.json': '',
  'connectors/crm/hubspot.yaml': '',
  'connectors/crm/old/siebel.yml': '',
  'connectors/.hidden.json': '',
  'connectors/node_modules/a/package.json': '',
  '.git/config.json': '',
  'other/x.json': '',
}

const found = (
  patterns: readonly string[],
  prepare: (workspace: string) => void = () => undefined,
  files = FILES,
) =>
  withFiles(files, (workspace) => {
    prepare(workspace)
    return findFiles(workspace, patterns).map(({ file, refused }) =>
      refused === undefined ? file : `${file} (${refused})`,
    )
  })

describe('glob patterns', () => {
  it.each([
    [
      ['connectors/**/*.json', 'connectors/**/*.yaml', 'connectors/**/*.yml'],
      ['connectors/asana.json', 'connectors/crm/hubspot.yaml', 'connectors/crm/old/siebel.yml'],
    ],
    [['connectors/*'], ['connectors/asana.json']],
    [['connectors/**', '!connectors/crm/**'], ['connectors/asana.json']],
    [['!connectors/crm/**', 'connectors/**'], ['connectors/asana.json']],
    [['connectors/**/*.{yaml,yml}', '!**/old/**'], ['connectors/crm/hubspot.yaml']],
    [['connectors/asana.json'], ['connectors/asana.json']],
    [['./connectors/asana.json', 'connectors/asana.json'], ['connectors/asana.json']],
    [['connectors//./*.json'], ['connectors/asana.json']],
    [['**/*.json'], ['connectors/asana.json', 'other/x.json']],
    [['connectors/.*.json'], ['connectors/.hidden.json']],
    [['nowhere/**'], []],
    [['connectors/asana.json/**'], []],
    [[], []],
    [['!connectors/**'], []],
  ])('%j match %j', async (patterns, expected) => {
    expect(await found(patterns)).toEqual(expected)
  })

  it.each(['../*.json', 'connectors/../../*.json', '/etc/*.json', '!../a.json'])(
    '%s leaves the workspace',
    async (pattern) => {
      await expect(found([pattern])).rejects.toThrow(UserError)
      await expect(found([pattern])).rejects.toThrow(/leads out of the workspace/)
    },
  )

  it.each([[['./']], [['!']], [['connectors/**', './']], [['nowhere/**', '!./']]])(
    '%j hold one that names no file, whatever files there are',
    async (patterns) => {
      await expect(found(patterns)).rejects.toThrow(UserError)
      await expect(found(patterns)).rejects.toThrow(/names no file/)
    },
  )

  it('that match nothing are an error', async () => {
    await withFiles(FILES, async (workspace) => {
      await expect(loadConnectors({ workspace, patterns: ['nowhere/*.json', '!x'] })).rejects.toThrow(
        'No file matches the input "files" (nowhere/*.json, !x).',
      )
    })
  })
})

describe('the folder of a pattern', () => {
  it.each([
    ['connectors/**/*.json', 'connectors'],
    ['./connectors/crm/a.json', 'connectors/crm'],
    ['a.json', ''],
    ['**/*.json', ''],
    ['con\\[1\\]/*.json', 'con[1]'],
  ])('%s is "%s"', (pattern, base) => {
    expect(baseOf(pattern)).toBe(base)
  })
})

describe('a folder by its name', () => {
  it.each(['@prod', 'ov+x', 'con[1]', '(x)', '{a,b}', 'ov!', 'a|b', 'a*', 'ov?', 'ov/[x]/.p'])(
    '%s is listed, hidden files too',
    async (folder) => {
      const files = { [`${folder}/a.json`]: '', [`${folder}/b/.c.json`]: '', 'other/d.json': '' }
      const listed = await withFiles(files, (workspace) => filesBelow(workspace, `./${folder}/`))
      expect(listed.map(({ file, below }) => [file, below])).toEqual([
        [`${folder}/a.json`, 'a.json'],
        [`${folder}/b/.c.json`, 'b/.c.json'],
      ])
    },
  )

  it('lists the workspace where it is a dot', async () => {
    const listed = await withFiles({ 'a/b.json': '' }, (workspace) => filesBelow(workspace, '.'))
    expect(listed).toMatchObject([{ file: 'a/b.json', below: 'a/b.json' }])
  })

  it.each(['..', 'a/../../b', '/etc'])('%s leaves the workspace', async (folder) => {
    await expect(withFiles(FILES, (workspace) => filesBelow(workspace, folder))).rejects.toThrow(UserError)
  })
})

describe('symbolic links', () => {
  it('inside the workspace are followed', async () => {
    const link = (workspace: string) => {
      symlinkSync(join(workspace, 'other'), join(workspace, 'connectors/linked'))
      symlinkSync('../other/x.json', join(workspace, 'connectors/y.json'))
    }
    expect(await found(['connectors/**/*.json'], link)).toEqual([
      'connectors/asana.json',
      'connectors/linked/x.json',
      'connectors/y.json',
    ])
  })

  it('back to a folder above do not go round in circles', async () => {
    const link = (workspace: string) =>
      symlinkSync(join(workspace, 'connectors'), join(workspace, 'connectors/crm/up'))
    expect(await found(['connectors/**/*.json'], link)).toEqual(['connectors/asana.json'])
  })

  it('out of the workspace are refused, unless they are excluded', async () => {
    await withFiles({ 'secret/x.json': '{}' }, async (outside) => {
      const link = (workspace: string) => {
        symlinkSync(join(outside, 'secret'), join(workspace, 'connectors/out'))
        symlinkSync(join(outside, 'secret/x.json'), join(workspace, 'connectors/out.json'))
        symlinkSync(join(outside, 'secret/x.json'), join(workspace, 'connectors/out.txt'))
      }
      expect(await found(['connectors/**/*.json'], link)).toEqual([
        'connectors/asana.json',
        'connectors/out (The symbolic link leads out of the workspace. Exclude it with "!connectors/out/**".)',
        'connectors/out.json (The symbolic link leads out of the workspace.)',
      ])
      expect(
        await found(['connectors/**/*.json', '!connectors/out/**', '!connectors/out.json'], link),
      ).toEqual(['connectors/asana.json'])
    })
  })

  it('out of the workspace cannot be the folder of a pattern', async () => {
    await withFiles({ 'x.json': '{}' }, async (outside) => {
      const link = (workspace: string) => symlinkSync(outside, join(workspace, 'linked'))
      await expect(found(['linked/*.json'], link)).rejects.toThrow(
        'The folder "linked" is a symbolic link out of the workspace.',
      )
    })
  })

  it('that lead nowhere are refused', async () => {
    const link = (workspace: string) => symlinkSync('gone.json', join(workspace, 'connectors/broken.json'))
    expect(await found(['connectors/*.json'], link)).toEqual([
      'connectors/asana.json',
      'connectors/broken.json (The symbolic link leads nowhere.)',
    ])
  })

  it('give a finding on the link', async () => {
    await withFiles({ 'connectors/a.json': textOf('apiKey') }, async (workspace) => {
      symlinkSync('/etc/hostname', join(workspace, 'connectors/b.json'))
      const { findings } = await loadConnectors({ workspace, patterns: ['connectors/*'] })
      expect(findings).toEqual([
        {
          rule: 'unreadable-file',
          severity: 'error',
          message: 'The symbolic link leads out of the workspace.',
          location: { file: 'connectors/b.json', line: 1, column: 1 },
        },
      ])
    })
  })
})
