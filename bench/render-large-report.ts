/** A process that renders one large report and prints, as JSON, how long that took and how long the texts are. */
import { normalise } from '../src/connector/normalise.ts'
import type { ConnectorPayload, DeclaredConnector, LiveConnector } from '../src/connector/connector.ts'
import type { JsonObject } from '../src/connector/json.ts'
import { buildPlan } from '../src/plan/build.ts'
import { reportPlan } from '../src/report/build.ts'
import { renderComment } from '../src/report/comment.ts'
import type { RunReport } from '../src/report/report.ts'
import { renderSummary } from '../src/report/summary.ts'
import { makeConnectors } from './connector-files.ts'
import type { Rendered } from './measures/rendering.ts'

const report = makeReport(Number(process.argv[2]))
const summary = timed(() => renderSummary(report))
const comment = timed(() => renderComment(report, { marker: '<!-- environment -->' }))
const rendered: Rendered = {
  summaryMs: summary.ms,
  summaryBytes: Buffer.byteLength(summary.text),
  commentMs: comment.ms,
  commentLength: comment.text.length,
}
process.stdout.write(JSON.stringify(rendered))

function timed(render: () => string): { text: string; ms: number } {
  const startedAt = performance.now()
  const text = render()
  return { text, ms: performance.now() - startedAt }
}

/** What a plan reports in which each of `count` connectors differs in several places. */
function makeReport(count: number): RunReport {
  const values = makeConnectors(count)
  const plan = buildPlan({
    environmentUrl: 'https://acme.scalekit.com/',
    declared: values.map(toDeclared),
    live: values.map(toEdited),
  })
  return {
    format: 1,
    command: 'plan',
    outcome: 'success',
    environment: { name: 'Production', url: 'https://acme.scalekit.com/' },
    hasChanges: true,
    planDigest: plan.digest,
    files: count,
    findings: [],
    failures: [],
    warnings: [],
    interrupted: false,
    ...reportPlan(plan),
  }
}

function toDeclared(value: JsonObject, index: number): DeclaredConnector {
  return {
    file: `connectors/connector-${index}.json`,
    payload: value as unknown as ConnectorPayload,
    renamedFrom: [],
  }
}

function toEdited(value: JsonObject, index: number): LiveConnector {
  const edited = { description: 'Edited by hand', auth_patterns: [], proxy_url: 'https://edited.example.com' }
  return {
    identifier: `CONNECTOR:${index}`,
    displayName: `Connector ${index}`,
    fields: { ...normalise(value), ...edited },
  }
}
