/**
 * The calls of docs/protocol.md section 8.1 to one peer. What comes back is outside input: every answer is capped, and
 * one that is not of the protocol is a `not-understood`, never an exception.
 */
import { err, ok, type Result } from '../ledger/result.ts'
import { utf8 } from '../ledger/strict-json.ts'
import type { Address } from './envelope.ts'
import { fileName } from './file-name.ts'
import { createHttpCaller, type HttpAnswer, type HttpCall, readContent } from './http-call.ts'
import { type Hello, parseHello } from './negotiate.ts'
import { maxAnswer, type Outcome, parseOutcome } from './outcome.ts'
import type { Failure } from './retry.ts'
import { type SignRequestDeps, signRequest } from './signed-request.ts'

/** Milliseconds. */
export interface PeerTimeouts {
  /** For a whole answer to anything but a bundle, and between two parts of a file. */
  readonly answer: number
  /** For the answer to a bundle: before it comes the peer judges and writes up to 2,048 entries. */
  readonly bundle: number
}

export const peerTimeouts: PeerTimeouts = { answer: 15_000, bundle: 60_000 }

export interface PeerClientDeps {
  /** `https://host` or `https://host/prefix`, as in the peer's letter of credence. */
  readonly endpoint: string
  /** How requests about the address's lane are signed: with our log key of its epoch. */
  readonly signing: (address: Address) => SignRequestDeps
  readonly timeouts?: PeerTimeouts
}

/** The peer refused in the words of the protocol, or no answer of the protocol came. */
export type PeerError = Exclude<Outcome, { readonly kind: 'accepted' | 'repeated' }> | Failure

/** The rest of a file; `size` is that of the whole file in bytes, as the peer tells it. Leaving early ends the transfer. */
export interface FilePart {
  readonly from: number
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

export interface PeerClient {
  readonly hello: (signal: AbortSignal) => Promise<Result<Hello, Failure>>
  readonly postBundle: (
    bytes: Uint8Array,
    signal: AbortSignal,
    onSent?: () => void,
  ) => Promise<Outcome | Failure>
  /** The file of that commitment, from a byte on; `undefined` where the peer has none (any more). */
  readonly file: (
    address: Address,
    commitment: Uint8Array,
    from: number,
    signal: AbortSignal,
  ) => Promise<Result<FilePart | undefined, PeerError>>
  /** A root-signed key statement after a restore; the answer as it came, at most `limit` bytes. */
  readonly postRestore: (
    statement: string,
    limit: number,
    signal: AbortSignal,
  ) => Promise<Result<Uint8Array, PeerError>>
  readonly close: () => void
}

export const bundleType = 'application/vnd.comity.bundle'

export const createPeerClient = ({
  endpoint,
  signing,
  timeouts = peerTimeouts,
}: PeerClientDeps): PeerClient => {
  const http = createHttpCaller(endpoint)
  const quick = { idleMs: timeouts.answer, totalMs: timeouts.answer }
  const patient = { idleMs: timeouts.bundle, totalMs: timeouts.bundle }

  const callSigned = (address: Address, call: HttpCall): ReturnType<typeof http.call> => {
    const { method, target, body = new Uint8Array(0) } = call
    const signed = signRequest(signing(address), address, { method, target: http.pathOf(target), body })
    return http.call({ ...call, headers: { ...call.headers, ...signed } })
  }

  const answerOf = async (
    calling: ReturnType<typeof http.call>,
    limit: number,
    signal: AbortSignal,
  ): Promise<Result<{ readonly status: number; readonly bytes: Uint8Array }, Failure>> => {
    const answer = await calling
    if (!answer.ok) return answer
    const bytes = await readContent(answer.value, limit, signal)
    return bytes.ok ? ok({ status: answer.value.status, bytes: bytes.value }) : bytes
  }

  return {
    hello: async (signal) => {
      const call = {
        method: 'GET',
        target: '/exchange/v1/hello',
        ...quick,
        signal,
      } as const
      const answer = await answerOf(http.call(call), maxAnswer, signal)
      if (!answer.ok) return answer
      const { status, bytes } = answer.value
      const hello = status === 200 ? parseHello(textOf(bytes)) : undefined
      return hello === undefined ? err({ kind: 'not-understood', status }) : ok(hello)
    },

    postBundle: async (bytes, signal, onSent = () => {}) => {
      const answer = await answerOf(
        http.call({
          method: 'POST',
          target: '/exchange/v1/bundle',
          headers: { 'content-type': bundleType },
          body: bytes,
          ...patient,
          signal,
          onSent,
        }),
        maxAnswer,
        signal,
      )
      if (!answer.ok) return answer.error
      const outcome = parseOutcome(answer.value.status, textOf(answer.value.bytes))
      return outcome.ok ? outcome.value : outcome.error
    },

    file: async (address, commitment, from, signal) => {
      const answer = await callSigned(address, {
        method: 'GET',
        target: `/exchange/v1/file/${fileName(commitment)}`,
        headers: { range: `bytes=${from}-` },
        idleMs: timeouts.answer,
        signal,
      })
      if (!answer.ok) return answer
      if (answer.value.status === 200 || answer.value.status === 206) return readPart(answer.value, from)
      const { status } = answer.value
      const bytes = await readContent(answer.value, maxAnswer, signal)
      if (status === 404) return ok(undefined)
      return bytes.ok ? err(refusalOf(status, bytes.value)) : bytes
    },

    postRestore: async (statement, limit, signal) => {
      const answer = await answerOf(
        http.call({
          method: 'POST',
          target: '/exchange/v1/restore',
          headers: { 'content-type': 'application/json' },
          body: utf8(statement),
          ...patient,
          signal,
        }),
        limit,
        signal,
      )
      if (!answer.ok) return answer
      const { status, bytes } = answer.value
      return status === 200 ? ok(bytes) : err(refusalOf(status, bytes))
    },

    close: http.close,
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** A refusal of the protocol, if the answer is one. */
const refusalOf = (status: number, bytes: Uint8Array): PeerError => {
  const outcome = parseOutcome(status, textOf(bytes))
  if (!outcome.ok) return outcome.error
  const { value } = outcome
  return value.kind === 'accepted' || value.kind === 'repeated' ? { kind: 'not-understood', status } : value
}

/** RFC 9110 section 14.4. A peer may ignore the range and send the whole (200): then the part starts at 0. */
const readPart = (answer: HttpAnswer, from: number): Result<FilePart, PeerError> => {
  const { status, headers, content, discard } = answer
  const start = status === 200 ? 0 : from
  const size =
    status === 200 ? readCount(headers['content-length']) : readRangeSize(headers['content-range'], from)
  if (size !== undefined) return ok({ from: start, size, content })
  discard()
  return err({ kind: 'not-understood', status })
}

/** The whole size, if the range is what was asked for: from that byte to the end. */
const readRangeSize = (range: string | undefined, from: number): number | undefined => {
  const [, start, end, whole] = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15})$/.exec(range ?? '') ?? []
  return Number(start) === from && Number(end) === Number(whole) - 1 ? readCount(whole) : undefined
}

const readCount = (text: string | undefined): number | undefined =>
  /^[0-9]{1,15}$/.test(text ?? '') ? Number(text) : undefined
