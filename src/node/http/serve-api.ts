/** Binds the API's routes to HTTP: who may call, what a call may hold, and problems as RFC 9457. */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { err, ok, type Result } from '../../ledger/result.ts'
import { access, isLetIn } from '../api/access.ts'
import type { KeptAnswers } from '../api/kept-answers.ts'
import { openApi } from '../api/openapi.ts'
import type { Answered, Calling, Problem, Route } from '../api/route.ts'
import { downloads, routes, uploads } from '../api/routes.ts'
import type { DownloadRoute, UploadRoute } from '../api/stream-route.ts'
import type { EventHub } from '../events/event-hub.ts'
import type { Metrics } from '../metrics.ts'
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { problem } from './answer-problem.ts'
import { callerAddress } from './caller-address.ts'
import { putCookie } from './cookies.ts'
import { sendEvents } from './serve-events.ts'
import { firstByteOf, sendFile } from './serve-files.ts'

const largestCall = 8_388_608

export const serveApi = (
  app: Hono,
  node: ComityNode,
  callerOf: (context: Context) => Caller,
  metrics: Metrics,
  { answers, events }: { readonly answers: KeptAnswers; readonly events: EventHub },
): void => {
  const limit = bodyLimit({
    maxSize: largestCall,
    onError: (context) =>
      problem(context, { status: 413, kind: 'too-large', values: { limit: largestCall } }),
  })
  /** Lets in whom `access.ts` lets in, before anything else of the call is looked at. */
  const guarded = (
    { method, path }: Pick<Route, 'method' | 'path'>,
    work: (context: Context, calling: Calling) => Response | Promise<Response>,
  ) => {
    const who = access[`${method} ${path}`]
    if (who === undefined) throw new TypeError(`access.ts does not say who may call ${method} ${path}`)
    return (context: Context): Response | Promise<Response> => {
      const caller = callerOf(context)
      if (isLetIn(who, caller)) return work(context, callingOf(context, node, caller))
      return caller.kind === 'officer' || caller.kind === 'operator'
        ? problem(context, { status: 403, kind: 'not-your-role' })
        : problem(context, { status: 401, kind: 'not-signed-in' })
    }
  }
  for (const route of routes) {
    app.on(
      route.method,
      pathOf(route),
      limit,
      guarded(route, (context, calling) => answerRoute(context, node, route, calling, answers)),
    )
  }
  for (const route of uploads) {
    const at = { method: 'POST', path: route.path } as const
    app.post(
      pathOf(route),
      guarded(at, (context, calling) => takeUpload(context, node, route, calling)),
    )
  }
  for (const route of downloads) {
    const at = { method: 'GET', path: route.path } as const
    app.get(
      pathOf(route),
      guarded(at, (context, calling) => sendDownload(context, node, route, calling)),
    )
  }
  const document = openApi(routes, uploads, downloads)
  const documentAt = { method: 'GET', path: '/openapi.json' } as const
  app.get(
    pathOf(documentAt),
    guarded(documentAt, (context) => context.json(document)),
  )
  const eventsAt = { method: 'GET', path: '/events' } as const
  app.get(
    pathOf(eventsAt),
    guarded(eventsAt, (context, { caller }) => sendEvents(context, events, caller)),
  )
  const metricsAt = { method: 'GET', path: '/metrics' } as const
  app.get(
    pathOf(metricsAt),
    guarded(metricsAt, async (context) =>
      context.text(await metrics.text(), 200, { 'content-type': metrics.contentType }),
    ),
  )
  const known = new Map<string, string[]>()
  for (const name of Object.keys(access)) {
    const [method = '', path = ''] = name.split(' ')
    known.set(path, [...(known.get(path) ?? []), ...(method === 'GET' ? ['GET', 'HEAD'] : [method])])
  }
  for (const [path, methods] of known) {
    const allow = [...methods, 'OPTIONS'].join(', ')
    app.all(pathOf({ path }), (context) => {
      if (context.req.method === 'OPTIONS') return context.body(null, 204, { allow })
      context.header('allow', allow)
      return problem(context, { status: 405, kind: 'no-such-method', values: { allow } })
    })
  }
  app.all('/api/*', (context) => problem(context, { status: 404, kind: 'no-such-route' }))
}

const callingOf = (context: Context, node: ComityNode, caller: Caller): Calling => ({
  caller,
  address: callerAddress(context, node.config.desk?.behindProxy ?? false),
  header: (name) => context.req.header(name),
  cookie: (name) => getCookie(context, name),
})

const answerRoute = async (
  context: Context,
  node: ComityNode,
  route: Route,
  calling: Calling,
  answers: KeptAnswers,
): Promise<Response> => {
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const query = route.query.safeParse(context.req.query())
  if (!query.success) return problem(context, invalid('query', query.error.issues[0]))
  const read = await readBody(context, route)
  if (!read.ok) return problem(context, read.error)
  const call = { ...calling, params: params.data, query: query.data, body: read.value.body }
  const key = calling.header('idempotency-key')
  // Of those who are not signed in, one cannot be told from another.
  const isKeyed =
    key !== undefined && route.method !== 'GET' && ['officer', 'operator'].includes(calling.caller.kind)
  if (!isKeyed) return respond(context, route, await route.handle(node, call))

  const { pathname, search } = new URL(context.req.url)
  const begun = answers.begin({
    caller: calling.caller,
    key,
    method: route.method,
    path: pathname + search,
    conditions: [calling.header('if-match')],
    body: read.value.text,
    route,
  })
  if (!begun.ok) return problem(context, begun.error)
  if (begun.value.kind === 'answered') {
    const { body, status } = begun.value
    return context.body(body, status as 200 | 201, {
      'content-type': 'application/json',
      'idempotency-replayed': 'true',
    })
  }
  const { done, undone } = begun.value
  const result = await route.handle(node, call)
  if (result.ok) done(route.status, result.value)
  else undone()
  return respond(context, route, result)
}

const respond = (context: Context, route: Route, result: Answered<unknown>): Response => {
  if (!result.ok) return problem(context, result.error)
  for (const cookie of result.besides?.cookies ?? []) putCookie(context, ...cookie)
  const headers = { ...result.besides?.headers }
  if (result.besides?.unchanged === true) return context.body(null, 304, headers)
  return context.json(result.value as object, route.status, headers)
}

/** The body as it came, and as its schema has it. */
const readBody = async (
  context: Context,
  { body: schema }: Pick<Route, 'body'>,
): Promise<Result<{ readonly text: string; readonly body: unknown }, Problem>> => {
  if (schema === null) return ok({ text: '', body: undefined })
  if (!/^application\/json\s*(;|$)/i.test(context.req.header('content-type') ?? ''))
    return err({ status: 415, kind: 'not-json' })
  const text = await context.req.text()
  const parsed = schema.safeParse(jsonOf(text))
  return parsed.success ? ok({ text, body: parsed.data }) : err(invalid('body', parsed.error.issues[0]))
}

/** Undefined, which no schema takes, for what is no JSON. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const takeUpload = async (
  context: Context,
  node: ComityNode,
  route: UploadRoute,
  calling: Calling,
): Promise<Response> => {
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const length = /^[0-9]{1,15}$/.exec(context.req.header('content-length') ?? '')?.[0]
  const upload = watchUpload(context.req.raw.body)
  try {
    const result = await route.handle(node, {
      ...calling,
      params: params.data,
      type: context.req.header('content-type') ?? '',
      length: length === undefined ? undefined : Number(length),
      content: upload.content,
    })
    return result.ok ? context.json(result.value as object, 201) : problem(context, result.error)
  } catch (error) {
    if (upload.isBroken()) return problem(context, { status: 400, kind: 'upload-broken' })
    throw error
  }
}

/** The content, and whether it was its coming that failed: nothing of ours is at fault then. */
const watchUpload = (body: ReadableStream<Uint8Array> | null) => {
  let broken = false
  async function* content(): AsyncGenerator<Uint8Array> {
    try {
      if (body !== null) yield* body
    } catch (error) {
      broken = true
      throw error
    }
  }
  return { content: content(), isBroken: () => broken }
}

const sendDownload = async (
  context: Context,
  node: ComityNode,
  route: DownloadRoute,
  calling: Calling,
): Promise<Response> => {
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const query = route.query.safeParse(context.req.query())
  if (!query.success) return problem(context, invalid('query', query.error.issues[0]))
  const from = firstByteOf(context.req.header('range'))
  const result = await route.handle(node, {
    ...calling,
    params: params.data,
    query: query.data,
    from: from ?? 0,
  })
  if (!result.ok) {
    const { error } = result
    if (!('size' in error)) return problem(context, error)
    context.header('content-range', `bytes */${error.size}`)
    return problem(context, { status: 416, kind: error.kind, values: { size: error.size } })
  }
  const headers = {
    'content-disposition': `attachment; filename="${result.value.name}"`,
    ...(result.value.type === undefined ? {} : { 'content-type': result.value.type }),
  }
  return sendFile(context, result.value, from !== undefined, headers)
}

const pathOf = ({ path }: Pick<Route, 'path'>): string => `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

const invalid = (
  where: string,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): Problem => ({
  status: 400,
  kind: 'invalid-call',
  values: { where, at: issue?.path.join('.') ?? '', why: issue?.message ?? '' },
})
