import { afterAll, describe, expect, it } from '@jest/globals'
import { World } from './world.ts'

const world = new World()
afterAll(() => world.remove())

describe('a create that the service carries out only after it has given up on answering', () => {
  it.each(
    [504, undefined].flatMap((status) =>
      (['refused', 'allowed'] as const).flatMap((duplicateNames) =>
        [1, 2].map((after) => [status ?? 'no answer', duplicateNames, after, status] as const),
      ),
    ),
  )(
    '%s, duplicates %s, after %i more requests: is waited for, and not doubled',
    async (_, names, after, status) => {
      const scalekit = await world.environment({ duplicateNames: names })
      try {
        // Only the create is under way, so that what follows it are the looks into the listing.
        scalekit.connectors.edit('Beta', { description: 'new' })
        const fault = { kind: 'late', after, ...(status !== undefined && { status }) } as const
        scalekit.faults.add({ on: 'create', fault })
        const report = await world.apply(scalekit)
        const alphas = scalekit.connectors.list().filter(({ fields }) => fields['display_name'] === 'Alpha')
        expect(alphas).toHaveLength(1)
        expect(report).toMatchObject({ outcome: 'success', counts: { created: 1 } })
        expect(scalekit.requests.all('create')).toHaveLength(1)
      } finally {
        await scalekit.close()
      }
    },
  )
})
