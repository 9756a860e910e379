/** Reports of every shape, as runs make them. */
import type { RunReport } from '../../src/report/report.ts'
import type { Finding } from '../../src/validation/finding.ts'
import {
  apifyCreate,
  asanaUpdate,
  attentionDelete,
  blocked,
  connectorOf,
  refusal,
  tokenChange,
  unchanged,
} from './connectors.ts'

const DIGEST = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
const PRODUCTION = { name: 'Production', url: 'https://acme.scalekit.com/' }
const DEV = { name: 'Dev', url: 'https://acme.scalekit.dev/' }

/** A plan without changes, with whatever is given instead. */
export function reportOf(given: Partial<RunReport> = {}): RunReport {
  return {
    format: 1,
    command: 'plan',
    outcome: 'success',
    environment: PRODUCTION,
    counts: { created: 0, updated: 0, deleted: 0, unchanged: 0, failed: 0, notAttempted: 0 },
    hasChanges: false,
    planDigest: DIGEST,
    files: 8,
    findings: [],
    connectors: [],
    failures: [],
    warnings: [],
    interrupted: false,
    ...given,
  }
}

const COUNTS = reportOf().counts

const findings: readonly Finding[] = [
  {
    rule: 'unknown-key',
    severity: 'error',
    message: 'Unknown key "token_url". Did you mean "token_uri"?',
    location: { file: 'connectors/my-asana.json', line: 14, column: 9 },
  },
  {
    rule: 'secret-input-type',
    severity: 'warning',
    message:
      'The field "username" is labelled "API Key": use the input type `password` to keep it from view.',
    location: { file: 'connectors/my-freshdesk.json', line: 17, column: 25 },
  },
]

const planned = [apifyCreate, asanaUpdate, blocked, ...unchanged, attentionDelete]

/** By the name of their golden files. */
export const samples = {
  'validate-clean': without(reportOf({ command: 'validate' }), 'environment', 'planDigest'),
  'validate-errors': without(
    reportOf({ command: 'validate', outcome: 'failure', findings }),
    'environment',
    'planDigest',
  ),
  'plan-no-changes': reportOf({
    counts: { ...COUNTS, unchanged: 6 },
    connectors: unchanged,
    findings: findings.slice(1),
  }),
  'plan-changes': reportOf({
    outcome: 'failure',
    counts: { ...COUNTS, created: 1, updated: 1, deleted: 1, unchanged: 6, failed: 1 },
    hasChanges: true,
    connectors: planned,
  }),
  'plan-drift': reportOf({
    outcome: 'failure',
    counts: { ...COUNTS, updated: 1, unchanged: 1 },
    hasChanges: true,
    connectors: [
      { ...asanaUpdate, changes: [tokenChange], notes: asanaUpdate.notes.slice(0, 1), origins: ['drift'] },
      connectorOf(),
    ],
    failures: [
      {
        kind: 'user',
        message: 'The environment is not what the files say, and fail-on-changes is true.',
        hint: 'Look at the changes: either apply the files, or take over what was edited by hand with command: export.',
      },
    ],
  }),
  promotion: reportOf({
    sourceEnvironment: DEV,
    counts: { ...COUNTS, created: 1, updated: 1 },
    hasChanges: true,
    connectors: [
      { ...apifyCreate, source: apifyCreate.changes.map(({ after = null }) => after) },
      {
        ...asanaUpdate,
        source: [
          null,
          { description: 'Create and change tasks', required: false, scope: 'tasks:write' },
          'https://app.asana.com/-/oauth_token_v2',
          null,
          'https://sandbox.asana.com/api/1.0',
        ],
      },
    ],
  }),
  'apply-done': reportOf({
    command: 'apply',
    counts: { ...COUNTS, created: 1, updated: 1, deleted: 1, unchanged: 1 },
    hasChanges: true,
    connectors: [
      { ...apifyCreate, result: 'created', identifier: 'APIFYMCP' },
      { ...asanaUpdate, result: 'updated' },
      connectorOf(),
      { ...attentionDelete, result: 'deleted' },
    ],
  }),
  'apply-failed': reportOf({
    command: 'apply',
    outcome: 'failure',
    counts: { ...COUNTS, updated: 1, failed: 1, notAttempted: 1 },
    hasChanges: true,
    connectors: [
      { ...apifyCreate, result: 'failed', failure: refusal },
      { ...asanaUpdate, result: 'updated' },
      { ...attentionDelete, result: 'not attempted' },
    ],
  }),
  'apply-interrupted': reportOf({
    command: 'apply',
    outcome: 'failure',
    counts: { ...COUNTS, created: 1, notAttempted: 1 },
    hasChanges: true,
    interrupted: true,
    connectors: [
      { ...apifyCreate, result: 'created', identifier: 'APIFYMCP' },
      { ...asanaUpdate, result: 'not attempted' },
    ],
  }),
  'apply-unreachable': without(
    reportOf({
      command: 'apply',
      outcome: 'failure',
      failures: [
        {
          kind: 'service',
          message: 'Could not get a token: the client credentials were refused',
          hint: 'Check the inputs client-id and client-secret.',
          status: 401,
        },
      ],
    }),
    'planDigest',
  ),
  export: without(
    reportOf({
      command: 'export',
      hasChanges: true,
      files: 2,
      exported: [
        { name: 'Apify MCP', file: 'connectors/apify-mcp.json', change: 'added' },
        { name: 'My Asana', file: 'connectors/my-asana.yaml', change: 'rewritten' },
        { name: 'My Freshdesk', file: 'connectors/my-freshdesk.json', change: 'unchanged' },
      ],
      warnings: ['connectors/gone.json declares "Gone", which is not live.'],
    }),
    'planDigest',
  ),
} satisfies Record<string, RunReport>

function without(report: RunReport, ...keys: ('environment' | 'planDigest')[]): RunReport {
  const entries = Object.entries(report).filter(([key]) => !keys.includes(key as (typeof keys)[number]))
  return Object.fromEntries(entries) as unknown as RunReport
}
