/** Binds the API's routes to HTTP: who may call, what a call may hold, and problems as RFC 9457. */
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openApi } from '../api/openapi.ts'
import type { Problem, Route } from '../api/route.ts'
import { downloads, routes, uploads } from '../api/routes.ts'
import type { DownloadRoute, UploadRoute } from '../api/stream-route.ts'
import type { Metrics } from '../metrics.ts'
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { firstByteOf, noSuchRange, sendFile } from './serve-files.ts'

const largestCall = 8_388_608

export const serveApi = (
  app: Hono,
  node: ComityNode,
  callerOf: (context: Context) => Caller,
  metrics: Metrics,
): void => {
  const limit = bodyLimit({
    maxSize: largestCall,
    onError: (context) => problem(context, { status: 413, kind: 'too-large' }),
  })
  for (const route of routes) {
    app.on(route.method, pathOf(route), limit, (context) => answer(context, node, route, callerOf(context)))
  }
  for (const route of uploads) {
    app.post(pathOf(route), (context) => takeUpload(context, node, route, callerOf(context)))
  }
  for (const route of downloads) {
    app.get(pathOf(route), (context) => sendDownload(context, node, route, callerOf(context)))
  }
  const document = openApi(routes, uploads, downloads)
  app.get('/api/v1/openapi.json', (context) => context.json(document))
  app.get('/api/v1/metrics', async (context) => {
    if (callerOf(context).kind === 'nobody') return problem(context, { status: 401, kind: 'not-signed-in' })
    return context.text(await metrics.text(), 200, { 'content-type': metrics.contentType })
  })
  app.all('/api/*', (context) => problem(context, { status: 404, kind: 'no-such-route' }))
}

const answer = async (
  context: Context,
  node: ComityNode,
  route: Route,
  caller: Caller,
): Promise<Response> => {
  if (!mayCall(route, caller)) return problem(context, { status: 401, kind: 'not-signed-in' })
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const query = route.query.safeParse(context.req.query())
  if (!query.success) return problem(context, invalid('query', query.error.issues[0]))
  let body: unknown
  if (route.body !== null) {
    const type = context.req.header('content-type') ?? ''
    if (!/^application\/json\b/.test(type)) return problem(context, { status: 415, kind: 'not-json' })
    const json = await context.req.json().catch(() => undefined)
    const parsed = route.body.safeParse(json)
    if (!parsed.success) return problem(context, invalid('body', parsed.error.issues[0]))
    body = parsed.data
  }
  const result = await route.handle(node, { params: params.data, query: query.data, body })
  return result.ok ? context.json(result.value as object, route.status) : problem(context, result.error)
}

const takeUpload = async (
  context: Context,
  node: ComityNode,
  route: UploadRoute,
  caller: Caller,
): Promise<Response> => {
  if (!mayCall(route, caller)) return problem(context, { status: 401, kind: 'not-signed-in' })
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const length = /^[0-9]{1,15}$/.exec(context.req.header('content-length') ?? '')?.[0]
  const upload = watchUpload(context.req.raw.body)
  try {
    const result = await route.handle(node, {
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
  caller: Caller,
): Promise<Response> => {
  if (!mayCall(route, caller)) return problem(context, { status: 401, kind: 'not-signed-in' })
  const params = route.params.safeParse(context.req.param())
  if (!params.success) return problem(context, invalid('path', params.error.issues[0]))
  const from = firstByteOf(context.req.header('range'))
  const result = await route.handle(node, { params: params.data, from: from ?? 0 })
  if (!result.ok) {
    return result.error.status === 416
      ? noSuchRange(context, result.error.size)
      : problem(context, result.error)
  }
  const disposition = { 'content-disposition': `attachment; filename="${result.value.name}"` }
  return sendFile(context, result.value, from !== undefined, disposition)
}

const pathOf = ({ path }: Pick<Route, 'path'>): string => `/api/v1${path.replaceAll(/\{(\w+)\}/g, ':$1')}`

const mayCall = (route: Pick<Route, 'access'>, { kind }: Caller): boolean =>
  route.access === 'anyone' ||
  kind === 'operator' ||
  kind === 'officer' ||
  (route.access === 'reader' && kind === 'guest')

const invalid = (
  where: string,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): Problem => ({
  status: 400,
  kind: 'invalid-call',
  detail: { where, at: issue?.path.join('.') ?? '', why: issue?.message ?? '' },
})

export const problem = (context: Context, { status, kind, detail }: Problem): Response =>
  context.body(
    JSON.stringify({
      type: `urn:comity:problem:${kind}`,
      title: kind.replaceAll('-', ' '),
      status,
      detail: detail ?? {},
    }),
    status,
    { 'content-type': 'application/problem+json' },
  )
