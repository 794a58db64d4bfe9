import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { generateKeyPair, signer, verify } from '../vault/ed25519.ts'
import type { Address } from './envelope.ts'
import { fileName, parseFileName } from './file-name.ts'
import { formatOutcome, maxAnswer } from './outcome.ts'
import { bundleType, createPeerClient, type PeerClient, type PeerTimeouts } from './peer-client.ts'
import { createNonceWindow, verifyRequest } from './signed-request.ts'

const address: Address = {
  compact: `c${'b'.repeat(32)}`,
  epoch: 0,
  from: 'VN.MPS',
  lane: 'main',
  to: 'TH.NSC',
}
const key = generateKeyPair()
const signal = (): AbortSignal => new AbortController().signal

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

/** A server on a free port and a client of it, both gone after the test. */
const connect = async (
  t: TestContext,
  listener: RequestListener,
  { prefix = '', timeouts }: { readonly prefix?: string; readonly timeouts?: PeerTimeouts } = {},
): Promise<{ readonly client: PeerClient; readonly server: Server }> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const client = createPeerClient({
    endpoint: `http://127.0.0.1:${port}${prefix}`,
    signing: () => ({
      sign: signer(key.privateKey),
      now: () => Math.floor(Date.now() / 1_000),
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
    }),
    ...(timeouts && { timeouts }),
  })
  t.after(() => {
    client.close()
    server.closeAllConnections()
    server.close()
  })
  return { client, server }
}

const verifiedBy = async (request: IncomingMessage): Promise<boolean> => {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const deps = {
    verify,
    findKey: () => key.publicKey,
    nonces: createNonceWindow(),
    now: () => Math.floor(Date.now() / 1_000),
  }
  const sent = { method: request.method ?? '', target: request.url ?? '', body: await bodyOf(request) }
  return verifyRequest(deps, headers, sent).ok
}

test('a bundle goes as it is and its outcome comes back, over one connection', async (t) => {
  const received: Buffer[] = []
  let connections = 0
  const { client, server } = await connect(t, async (request, response) => {
    assert.deepEqual([request.method, request.url], ['POST', '/exchange/v1/bundle'])
    assert.equal(request.headers['content-type'], bundleType)
    received.push(await bodyOf(request))
    const answer = formatOutcome({ kind: 'gap', sizes: { 'VN.MPS': received.length } })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  server.on('connection', () => {
    connections += 1
  })
  for (const size of [1, 2_000_000]) {
    const bytes = new Uint8Array(randomBytes(size))
    const outcome = await client.postBundle(bytes, signal())
    assert.deepEqual(outcome, { kind: 'gap', sizes: { 'VN.MPS': received.length } })
    assert.deepEqual(new Uint8Array(received.at(-1) ?? []), bytes)
  }
  assert.equal(connections, 1)
})

const commitment = new Uint8Array(randomBytes(32))

test('a request for a file is signed so that the peer can verify it, under a prefix too', async (t) => {
  const { client } = await connect(
    t,
    async (request, response) => {
      assert.equal(request.url, `/node/vn/exchange/v1/file/${fileName(commitment)}`)
      response.writeHead((await verifiedBy(request)) ? 404 : 403).end()
    },
    { prefix: '/node/vn/' },
  )
  assert.deepEqual(await client.file(address, commitment, 0, signal()), { ok: true, value: undefined })
})

test('a refusal is read as the outcome that it is', async (t) => {
  const { client } = await connect(t, (_request, response) => {
    const answer = formatOutcome({ kind: 'foreign', detail: 'compact' })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  const refused = { ok: false, error: { kind: 'foreign', detail: 'compact' } }
  assert.deepEqual(await client.file(address, commitment, 0, signal()), refused)
  assert.deepEqual(await client.postRestore('{}', 1_000, signal()), refused)
})

test('hello, restore: what comes back is read, within its limit', async (t) => {
  const hello = {
    versions: [1],
    suites: [1],
    limits: { bundle: 1, file: 1 },
    capabilities: [],
    software: 'comity',
  }
  const { client } = await connect(t, async (request, response) => {
    if (request.url === '/exchange/v1/hello') response.end(JSON.stringify(hello))
    else response.end(await bodyOf(request))
  })
  assert.deepEqual(await client.hello(signal()), { ok: true, value: hello })
  const answer = await client.postRestore('{"v":1}', 7, signal())
  assert.deepEqual(answer, { ok: true, value: new TextEncoder().encode('{"v":1}') })
  assert.deepEqual(await client.postRestore('{"v":10}', 7, signal()), {
    ok: false,
    error: { kind: 'not-understood', status: 200 },
  })
})

test('what is no answer of the protocol is not understood: a redirect, a page, a flood', async (t) => {
  let followed = false
  const { client } = await connect(t, (request, response) => {
    if (request.url === '/elsewhere') followed = true
    const answers: Readonly<Record<string, () => void>> = {
      '/exchange/v1/hello': () => response.writeHead(302, { location: '/elsewhere' }).end(),
      '/exchange/v1/bundle': () => response.writeHead(502).end('<html>'),
      '/exchange/v1/restore': () => response.end(Buffer.alloc(maxAnswer + 1, 0x20)),
    }
    answers[request.url ?? '']?.()
  })
  assert.deepEqual(await client.hello(signal()), {
    ok: false,
    error: { kind: 'not-understood', status: 302 },
  })
  assert.deepEqual(await client.postBundle(new Uint8Array(1), signal()), {
    kind: 'not-understood',
    status: 502,
  })
  assert.deepEqual(await client.postRestore('{}', maxAnswer, signal()), {
    ok: false,
    error: { kind: 'not-understood', status: 200 },
  })
  assert.equal(followed, false)
})

test('nobody there, a connection that breaks, a peer that is silent or trickles: failures, not exceptions', async (t) => {
  const timeouts = { answer: 100, bundle: 100 }
  const broken = await connect(t, (request) => void request.socket.destroy(), { timeouts })
  const brokenOutcome = await broken.client.postBundle(new Uint8Array(1), signal())
  assert.equal(brokenOutcome.kind, 'unreachable')
  const silent = await connect(t, () => {}, { timeouts })
  assert.deepEqual(await silent.client.postBundle(new Uint8Array(1), signal()), { kind: 'timeout' })
  const trickling = await connect(
    t,
    (_request, response) => {
      response.write('{')
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    },
    { timeouts },
  )
  const trickled = await trickling.client.hello(signal())
  assert.ok(!trickled.ok)
  assert.ok(['timeout', 'unreachable'].includes(trickled.error.kind))
  silent.server.closeAllConnections()
  await new Promise((resolve) => silent.server.close(resolve))
  const gone = await silent.client.postBundle(new Uint8Array(1), signal())
  assert.deepEqual(gone, { kind: 'unreachable', detail: 'ECONNREFUSED' })
})

test('an idle connection that the peer has closed costs no failure', async (t) => {
  let requests = 0
  const { client } = await connect(t, (request, response) => {
    requests += 1
    // The second request on a connection is met by a closed door, as after the peer's keep-alive time.
    if (requests === 2) {
      request.socket.resetAndDestroy()
      return
    }
    const answer = formatOutcome({ kind: 'unsealable' })
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
  assert.equal((await client.postBundle(new Uint8Array(1), signal())).kind, 'unsealable')
  assert.equal((await client.postBundle(new Uint8Array(1), signal())).kind, 'unsealable')
  assert.equal(requests, 3)
})

test('an abort rejects with its reason, before the answer and within it', async (t) => {
  const { client } = await connect(t, (request, response) => {
    if (request.method === 'GET') response.write('{')
  })
  for (const call of [
    (abort: AbortSignal) => client.postBundle(new Uint8Array(1), abort),
    (abort: AbortSignal) => client.hello(abort),
  ]) {
    const abort = new AbortController()
    setTimeout(() => abort.abort(new Error('enough')), 30)
    await assert.rejects(call(abort.signal), /enough/)
  }
})

test('a file resumes from a byte; a peer that knows no ranges sends it whole; none is none', async (t) => {
  const content = randomBytes(300_000)
  let ranges = true
  const { client } = await connect(t, async (request, response) => {
    const verified = await verifiedBy(request)
    if (!verified || request.url !== `/exchange/v1/file/${fileName(commitment)}`)
      return response.writeHead(404).end()
    const from = Number(/^bytes=([0-9]+)-$/.exec(request.headers.range ?? '')?.[1])
    if (!ranges) return response.writeHead(200, { 'content-length': content.length }).end(content)
    return response
      .writeHead(206, { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` })
      .end(content.subarray(from))
  })
  for (const [from, begins] of [
    [0, 0],
    [250_001, 250_001],
  ] as const) {
    const part = await client.file(address, commitment, from, signal())
    assert.ok(part.ok && part.value)
    assert.deepEqual([part.value.from, part.value.size], [begins, content.length])
    const received: Uint8Array[] = []
    for await (const bytes of part.value.content) received.push(bytes)
    assert.ok(Buffer.concat(received).equals(content.subarray(from)))
  }
  ranges = false
  const whole = await client.file(address, commitment, 250_001, signal())
  assert.ok(whole.ok && whole.value)
  assert.deepEqual([whole.value.from, whole.value.size], [0, content.length])
  for await (const _ of whole.value.content) break
  assert.deepEqual(await client.file(address, new Uint8Array(32), 0, signal()), {
    ok: true,
    value: undefined,
  })
})

test('a range that was not asked for is not understood', async (t) => {
  const { client } = await connect(t, (_request, response) => {
    response.writeHead(206, { 'content-range': 'bytes 5-9/20' }).end('56789')
  })
  assert.deepEqual(await client.file(address, new Uint8Array(32), 5, signal()), {
    ok: false,
    error: { kind: 'not-understood', status: 206 },
  })
})

test('the name of a file stands for one commitment', () => {
  for (let i = 0; i < 100; i++) {
    const commitment = new Uint8Array(randomBytes(32))
    assert.deepEqual(parseFileName(fileName(commitment)), commitment)
  }
  for (const name of [
    '',
    '../../../../etc/passwd',
    `${'A'.repeat(42)}B`,
    `${'A'.repeat(43)}=`,
    'A'.repeat(44),
  ]) {
    assert.equal(parseFileName(name), undefined, name)
  }
})
