/** The API of a real node: every route answers as its document says, and refuses who or what it must. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { z } from 'zod'
import { fileName } from '../../exchange/file-name.ts'
import { draftRoutes } from '../api/drafts/routes.ts'
import { officerRoutes } from '../api/officers/routes.ts'
import { openingRoutes, paperRoutes } from '../api/openings/routes.ts'
import { downloads, routes, uploads } from '../api/routes.ts'
import { dataFolder } from '../data-folder.ts'
import type { Log } from '../log.ts'
import { makePair, orThrow, type Pair } from '../maintenance/served-pair.ts'
import { workingToken } from '../maintenance/working-officer.ts'
import { type ComityNode, openNode } from '../node.ts'
import { type Serving, serveNode } from './serve.ts'

const operatorToken = 'a-token-of-this-test'
let token = ''
const secret = 'Nguyễn Văn Kín'
const logged: string[] = []
const log: Log = {
  info: (event, fields) => logged.push(JSON.stringify([event, fields])),
  warn: (event, fields) => logged.push(JSON.stringify([event, fields])),
  error: (event, fields) => logged.push(JSON.stringify([event, fields])),
}

let top = ''
let pair: Pair
let node: ComityNode
let serving: Serving
let url = ''

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-api-'))
  pair = await makePair(top)
  const keyring = { dir: dataFolder(pair.vn.dir).keys }
  node = orThrow(await openNode({ dir: pair.vn.dir, keyring, log }))
  token = workingToken(node.officers)
  serving = orThrow(await serveNode(node, operatorToken))
  url = `http://127.0.0.1:${serving.port}`
})
after(async () => {
  await serving.close()
  await node.close()
  rmSync(top, { recursive: true })
})

const bearer = () => ({ authorization: `Bearer ${token}` })
const json = () => ({ ...bearer(), 'content-type': 'application/json' })
const api = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${url}/api/v1${path}`, init)

const contact = (id: string) => ({
  record: `contact/${id}`,
  affair: 'contact',
  act: 'reported',
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'own',
    marking: null,
    kind: 'meeting',
    start: '2026-01-15',
    end: null,
    files: [],
  },
  body: {
    who: { vi: secret },
    place: null,
    description: { en: 'A meeting' },
    ours: [],
    note: null,
    sources: [],
    files: [],
  },
})

/** Each route's path with what stands for its parameters, query, and what is sent; in an order in which all succeed. */
const calls = (): readonly (readonly [method: string, path: string, query: string, body: unknown])[] => [
  ['GET', '/health', '', undefined],
  ['GET', '/node', '', undefined],
  ['POST', '/compacts/{compact}/acts', '', { acts: [contact('A'), contact('B')] }],
  ['POST', '/compacts/{compact}/files', '', 'a file'],
  ['GET', '/compacts/{compact}/files/{commitment}', '', undefined],
  ['GET', '/compacts/{compact}/records', '?affair=contact&limit=1', undefined],
  ['GET', '/compacts/{compact}/records/{affair}/{id}', '', undefined],
  ['GET', '/compacts/{compact}/answers', '?on=2026-02-01', undefined],
  ['GET', '/compacts/{compact}/ages', '?affair=contact&on=2026-02-01', undefined],
  ['GET', '/compacts/{compact}/search', '?q=meeting', undefined],
  ['GET', '/compacts/{compact}/heads', '', undefined],
  ['POST', '/compacts/{compact}/state-digest', '', { sizes: { 'VN.MPS': 2 } }],
  ['POST', '/compacts/{compact}/evidence', '', { entries: [{ authority: 'VN.MPS', seq: 1 }] }],
  ['POST', '/compacts/{compact}/erasures', '', { authority: 'VN.MPS', seq: 1, ground: 'error' }],
  ['GET', '/compacts/{compact}/links', '', undefined],
  ['POST', '/compacts/{compact}/links/{authority}', '', { suspended: true }],
  ['PUT', '/compacts/{compact}/links/{authority}/endpoint', '', { endpoint: null }],
  ['GET', '/compacts/{compact}/offices/{id}/matters', '', undefined],
  ['GET', '/alarms', '', undefined],
]

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}
interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: { readonly Problem: object } }
}

const readDocument = async (): Promise<Document> => (await (await api('/openapi.json')).json()) as Document

describe('every route', () => {
  /** In `officers.process.test.ts`, `drafts.process.test.ts` and `openings.process.test.ts`. */
  const elsewhere = [
    ...[...officerRoutes, ...draftRoutes, ...openingRoutes].map(({ method, path }) => `${method} ${path}`),
    ...paperRoutes.map(({ path }) => `GET ${path}`),
  ]

  test('is called here, and stands in the document', async () => {
    const served = [
      ...routes.map(({ method, path }) => `${method} ${path}`),
      ...uploads.map(({ path }) => `POST ${path}`),
      ...downloads.map(({ path }) => `GET ${path}`),
    ].sort()
    assert.deepEqual([...calls().map(([method, path]) => `${method} ${path}`), ...elsewhere].sort(), served)
    const { openapi, paths } = await readDocument()
    assert.match(openapi, /^3\.1\./)
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
    )
    // The stream is no route of either kind; `events.process.test.ts` listens to it.
    assert.deepEqual(described.sort(), [...served, 'GET /events'].sort())
  })

  test('answers as the document says', async () => {
    const { paths } = await readDocument()
    let commitment = ''
    for (const [method, path, query, body] of calls()) {
      const filled = path
        .replace('{compact}', pair.compact)
        .replace('{affair}/{id}', 'contact/A')
        .replace('{authority}', 'TH.NSC')
        .replace('/offices/{id}', '/offices/VN-A')
        .replace('{commitment}', commitment)
      const raw = typeof body === 'string' ? { ...bearer(), 'content-type': 'text/plain' } : json()
      const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
      const answer = await api(`${filled}${query}`, { method, headers: raw, ...sent })
      const operation = paths[`/api/v1${path}`]?.[method.toLowerCase()]
      const described = operation?.responses[String(answer.status)]
      const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
      // Of a file the document does not say which type it has.
      const schema = (described?.content?.[type] ?? described?.content?.['*/*'])?.schema
      assert.ok(schema, `${method} ${path}: ${answer.status} ${type} is not in the document`)
      if (type !== 'application/json') {
        assert.equal(await answer.text(), 'a file')
        continue
      }
      const value: unknown = await answer.json()
      const checked = z.fromJSONSchema(schema as never).safeParse(value)
      assert.ok(checked.success, `${method} ${path}: ${JSON.stringify(checked.error?.issues)}`)
      if (path.endsWith('/files')) {
        const taken = (value as { readonly commitment: string }).commitment
        commitment = fileName(Buffer.from(taken, 'base64'))
      }
    }
  })

  test('is closed to who has no token or a wrong one, health alone is open', async () => {
    for (const [method, path] of calls()) {
      const filled = path.replace('{compact}', pair.compact).replace(/\{\w+\}/g, 'x')
      for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: `Basic ${token}` }]) {
        const answer = await api(filled, { method, headers })
        if (path === '/health') assert.equal(answer.status, 200)
        else await problemIn(answer, 401, 'not-signed-in')
      }
    }
    assert.equal((await api('/metrics')).status, 401)
  })
})

/** Asserts that an answer is a problem (RFC 9457) of this kind, in the shape of the document. */
const problemIn = async (answer: Response, status: number, kind: string): Promise<unknown> => {
  assert.equal(answer.status, status)
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const problem = (await answer.json()) as { readonly type: string; readonly values: unknown }
  const { components } = await readDocument()
  assert.ok(z.fromJSONSchema(components.schemas.Problem as never).safeParse(problem).success)
  assert.equal(problem.type, `urn:comity:problem:${kind}`)
  return problem.values
}

describe('a call', () => {
  const acts = () => `/compacts/${pair.compact}/acts`

  test('to no route, or of another method, is a problem', async () => {
    await problemIn(await api('/nothing'), 404, 'no-such-route')
    await problemIn(await api('/health', { method: 'DELETE' }), 405, 'no-such-method')
    assert.equal((await fetch(`${url}/assets/elsewhere`)).status, 404)
  })

  test('with a wrong path, query or body says what is wrong', async () => {
    const path = await problemIn(
      await api('/compacts/none/heads', { headers: bearer() }),
      400,
      'invalid-call',
    )
    assert.deepEqual(path, { where: 'path', at: 'compact', why: 'not a compact identifier' })
    const query = await problemIn(
      await api(`/compacts/${pair.compact}/records?affair=contact&limit=501`, { headers: bearer() }),
      400,
      'invalid-call',
    )
    assert.equal((query as { readonly at: string }).at, 'limit')
    const body = await problemIn(
      await api(acts(), { method: 'POST', headers: json(), body: '{"acts":[]}' }),
      400,
      'invalid-call',
    )
    assert.equal((body as { readonly at: string }).at, 'acts')
    const broken = await api(acts(), { method: 'POST', headers: json(), body: '{' })
    await problemIn(broken, 400, 'invalid-call')
    const form = await api(acts(), { method: 'POST', headers: bearer(), body: 'acts=1' })
    await problemIn(form, 415, 'not-json')
    const other = `/compacts/c${'a'.repeat(32)}/heads`
    await problemIn(await api(other, { headers: bearer() }), 404, 'no-such-compact')
  })

  test('over the limit is refused, with a length and without', async () => {
    const body = Buffer.alloc(8_388_609, 0x20)
    await problemIn(await api(acts(), { method: 'POST', headers: json(), body }), 413, 'too-large')
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(body)
        controller.close()
      },
    })
    const streamed = { method: 'POST', headers: json(), body: stream, duplex: 'half' } as RequestInit
    await problemIn(await api(acts(), streamed), 413, 'too-large')
    const bundle = await fetch(`${url}/exchange/v1/bundle`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.comity.bundle' },
      body,
    })
    assert.equal(bundle.status, 413)
    assert.equal(((await bundle.json()) as { readonly outcome: string }).outcome, 'oversized')
  })

  test('that the rules refuse names the rule and the place, and nothing is written', async () => {
    const before = await sizeOfOwnFeed()
    const wrong = {
      ...contact('C'),
      act: 'confirmed',
      fields: { statement: `${'A'.repeat(43)}=` },
      body: null,
    }
    const answer = await api(acts(), {
      method: 'POST',
      headers: json(),
      body: JSON.stringify({ acts: [contact('C'), wrong] }),
    })
    assert.deepEqual(await problemIn(answer, 422, 'no-such-statement'), { index: 1 })
    assert.equal(await sizeOfOwnFeed(), before)
  })

  test('of an upload that breaks off is no fault of ours, and leaves nothing', async () => {
    const socket = connect(serving.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      `POST /api/v1/compacts/${pair.compact}/files HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\n` +
        'content-type: text/plain\r\ncontent-length: 1000\r\n\r\nhalf',
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    socket.destroy()
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.ok(!logged.some((line) => line.includes('internal-error')), logged.join('\n'))
  })
})

const sizeOfOwnFeed = async (): Promise<number | undefined> => {
  const answer = await api(`/compacts/${pair.compact}/heads`, { headers: bearer() })
  const { feeds } = (await answer.json()) as {
    readonly feeds: readonly { readonly authority: string; readonly size: number }[]
  }
  return feeds.find(({ authority }) => authority === 'VN.MPS')?.size
}

describe('a name in the host header', () => {
  const withHost = (path: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const outgoing = request({ port: serving.port, path, headers: { host } }, (answer: IncomingMessage) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      outgoing.on('error', reject)
      outgoing.end()
    })

  test('that is not ours is refused, so that no page of another name reads us through a browser', async () => {
    assert.equal(await withHost('/api/v1/health', `127.0.0.1:${serving.port}`), 200)
    assert.equal(await withHost('/api/v1/health', 'localhost'), 200)
    assert.equal(await withHost('/api/v1/health', 'evil.example'), 403)
    assert.equal(await withHost('/', 'localhost.evil.example'), 403)
  })

  test('does not matter to peers, who sign what they say', async () => {
    assert.equal(await withHost('/exchange/v1/hello', 'mps.example.vn'), 200)
  })
})

test('answers carry what keeps a browser from reading more into them', async () => {
  const { headers } = await api('/health')
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.match(
    headers.get('content-security-policy') ?? '',
    /^default-src 'none';.*frame-ancestors 'none'(;|$)/,
  )
})

test('metrics are Prometheus text, with the feeds and what came in', async () => {
  const answer = await api('/metrics', { headers: bearer() })
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/)
  const text = await answer.text()
  for (const line of text.split('\n'))
    assert.match(line, /^(|# (HELP|TYPE) \S+ .+|[a-z_][a-z0-9_]*(\{[^{}]*\})? \S+)$/i)
  const labels = `compact="${pair.compact}",lane="main",authority="VN.MPS"`
  assert.ok(text.includes(`comity_feed_entries{${labels}} ${await sizeOfOwnFeed()}`), text)
  assert.ok(text.includes('comity_bundles_total{outcome="oversized"} 1'))
})

test('logs hold no word of what was written', async () => {
  const headers = { 'content-type': 'application/vnd.comity.bundle' }
  await fetch(`${url}/exchange/v1/bundle`, { method: 'POST', headers, body: `{"name":"${secret}"}\n` })
  assert.ok(logged.some((line) => line.includes('bundle-refused')))
  const all = logged.join('\n')
  for (const word of [secret, 'A meeting', 'contact/A', token, operatorToken])
    assert.ok(!all.includes(word), word)
})
