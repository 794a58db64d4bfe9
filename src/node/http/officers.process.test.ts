/** Officers over HTTP, as browsers, scripts and hostile people call: cookies, other sites, other nodes, and every route. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { z } from 'zod'
import { makeAuthenticator } from '../../../demo/authenticator/software-authenticator.ts'
import { officerRoutes } from '../api/officers/routes.ts'
import { defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { createLog } from '../log.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { type ComityNode, openNode } from '../node.ts'
import type { Grant } from '../officers/officer.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { initNode } from '../setup/init-node.ts'
import { type Serving, serveNode } from './serve.ts'

const operator = { authorization: 'Bearer operator-of-this-test' }
const password = 'năm con vịt qua cầu'
const deskOrigin = 'https://desk.example.vn'
const party = { rpId: 'desk.example.vn', origin: deskOrigin }

interface Served {
  readonly node: ComityNode
  readonly serving: Serving
  readonly url: string
  close(): Promise<void>
}

const serve = async (dir: string, authority: string): Promise<Served> => {
  const config = {
    ...defaultConfig(authority, 'exercise', 0),
    desk: { origin: deskOrigin, behindProxy: true, stage: null },
  }
  orThrow(await initNode(dir, config, undefined))
  writeFileSync(dataFolder(dir).config, JSON.stringify(config))
  const node = orThrow(
    await openNode({
      dir,
      keyring: { dir: dataFolder(dir).keys },
      log: createLog(authority, 'silent'),
      passwordCost: { ln: 4, r: 8, p: 1 },
    }),
  )
  const serving = orThrow(await serveNode(node, 'operator-of-this-test'))
  const close = async (): Promise<void> => {
    await serving.close()
    await node.close()
  }
  return { node, serving, url: `http://127.0.0.1:${serving.port}/api/v1`, close }
}

let top = ''
let vn: Served
let th: Served
before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-officers-http-'))
  vn = await serve(join(top, 'vn'), 'VN.MPS')
  th = await serve(join(top, 'th'), 'TH.NSC')
})
after(async () => {
  await vn.close()
  await th.close()
  rmSync(top, { recursive: true })
})

type Headers = Readonly<Record<string, string>>

/** Each caller of the tests from an address of its own, so that the throttle keeps them apart. */
let addresses = 0
const address = (): Headers => {
  addresses += 1
  return { 'x-forwarded-for': `203.0.113.${addresses}` }
}

const call = (
  method: string,
  path: string,
  headers: Headers = {},
  body?: unknown,
  at = vn,
): Promise<Response> =>
  fetch(`${at.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })

const kindOf = async (answer: Response): Promise<string> => {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  return ((await answer.json()) as { readonly kind: string }).kind
}

const cookiesOf = (answer: Response): ReadonlyMap<string, string> =>
  new Map(
    answer.headers.getSetCookie().map((line) => {
      const [pair = ''] = line.split(';')
      return [pair.slice(0, pair.indexOf('=')), pair] as const
    }),
  )

/** A browser in which an officer has just used an invitation. */
const newBrowser = async (handle: string, grants: readonly Grant[] = [], at = vn) => {
  const { book, invitations } = at.node.officers
  const officer = orThrow(book.add('operator', { handle, name: handle, grants, clearedFor: 0 }))
  const { code } = orThrow(invitations.invite('operator', officer.id))
  const answer = await call('POST', '/invitations/password', address(), { code, password }, at)
  assert.equal(answer.status, 200)
  const name = `__Host-comity-${at.node.config.authority}`
  const cookie = cookiesOf(answer).get(name) ?? ''
  const device = cookiesOf(answer).get(`__Host-comity-known-${at.node.config.authority}`) ?? ''
  return { officer, cookie, device, headers: { cookie, 'sec-fetch-site': 'same-origin' } }
}

const me = async (headers: Headers, at = vn) =>
  (await (await call('GET', '/me', headers, undefined, at)).json()) as {
    readonly kind: string
    readonly officer: { readonly grants: readonly Grant[] } | null
  }

describe('the cookie of a sign-in', () => {
  test('is bound to this host, hidden from scripts and from other sites, and named for the authority', async () => {
    const { officer } = await newBrowser('cookie')
    const answer = await call('POST', '/sign-in', address(), { handle: officer.handle, password })
    const lines = answer.headers.getSetCookie()
    assert.equal(lines.length, 2)
    for (const line of lines) {
      assert.match(
        line,
        /^__Host-comity-(known-)?VN\.MPS=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      )
    }
  })

  test('is a new one at each sign-in, whatever the browser brought, and the one it brought is over', async () => {
    const { officer, cookie, headers } = await newBrowser('fixed')
    const planted = `__Host-comity-VN.MPS=${'A'.repeat(43)}`
    const wanted = { handle: officer.handle, password }
    const first = await call(
      'POST',
      '/sign-in',
      { ...address(), cookie: planted, 'sec-fetch-site': 'same-origin' },
      wanted,
    )
    assert.equal(first.status, 200)
    assert.notEqual(cookiesOf(first).get('__Host-comity-VN.MPS'), planted)
    assert.equal((await me({ cookie: planted })).kind, 'nobody')
    const again = await call('POST', '/sign-in', { ...address(), ...headers }, wanted)
    assert.notEqual(cookiesOf(again).get('__Host-comity-VN.MPS'), cookie)
    assert.equal((await me({ cookie })).kind, 'nobody')
  })

  test('of another node is none here, under either name, nor is its secret a token', async () => {
    const { cookie } = await newBrowser('visitor', [], th)
    assert.equal((await me({ cookie }, th)).kind, 'officer')
    assert.equal((await me({ cookie })).kind, 'nobody')
    const secret = cookie.slice(cookie.indexOf('=') + 1)
    assert.equal((await me({ cookie: `__Host-comity-VN.MPS=${secret}` })).kind, 'nobody')
    assert.equal((await me({ authorization: `Bearer ${secret}` }, th)).kind, 'nobody')
  })

  test('is worth nothing after signing out, of one or of all, or when an administrator ends it', async () => {
    const { officer, headers } = await newBrowser('leaving')
    const out = await call('POST', '/sign-out', headers, {})
    assert.match(out.headers.getSetCookie()[0] ?? '', /^__Host-comity-VN\.MPS=; Max-Age=0;/)
    assert.equal((await me(headers)).kind, 'nobody')
    const signIn = async () => {
      const answer = await call('POST', '/sign-in', address(), { handle: officer.handle, password })
      return { cookie: cookiesOf(answer).get('__Host-comity-VN.MPS') ?? '', 'sec-fetch-site': 'same-origin' }
    }
    const [one, two] = [await signIn(), await signIn()]
    assert.equal((await call('POST', '/sign-out/everywhere', one, {})).status, 200)
    assert.deepEqual([(await me(one)).kind, (await me(two)).kind], ['nobody', 'nobody'])
    const three = await signIn()
    assert.equal((await call('DELETE', `/officers/${officer.id}/sign-ins`, operator)).status, 200)
    assert.equal((await me(three)).kind, 'nobody')
  })

  test('shows what its officer may do at this moment', async () => {
    const { officer, headers } = await newBrowser('changing', [{ office: '*', roles: ['audit'] }])
    assert.equal((await call('GET', '/access-log', headers)).status, 200)
    assert.equal((await call('PUT', `/officers/${officer.id}`, operator, { grants: [] })).status, 200)
    assert.equal(await kindOf(await call('GET', '/access-log', headers)), 'not-your-role')
    assert.equal(
      (await call('PUT', `/officers/${officer.id}/state`, operator, { disabled: true })).status,
      200,
    )
    assert.equal(await kindOf(await call('GET', '/sign-ins', headers)), 'not-signed-in')
  })
})

describe('a call that another site made a browser send', () => {
  test('is refused, whatever it says of itself, and changes nothing', async () => {
    const { headers, cookie } = await newBrowser('lured')
    const lures: readonly Headers[] = [
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, 'sec-fetch-site': 'same-site' },
      { cookie, 'sec-fetch-site': 'none' },
      { cookie, origin: 'https://evil.example' },
      { cookie, origin: 'null' },
      { cookie, origin: `https://desk.example.vn.evil.example` },
      { cookie },
    ]
    for (const lure of lures) {
      const answer = await call('POST', '/sign-out/everywhere', lure, {})
      assert.equal(await kindOf(answer), 'cross-site', JSON.stringify(lure))
    }
    assert.equal((await me(headers)).kind, 'officer')
  })

  test('is told from one of our own pages, and from a script', async () => {
    const { cookie } = await newBrowser('own-page')
    for (const own of [{ origin: deskOrigin }, { origin: `http://127.0.0.1:${vn.serving.port}` }])
      assert.equal((await call('POST', '/passkeys/options', { cookie, ...own }, {})).status, 200)
    assert.equal((await call('PUT', '/sign-in-policy', operator, {})).status, 200)
  })

  test('cannot sign a visitor in as somebody else', async () => {
    const { officer } = await newBrowser('attacker')
    const body = { handle: officer.handle, password }
    const lured = await call('POST', '/sign-in', { ...address(), 'sec-fetch-site': 'cross-site' }, body)
    assert.equal(await kindOf(lured), 'cross-site')
    const form = await call('POST', '/sign-in', { ...address(), 'content-type': 'text/plain' }, body)
    assert.equal(await kindOf(form), 'not-json')
  })
})

test('a huge call to sign in is refused before it is read, and so is a password longer than one can be', async () => {
  const huge = { handle: 'an', password: 'x'.repeat(100_000) }
  assert.equal(await kindOf(await call('POST', '/sign-in', address(), huge)), 'too-large')
  assert.equal(await kindOf(await call('POST', '/invitations/password', address(), huge)), 'too-large')
  const long = { handle: 'an', password: 'x'.repeat(2_000) }
  assert.equal(await kindOf(await call('POST', '/sign-in', address(), long)), 'invalid-call')
})

describe('what gives lasting power', () => {
  test('asks for a browser and a fresh sign-in', async () => {
    const { officer, headers } = await newBrowser('lasting')
    const made = await call('POST', '/tokens', headers, { label: 'export' })
    assert.equal(made.status, 201)
    const { token } = (await made.json()) as { readonly token: string }
    const bearer = { authorization: `Bearer ${token}` }
    assert.equal((await me(bearer)).kind, 'officer')
    for (const [method, path, body] of [
      ['POST', '/tokens', { label: 'one more' }],
      ['POST', '/passkeys/options', {}],
      ['POST', '/credentials/options', {}],
      ['PUT', '/me/password', { present: password, wanted: 'tám con voi đi bộ' }],
    ] as const)
      assert.equal(await kindOf(await call(method, path, bearer, body)), 'needs-browser', path)
    const row = vn.node.store.signIns.of(officer.id).find(({ means }) => means === 'invitation')
    assert.ok(row)
    vn.node.store.signIns.remove(row.id)
    vn.node.store.signIns.add({ ...row, at: row.at - 11 * 60_000 })
    assert.equal(await kindOf(await call('POST', '/tokens', headers, { label: 'late' })), 'sign-in-again')
    assert.equal((await me(headers)).kind, 'officer')
  })
})

describe('administrators', () => {
  const administer = [{ office: '*', roles: ['administer'] as const }]

  test('do not make tokens of others, and the operator does', async () => {
    const { headers } = await newBrowser('keeper', administer)
    const other = (await newBrowser('other')).officer
    const path = `/officers/${other.id}/tokens`
    assert.equal(await kindOf(await call('POST', path, headers, { label: 'x' })), 'not-your-role')
    assert.equal((await call('POST', path, operator, { label: 'x' })).status, 201)
  })

  test('cannot both be disabled by the other at the same time', async () => {
    for (const { id, grants } of th.node.officers.book.all())
      if (grants.length > 0) orThrow(th.node.officers.book.change('operator', id, { grants: [] }))
    const a = await newBrowser('a', administer, th)
    const b = await newBrowser('b', administer, th)
    const disable = (who: typeof a, whom: typeof a) =>
      call('PUT', `/officers/${whom.officer.id}/state`, who.headers, { disabled: true }, th)
    const both = await Promise.all([disable(a, b), disable(b, a)])
    assert.equal(
      both.filter(({ status }) => status === 200).length,
      1,
      both.map(({ status }) => status).join(),
    )
    const left = th.node.officers.book
      .all()
      .filter(({ state, grants }) => state === 'active' && grants.length > 0)
    assert.equal(left.length, 1)
  })
})

test('sixty-four sign-ins at once leave the node answering, and each is let in, slowed down or asked to wait', async () => {
  const dir = join(top, 'real')
  const config = {
    ...defaultConfig('VN.MFA', 'exercise', 0),
    desk: { origin: deskOrigin, behindProxy: true, stage: null },
  }
  orThrow(await initNode(dir, config, undefined))
  const node = orThrow(
    await openNode({
      dir,
      keyring: { dir: dataFolder(dir).keys },
      log: createLog('VN.MFA', 'silent'),
      passwordCost: { ln: 14, r: 8, p: 1 },
    }),
  )
  const serving = orThrow(await serveNode(node, 'operator-of-this-test'))
  const real = { url: `http://127.0.0.1:${serving.port}/api/v1` }
  orThrow(officerWithToken(node.officers, { handle: 'an', grants: [] }))
  let answered = 0
  const signIns = Array.from({ length: 64 }, async (_, i) => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${i}` }
    const body = JSON.stringify({ handle: `officer-${i}`, password: 'not the one' })
    const { status } = await fetch(`${real.url}/sign-in`, { method: 'POST', headers, body })
    answered += 1
    return status
  })
  // Beside eight of them. If hashing held the thread, about one answer would fit between two hashes.
  const beside: number[] = []
  while (answered < 8) {
    assert.equal((await fetch(`${real.url}/health`)).status, 200)
    beside.push(answered)
  }
  assert.ok(beside.length > 16, `${beside.length} answers beside eight sign-ins`)
  const statuses = await Promise.all(signIns)
  assert.deepEqual([...new Set(statuses)], [401])
  await serving.close()
  await node.close()
})

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

test('every route of officers answers as the document says', async () => {
  const { paths } = (await (await call('GET', '/openapi.json')).json()) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  const called = new Set<string>()
  const checked = async (
    route: string,
    fill: Headers,
    headers: Headers,
    body?: unknown,
  ): Promise<Readonly<Record<string, unknown>>> => {
    const [method = '', path = ''] = route.split(' ')
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '')
    const asked = fill.query === undefined ? filled : `${filled}?${fill.query}`
    const answer = await call(method, asked, { ...address(), ...headers }, body)
    const value = (await answer.json()) as Readonly<Record<string, unknown>>
    const schema =
      paths[`/api/v1${path}`]?.[method.toLowerCase()]?.responses[String(answer.status)]?.content?.[
        'application/json'
      ]?.schema
    assert.ok(schema, `${route}: ${answer.status} ${JSON.stringify(value)}`)
    const parsed = z.fromJSONSchema(schema as never).safeParse(value)
    assert.ok(parsed.success, `${route}: ${JSON.stringify(parsed.error?.issues)}`)
    called.add(route)
    return value
  }
  const text = (value: unknown): string => (typeof value === 'string' ? value : '')

  const everything = [{ office: '*', roles: ['administer', 'audit'] }]
  const added = await checked('POST /officers', {}, operator, {
    handle: 'walker',
    name: 'Nguyễn Đi',
    grants: everything,
  })
  const officer = text(added.id)
  const of = { officer }
  await checked('GET /officers', {}, operator)
  await checked('GET /officers/{officer}', of, operator)
  await checked('PUT /officers/{officer}', of, operator, { clearedFor: 2 })
  const { code } = await checked('POST /officers/{officer}/invitations', of, operator, {})
  const first = makeAuthenticator(party)
  const invited = await checked('POST /invitations/passkey/options', {}, {}, { code })
  const response = first.register(text(invited.challenge))
  await checked('POST /invitations/passkey', {}, {}, { code, response, label: 'Ring' })
  const request = await checked('POST /sign-in/passkey/options', {}, {}, {})
  const userHandle = Buffer.from(officer).toString('base64url')
  await checked(
    'POST /sign-in/passkey',
    {},
    {},
    { response: first.authenticate(text(request.challenge), { userHandle }) },
  )
  const again = await checked('POST /officers/{officer}/invitations', of, operator, {})
  await checked('POST /invitations/password', {}, {}, { code: again.code, password })
  const signInCookie = async (): Promise<Headers> => {
    const answer = await call('POST', '/sign-in', address(), { handle: 'walker', password })
    return { cookie: cookiesOf(answer).get('__Host-comity-VN.MPS') ?? '', 'sec-fetch-site': 'same-origin' }
  }
  await checked('POST /sign-in', {}, {}, { handle: 'walker', password })
  const browser = await signInCookie()
  await checked('GET /me', {}, browser)
  await checked('GET /me', {}, {})
  const options = await checked('POST /passkeys/options', {}, browser, {})
  const second = makeAuthenticator({ ...party, alg: 'EdDSA' })
  const passkey = await checked('POST /passkeys', {}, browser, {
    response: second.register(text(options.challenge)),
    label: 'Phone',
  })
  await checked('GET /passkeys', {}, browser)
  await checked('DELETE /passkeys/{id}', { id: text(passkey.id) }, browser)
  const signing = await checked('POST /credentials/options', {}, browser, {})
  await checked('POST /credentials/parse', {}, browser, {
    response: makeAuthenticator(party).register(text(signing.challenge)),
  })
  const token = await checked('POST /tokens', {}, browser, { label: 'export', days: 3 })
  await checked('GET /sign-ins', {}, browser)
  await checked('DELETE /sign-ins/{id}', { id: text(token.id) }, browser)
  await checked('PUT /me/password', {}, browser, { present: password, wanted: 'tám con voi đi bộ' })
  await checked('PUT /me/password', {}, browser, { present: 'tám con voi đi bộ', wanted: password })
  await checked('GET /access-log', {}, browser)
  await checked('GET /me/kept', {}, browser)
  await checked('GET /me/kept/{name}', { name: 'form' }, browser)
  await checked('PUT /me/kept/{name}', { name: 'form' }, browser, { version: 0, value: 'Not sent' })
  await checked('DELETE /me/kept/{name}', { name: 'form', query: 'version=1' }, browser)
  await checked('GET /sign-in-policy', {}, browser)
  await checked('PUT /sign-in-policy', {}, browser, { idleMinutes: 20 })
  await checked('GET /officers/{officer}/sign-ins', of, browser)
  const other = text((await checked('POST /officers', {}, browser, { handle: 'walked', name: 'Trần Đi' })).id)
  const made = await checked('POST /officers/{officer}/tokens', { officer: other }, operator, { label: 'x' })
  await checked('DELETE /officers/{officer}/sign-ins/{id}', { officer: other, id: text(made.id) }, browser)
  await checked('DELETE /officers/{officer}/sign-ins', { officer: other }, browser)
  await checked('PUT /officers/{officer}/state', { officer: other }, browser, { disabled: true })
  await checked('POST /grants/withdrawals', {}, browser, { office: 'office/VN-MPS-9' })
  const more = await checked('POST /passkeys/options', {}, browser, {})
  const third = await checked('POST /passkeys', {}, browser, {
    response: makeAuthenticator(party).register(text(more.challenge)),
    label: 'Key',
  })
  await checked('DELETE /officers/{officer}/passkeys/{id}', { ...of, id: text(third.id) }, browser)
  await checked('POST /sign-out', {}, await signInCookie(), {})
  await checked('POST /sign-out/everywhere', {}, browser, {})
  assert.deepEqual([...called].sort(), officerRoutes.map(({ method, path }) => `${method} ${path}`).sort())
})

test('the access log tells pages of it, by who did it and to what, newest first', async () => {
  const { officer, headers } = await newBrowser('auditor', [{ office: '*', roles: ['audit'] }])
  const read = async (query: string) => {
    const answer = await call('GET', `/access-log?${query}`, headers)
    assert.equal(answer.status, 200)
    return (await answer.json()) as {
      readonly rows: readonly {
        readonly seq: number
        readonly actor: string
        readonly action: string
        readonly target: string
      }[]
      readonly next: number | null
    }
  }
  const seen: number[] = []
  let next: number | null = null
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(
      `limit=7${next === null ? '' : `&before=${next}`}`,
    )
    seen.push(...page.rows.map(({ seq }) => seq))
    next = page.next
  } while (next !== null)
  assert.deepEqual(
    seen,
    Array.from({ length: seen.length }, (_, i) => seen.length - 1 - i),
  )
  const about = await read(`target=${officer.id}`)
  assert.ok(about.rows.length > 3)
  for (const { target } of about.rows)
    assert.ok(target === officer.id || target.startsWith(`${officer.id}/`), target)
  const by = await read(`actor=${officer.id}`)
  assert.equal(by.rows[0]?.action, 'access-log-read')
  for (const { actor } of by.rows) assert.equal(actor, officer.id)
  assert.deepEqual((await read(`target=${officer.id.slice(0, -1)}`)).rows, [])
})
