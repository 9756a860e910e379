/** Shows a report everywhere it is read: log, annotations, job summary, JSON report, outputs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../inputs/context.ts'
import { chooseAnnotations } from '../report/annotations.ts'
import { renderJson } from '../report/json.ts'
import { renderLog } from '../report/log.ts'
import { renderOutputs } from '../report/outputs.ts'
import type { RunReport } from '../report/report.ts'
import { renderSummary } from '../report/summary.ts'
import type { Runner } from '../runner/runner.ts'

/** Writes everything, outputs last, since they say where the rest is. */
export function publish(report: RunReport, runner: Runner, { temp }: Context, commentUrl?: string): void {
  runner.log(renderLog(report))
  for (const annotation of chooseAnnotations(report)) runner.annotate(annotation)
  runner.writeSummary(renderSummary(report))
  const reportPath = writeReport(report, runner, temp)
  const outputs = renderOutputs(report, { reportPath, ...(commentUrl !== undefined && { commentUrl }) })
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
}

/** One file per environment and command, so that several steps of a job keep theirs. */
function writeReport(report: RunReport, runner: Runner, temp: string): string {
  const environment = (report.environment?.name ?? '').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()
  const name = ['scalekit-connectors', report.command, environment].filter((part) => part !== '').join('-')
  mkdirSync(temp, { recursive: true })
  const path = join(temp, `${name}.json`)
  writeFileSync(path, runner.redact(renderJson(report)))
  return path
}
