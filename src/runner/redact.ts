/** Keeps secrets out of everything that the runner's own masking does not reach: files, outputs and API calls. */

/** Shorter values are not taken out of texts: they would match by chance and make a report unreadable. */
const SHORTEST = 6

/** Collects secrets and takes them, in every form that this action could write them, out of texts. */
export class Redactor {
  readonly #forms = new Set<string>()

  /** Remembers a secret. Returns false where it was known or is empty. */
  add(secret: string): boolean {
    if (secret === '' || this.#forms.has(secret)) return false
    this.#forms.add(secret)
    for (const form of [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      this.#forms.add(form)
    }
    return true
  }

  /** The text with every known secret replaced by `***`, longest first. */
  redact(text: string): string {
    return [...this.#forms]
      .filter((form) => form.length >= SHORTEST)
      .sort((a, b) => b.length - a.length)
      .reduce((result, form) => result.replaceAll(form, '***'), text)
  }
}
