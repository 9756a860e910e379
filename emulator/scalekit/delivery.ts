/** Puts an answer on the wire, or spoils it as a fault asks for. */
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { htmlAnswer, jsonAnswer, refusalAnswer, refusalOf, type Answer } from './answers.ts'
import type { AnswerFault, Fault } from './faults.ts'

/** Answers a request. Returns the status that goes out, or undefined where none does. */
export function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  requestId: string,
): number | undefined {
  switch (fault?.kind) {
    case undefined:
    case 'listing':
      return send(response, answer)
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'time-out':
      return undefined
    case 'cut':
      return cut(response, answer)
    case 'answer':
      return send(response, answerOf(fault, requestId))
    case 'late':
      return fault.status === undefined
        ? undefined
        : send(response, answerOf({ kind: 'answer', status: fault.status }, requestId))
    case 'redirect':
      return send(response, { status: fault.status ?? 307, headers: { location: fault.location }, text: '' })
    case 'huge':
      return sendHuge(response, fault.bytes)
  }
}

function send(response: ServerResponse, { status, headers, text }: Answer): number {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text)
  return status
}

function cut(response: ServerResponse, { status, headers, text }: Answer): number {
  const bytes = Buffer.from(text)
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  // Only once it has left: a connection that is destroyed earlier would lose the first half, too.
  response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy())
  return status
}

function answerOf({ status, body = 'json', retryAfter }: AnswerFault, requestId: string): Answer {
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }
  if (body === 'empty') return { status, headers, text: '' }
  const answer =
    body === 'html'
      ? htmlAnswer(status)
      : status < 300
        ? jsonAnswer(status, {})
        : refusalAnswer(refusalOf(status), requestId)
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

function sendHuge(response: ServerResponse, bytes: number): number {
  const chunk = 'x'.repeat(65_536)
  function* chunks(): Generator<string> {
    yield '{"providers":[],"padding":"'
    for (let sent = 0; sent < bytes; sent += chunk.length) yield chunk
    yield '"}'
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  // A client that has had enough hangs up, which is the point of this fault.
  pipeline(chunks, response).catch(() => undefined)
  return 200
}
