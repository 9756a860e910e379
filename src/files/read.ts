/** Reads files strictly: of bounded size, in UTF-8. */
import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'

/** Larger than any connector by far. */
export const MAX_BYTES = 1024 * 1024

/** Why a file has no text; `line` is where. */
export interface ReadFault {
  readonly rule: 'unreadable-file' | 'file-size' | 'encoding'
  readonly message: string
  readonly line: number
}

const BYTE_ORDER_MARK = 0xfeff

/** What Node puts in the place of bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD'

/**
 * Reads a regular file.
 * @param path absolute
 * @returns the text without its byte order mark, or why there is none
 */
export function readText(path: string): string | ReadFault {
  try {
    const text = readFileSync(path, 'utf8')
    if (text.length > MAX_BYTES / 3 && Buffer.byteLength(text) > MAX_BYTES)
      return { rule: 'file-size', message: 'The file is larger than 1 MiB, which no connector is.', line: 1 }
    if (text.includes(REPLACEMENT)) {
      // The text may hold this very character, so the bytes have to tell.
      const bytes = readFileSync(path)
      if (!isUtf8(bytes))
        return { rule: 'encoding', message: describeEncoding(bytes), line: firstBadLine(bytes) }
    }
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return { rule: 'unreadable-file', message: `The file cannot be read (${code ?? message}).`, line: 1 }
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
