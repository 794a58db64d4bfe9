/** Every route of the document, as every kind of caller: finds exactly what `api/access.ts` says. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Role, roles } from '../../affairs/kernel/access.ts'
import { access, isLetIn } from '../api/access.ts'
import { defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { createLog } from '../log.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { openNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { initNode } from '../setup/init-node.ts'
import { serveNode } from './serve.ts'

const serve = async (dir: string, authority: string, openReading: boolean) => {
  const config = { ...defaultConfig(authority, 'exercise' as const, 0), openReading }
  orThrow(await initNode(dir, config, undefined))
  writeFileSync(dataFolder(dir).config, JSON.stringify(config))
  const keyring = { dir: dataFolder(dir).keys }
  const passwordCost = { ln: 4, r: 8, p: 1 }
  const node = orThrow(await openNode({ dir, keyring, log: createLog(authority, 'silent'), passwordCost }))
  const serving = orThrow(await serveNode(node, `operator-of-${authority}`))
  const close = async (): Promise<void> => {
    await serving.close()
    await node.close()
  }
  return { node, url: `http://127.0.0.1:${serving.port}`, close }
}

type Served = Awaited<ReturnType<typeof serve>>
type Headers = Readonly<Record<string, string>>

let top = ''
let closed: Served
let open: Served
before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-access-'))
  closed = await serve(join(top, 'vn'), 'VN.MPS', false)
  open = await serve(join(top, 'th'), 'TH.NSC', true)
})
after(async () => {
  await closed.close()
  await open.close()
  rmSync(top, { recursive: true })
})

const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

let made = 0
const officer = (at: Served, grants: Parameters<typeof officerWithToken>[1]['grants']) => {
  made += 1
  return orThrow(officerWithToken(at.node.officers, { handle: `officer-${made}`, grants }))
}

/** A browser in which an officer of this node has signed in. */
const cookieOf = async (at: Served): Promise<Headers> => {
  const { book, invitations } = at.node.officers
  const handle = `browser-${made++}`
  const added = orThrow(book.add('operator', { handle, name: handle, grants: [], clearedFor: 0 }))
  const { code } = orThrow(invitations.invite('operator', added.id))
  const answer = await fetch(`${at.url}/api/v1/invitations/password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, password: 'năm con vịt qua cầu' }),
  })
  assert.equal(answer.status, 200)
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  return { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin' }
}

interface Walker {
  readonly name: string
  readonly at: Served
  readonly headers: Headers
  /** What the node should take them for. */
  readonly as: Caller
}

const walkers = async (): Promise<readonly Walker[]> => {
  const asOfficer = (of: ReturnType<typeof officer>['officer']): Caller => ({
    kind: 'officer',
    officer: of,
    by: 'token',
    signIn: '',
  })
  const withRole = (office: string, each: readonly Role[]) =>
    each.map((role) => {
      const { officer: of, token } = officer(closed, [{ office, roles: [role] }])
      return { name: `${role} of ${office}`, at: closed, headers: bearer(token), as: asOfficer(of) }
    })
  const none = officer(closed, [])
  const disabled = officer(closed, [{ office: '*', roles: ['prepare', 'clear', 'release', 'audit'] }])
  closed.node.store.officers.put({
    ...orDie(closed.node.store.officers.find(disabled.officer.id)),
    state: 'disabled',
  })
  const nobody: Caller = { kind: 'nobody' }
  return [
    { name: 'nobody', at: closed, headers: {}, as: nobody },
    { name: 'guest', at: open, headers: {}, as: { kind: 'guest' } },
    { name: 'operator', at: closed, headers: bearer('operator-of-VN.MPS'), as: { kind: 'operator' } },
    ...withRole('*', roles),
    // The door asks for the role; of which office it is, the act that is wanted asks.
    ...withRole('office/VN-OTHER', ['prepare', 'clear', 'release']),
    { name: 'officer without a role', at: closed, headers: bearer(none.token), as: asOfficer(none.officer) },
    { name: 'disabled officer', at: closed, headers: bearer(disabled.token), as: nobody },
    { name: 'cookie of the other node', at: closed, headers: await cookieOf(open), as: nobody },
    {
      name: 'cookie of the other node, where guests read',
      at: open,
      headers: await cookieOf(closed),
      as: { kind: 'guest' },
    },
    { name: 'operator of the other node', at: closed, headers: bearer('operator-of-TH.NSC'), as: nobody },
    { name: 'officer of the other node', at: closed, headers: bearer(officer(open, []).token), as: nobody },
    { name: 'empty token', at: open, headers: { authorization: 'Bearer' }, as: nobody },
  ]
}

const orDie = <T>(value: T | undefined): T => {
  assert.ok(value !== undefined)
  return value
}

/** Says whether the door is open. The call is made so that nothing behind it is done: its query is one that no route has. */
const knock = async (
  { at, headers }: Pick<Walker, 'at' | 'headers'>,
  method: string,
  path: string,
): Promise<'in' | 'not-signed-in' | 'not-your-role'> => {
  const stop = new AbortController()
  const answer = await fetch(`${at.url}${path.replaceAll(/\{\w+\}/g, 'x')}?no-route-has=this`, {
    method,
    headers: { ...headers, ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
    ...(method === 'GET' ? {} : { body: '{}' }),
    signal: stop.signal,
  })
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    stop.abort()
    return 'in'
  }
  const text = await answer.text()
  if (answer.status !== 401 && answer.status !== 403) return 'in'
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const { kind } = JSON.parse(text) as { readonly kind: string }
  const expected = answer.status === 401 ? 'not-signed-in' : 'not-your-role'
  assert.equal(kind, expected, `${method} ${path}`)
  return expected
}

const routesOf = async (at: Served): Promise<readonly (readonly [method: string, path: string])[]> => {
  const document = (await (await fetch(`${at.url}/api/v1/openapi.json`)).json()) as {
    readonly paths: Readonly<Record<string, object>>
  }
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => [method.toUpperCase(), path] as const),
  )
}

describe('who may call', () => {
  test('is written down for every route that is served, and for none besides', async () => {
    const served = (await routesOf(closed)).map(
      ([method, path]) => `${method} ${path.replace('/api/v1', '')}`,
    )
    const described = new Set([...served, 'GET /openapi.json', 'GET /metrics'])
    assert.deepEqual(
      [...described].filter((name) => !Object.hasOwn(access, name)),
      [],
    )
    // Papers have their line before they have their route.
    const ahead = Object.keys(access).filter((name) => !described.has(name) && !name.includes('/papers/'))
    assert.deepEqual(ahead, [])
  })

  test('is what every caller finds at every door', async () => {
    const all = [
      ...(await routesOf(closed)),
      ['GET', '/api/v1/metrics'],
      ['GET', '/api/v1/openapi.json'],
    ] as const
    assert.ok(all.length > 50)
    for (const walker of await walkers()) {
      for (const [method, path] of all) {
        const who = orDie(access[`${method} ${path.replace('/api/v1', '')}`])
        const expected = isLetIn(who, walker.as)
          ? 'in'
          : walker.as.kind === 'officer' || walker.as.kind === 'operator'
            ? 'not-your-role'
            : 'not-signed-in'
        const found = await knock(walker, method, path)
        assert.equal(found, expected, `${walker.name}: ${method} ${path}`)
      }
    }
  })

  test('an unsafe call that another site began is stopped, cookie or not', async () => {
    const cookie = await cookieOf(closed)
    for (const [method, path] of await routesOf(closed)) {
      if (method === 'GET') continue
      const answer = await fetch(`${closed.url}${path.replaceAll(/\{\w+\}/g, 'x')}`, {
        method,
        headers: { ...cookie, 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' },
        body: '{}',
      })
      assert.equal(answer.status, 403, `${method} ${path}`)
      assert.equal(((await answer.json()) as { readonly kind: string }).kind, 'cross-site')
    }
  })
})
