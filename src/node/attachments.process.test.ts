/** Attachments between two node processes: killed in the middle, resumed, refused, erased. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fileName } from '../exchange/file-name.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import { sha256 } from '../vault/sha256.ts'
import { keepPeer, peersOf } from './compact-book.ts'
import { dataFolder } from './data-folder.ts'
import { type FolderOfPair, makePair, orThrow, type Pair, until } from './maintenance/served-pair.ts'
import { workingTokenIn } from './maintenance/working-officer.ts'

const entryPoint = fileURLToPath(new URL('../../bin/comity.mjs', import.meta.url))
const mebibyte = 1_048_576
const limits = { vn: 23 * mebibyte, th: 21 * mebibyte }

let top = ''
let pair: Pair
/** Of an officer, by authority. */
const tokens = new Map<string, string>()
let proxy: Awaited<ReturnType<typeof openProxy>>
let vn: ChildProcess
let th: ChildProcess

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-attachments-'))
  pair = await makePair(top)
  for (const { authority, dir } of [pair.vn, pair.th]) tokens.set(authority, workingTokenIn(dir, authority))
  proxy = await openProxy(pair.vn.config.listen.port)
  setFileLimit(pair.vn, limits.vn)
  setFileLimit(pair.th, limits.th)
  reachThrough(pair.th, pair.vn.authority, `http://127.0.0.1:${proxy.port}`)
  vn = await serve(pair.vn)
  th = await serve(pair.th)
})
after(async () => {
  await Promise.all([vn, th].map(end))
  await proxy.close()
  rmSync(top, { recursive: true })
})

test('a transfer that was killed in the middle goes on where it stood', { timeout: 60_000 }, async () => {
  const content = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(20 * mebibyte - 8)])
  const file = await upload(pair.vn, content, 'image/png')
  proxy.stallAfter(8 * mebibyte)
  const record = await report('A', [{ file, name: 'hộ chiếu.png' }])
  const part = `${pathIn(pair.th, file.commitment)}.part`
  await until('a part has come', () => existsSync(part) && statSync(part).size > 4 * mebibyte)
  assert.equal(await stateThere(record), 'missing')
  th.kill('SIGKILL')
  await once(th, 'exit')
  const kept = statSync(part).size
  proxy.flow()

  th = await serve(pair.th)
  await until('the file is there', async () => (await stateThere(record)) === 'here')
  const sentAgain = proxy.passed()
  assert.ok(sentAgain < content.length, `${sentAgain} bytes of ${content.length} were sent again`)
  assert.ok(sentAgain >= content.length - kept)
  assert.deepEqual(readFileSync(pathIn(pair.th, file.commitment)), content)
  assert.equal(existsSync(part), false)

  const whole = await download(pair.th, file.commitment)
  assert.equal(whole.status, 200)
  assert.equal(whole.headers.get('content-type'), 'application/octet-stream')
  assert.match(whole.headers.get('content-disposition') ?? '', /^attachment; filename="[A-Za-z0-9_-]{43}"$/)
  assert.equal(whole.headers.get('x-content-type-options'), 'nosniff')
  assert.equal(digestOf(await whole.bytes()), file.digest)
  const rest = await download(pair.th, file.commitment, 'bytes=20971510-')
  assert.equal(rest.status, 206)
  assert.equal(rest.headers.get('content-range'), 'bytes 20971510-20971519/20971520')
  assert.deepEqual(Buffer.from(await rest.bytes()), content.subarray(20_971_510))
  assert.equal((await download(pair.th, file.commitment, 'bytes=20971520-')).status, 416)
})

test('a file over the limit is not taken in, and one over the other side’s is not fetched', async () => {
  const refused = await post(pair.vn, 'files', Buffer.alloc(limits.vn + 1), 'application/pdf')
  assert.equal(refused.status, 413)
  const { kind, values } = (await refused.json()) as { readonly kind: string; readonly values: object }
  assert.deepEqual([kind, values], ['file-too-large', { limit: limits.vn }])
  const file = await upload(pair.vn, randomBytes(limits.th + 1), 'application/octet-stream')
  const record = await report('B', [{ file, name: 'large.pdf' }])
  await until('an alarm is raised', async () => (await alarmsThere()).includes('file-oversized'))
  assert.equal(await stateThere(record), 'missing')
})

test('bytes that the entry does not commit to are refused', async () => {
  const file = await upload(pair.vn, randomBytes(100_000), 'application/octet-stream')
  const path = pathIn(pair.vn, file.commitment)
  const record = await report('C', [{ file, name: 'c.pdf' }], () => {
    const changed = readFileSync(path)
    changed[5_000] = (changed[5_000] ?? 0) ^ 1
    writeFileSync(path, changed)
  })
  await until('an alarm is raised', async () => (await alarmsThere()).includes('file-mismatched'))
  assert.equal(await stateThere(record), 'missing')
  assert.equal(existsSync(pathIn(pair.th, file.commitment)), false)
  assert.equal(existsSync(`${pathIn(pair.th, file.commitment)}.part`), false)
})

test('an act is refused that names a file that is not here, or not so', async () => {
  const file = await upload(pair.vn, Buffer.from('evidence'), 'text/plain; charset=utf-8')
  assert.equal(file.type, 'text/plain')
  const other = randomBytes(32).toString('base64')
  const kinds = [
    [{ ...file, commitment: other }, 'file-not-here'],
    [{ ...file, size: file.size + 1 }, 'file-size-differs'],
    [{ ...file, salt: other }, 'file-mismatched'],
    [{ ...file, digest: other }, 'file-mismatched'],
  ] as const
  for (const [changed, kind] of kinds) assert.equal(await refusal([{ file: changed, name: 'x' }]), kind)
  assert.equal(await refusal([{ file, name: 'x' }], []), 'files-differ')
  assert.equal(await refusal([], [{ file, name: 'x' }]), 'files-differ')
})

test('with a body go its files, on both sides', async () => {
  const file = await upload(
    pair.vn,
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(50_000)]),
    'image/jpeg',
  )
  const record = await report('E', [{ file, name: 'face.jpg' }])
  await until('the file is there', async () => (await stateThere(record)) === 'here')
  const [act] = await actsOf(pair.vn, record)
  assert.ok(act)
  const erased = await postJson(pair.vn, 'erasures', { authority: 'VN.MPS', seq: act.seq, ground: 'consent' })
  assert.equal(erased.status, 201)
  assert.equal(existsSync(pathIn(pair.vn, file.commitment)), false)
  await until('it is gone there', async () => (await stateThere(record)) === 'erased')
  assert.equal(existsSync(pathIn(pair.th, file.commitment)), false)
  assert.equal((await download(pair.th, file.commitment)).status, 404)
  assert.equal((await actsOf(pair.th, record))[0]?.files[0]?.name, null)
})

interface Uploaded {
  readonly commitment: string
  readonly size: number
  readonly type: string
  readonly salt: string
  readonly digest: string
}

interface Named {
  readonly file: Uploaded
  readonly name: string
}

interface ActShown {
  readonly seq: number
  readonly files: readonly { readonly state: string; readonly name: string | null }[]
}

const tokenOf = ({ authority }: FolderOfPair): string => tokens.get(authority) ?? ''
const urlOf = ({ config }: FolderOfPair, path: string): string =>
  `http://127.0.0.1:${config.listen.port}/api/v1/compacts/${pair.compact}/${path}`

const post = (at: FolderOfPair, path: string, body: Uint8Array, type: string): Promise<Response> =>
  fetch(urlOf(at, path), {
    method: 'POST',
    headers: { authorization: `Bearer ${tokenOf(at)}`, 'content-type': type },
    body: new Uint8Array(body),
  })

const postJson = (at: FolderOfPair, path: string, body: unknown): Promise<Response> =>
  post(at, path, Buffer.from(JSON.stringify(body)), 'application/json')

const get = (url: string, at: FolderOfPair, headers = {}): Promise<Response> =>
  fetch(url, { headers: { authorization: `Bearer ${tokenOf(at)}`, ...headers } })

const upload = async (at: FolderOfPair, content: Uint8Array, type: string): Promise<Uploaded> => {
  const answer = await post(at, 'files', content, type)
  assert.equal(answer.status, 201)
  return (await answer.json()) as Uploaded
}

const download = (at: FolderOfPair, commitment: string, range?: string): Promise<Response> =>
  get(
    urlOf(at, `files/${fileName(Buffer.from(commitment, 'base64'))}`),
    at,
    range === undefined ? {} : { range },
  )

const contact = (id: string, inFacts: readonly Named[], inBody: readonly Named[]) => ({
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
    files: inFacts.map(({ file: { commitment, size, type } }) => ({ commitment, size, type })),
  },
  body: {
    who: { en: 'Two officials' },
    place: null,
    description: { en: 'A meeting' },
    ours: [],
    note: null,
    sources: [],
    files: inBody.map(({ name, file: { commitment, salt, digest } }) => ({ commitment, name, salt, digest })),
  },
})

/** `then` runs when the act is released and before the other side hears of it. */
const report = async (id: string, files: readonly Named[], then = () => {}): Promise<string> => {
  await postJson(pair.vn, 'links/TH.NSC', { suspended: true })
  const released = await postJson(pair.vn, 'acts', { acts: [contact(id, files, files)] })
  assert.equal(released.status, 201, await released.clone().text())
  then()
  await postJson(pair.vn, 'links/TH.NSC', { suspended: false })
  await until('the act is there', async () => (await actsOf(pair.th, `contact/${id}`)).length > 0)
  return `contact/${id}`
}

const refusal = async (inFacts: readonly Named[], inBody = inFacts): Promise<string> => {
  const answer = await postJson(pair.vn, 'acts', { acts: [contact('R', inFacts, inBody)] })
  assert.equal(answer.status, 422)
  const { type } = (await answer.json()) as { readonly type: string }
  assert.equal((await actsOf(pair.vn, 'contact/R')).length, 0)
  return type.replace('urn:comity:problem:', '')
}

const actsOf = async (at: FolderOfPair, record: string): Promise<readonly ActShown[]> => {
  const answer = await get(urlOf(at, `records/${record}`), at)
  return answer.ok ? ((await answer.json()) as { readonly acts: readonly ActShown[] }).acts : []
}

const stateThere = async (record: string): Promise<string | undefined> =>
  (await actsOf(pair.th, record))[0]?.files[0]?.state

const alarmsThere = async (): Promise<readonly string[]> => {
  const url = `http://127.0.0.1:${pair.th.config.listen.port}/api/v1/alarms`
  const { alarms } = (await (await get(url, pair.th)).json()) as {
    readonly alarms: readonly { readonly kind: string }[]
  }
  return alarms.map(({ kind }) => kind)
}

const pathIn = ({ dir }: FolderOfPair, commitment: string): string =>
  join(dataFolder(dir).files, fileName(Buffer.from(commitment, 'base64')))

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('base64')

const setFileLimit = ({ dir, config }: FolderOfPair, fileLimit: number): void =>
  writeFileSync(dataFolder(dir).config, JSON.stringify({ ...config, fileLimit }))

const reachThrough = ({ dir, authority: self }: FolderOfPair, peer: string, endpoint: string): void => {
  const store = orThrow(openSqliteStore({ file: dataFolder(dir).database, authority: self, sha256 }))
  const known = peersOf(store, pair.compact).find(({ authority }) => authority === peer)
  assert.ok(known)
  keepPeer(store, pair.compact, { ...known, endpoint })
  store.close()
}

const serve = async ({ dir }: FolderOfPair): Promise<ChildProcess> => {
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, entryPoint, 'serve', dir, '--log-level', 'error'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  assert.ok(child.stdout)
  await once(child.stdout, 'data')
  return child
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Stands before a node, and may let so many bytes of its answers pass and no more. */
const openProxy = async (target: number) => {
  let passed = 0
  let most = Number.POSITIVE_INFINITY
  const sockets = new Set<Socket>()
  const server: Server = createServer((incoming) => {
    const outgoing = connect(target, '127.0.0.1')
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        incoming.destroy()
        outgoing.destroy()
      })
    }
    incoming.pipe(outgoing)
    outgoing.on('data', (bytes) => {
      passed += bytes.length
      incoming.write(bytes)
      if (passed > most) outgoing.pause()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    /** Bytes of answers since the last change. */
    passed: () => passed,
    stallAfter: (bytes: number) => {
      passed = 0
      most = bytes
    },
    flow: () => {
      for (const socket of sockets) socket.destroy()
      passed = 0
      most = Number.POSITIVE_INFINITY
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
