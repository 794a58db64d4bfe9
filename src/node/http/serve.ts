/** Starts the HTTP server of a node: the exchange, the API and the desk, with what every answer carries. */
import { setTimeout as pause } from 'node:timers/promises'
import { serve as listen } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { err, ok, type Result } from '../../ledger/result.ts'
import { openKeptAnswers } from '../api/kept-answers.ts'
import { createEventHub } from '../events/event-hub.ts'
import { createMetrics } from '../metrics.ts'
import type { ComityNode } from '../node.ts'
import { problem } from './answer-problem.ts'
import { answerUnreadable } from './answer-unreadable.ts'
import { callerFrom } from './caller.ts'
import { refuseCrossSite } from './refuse-cross-site.ts'
import { securityHeadersOf } from './security-headers.ts'
import { serveApi } from './serve-api.ts'
import { deskFolder, readDesk, serveDesk } from './serve-desk.ts'
import { serveExchange } from './serve-exchange.ts'

export interface Serving {
  readonly port: number
  close(): Promise<void>
}

export type ListenError = {
  readonly kind: 'port-busy' | 'cannot-listen'
  readonly port: number
  readonly why: string
}

export const serveNode = (node: ComityNode, token: string): Promise<Result<Serving, ListenError>> => {
  const app = new Hono()
  const metrics = createMetrics(node)
  const { host, port } = node.config.listen
  const hosts = new Set([
    host,
    'localhost',
    '127.0.0.1',
    '[::1]',
    ...node.config.hosts,
    ...deskHosts(node.config),
  ])
  const { authority, openReading } = node.config
  const callerOf = callerFrom({ token, authority, openReading, officers: node.officers })

  /** Calls that are being answered. */
  const running = new Set<Promise<void>>()
  app.use('*', (_, next) => {
    const call = next().finally(() => running.delete(call))
    running.add(call)
    return call
  })
  const securityHeaders = Object.entries(securityHeadersOf(node.config))
  app.use('*', async (context, next) => {
    await next()
    for (const [name, value] of securityHeaders) {
      // The files of the desk say for themselves how long they may be kept.
      if (name !== 'cache-control' || !context.res.headers.has(name)) context.header(name, value)
    }
  })
  // A page of another name that resolves to this machine must not read us through a visitor's browser. Peers are not
  // browsers: what they say is signed, so the exchange answers under any name.
  app.use('*', async (context, next) => {
    const name = (context.req.header('host') ?? '').replace(/:\d+$/, '')
    if (context.req.path.startsWith('/exchange/') || hosts.has(name)) return next()
    return problem(context, { status: 403, kind: 'other-host' })
  })
  const answers = openKeptAnswers(node.store.answers)
  const events = createEventHub({ node })
  const forgetting = setInterval(answers.forgetOld, forgetEveryMs)
  forgetting.unref()
  for (const path of openToAll)
    app.use(path, bodyLimit({ maxSize: smallCall, onError: (context) => tooLarge(context, smallCall) }))
  app.use('/api/*', refuseCrossSite(node.config.authority, node.config.desk?.origin))
  app.notFound((context) => problem(context, { status: 404, kind: 'no-such-route' }))
  app.onError((error, context) => {
    const reference = crypto.randomUUID().slice(0, 8)
    node.log.error('internal-error', {
      reference,
      name: error.name,
      path: context.req.routePath,
      at: placeOf(error),
    })
    return problem(context, { status: 500, kind: 'internal-error', values: { reference } })
  })
  serveExchange(app, node, metrics)
  serveApi(app, node, callerOf, metrics, { answers, events })
  serveDesk(app, readDesk(deskFolder))

  return new Promise((resolve) => {
    const serverOptions = { keepAliveTimeout: keptOpenMs }
    const server = listen({ fetch: app.fetch, hostname: host, port, serverOptions }, (info) => {
      const close = async (): Promise<void> => {
        clearInterval(forgetting)
        events.close()
        await closeServer(server)
        // What was taken in is carried through before the database closes; who only waits for a peer waits in vain.
        await Promise.race([Promise.allSettled(running), pause(drainMs, undefined, { ref: false })])
      }
      resolve(ok({ port: info.port, close }))
    })
    server.on('clientError', answerUnreadable)
    server.on('error', (error: NodeJS.ErrnoException) => {
      clearInterval(forgetting)
      events.close()
      const kind = error.code === 'EADDRINUSE' ? 'port-busy' : 'cannot-listen'
      resolve(err({ kind, port, why: error.code ?? error.message }))
    })
  })
}

/** What anybody may send before we know who it is. A password, a code, or what a browser made of a key fits in. */
const openToAll = ['/api/v1/sign-in', '/api/v1/sign-in/*', '/api/v1/invitations/*']
const smallCall = 65_536

/**
 * Longer than a proxy keeps an idle connection to us (in nginx `keepalive_timeout` of an upstream, a minute): the proxy must
 * close first, or it sends a call into a connection that we are just closing, and answers 502.
 */
const keptOpenMs = 75_000

const tooLarge = (context: Context, limit: number): Response =>
  problem(context, { status: 413, kind: 'too-large', values: { limit } })

const deskHosts = ({ desk }: ComityNode['config']): readonly string[] =>
  desk === null ? [] : [new URL(desk.origin).hostname]

/** Answers older than a day go within the hour. */
const forgetEveryMs = 3_600_000

/** Longer than it takes to judge and write a bundle of the largest size. */
const drainMs = 2_000

const closeServer = (server: ReturnType<typeof listen>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

/** Where in our own code it happened: a file and line, no values. */
const placeOf = (error: Error): string => /\/src\/(\S+:\d+):\d+/.exec(error.stack ?? '')?.[1] ?? 'unknown'
