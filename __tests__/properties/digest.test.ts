import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { ConnectorPayload, DeclaredConnector, LiveConnector } from '../../src/connector/connector.ts'
import { isArray, isObject, type JsonObject, type JsonValue } from '../../src/connector/json.ts'
import { buildPlan } from '../../src/plan/build.ts'
import { runs } from './runs.ts'
import { OURS, world, type World } from './worlds.ts'

const environmentUrl = 'https://acme.scalekit.dev/'

interface Request {
  readonly environmentUrl: string
  readonly declared: readonly DeclaredConnector[]
  readonly live: readonly LiveConnector[]
  readonly mark?: string
}

function requestOf({ files, live, prune }: World): Request {
  return {
    environmentUrl,
    declared: files.map(({ path, declared, renamedFrom }) => ({
      file: path,
      payload: declared as unknown as ConnectorPayload,
      renamedFrom,
    })),
    live: live.map((fields, n) => ({
      identifier: `ID:${n}`,
      displayName: fields['display_name'] as string,
      fields,
    })),
    ...(prune && { mark: OURS }),
  }
}

const digestOf = (request: Request) => buildPlan(request).digest

/** The same value with the keys of every object the other way round. */
function reordered(value: JsonValue | undefined): JsonValue {
  if (isArray(value)) return value.map(reordered)
  if (!isObject(value)) return value ?? null
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  )
}

describe('the plan digest, for any files and any live state', () => {
  it('is the same in whatever order files, connectors and keys come', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (one, chance) => {
        const request = requestOf(one)
        const shuffled = <Item>(items: readonly Item[]) =>
          items.toSorted(() => ((chance.next().value ?? 0) % 2 === 0 ? 1 : -1))
        const live = shuffled(request.live).map((connector) => ({
          ...connector,
          fields: reordered(connector.fields) as JsonObject,
        }))
        expect(digestOf({ ...request, live, declared: shuffled(request.declared) })).toBe(digestOf(request))
      }),
      runs(400),
    )
  })

  it('is another one for every change of a connector that the plan speaks of', () => {
    fc.assert(
      fc.property(
        world,
        fc.nat(),
        fc.constantFrom('file', 'live', 'identifier', 'target'),
        (one, nth, what) => {
          const request = requestOf(one)
          const steps = buildPlan(request).steps.filter(
            (step) => step.action === 'update' || (step.action === 'unchanged' && step.file !== undefined),
          )
          const step = steps[nth % steps.length]
          fc.pre(step !== undefined && step.action !== 'create' && step.action !== 'blocked')
          expect(digestOf(changed(request, what, step.name, step.identifier))).not.toBe(digestOf(request))
        },
      ),
      runs(400),
    )
  })
})

function changed(request: Request, what: string, name: string, identifier: string): Request {
  const { declared, live } = request
  switch (what) {
    case 'file':
      return {
        ...request,
        declared: declared.map((one) =>
          one.payload.display_name === name
            ? { ...one, payload: { ...one.payload, description: 'changed' } }
            : one,
        ),
      }
    case 'live':
      return {
        ...request,
        live: live.map((one) =>
          one.identifier === identifier ? { ...one, fields: { ...one.fields, description: 'changed' } } : one,
        ),
      }
    case 'identifier':
      return {
        ...request,
        live: live.map((one) => (one.identifier === identifier ? { ...one, identifier: 'ID:other' } : one)),
      }
    default:
      return { ...request, environmentUrl: 'https://other.scalekit.dev/' }
  }
}
