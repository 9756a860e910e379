/** Where and with what the numbers were made. */
import { execFileSync } from 'node:child_process'
import { cpus, platform, release, totalmem } from 'node:os'

/** One sentence: date, machine, versions. */
export function describeMachine(): string {
  const date = new Date().toISOString().slice(0, 10)
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const curl = execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ', 2).join(' ')
  return (
    `Measured on ${date}: ${processors.length} cores (${processors[0]?.model ?? 'unknown'}), ${memory} GiB, ` +
    `${platform()} ${release()}, Node ${process.version}, ${curl}.`
  )
}
