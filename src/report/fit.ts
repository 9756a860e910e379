/** Fits a document into a limit of the platform by leaving out whole items, and says what was left out. */

/** A part of a document. Its items are left out one by one where room is short; nothing is cut inside one. */
export interface Section {
  /** What the items are, in the plural. */
  readonly noun: string
  /** Stands before the items; the section has at least this if it has no items at all. */
  readonly head: string
  readonly items: readonly string[]
  readonly tail?: string
  /** The largest part of the room still free that it may take, from 0 to 1; 1 if missing. */
  readonly share?: number
}

/** A section that is always there, as a whole. */
export function fixed(head: string): Section {
  return { noun: '', head, items: [] }
}

export interface LeftOut {
  readonly noun: string
  readonly count: number
  readonly total: number
}

export interface Limit {
  readonly size: number
  /** Size of a text in the unit of the limit. */
  readonly measure: (text: string) => number
}

/** Room for the note: a line that can name every section. */
const NOTE_ROOM = 1_200

/**
 * The sections one below the other. Sections without items are always there.
 * @param note what to say, after the first section, where items were left out
 */
export function fit(
  sections: readonly Section[],
  limit: Limit,
  note: (leftOut: readonly LeftOut[]) => string,
): string {
  const { measure } = limit
  const whole = sections
    .map((section) => section.head + section.items.join('') + (section.tail ?? ''))
    .join('')
  if (measure(whole) <= limit.size) return whole

  const fixed = sections.filter(({ items }) => items.length === 0)
  let room = limit.size - NOTE_ROOM - fixed.reduce((sum, { head }) => sum + measure(head), 0)
  const leftOut: LeftOut[] = []
  const texts = sections.map((section) => {
    const { noun, head, items, tail = '', share = 1 } = section
    if (items.length === 0) return head
    let budget = Math.floor(room * share) - measure(head) - measure(tail)
    const kept = items.filter((item) => {
      const size = measure(item)
      if (size > budget) return false
      budget -= size
      return true
    })
    if (kept.length < items.length) {
      leftOut.push({ noun, count: items.length - kept.length, total: items.length })
    }
    if (kept.length === 0) return ''
    const text = head + kept.join('') + tail
    room -= measure(text)
    return text
  })
  return [texts[0] ?? '', note(leftOut), ...texts.slice(1)].join('')
}
