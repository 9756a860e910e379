/**
 * Standard output without Node's stream for it: loading that one takes a third of the time in which a run starts. Texts are
 * written at once, so that none is lost when the process exits.
 */
import { EventEmitter } from 'node:events'
import { writeSync } from 'node:fs'

const DESCRIPTOR = 1

/** Milliseconds until a reader that is behind is asked again. */
const PAUSE = 1

/** Writes a text to its end. What cannot be written, for a reader has gone away, is no reason to stop what the run is for. */
export function writeOut(text: string): void {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length;) {
    try {
      start += writeSync(DESCRIPTOR, bytes, start)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Leads what the toolkit writes to `process.stdout`, and what Node's console does, through `writeOut` too. */
export function replaceStandardOutput(): void {
  const write = (text: string) => {
    writeOut(text)
    return true
  }
  Object.defineProperty(process, 'stdout', { value: Object.assign(new EventEmitter(), { write }) })
}
