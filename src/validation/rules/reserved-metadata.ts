import { OWNERSHIP_KEY } from '../../connector/ownership.ts'
import type { ConnectorRule, RuleDocs } from '../rule.ts'

export const reservedMetadata: ConnectorRule = {
  id: 'reserved-metadata',
  severity: 'error',
  check({ metadata }, report) {
    if (metadata?.[OWNERSHIP_KEY] === undefined) return
    report(
      ['metadata', OWNERSHIP_KEY],
      `\`${OWNERSHIP_KEY}\` is reserved for the ownership mark that \`prune\` sets: use another key.`,
      { part: 'key' },
    )
  },
}

export const reservedMetadataDocs: RuleDocs = {
  rule: reservedMetadata,
  title: '`metadata.managed_by` is not set by hand',
  why: 'It is the mark by which the action knows the connectors of this repository, and may delete them when no file declares them any more.',
  bad: [{ metadata: { managed_by: 'me' } }],
  good: [{ metadata: { owner: 'me' } }],
}
