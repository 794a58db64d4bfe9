/** Files over HTTP, for the API and for peers: streamed, resumed by range (RFC 9110 section 14), never sniffed. */
import { Readable } from 'node:stream'
import type { Context } from 'hono'

/** `bytes=N-`, the one form that resuming needs; every other is answered with the whole. */
export const firstByteOf = (range: string | undefined): number | undefined => {
  const [, first] = /^bytes=([0-9]{1,15})-$/.exec(range ?? '') ?? []
  return first === undefined ? undefined : Number(first)
}

export interface FilePartToServe {
  readonly from: number
  /** Of the whole, in bytes. */
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

/** `ranged`: a range was asked for. Of an empty file there is none, and it is sent whole. */
export const sendFile = (
  context: Context,
  { from, size, content }: FilePartToServe,
  ranged: boolean,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const isPart = ranged && size > 0
  const source = Readable.from(content)
  // Whoever asks for the head alone must not leave the file open.
  if (context.req.method === 'HEAD') source.destroy()
  const stream = Readable.toWeb(source) as ReadableStream<Uint8Array>
  return context.body(stream, isPart ? 206 : 200, {
    'content-type': 'application/octet-stream',
    ...headers,
    'content-length': String(size - from),
    'accept-ranges': 'bytes',
    ...(isPart ? { 'content-range': `bytes ${from}-${size - 1}/${size}` } : {}),
  })
}

/** No byte is there to begin with. */
export const noSuchRange = (context: Context, size: number): Response =>
  context.body(null, 416, { 'content-range': `bytes */${size}` })
