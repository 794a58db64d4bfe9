/** The calls that peers make (protocol section 8.1). What they say is outside input; who they are is in what they sign. */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { maxBundle } from '../../exchange/envelope.ts'
import { parseFileName } from '../../exchange/file-name.ts'
import { epochOf, logKeyOf } from '../../exchange/lane/members.ts'
import { parseRestoreRequest } from '../../exchange/lane/restore-wire.ts'
import { formatOutcome, type Outcome } from '../../exchange/outcome.ts'
import { bundleType } from '../../exchange/peer-client.ts'
import { type SignedRequestError, verifyRequest } from '../../exchange/signed-request.ts'
import { verify } from '../../vault/ed25519.ts'
import { isSuspended } from '../compact-book.ts'
import type { Metrics } from '../metrics.ts'
import type { ComityNode } from '../node.ts'
import { createPeerNonces } from './peer-nonces.ts'
import { firstByteOf, noSuchRange, sendFile } from './serve-files.ts'

export const serveExchange = (app: Hono, node: ComityNode, metrics: Metrics): void => {
  const nonces = createPeerNonces()
  /** The address that a signed request speaks for, or the outcome it is refused with. */
  const signedAddress = (context: Context, body: Uint8Array) => {
    const { url, method } = context.req.raw
    const { pathname, search } = new URL(url)
    return verifyRequest(
      {
        verify,
        nonces,
        now: () => Math.floor(Date.now() / 1000),
        findKey: ({ compact, lane, from, to, epoch }) => {
          const member =
            to === node.config.authority ? node.lane(compact, lane)?.context.members().get(from) : undefined
          return member !== undefined && epochOf(member) === epoch ? logKeyOf(member) : undefined
        },
      },
      context.req.header(),
      { method, target: `${pathname}${search}`, body },
    )
  }

  app.use(
    '/exchange/*',
    bodyLimit({
      maxSize: maxBundle,
      onError: (context) => send(context, metrics, { kind: 'oversized', limit: maxBundle }),
    }),
  )

  app.get('/exchange/v1/hello', (context) => context.json(node.hello))

  app.post('/exchange/v1/bundle', async (context) => {
    if (context.req.header('content-type') !== bundleType)
      return send(context, metrics, { kind: 'malformed', detail: 'not a bundle' })
    return send(context, metrics, await node.receive(await bodyOf(context)))
  })

  app.post('/exchange/v1/restore', async (context) => {
    const request = parseRestoreRequest(Buffer.from(await bodyOf(context)).toString('utf8'))
    if (!request.ok) return send(context, metrics, { kind: 'malformed', detail: request.error.what })
    const answer = await node.answerRestore(request.value)
    return answer.ok
      ? context.body(answer.value, 200, { 'content-type': 'application/json' })
      : send(context, metrics, answer.error)
  })

  app.get('/exchange/v1/file/:name', async (context) => {
    const address = signedAddress(context, new Uint8Array(0))
    if (!address.ok) return tell(context, refusalOf(address.error))
    const { compact, from: peer } = address.value
    if (isSuspended(node.store, compact, peer)) return tell(context, { kind: 'busy', retryAfterSeconds: 1 })
    const commitment = parseFileName(context.req.param('name'))
    const from = firstByteOf(context.req.header('range'))
    const part = commitment && (await node.files.read(commitment, from ?? 0))
    if (part?.ok === true) return sendFile(context, part.value, from !== undefined)
    return part?.error.kind === 'bad-range' ? noSuchRange(context, part.error.size) : context.body(null, 404)
  })
}

const refusalOf = ({ kind }: SignedRequestError): Outcome =>
  kind === 'foreign'
    ? { kind, detail: 'the request is of a lane or key that is not one of ours' }
    : { kind: 'bad-signature', detail: `of the request: ${kind}` }

/** To a bundle: counted. */
const send = (context: Context, metrics: Metrics, outcome: Outcome): Response => {
  metrics.bundles.inc({ outcome: outcome.kind })
  return tell(context, outcome)
}

const tell = (context: Context, outcome: Outcome): Response => {
  const { status, headers, body } = formatOutcome(outcome)
  return context.body(body, status as 200, headers)
}

const bodyOf = async (context: Context): Promise<Uint8Array> =>
  new Uint8Array(await context.req.arrayBuffer())
