/** A mistake that this project fears, as a small edit of the source that some test has to notice. */

export interface Bug {
  /** What goes wrong, as a sentence without a full stop. */
  readonly name: string
  readonly file: string
  /** Occurs exactly once in the file. */
  readonly find: string
  readonly replace: string
  /** Test files or folders that must notice it, below `__tests__`. */
  readonly tests: readonly string[]
  /** Regular expression over the names of their tests, where a part of them is enough. */
  readonly only?: string
  /** It shows in the bundle only, which is built with it. */
  readonly inBundle?: true
}

/** By area. */
export type Bugs = Readonly<Record<string, readonly Bug[]>>

/** Every request kind × every fault, on a small world. */
export const MATRIX = ['faults']
/** Random files, live states and services. */
export const WORLDS = ['properties/apply']
