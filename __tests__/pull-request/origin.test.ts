import { expect, test } from '@jest/globals'
import type { ConnectorPayload } from '../../src/connector/connector.ts'
import { originsOf } from '../../src/pull-request/origin.ts'
import type { Version } from '../../src/pull-request/history.ts'
import { asanaUpdate } from '../report/connectors.ts'

const unchanged = { ...asanaUpdate, name: 'Same', action: 'unchanged', changes: [] } as const

test('no version is read for a connector that stays as it is, and of each only the one that changes', () => {
  const asked: string[] = []
  const version: Version = new Map(
    [unchanged.name, asanaUpdate.name, 'Other'].map((name) => {
      const connector = {
        file: 'a.json',
        renamedFrom: [],
        get payload() {
          asked.push(name)
          return { display_name: name } as ConnectorPayload
        },
      }
      return [name, connector]
    }),
  )
  expect(originsOf(unchanged, [version, version])).toEqual([])
  expect(originsOf(asanaUpdate, [version, version])).toEqual(['this pull request'])
  expect(asked).toEqual([asanaUpdate.name, asanaUpdate.name])
})
