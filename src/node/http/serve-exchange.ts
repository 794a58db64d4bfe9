/** The calls that peers make (protocol section 8.1). What they say is outside input; who they are is in what they sign. */
import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { maxBundle } from '../../exchange/envelope.ts'
import { parseFileName } from '../../exchange/file-name.ts'
import { epochOf, logKeyOf } from '../../exchange/lane/members.ts'
import { formatOutcome, type Outcome } from '../../exchange/outcome.ts'
import { bundleType } from '../../exchange/peer-client.ts'
import { createNonceWindow, verifyRequest } from '../../exchange/signed-request.ts'
import { isCompactId, isLane } from '../../ledger/names.ts'
import { verify } from '../../vault/ed25519.ts'
import type { Metrics } from '../metrics.ts'
import type { ComityNode } from '../node.ts'

export const serveExchange = (app: Hono, node: ComityNode, metrics: Metrics): void => {
  const nonces = createNonceWindow()
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

  app.post('/exchange/v1/status', async (context) => {
    const bytes = await bodyOf(context)
    const address = signedAddress(context, bytes)
    if (!address.ok) {
      return send(context, metrics, { kind: 'bad-signature', detail: 'of the request' })
    }
    const asked = statusSchema.safeParse(jsonOf(bytes))
    const service = asked.success ? node.lane(asked.data.compact, asked.data.lane) : undefined
    const { compact, lane } = address.value
    if (
      !asked.success ||
      service === undefined ||
      asked.data.compact !== compact ||
      asked.data.lane !== lane
    ) {
      return send(context, metrics, { kind: 'foreign', detail: 'this lane is not one of yours' })
    }
    const heads = node.store.lane(service.context.lane).heads()
    return context.json({ sizes: Object.fromEntries(heads.map(({ authority, size }) => [authority, size])) })
  })

  app.get('/exchange/v1/file/:name', async (context) => {
    const address = signedAddress(context, new Uint8Array(0))
    if (!address.ok) return send(context, metrics, { kind: 'bad-signature', detail: 'of the request' })
    const commitment = parseFileName(context.req.param('name'))
    const from = Number(/^bytes=([0-9]{1,15})-$/.exec(context.req.header('range') ?? '')?.[1] ?? 0)
    const part = commitment === undefined ? undefined : await node.files.read(commitment, from)
    if (part === undefined) return context.body(null, 404)
    if (!part.ok) {
      return part.error.kind === 'unknown-file'
        ? context.body(null, 404)
        : context.body(null, 416, { 'content-range': `bytes */${part.error.size}` })
    }
    const { size, content } = part.value
    return context.body(Readable.toWeb(Readable.from(content)) as ReadableStream, 206, {
      'content-type': 'application/octet-stream',
      'content-length': String(size - from),
      'content-range': `bytes ${from}-${Math.max(from, size - 1)}/${size}`,
    })
  })
}

const statusSchema = z.strictObject({
  compact: z.string().refine(isCompactId),
  lane: z.string().refine(isLane),
})

const send = (context: Context, metrics: Metrics, outcome: Outcome): Response => {
  metrics.bundles.inc({ outcome: outcome.kind })
  const { status, headers, body } = formatOutcome(outcome)
  return context.body(body, status as 200, headers)
}

const bodyOf = async (context: Context): Promise<Uint8Array> =>
  new Uint8Array(await context.req.arrayBuffer())

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}
