/** Keeps secrets out of everything that the runner's own masking does not reach: files, outputs and API calls. */

/** Shorter values are not taken out of texts: they would match by chance and make a report unreadable. */
const SHORTEST = 6

/** Collects secrets and takes them, in every form that this action could write them, out of texts. */
export class Redactor {
  readonly #secrets = new Set<string>()
  /** Longest first, so that no form is cut up by a shorter one. */
  #forms: readonly string[] = []

  /** Remembers a secret. Returns false where it was known or is empty. */
  add(secret: string): boolean {
    if (secret === '' || this.#secrets.has(secret)) return false
    this.#secrets.add(secret)
    const forms = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), formValue(secret)]
    this.#forms = [...new Set([...this.#forms, ...forms])]
      .filter((form) => form.length >= SHORTEST)
      .sort((a, b) => b.length - a.length)
    return true
  }

  /** The text with every known secret replaced by `***`. */
  redact(text: string): string {
    return this.#forms.reduce((result, form) => result.replaceAll(form, '***'), text)
  }
}

/** A secret as the body of a token request holds it, which a service may repeat in its answer. */
export function formValue(secret: string): string {
  return new URLSearchParams({ '': secret }).toString().slice(1)
}
