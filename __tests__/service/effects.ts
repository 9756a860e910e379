/** Effects whose time and chance the test holds in its hands. */
import { DEFAULT_TIMING, type ServiceEffects, type Timing } from '../../src/service/effects.ts'

export interface FakeEffects extends ServiceEffects {
  /** Every wait so far, in milliseconds. Waiting moves the clock and takes no time. */
  readonly waits: number[]
  readonly masked: string[]
  readonly lines: string[]
  readonly clock: { now: number }
  cancel(): void
  /** Called during each wait, in place of the time that passes. */
  onWait: () => void
}

/** @param timing what differs from the defaults */
export function fakeEffects(timing: Partial<Timing> = {}): FakeEffects {
  const stop = new AbortController()
  const clock = { now: Date.parse('2026-11-02T10:00:00Z') }
  const effects: FakeEffects = {
    timing: { ...DEFAULT_TIMING, ...timing },
    waits: [],
    masked: [],
    lines: [],
    clock,
    sleep: (ms) => {
      effects.waits.push(ms)
      clock.now += ms
      effects.onWait()
      return Promise.resolve()
    },
    random: () => 0.5,
    now: () => clock.now,
    mask: (secret) => void effects.masked.push(secret),
    debug: (line) => void effects.lines.push(line),
    signal: stop.signal,
    cancel: () => stop.abort(),
    onWait: () => undefined,
  }
  return effects
}
