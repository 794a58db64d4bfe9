/** Answers what Node cannot read as HTTP, or whose headers are too large, as a problem too: no route has seen it. */
import type { Duplex } from 'node:stream'
import { titleOf, wordsOf } from '../api/problem-words.ts'

export const answerUnreadable = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW'
  const [status, kind] = isLarge ? ([431, 'headers-too-large'] as const) : ([400, 'not-http'] as const)
  const words = wordsOf({ kind })
  const title = titleOf(status, 'en')
  const type = `urn:comity:problem:${kind}`
  const body = JSON.stringify({ type, title, status, detail: words.en, kind, values: {}, words })
  socket.end(
    `HTTP/1.1 ${status} ${isLarge ? 'Request Header Fields Too Large' : 'Bad Request'}\r\n` +
      'content-type: application/problem+json\r\ncache-control: no-store\r\nconnection: close\r\n' +
      `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
