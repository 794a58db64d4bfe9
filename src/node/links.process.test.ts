/** A node and what it meets at the other end of a link: another version, a small limit, a request that is not signed. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Address, sealBundle } from '../exchange/envelope.ts'
import { fileName } from '../exchange/file-name.ts'
import type { Hello } from '../exchange/negotiate.ts'
import { signatureWindow, signRequest } from '../exchange/signed-request.ts'
import type { Sign } from '../ledger/sign.ts'
import { openLane } from '../vault/keyring.ts'
import { dataFolder } from './data-folder.ts'
import {
  makePair,
  orThrow,
  type Pair,
  type ServedNode,
  serveFolder,
  until,
} from './maintenance/served-pair.ts'

let top = ''
let pair: Pair
let served: ServedNode
let url = ''

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-links-'))
  pair = await makePair(top)
  url = `http://127.0.0.1:${pair.vn.config.listen.port}`
  served = await serveFolder(pair.vn)
})
after(async () => {
  await served.close()
  rmSync(top, { recursive: true })
})

const headers = () => ({ authorization: `Bearer ${served.token}`, 'content-type': 'application/json' })
const get = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${url}/api/v1${path}`, { headers: headers() })).json()) as T
const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${url}/api/v1${path}`, { method: 'POST', headers: headers(), body: JSON.stringify(body) })

const contact = (id: string, words: string) => ({
  record: `contact/${id}`,
  affair: 'contact',
  act: 'reported',
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'own',
    marking: null,
    kind: 'meeting',
    start: null,
    end: null,
    files: [],
  },
  body: {
    who: { en: 'Two officials' },
    place: null,
    description: { en: words },
    ours: [],
    note: null,
    sources: [],
    files: [],
  },
})

const release = (...ids: readonly string[]): Promise<Response> =>
  post(`/compacts/${pair.compact}/acts`, { acts: ids.map((id) => contact(id, 'x'.repeat(1_000))) })

interface LinkShown {
  readonly lane: string
  readonly phase: string
  readonly halted: string | null
  readonly agreed: { readonly version: number; readonly limits: { readonly bundle: number } } | null
}

const mainLink = async (): Promise<LinkShown | undefined> => {
  const { compacts } = await get<{ readonly compacts: readonly { readonly links: readonly LinkShown[] }[] }>(
    '/node',
  )
  return compacts[0]?.links.find(({ lane }) => lane === 'main')
}

const alarms = async (): Promise<readonly { readonly kind: string; readonly detail: string }[]> =>
  (await get<{ readonly alarms: readonly { readonly kind: string; readonly detail: string }[] }>('/alarms'))
    .alarms

const setLink = async (suspended: boolean): Promise<void> => {
  await post(`/compacts/${pair.compact}/links/TH.NSC`, { suspended })
}

/** Stands where the other side's node would, says hello as it is told, and is busy whatever comes. */
const openPeer = async (): Promise<{
  readonly server: Server
  hello: Hello
  isGone: boolean
  readonly bundles: number[]
}> => {
  const bundles: number[] = []
  const server = createServer(async (request, response) => {
    if (peer.isGone) return void request.socket.destroy()
    if (request.url === '/exchange/v1/hello') return void response.end(JSON.stringify(peer.hello))
    let bytes = 0
    for await (const part of request) bytes += (part as Uint8Array).length
    if (request.url === '/exchange/v1/bundle') bundles.push(bytes)
    const busy = { title: 'Busy', status: 503, outcome: 'busy', retryAfterSeconds: 0 }
    response.writeHead(503, { 'content-type': 'application/problem+json' }).end(JSON.stringify(busy))
  })
  const peer = { server, hello: speaking([1]), isGone: false, bundles }
  server.listen(pair.th.config.listen.port, '127.0.0.1')
  await once(server, 'listening')
  return peer
}

const speaking = (versions: readonly number[], bundle = 4_000_000): Hello => ({
  versions,
  suites: [1],
  limits: { bundle, file: 1_000 },
  capabilities: ['files'],
  software: 'other/1',
})

test('a link halts where no version is in common, says so, and goes on when there is one', async () => {
  const peer = await openPeer()
  try {
    peer.hello = speaking([2, 3])
    assert.equal((await release('A')).status, 201)
    await until('the link halts', async () => (await mainLink())?.halted === 'no-common-version')
    assert.deepEqual(peer.bundles, [])
    const isHalted = ({ kind }: { readonly kind: string }) => kind === 'link-halted'
    const [raised] = (await alarms()).filter(isHalted)
    assert.deepEqual(JSON.parse(raised?.detail ?? ''), { peer: 'TH.NSC', why: 'no-common-version' })

    peer.hello = speaking([1, 2], 100_000)
    await setLink(true)
    await setLink(false)
    await until('a bundle comes', () => peer.bundles.length > 0)
    const agreed = (await mainLink())?.agreed
    assert.deepEqual([agreed?.version, agreed?.limits.bundle], [1, 100_000])

    const many = Array.from({ length: 100 }, (_, i) => `B${i}`)
    assert.equal((await release(...many)).status, 201)
    const before = peer.bundles.length
    await until('more comes', () => peer.bundles.length > before + 2)
    assert.ok(Math.max(...peer.bundles) > 10_000, `${peer.bundles}`)
    assert.ok(Math.max(...peer.bundles) <= 100_000, `${Math.max(...peer.bundles)}`)

    // It is away for a while, and comes back as another version.
    peer.isGone = true
    await until('it is missed', async () => (await mainLink())?.agreed === null)
    peer.hello = speaking([2])
    peer.isGone = false
    await until('the link halts again', async () => (await mainLink())?.halted === 'no-common-version')
    assert.equal((await alarms()).filter(isHalted).length, 1)
  } finally {
    peer.server.closeAllConnections()
    peer.server.close()
  }
})

describe('a request for a file', () => {
  const name = fileName(new Uint8Array(32))
  const target = `/exchange/v1/file/${name}`
  const address = (): Address => ({
    compact: pair.compact,
    lane: 'main',
    from: 'TH.NSC',
    to: 'VN.MPS',
    epoch: 0,
  })
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))
  const seconds = (): number => Math.floor(Date.now() / 1_000)

  const keysOf = async (of: { readonly dir: string }): Promise<Sign> =>
    orThrow(await openLane({ dir: dataFolder(of.dir).keys }, pair.compact, 'main')).log.sign

  const signed = (sign: Sign, to: Address, now = seconds) =>
    signRequest({ sign, now, random }, to, { method: 'GET', target, body: new Uint8Array() })

  const answerTo = async (sent: Readonly<Record<string, string>>): Promise<string> => {
    const answer = await fetch(`${url}${target}`, { headers: sent })
    if (answer.status === 404) return 'no such file'
    const { outcome, detail } = (await answer.json()) as { readonly outcome: string; readonly detail: string }
    return `${answer.status} ${outcome}: ${detail}`
  }

  test('is heard from a peer, once', async () => {
    const sent = signed(await keysOf(pair.th), address())
    assert.equal(await answerTo(sent), 'no such file')
    assert.equal(await answerTo(sent), '403 bad-signature: of the request: replayed')
  })

  test('is refused, with the reason, from whoever else', async () => {
    const theirs = await keysOf(pair.th)
    const late = () => seconds() - signatureWindow - 5
    const foreign = '403 foreign: the request is of a lane or key that is not one of ours'
    assert.equal(await answerTo({}), '403 bad-signature: of the request: unsigned')
    const withOurs = signed(await keysOf(pair.vn), address())
    assert.equal(await answerTo(withOurs), '403 bad-signature: of the request: bad-signature')
    assert.equal(
      await answerTo(signed(theirs, address(), late)),
      '403 bad-signature: of the request: out-of-window',
    )
    const digest = { 'content-digest': `sha-256=:${'A'.repeat(43)}=:` }
    assert.equal(
      await answerTo({ ...signed(theirs, address()), ...digest }),
      '403 bad-signature: of the request: bad-digest',
    )
    assert.equal(await answerTo(signed(theirs, { ...address(), to: 'LA.MPS' })), foreign)
    assert.equal(await answerTo(signed(theirs, { ...address(), epoch: 1 })), foreign)
  })
})

test('of refused bundles those are kept as evidence whose outer signature verified, once for what is the same', async () => {
  const open = async ({ dir }: { readonly dir: string }) =>
    orThrow(await openLane({ dir: dataFolder(dir).keys }, pair.compact, 'main'))
  const [ours, theirs] = [await open(pair.vn), await open(pair.th)]
  const address: Address = { compact: pair.compact, lane: 'main', from: 'TH.NSC', to: 'VN.MPS', epoch: 0 }
  const send = async (sign: Sign, sealKey: Uint8Array, words: string): Promise<string> => {
    const body = new Uint8Array(await sealBundle({ sign, sealKey }, address, Buffer.from(words)))
    const type = { 'content-type': 'application/vnd.comity.bundle' }
    const answer = await fetch(`${url}/exchange/v1/bundle`, { method: 'POST', headers: type, body })
    return ((await answer.json()) as { readonly outcome: string }).outcome
  }
  const { sign } = theirs.log
  for (const words of ['one', 'two']) {
    assert.equal(await send(ours.log.sign, ours.seal.publicKey, words), 'bad-signature')
    assert.equal(await send(sign, theirs.seal.publicKey, words), 'unsealable')
    assert.equal(await send(sign, ours.seal.publicKey, `${words}\n`), 'malformed')
  }
  const kinds = (await alarms()).map(({ kind }) => kind).filter((kind) => kind !== 'link-halted')
  assert.deepEqual(kinds, ['unsealable', 'malformed'])
  const metrics = await (await fetch(`${url}/api/v1/metrics`, { headers: headers() })).text()
  for (const outcome of ['bad-signature', 'unsealable', 'malformed'])
    assert.ok(metrics.includes(`comity_bundles_total{outcome="${outcome}"} 2`), outcome)
})

test('a node whose database was set back writes nothing, and says why', async () => {
  const { database } = dataFolder(pair.vn.dir)
  await served.close()
  copyFileSync(database, join(top, 'snapshot'))
  served = await serveFolder(pair.vn)
  assert.equal((await get<{ readonly status: string }>('/health')).status, 'ok')
  assert.equal((await release('LATER')).status, 201)
  await served.close()
  for (const beside of ['-wal', '-shm']) rmSync(`${database}${beside}`, { force: true })
  copyFileSync(join(top, 'snapshot'), database)

  for (const start of ['first', 'second']) {
    served = await serveFolder(pair.vn)
    assert.equal((await get<{ readonly status: string }>('/health')).status, 'restoring', start)
    const refused = await release('OTHER')
    assert.equal(refused.status, 503)
    const { type, values } = (await refused.json()) as { readonly type: string; readonly values: unknown }
    assert.deepEqual([type, values], ['urn:comity:problem:may-not-write', { why: 'restoring' }])
    const raised = (await alarms()).filter(({ kind }) => kind === 'rolled-back')
    assert.equal(raised.length, 1)
    const { found, marked } = JSON.parse(raised[0]?.detail ?? '') as { found: number; marked: number }
    assert.equal(marked, found + 1)
    if (start === 'first') await served.close()
  }
})
