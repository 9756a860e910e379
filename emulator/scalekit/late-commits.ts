/** Requests that a fault has carried out late: not on arrival, but after a number of later requests. */

export class LateCommits {
  #waiting: { left: number; readonly commit: () => void }[] = []

  /** @param after how many later requests are answered first; at least 1 */
  add(after: number, commit: () => void): void {
    this.#waiting.push({ left: after, commit })
  }

  /** To be called after each request; carries out, in order of arrival, whatever has waited long enough. */
  countRequest(): void {
    for (const one of this.#waiting) one.left -= 1
    const due = this.#waiting.filter(({ left }) => left <= 0)
    this.#waiting = this.#waiting.filter(({ left }) => left > 0)
    for (const { commit } of due) commit()
  }
}
