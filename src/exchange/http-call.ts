/**
 * One HTTP request to a peer and its answer, capped in time and, by `readContent`, in bytes; redirects are not followed (a
 * peer must not be able to send our signed requests elsewhere). Failures are values; only the caller's abort rejects.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Failure } from './retry.ts'

export interface HttpCall {
  readonly method: 'GET' | 'POST'
  /** Path below the endpoint, from `/exchange/` on. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  /** How long nothing may move, in milliseconds. */
  readonly idleMs: number
  /** How long all of it may take, in milliseconds: a peer that sends a byte now and then must not hold us for ever. */
  readonly totalMs?: number
  readonly signal: AbortSignal
  /** Called when the whole body is with the operating system. */
  readonly onSent?: () => void
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  /** To be read to its end; whoever leaves the loop before ends the connection. */
  readonly content: AsyncIterable<Uint8Array>
  /** For who does not read the content. */
  readonly discard: () => void
}

export interface HttpCaller {
  /** What stands in the request line for a target. */
  readonly pathOf: (target: string) => string
  readonly call: (call: HttpCall) => Promise<Result<HttpAnswer, Failure>>
  /** Ends all connections. */
  readonly close: () => void
}

/** Throws a TypeError if the endpoint is no URL of http or https: letters and configuration are checked before. */
export const createHttpCaller = (endpoint: string): HttpCaller => {
  const url = new URL(endpoint)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`no http address: ${endpoint}`)
  const secure = url.protocol === 'https:'
  const request = secure ? httpsRequest : httpRequest
  // Kept open, because a handshake costs more than a small bundle: two lanes, their states and files need a few.
  const options = { keepAlive: true, maxSockets: 8, scheduling: 'lifo' } as const
  const agent = secure ? new HttpsAgent(options) : new HttpAgent(options)
  const prefix = url.pathname.replace(/\/$/, '')
  // Brackets of an IPv6 address belong to the URL, not to the name.
  const hostname = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname

  const attempt = (call: HttpCall): Promise<Attempt> =>
    new Promise((resolve, reject) => {
      const { method, target, headers, body, idleMs, totalMs, signal, onSent } = call
      const outgoing = request({
        agent,
        hostname,
        port: url.port,
        method,
        path: `${prefix}${target}`,
        headers: { ...headers, host: url.host, 'content-length': String(body?.length ?? 0) },
        signal,
        timeout: idleMs,
      })
      const giveUp = (): void => {
        outgoing.destroy(new PeerTimeout())
      }
      const deadline = totalMs === undefined ? undefined : setTimeout(giveUp, totalMs)
      outgoing.on('timeout', giveUp)
      if (onSent !== undefined) outgoing.on('finish', onSent)
      outgoing.on('close', () => clearTimeout(deadline))
      outgoing.on('response', (incoming) => {
        const { statusCode = 0, headers: answered } = incoming
        const discard = (): void => void incoming.destroy()
        resolve({
          kind: 'answer',
          answer: { status: statusCode, headers: answered, content: incoming, discard },
        })
      })
      outgoing.on('error', (error) => {
        if (signal.aborted) reject(signal.reason)
        else
          resolve({
            kind: 'failure',
            failure: failureOf(error),
            stale: isStale(error, outgoing.reusedSocket),
          })
      })
      outgoing.end(body)
    })

  return {
    pathOf: (target) => `${prefix}${target}`,
    call: async (call) => {
      const first = await attempt(call)
      // The peer closed an idle connection while we took it up; all calls may be repeated, and this costs no waiting.
      const last = first.kind === 'failure' && first.stale ? await attempt(call) : first
      return last.kind === 'answer' ? ok(last.answer) : err(last.failure)
    },
    close: () => agent.destroy(),
  }
}

/** The whole content of an answer; from a peer that sends more than `limit` bytes, stalls or breaks off, a failure. */
export const readContent = async (
  { status, content }: HttpAnswer,
  limit: number,
  signal: AbortSignal,
): Promise<Result<Uint8Array, Failure>> => {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of content) {
      length += part.length
      if (length > limit) return err({ kind: 'not-understood', status })
      parts.push(part)
    }
  } catch (error) {
    signal.throwIfAborted()
    return err(failureOf(error))
  }
  return ok(new Uint8Array(Buffer.concat(parts)))
}

type Attempt =
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly stale: boolean }

class PeerTimeout extends Error {}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const isStale = (error: unknown, reusedSocket: boolean): boolean =>
  reusedSocket && ['ECONNRESET', 'EPIPE'].includes(String(codeOf(error)))

const failureOf = (error: unknown): Failure => {
  if (error instanceof PeerTimeout) return { kind: 'timeout' }
  const code = codeOf(error)
  return { kind: 'unreachable', detail: typeof code === 'string' ? code : 'connection broken' }
}
