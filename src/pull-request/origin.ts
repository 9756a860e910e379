/** Where a change comes from, as seen from a pull request. Pure. */
import { declaredFields } from '../connector/payload.ts'
import { canonicalJson } from '../connector/json.ts'
import { normalise } from '../connector/normalise.ts'
import { valueAt } from '../plan/diff.ts'
import type { ConnectorReport, Origin } from '../report/report.ts'
import type { Version } from './history.ts'

/**
 * The origins of what would be done to one connector, each once.
 * @param versions of the base branch, newest first, at least one
 */
export function originsOf(connector: ConnectorReport, versions: readonly Version[]): readonly Origin[] {
  if (connector.action === 'unchanged' || connector.action === 'blocked') return []
  const declared = versions.map((version) => version.get(connector.name)?.payload)
  const mentions = declared[0] ? declaredFields(declared[0]) : {}
  const [base, ...earlier] = declared.map((payload) => payload && normalise(declaredFields(payload)))
  switch (connector.action) {
    case 'delete':
      return [base === undefined ? 'unapplied merge' : 'this pull request']
    case 'create':
      return [base === undefined ? 'this pull request' : 'unapplied merge']
    case 'update': {
      // A connector that the base branch does not know is new in this pull request, whatever is live.
      if (base === undefined) return ['this pull request']
      const origins = connector.changes.map(({ path, before, after }): Origin => {
        const mentioned = String(path[0]) in mentions
        if (!mentioned || !same(valueAt(base, path), after)) return 'this pull request'
        return earlier.some((state) => state && same(valueAt(state, path), before))
          ? 'unapplied merge'
          : 'drift'
      })
      return [...new Set(origins)].sort()
    }
  }

  function same(a: ReturnType<typeof valueAt>, b: ReturnType<typeof valueAt>): boolean {
    return canonicalJson(a) === canonicalJson(b)
  }
}
