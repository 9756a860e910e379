/** Rules over a merge patch and the connector file that it is for. */
import { isObject, type JsonValue } from '../connector/json.ts'
import type { Fault } from './rule.ts'
import { show } from './words.ts'

/** Faults of the patch itself; the merged connector is only worth checking without any. */
export function checkPatch(base: JsonValue, patch: JsonValue): readonly Fault[] {
  const fault = { severity: 'error', part: 'value' } as const
  if (!isObject(patch))
    return [
      {
        ...fault,
        rule: 'wrong-type',
        path: [],
        message: `A merge patch must be an object; found ${show(patch)}.`,
      },
    ]
  const name = patch['display_name']
  if (name === undefined || !isObject(base) || name === base['display_name']) return []
  const message = `A patch must not change \`display_name\`, which is the connector's identity: leave it out; found ${show(name)}.`
  return [{ ...fault, rule: 'overlay-renames', path: ['display_name'], message }]
}
