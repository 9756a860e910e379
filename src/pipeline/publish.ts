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

/** Longest part of a report's file name that comes from the environment's name. */
const NAME_LENGTH = 40

/**
 * Writes everything, outputs last, since they say where the rest is. A place that cannot be written to is told, and does
 * not keep the report from the others.
 * @returns true if all of it was written
 */
export function publish(report: RunReport, runner: Runner, { temp }: Context): boolean {
  runner.log(renderLog(report))
  for (const annotation of chooseAnnotations(report)) runner.annotate(annotation)
  const failures: string[] = []
  const attempt = <Result>(what: string, write: () => Result): Result | undefined => {
    try {
      return write()
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      failures.push(`Could not write the ${what}: ${code ?? message}.`)
      return undefined
    }
  }
  attempt('job summary', () => runner.writeSummary(renderSummary(report)))
  const reportPath = attempt('JSON report', () => writeReport(report, runner, temp))
  attempt('outputs', () => {
    const outputs = renderOutputs(report, reportPath === undefined ? {} : { reportPath })
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  })
  for (const message of failures) runner.annotate({ severity: 'error', message })
  return failures.length === 0
}

/** A file of its own for each step of a job. @returns its path */
function writeReport(report: RunReport, runner: Runner, temp: string): string {
  const text = runner.redact(renderJson(report))
  const environment = (report.environment?.name ?? '').replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()
  const stem = ['scalekit-connectors', report.command, environment.slice(0, NAME_LENGTH)]
    .filter((part) => part !== '' && part !== '-')
    .join('-')
  mkdirSync(temp, { recursive: true })
  for (let number = 1; ; number++) {
    const path = join(temp, `${stem}${number === 1 ? '' : `-${number}`}.json`)
    try {
      writeFileSync(path, text, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
