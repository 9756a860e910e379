/** Reads files strictly: regular ones of bounded size, in UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer'
import { closeSync, openSync, readSync } from 'node:fs'

/** Larger than any connector by far. */
export const MAX_BYTES = 1024 * 1024

/** Why a file has no text; `line` is where. */
export interface ReadFault {
  readonly rule: 'unreadable-file' | 'file-size' | 'encoding'
  readonly message: string
  readonly line: number
}

const BYTE_ORDER_MARK = 0xfeff

/** Reads one file after the other into the same memory, which is what makes it quick. */
export class FileReader {
  readonly #bytes = Buffer.allocUnsafeSlow(MAX_BYTES + 1)

  /**
   * @param path absolute
   * @returns the text without its byte order mark, or why there is none
   */
  read(path: string): string | ReadFault {
    let length: number
    try {
      length = this.#fill(path)
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      return { rule: 'unreadable-file', message: `The file cannot be read (${code ?? message}).`, line: 1 }
    }
    if (length > MAX_BYTES)
      return { rule: 'file-size', message: 'The file is larger than 1 MiB, which no connector is.', line: 1 }
    const bytes = this.#bytes.subarray(0, length)
    if (isAscii(bytes)) return bytes.toString('latin1')
    if (!isUtf8(bytes))
      return { rule: 'encoding', message: describeEncoding(bytes), line: firstBadLine(bytes) }
    const text = bytes.toString('utf8')
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
  }

  #fill(path: string): number {
    const file = openSync(path, 'r')
    try {
      let length = 0
      for (;;) {
        const count = readSync(file, this.#bytes, length, this.#bytes.length - length, null)
        length += count
        if (count === 0 || length === this.#bytes.length) return length
      }
    } finally {
      closeSync(file)
    }
  }
}

function describeEncoding(bytes: Buffer): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return isUtf16
    ? 'The file is in UTF-16: save it in UTF-8.'
    : 'This line holds bytes that are not UTF-8: save the file in UTF-8.'
}

function firstBadLine(bytes: Buffer): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break
    line++
    start = end + 1
  }
  return line
}
