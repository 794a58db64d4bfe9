/** The manners of the API over HTTP: calls done once, records as they were seen, what is marked, and what HTTP itself asks. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Facts } from '../../ledger/facts.ts'
import { dataFolder } from '../data-folder.ts'
import type { LaneService } from '../lane-service.ts'
import { createLog } from '../log.ts'
import { type FolderOfPair, makePair, orThrow, type Pair, until } from '../maintenance/served-pair.ts'
import { type ComityNode, openNode } from '../node.ts'
import { officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'
import { type Serving, serveNode } from './serve.ts'

type Headers = Readonly<Record<string, string>>

const open = async ({ dir, authority, config }: FolderOfPair) => {
  const desk = {
    origin: 'https://desk.example.vn',
    behindProxy: true,
    stage: 'https://portal.example.vn',
  }
  const changed = { ...config, ceiling: 3, openReading: true, ...(authority === 'VN.MPS' ? { desk } : {}) }
  writeFileSync(dataFolder(dir).config, JSON.stringify(changed))
  const node = orThrow(
    await openNode({ dir, keyring: { dir: dataFolder(dir).keys }, log: createLog(authority, 'silent') }),
  )
  return { node, serving: orThrow(await serveNode(node, 'operator')) }
}

let top = ''
let pair: Pair
let vn: { node: ComityNode; serving: Serving }
let th: { node: ComityNode; serving: Serving }
before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-manners-'))
  pair = await makePair(top)
  vn = await open(pair.vn)
  th = await open(pair.th)
})
after(async () => {
  for (const { node, serving } of [vn, th]) {
    await serving.close()
    await node.close()
  }
  rmSync(top, { recursive: true })
})

/** It was there when the pair was made. */
const laneOf = (node: ComityNode): LaneService => node.lane(pair.compact, 'main') ?? assert.fail('no lane')

let made = 0
const officer = (clearedFor = 0, more: readonly 'audit'[] = []) => {
  made += 1
  const grants = more.length === 0 ? workOnRecords : [...workOnRecords, { office: '*', roles: more }]
  const { officer: of, token } = orThrow(
    officerWithToken(vn.node.officers, { handle: `o-${made}`, grants, clearedFor }),
  )
  return { id: of.id, headers: { authorization: `Bearer ${token}` } }
}

const call = (method: string, path: string, headers: Headers, body?: unknown): Promise<Response> =>
  fetch(`http://127.0.0.1:${vn.serving.port}/api/v1${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

const lane = () => `/compacts/${pair.compact}`
const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T
const kindOf = async (answer: Response): Promise<string> => {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const { kind, words } = await json<{ kind: string; words: Readonly<Record<string, string>> }>(answer)
  for (const text of Object.values(words)) assert.ok(text !== kind && !text.includes('{'), `${kind}: ${text}`)
  return kind
}

const contact = (id: string, changes: object = {}, who = 'Hai bên') => ({
  record: `contact/${id}`,
  affair: 'contact',
  act: 'reported',
  fields: {
    ...{ corrects: null, happenedOn: null, certainty: 'own', marking: null, kind: 'meeting' },
    ...{ start: '2026-01-15', end: null, files: [] },
    ...changes,
  },
  body: {
    ...{ who: { vi: who }, place: null, description: { en: 'A meeting' }, ours: [], note: null },
    ...{ sources: [], files: [] },
  },
})

const release = (headers: Headers, acts: readonly unknown[], more: Headers = {}) =>
  call('POST', `${lane()}/acts`, { ...headers, ...more }, { acts })

const sizeHere = (): number =>
  vn.node.store
    .lane({ compact: pair.compact, lane: 'main' })
    .heads()
    .find(({ authority }) => authority === 'VN.MPS')?.size ?? 0

describe('a call with an idempotency key', () => {
  test('that is submitted twice is done once, and answered twice alike', async () => {
    const { headers } = officer()
    const before = sizeHere()
    const key = { 'idempotency-key': 'double-submit-1' }
    const both = await Promise.all([
      release(headers, [contact('I1')], key),
      release(headers, [contact('I1')], key),
    ])
    const again = await release(headers, [contact('I1')], key)
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
    assert.equal(sizeHere(), before + 1)
    assert.deepEqual(
      both.map(({ status }) => status).filter((status) => status !== 201 && status !== 409),
      [],
    )
    const first = both.find(({ status }) => status === 201)
    assert.deepEqual(await again.json(), await first?.json())
  })

  test('is another call with another body, and then refused', async () => {
    const { headers } = officer()
    const key = { 'idempotency-key': 'double-submit-2' }
    assert.equal((await release(headers, [contact('I2')], key)).status, 201)
    assert.equal(await kindOf(await release(headers, [contact('I3')], key)), 'key-of-another-call')
  })

  test('that was refused may be tried again', async () => {
    const { headers } = officer()
    const key = { 'idempotency-key': 'double-submit-3' }
    const wrong = contact('I4', { start: '2026-02-30' })
    assert.equal(await kindOf(await release(headers, [wrong], key)), 'no-such-date')
    assert.equal(await kindOf(await release(headers, [wrong], key)), 'no-such-date')
  })
})

describe('a record as it was seen', () => {
  const read = (headers: Headers, id: string) => call('GET', `${lane()}/records/contact/${id}`, headers)

  test('is not sent again while it is the same', async () => {
    const { headers } = officer()
    await release(headers, [contact('S1')])
    await until(
      'the peer has it',
      () => vn.node.lane(pair.compact, 'main')?.witnessedSize('TH.NSC') === sizeHere(),
    )
    const etag = (await read(headers, 'S1')).headers.get('etag') ?? ''
    assert.match(etag, /^"[^"]{43}=\.[\w-]{22}"$/)
    const again = await read({ ...headers, 'if-none-match': etag }, 'S1')
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    assert.equal((await read({ ...headers, 'if-none-match': '"other"' }, 'S1')).status, 200)
  })

  test('binds a release: by the header, by each act, and none may be there yet', async () => {
    const { headers } = officer()
    await release(headers, [contact('S2')])
    const first = await read(headers, 'S2')
    const { digest } = await json<{ digest: string }>(first)
    const etag = first.headers.get('etag') ?? ''
    const more = contact('S2', { start: '2026-01-16' })
    assert.equal((await release(headers, [more], { 'if-match': etag })).status, 201)
    const before = sizeHere()
    const now = (await json<{ digest: string }>(await read(headers, 'S2'))).digest
    const stale = await release(headers, [more], { 'if-match': etag })
    assert.equal(stale.status, 412)
    assert.equal((await json<{ values: { digest: string } }>(stale)).values.digest, now)
    assert.equal(await kindOf(await release(headers, [{ ...more, ifMatch: digest }])), 'record-changed')
    assert.equal(await kindOf(await release(headers, [{ ...more, ifMatch: null }])), 'record-changed')
    assert.equal(await kindOf(await release(headers, [more], { 'if-none-match': '*' })), 'record-changed')
    assert.equal(await kindOf(await release(headers, [contact('S3')], { 'if-match': '*' })), 'record-changed')
    assert.equal(await kindOf(await release(headers, [more], { 'if-match': `W/${etag}` })), 'tag-malformed')
    const two = [more, contact('S3')]
    assert.equal(await kindOf(await release(headers, two, { 'if-match': etag })), 'tag-of-several-records')
    assert.equal(sizeHere(), before)
    assert.equal(
      (
        await release(headers, [
          { ...more, ifMatch: now },
          { ...contact('S3'), ifMatch: null },
        ])
      ).status,
      201,
    )
  })
})

describe('bad input', () => {
  test('is refused with the place and the words, and nothing is written', async () => {
    const { headers } = officer()
    const before = sizeHere()
    const cases: readonly (readonly [act: object, kind: string])[] = [
      [contact('B1', {}, 'Hai \u202ebên'), 'direction-controls'],
      [contact('B1', {}, ' \u200b'), 'blank-text'],
      [contact('B1', { start: '2569-01-15' }), 'looks-buddhist'],
      [contact('B1', { start: '2026-13' }), 'no-such-date'],
      [contact('B1', {}, 'x'.repeat(200_001)), 'malformed-body'],
    ]
    for (const [act, kind] of cases)
      assert.equal(await kindOf(await release(headers, [contact('B0'), act])), kind)
    assert.equal(sizeHere(), before)
  })

  test('that may be meant is let in, and said', async () => {
    const answer = await release(officer().headers, [contact('B2', {}, 'H\u0430noi')])
    const { findings } = await json<{ findings: readonly { kind: string; words: { en?: string } }[] }>(answer)
    assert.deepEqual(
      findings.map(({ kind }) => kind),
      ['mixed-scripts'],
    )
    assert.ok(findings[0]?.words.en?.includes('H\u0430noi'))
  })
})

describe('a marked record', () => {
  before(async () => {
    const table = {
      record: 'classification/table',
      affair: 'classification',
      version: 1,
      cites: [],
    }
    const levels = [1, 2, 3].map((level) => ({ level, marks: { VN: 'mat', TH: 'lap' } }))
    const fields = { base: null, marking: null, levels, ceilings: { 'VN.MPS': 3, 'TH.NSC': 3 } }
    const body = { names: [], note: null, ours: [], sources: [] }
    const [ours, theirs] = [laneOf(vn.node), laneOf(th.node)]
    const proposed = orThrow(ours.release([{ facts: { ...table, act: 'proposed', fields } as Facts, body }]))
    const leaf = Buffer.from(proposed[0]?.leafHash ?? []).toString('base64')
    const here = (node: ComityNode) =>
      node.store.history({ compact: pair.compact, lane: 'main' }, 'classification/table').length
    await until('the table is there', () => here(th.node) === 1)
    orThrow(
      theirs.release([
        { facts: { ...table, act: 'accepted', fields: { terms: leaf } } as Facts, body: null },
      ]),
    )
    await until('the table is agreed', () => here(vn.node) === 2)
    // Both have to know that it is.
    await until('it is final', async () => {
      const answer = await release(officer(3).headers, [
        { ...contact('M1', { marking: 2 }), cites: ['classification/table'] },
      ])
      return answer.status === 201
    })
  })

  const log = (action: string) =>
    vn.node.store
      .accessLog(0, 100_000)
      .filter((row) => row.action === action && row.target === `${pair.compact}/contact/M1`)
      .map(({ actor }) => actor)

  test('is shown to who is cleared for it, told to others of the house, and not there for guests', async () => {
    const [cleared, uncleared] = [officer(2), officer(1)]
    const path = `${lane()}/records/contact/M1`
    assert.equal((await call('GET', path, cleared.headers)).status, 200)
    const refused = await call('GET', path, uncleared.headers)
    assert.equal(refused.status, 403)
    assert.equal(await kindOf(refused), 'above-clearance')
    const unknown = await call('GET', path, {})
    assert.equal(unknown.status, 404)
    assert.equal(await kindOf(unknown), 'no-such-record')
    assert.deepEqual(log('marked-read'), [cleared.id])
    assert.deepEqual(log('marked-refused'), [uncleared.id, 'guest'])
  })

  test('stands in the lists of who is cleared for it alone, and each list is logged', async () => {
    const [cleared, uncleared] = [officer(2), officer(1)]
    const records = async (headers: Headers): Promise<readonly string[]> => {
      const answer = await call('GET', `${lane()}/records?affair=contact&limit=500`, headers)
      return (await json<{ records: readonly { record: string }[] }>(answer)).records.map(
        ({ record }) => record,
      )
    }
    assert.ok((await records(cleared.headers)).includes('contact/M1'))
    assert.ok(!(await records(uncleared.headers)).includes('contact/M1'))
    assert.ok(!(await records({})).includes('contact/M1'))
    assert.deepEqual(log('marked-listed'), [cleared.id])
  })

  test('leaves in an evidence file only by the hand of who is cleared for it', async () => {
    const entry = vn.node.store.history({ compact: pair.compact, lane: 'main' }, 'contact/M1')[0]
    const body = { entries: [{ authority: 'VN.MPS', seq: entry?.seq }] }
    const refused = await call('POST', `${lane()}/evidence`, officer(1).headers, body)
    assert.equal(await kindOf(refused), 'above-clearance')
    const auditor = officer(2, ['audit'])
    assert.equal((await call('POST', `${lane()}/evidence`, auditor.headers, body)).status, 200)
    const released = vn.node.store
      .accessLog(0, 100_000)
      .filter(({ action }) => action === 'evidence-released')
    assert.deepEqual(
      released.map(({ actor }) => actor),
      [auditor.id],
    )
  })

  test('is passed over in the events of who is not', async () => {
    const listen = async (headers: Headers): Promise<string> => {
      const stop = new AbortController()
      const empty = Buffer.from(JSON.stringify({ v: await version(), e: {}, w: {}, a: 0, d: 0 })).toString(
        'base64url',
      )
      const answer = await fetch(`http://127.0.0.1:${vn.serving.port}/api/v1/events?after=${empty}`, {
        headers,
        signal: stop.signal,
      })
      const reader = (answer.body ?? assert.fail('no body')).getReader()
      let text = ''
      while (!text.includes('contact/S2')) text += new TextDecoder().decode((await reader.read()).value)
      for (let more = 0; more < 1; more += 1) text += new TextDecoder().decode((await reader.read()).value)
      stop.abort()
      return text
    }
    const version = async () =>
      (await json<{ info: { version: string } }>(await call('GET', '/openapi.json', {}))).info.version
    assert.ok((await listen(officer(2).headers)).includes('contact/M1'))
    const [uncleared, guest] = [await listen(officer(1).headers), await listen({})]
    for (const text of [uncleared, guest]) {
      assert.ok(text.includes('contact/I1'))
      assert.ok(!text.includes('contact/M1'))
    }
  })
})

describe('what HTTP asks', () => {
  test('a method that is not there is told which are', async () => {
    const wrong = await call('DELETE', '/health', {})
    assert.equal(wrong.status, 405)
    assert.equal(wrong.headers.get('allow'), 'GET, HEAD, OPTIONS')
    assert.equal(await kindOf(wrong), 'no-such-method')
    const options = await call('OPTIONS', `${lane()}/acts`, {})
    assert.equal(options.status, 204)
    assert.equal(options.headers.get('allow'), 'POST, OPTIONS')
    assert.equal(options.headers.get('access-control-allow-origin'), null)
    const head = await call('HEAD', '/health', {})
    assert.equal(head.status, 200)
    assert.equal(await head.text(), '')
    assert.equal(await kindOf(await call('GET', '/nothing', {})), 'no-such-route')
  })

  test('a body of another type is refused, whatever it begins with', async () => {
    for (const type of ['text/plain', 'application/jsonp', 'application/json-patch+json', '']) {
      const answer = await fetch(`http://127.0.0.1:${vn.serving.port}/api/v1${lane()}/acts`, {
        method: 'POST',
        headers: { ...officer().headers, 'content-type': type },
        body: '{"acts":[]}',
      })
      assert.equal(answer.status, 415, type)
      assert.equal(await kindOf(answer), 'not-json')
    }
  })

  test('headers beyond all measure, and what is no HTTP, are problems too', async () => {
    const send = async (text: string): Promise<string> => {
      const socket = connect(vn.serving.port, '127.0.0.1')
      await once(socket, 'connect')
      let answer = ''
      socket.on('data', (part: Buffer) => {
        answer += part.toString('utf8')
      })
      socket.write(text)
      await once(socket, 'close')
      return answer
    }
    const large = await send(`GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`)
    assert.match(large, /^HTTP\/1\.1 431 [\s\S]*application\/problem\+json[\s\S]*headers-too-large/)
    assert.match(
      await send('\u0001\u0002\r\n\r\n'),
      /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*not-http/,
    )
  })

  test('every answer says how a browser is to hold it', async () => {
    for (const path of ['/health', '/nothing', '/me']) {
      const { headers } = await call('GET', path, {})
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*publickey-credentials-get=\(self\)/)
      assert.match(
        headers.get('content-security-policy') ?? '',
        /frame-ancestors https:\/\/portal\.example\.vn;/,
      )
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000')
    }
    const plain = await fetch(`http://127.0.0.1:${th.serving.port}/api/v1/health`)
    assert.equal(plain.headers.get('strict-transport-security'), null)
    assert.match(plain.headers.get('content-security-policy') ?? '', /frame-ancestors 'none';/)
  })
})
