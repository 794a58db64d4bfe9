/**
 * The stage of the demonstration: one page that shows both desks side by side, each in a frame of its own origin, so that an
 * act on the one is seen to arrive on the other. The frames are the desks themselves, which let themselves be framed by this
 * origin alone (`stage` in their configuration); the stage reads nothing of them and puts nothing in. It is no part of any
 * node: what it does, cutting the link and inviting the visitor, it does as the operator who started the demonstration.
 */
import type { Server } from 'node:http'
import { serve as listen } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { NodeApi } from '../nodes/node-api.ts'
import { visitorCode } from '../nodes/visitor.ts'
import { readStageFiles } from './stage-files.ts'
import { languageOf, type StageLanguage } from './stage-language.ts'
import { type DeskOnStage, stagePage, strangerPage } from './stage-page.ts'
import { cutLink, readSide } from './stage-state.ts'
import { openWayIn } from './way-in.ts'

export interface DeskServed extends DeskOnStage {
  readonly node: NodeApi
}

export interface Stage {
  readonly origin: string
  /** Address by which the visitor's browser shows that it is theirs, and which goes on to the first desk. */
  readonly start: string
  close(): Promise<void>
}

export interface StageOptions {
  readonly port: number
  readonly origin: string
  readonly compact: string
  /** From the left. */
  readonly desks: readonly DeskServed[]
}

export const serveStage = ({ port, origin, compact, desks }: StageOptions): Promise<Stage> => {
  const app = new Hono()
  const files = readStageFiles()
  const wayIn = openWayIn()
  const host = new URL(origin).host
  const nodes = desks.map(({ node }) => node)

  app.use('*', async (context, next) => {
    // Under another name no browser has the cookie, and none of ours should think it is here.
    if (context.req.header('host') !== host) return context.text('This is not its name.', 421)
    await next()
    for (const [name, value] of Object.entries(headersFor(desks))) context.header(name, value)
    return undefined
  })
  app.get('/', (context) =>
    context.html(
      stagePage({
        desks,
        language: languageAsked(context),
        isChosen: context.req.query('language') !== undefined,
      }),
    ),
  )
  app.get('/start/:key', (context) => {
    if (!wayIn.admit(context, context.req.param('key'))) return context.html(stranger(context, desks[0]), 403)
    return context.redirect(`${desks[0]?.origin ?? ''}/`, 303)
  })
  app.get('/come-in/:authority', async (context) => {
    const desk = desks.find(({ authority }) => authority === context.req.param('authority'))
    if (desk === undefined) return context.notFound()
    if (!wayIn.isAdmitted(context)) return context.html(stranger(context, desk), 403)
    return context.redirect(await entranceOf(desk, context.req.query('to') ?? '/'), 303)
  })
  app.get('/state', async (context) => {
    const isVisitor = wayIn.isAdmitted(context)
    return context.json({
      isVisitor,
      sides: await Promise.all(nodes.map((node) => readSide(node, compact, isVisitor))),
    })
  })
  app.post('/link', async (context) => {
    const isOwnPage = context.req.header('sec-fetch-site') === 'same-origin'
    if (!isOwnPage || !wayIn.isAdmitted(context)) return context.json({ ok: false }, 403)
    await cutLink(nodes, compact, context.req.query('cut') === 'true')
    return context.json({ ok: true })
  })
  app.get('*', (context) => {
    const file = files.get(context.req.path)
    if (file === undefined) return context.notFound()
    return context.body(new Uint8Array(file.content), 200, { 'content-type': file.type })
  })

  return new Promise((resolve, reject) => {
    const server = listen({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => {
      resolve({ origin, start: `${origin}${wayIn.path}`, close: () => closeServer(server as Server) })
    })
    server.once('error', reject)
  })
}

/** The invitation, as long as nobody has come in by one; afterwards the officer signs in as every other. */
const entranceOf = async ({ node, origin }: DeskServed, to: string): Promise<string> => {
  const code = await visitorCode(node.as('operator'))
  const back = `to=${encodeURIComponent(to)}`
  return code === undefined ? `${origin}/sign-in?${back}` : `${origin}/invitation?${back}#${code}`
}

const languageAsked = (context: Context): StageLanguage =>
  languageOf(context.req.query('language'), context.req.header('accept-language') ?? '')

const stranger = (context: Context, desk: DeskServed | undefined): string =>
  strangerPage(languageAsked(context), `${desk?.origin ?? ''}/sign-in`)

const headersFor = (desks: readonly DeskServed[]): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    // Its own: a frame asks for an invitation here, and is sent on to its desk.
    `frame-src 'self' ${desks.map(({ origin }) => origin).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
