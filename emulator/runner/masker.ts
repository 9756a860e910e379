/** Replaces masked values by `***`, from the moment on that they are known. */

export class Masker {
  readonly #secrets = new Set<string>()

  /** Masks a value, each of its lines, and the encoded forms that the runner knows of them. */
  add(value: string): void {
    for (const text of [value, ...value.split(/[\r\n]+/)]) {
      for (const form of formsOf(text)) if (form.trim() !== '') this.#secrets.add(form)
    }
  }

  mask(text: string): string {
    const hits = [...this.#secrets].flatMap((secret) => occurrences(text, secret))
    hits.sort(([a], [b]) => a - b)
    let masked = ''
    let end = 0
    for (const [from, to] of hits) {
      if (from > end || end === 0) masked += `${text.slice(end, from)}***`
      end = Math.max(end, to)
    }
    return masked + text.slice(end)
  }
}

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text)
  const xml = text.replace(/[<>&"']/g, (character) => XML_ESCAPES[character] ?? character)
  const base64 = [0, 1, 2].map((shift) => bytes.subarray(shift).toString('base64'))
  return [text, ...base64, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), xml]
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
}

function occurrences(text: string, secret: string): [from: number, to: number][] {
  const hits: [number, number][] = []
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    hits.push([at, at + secret.length])
  }
  return hits
}
