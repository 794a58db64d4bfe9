/** Events of a real node: cut off and resumed, heard by many, read slowly, and ended with the sign-in. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Facts } from '../../ledger/facts.ts'
import { dataFolder } from '../data-folder.ts'
import { type Serving, serveNode } from '../http/serve.ts'
import type { LaneService } from '../lane-service.ts'
import { createLog } from '../log.ts'
import { makePair, orThrow, type Pair, until } from '../maintenance/served-pair.ts'
import { type ComityNode, openNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'
import { type OfficerWithToken, officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'
import { createEventHub, type Listener } from './event-hub.ts'
import { mostBehind, seenNow } from './event-source.ts'
import { decodeSeen, encodeSeen } from './seen.ts'

let top = ''
let pair: Pair
let node: ComityNode
let serving: Serving
let url = ''
before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-events-'))
  pair = await makePair(top)
  const keyring = { dir: dataFolder(pair.vn.dir).keys }
  node = orThrow(await openNode({ dir: pair.vn.dir, keyring, log: createLog('VN.MPS', 'silent') }))
  serving = orThrow(await serveNode(node, 'operator'))
  url = `http://127.0.0.1:${serving.port}/api/v1/events`
})
after(async () => {
  await serving.close()
  await node.close()
  rmSync(top, { recursive: true })
})

/** It was there when the pair was made. */
const laneOf = (node: ComityNode): LaneService => node.lane(pair.compact, 'main') ?? assert.fail('no lane')

let made = 0
const newOfficer = (): OfficerWithToken => {
  made += 1
  return orThrow(officerWithToken(node.officers, { handle: `listener-${made}`, grants: workOnRecords }))
}

const callerOf = ({ officer, token }: OfficerWithToken): Caller => {
  const found = node.officers.signIns.find('token', token)
  return { kind: 'officer', officer, by: 'token', signIn: found?.signIn.id ?? '' }
}

let written = 0
/** Releases so many acts, each on a record of its own. */
const release = (count: number): readonly string[] => {
  const records = Array.from({ length: count }, (_, i) => `contact/E${written + i}`)
  written += count
  const fields = {
    ...{ corrects: null, happenedOn: null, certainty: 'own', marking: null, kind: 'meeting' },
    ...{ start: '2026-01-15', end: null, files: [] },
  }
  const body = {
    ...{ who: { vi: 'Hai bên' }, place: null, description: { en: 'A meeting' }, ours: [], note: null },
    ...{ sources: [], files: [] },
  }
  for (let from = 0; from < count; from += 500) {
    const drafts = records.slice(from, from + 500).map((record) => ({
      facts: { record, affair: 'contact', act: 'reported', version: 1, cites: [], fields } as Facts,
      body,
    }))
    orThrow(laneOf(node).release(drafts))
  }
  return records
}

interface Heard {
  readonly event: string
  readonly id: string
  readonly data: { readonly record?: string; readonly verdict?: string }
}

const parse = (text: string): readonly Heard[] =>
  text
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => {
      const line = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      return { event: line('event'), id: line('id'), data: JSON.parse(line('data')) }
    })

/** Listens until as many entries came, or the stream is over. */
const hear = async (listener: Listener, entries: number): Promise<readonly Heard[]> => {
  const heard: Heard[] = []
  while (heard.filter(({ event }) => event === 'entry').length < entries) {
    const text = await listener.next()
    if (text === undefined) break
    heard.push(...parse(text))
  }
  return heard
}

const recordsIn = (heard: readonly Heard[]): readonly (string | undefined)[] =>
  heard.filter(({ event }) => event === 'entry').map(({ data }) => data.record)

const hub = (heartbeatMs = 15_000) => createEventHub({ node, tickMs: 20, heartbeatMs })

describe('a listener', () => {
  test('that is cut off in the middle and resumes misses nothing and hears nothing twice', async () => {
    const events = hub()
    const caller = callerOf(newOfficer())
    const first = events.listen(caller, undefined)
    assert.equal(parse((await first.next()) ?? '')[0]?.event, 'begun')
    const records = release(250)
    const heard = (await hear(first, 130)).filter(({ event }) => event === 'entry').slice(0, 130)
    first.end()
    const more = release(30)
    const second = events.listen(caller, heard.at(-1)?.id)
    const rest = await hear(second, 150)
    assert.equal(rest[0]?.event, 'begun')
    assert.deepEqual([...recordsIn(heard), ...recordsIn(rest)], [...records, ...more])
    assert.ok(heard.every(({ data }) => data.verdict === 'effective'))
    events.close()
  })

  test('that was told everything hears only that somebody is still here', async () => {
    const events = hub(50)
    const listener = events.listen({ kind: 'operator' }, undefined)
    let text = await listener.next()
    // How links stand is told in between.
    for (let left = 20; left > 0 && text?.startsWith(':') === false; left -= 1) text = await listener.next()
    assert.equal(text, ': still here\n\n')
    events.close()
  })

  test('that is too far behind, or has seen what is not here, begins anew', async () => {
    const events = hub()
    const caller = callerOf(newOfficer())
    const now = seenNow(node)
    const name = `${pair.compact}/main/VN.MPS`
    const other = (changes: object) => encodeSeen({ ...now, ...changes })
    const ids = [
      'no-identifier',
      other({ v: 'another' }),
      other({ e: { ...now.e, [name]: (now.e[name] ?? 0) + 1 } }),
      other({ d: now.d + 1 }),
      other({ a: now.a + 1 }),
    ]
    for (const id of ids) {
      const [begun] = parse((await events.listen(caller, id).next()) ?? '')
      assert.equal(begun?.event, 'resync')
      assert.deepEqual(decodeSeen(begun?.id ?? ''), now)
    }
    const slow = events.listen(caller, undefined)
    await slow.next()
    await slow.next()
    release(mostBehind + 1)
    assert.equal(parse((await slow.next()) ?? '')[0]?.event, 'resync')
    events.close()
  })

  test('hears no entry where records are not for them', async () => {
    const events = hub(100)
    const listener = events.listen({ kind: 'operator' }, undefined)
    await listener.next()
    release(3)
    const texts = [await listener.next(), await listener.next()]
    assert.ok(!texts.join('').includes('event: entry'), texts.join(''))
    events.close()
  })

  test('hears that officers changed where officers are for them', async () => {
    const events = hub(100)
    const [operator, officer] = [
      events.listen({ kind: 'operator' }, undefined),
      events.listen(callerOf(newOfficer()), undefined),
    ]
    for (const listener of [operator, officer]) for (const _ of [1, 2]) await listener.next()
    newOfficer()
    const told = [await operator.next(), await officer.next()]
    assert.deepEqual(
      told.map((text) => text?.includes('event: officer')),
      [true, false],
    )
    events.close()
  })

  test('is ended with the sign-in that opened it, and listening keeps no sign-in alive', async () => {
    const events = hub()
    const one = newOfficer()
    const caller = callerOf(one)
    const listener = events.listen(caller, undefined)
    await listener.next()
    await listener.next()
    const waiting = listener.next()
    node.officers.signIns.endAll('operator', one.officer.id)
    assert.equal(await waiting, undefined)
    assert.equal(events.count(), 0)
    release(1)
    assert.equal(await listener.next(), undefined)
    events.close()
  })
})

test('a hundred listeners hear the same', async () => {
  const events = hub()
  const caller = callerOf(newOfficer())
  const all = Array.from({ length: 100 }, () => events.listen(caller, undefined))
  for (const listener of all) await listener.next()
  const hearing = all.map((listener) => hear(listener, 40))
  const records = release(40)
  for (const heard of await Promise.all(hearing)) assert.deepEqual(recordsIn(heard), records)
  assert.equal(events.count(), 100)
  events.close()
  assert.equal(events.count(), 0)
})

describe('over HTTP', () => {
  const headers = () => ({ authorization: `Bearer ${newOfficer().token}` })

  test('a stream is resumed by the header of its last event, and by a query', async () => {
    const begin = encodeSeen(seenNow(node))
    const records = release(5)
    const own = headers()
    for (const init of [
      { at: url, headers: { ...own, 'last-event-id': begin } },
      { at: `${url}?after=${begin}`, headers: own },
    ]) {
      const stop = new AbortController()
      const answer = await fetch(init.at, { headers: init.headers, signal: stop.signal })
      assert.equal(answer.headers.get('content-type'), 'text/event-stream; charset=utf-8')
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      let text = ''
      const reader = (answer.body ?? assert.fail('no body')).getReader()
      while (recordsIn(parse(text)).length < 5) text += new TextDecoder().decode((await reader.read()).value)
      assert.deepEqual(recordsIn(parse(text)), records)
      stop.abort()
    }
  })

  test('HEAD opens no stream', async () => {
    const answer = await fetch(url, { method: 'HEAD', headers: headers() })
    assert.equal(answer.status, 200)
    assert.equal(await answer.text(), '')
  })

  test('who reads nothing makes nothing pile up here', async () => {
    let reads = 0
    const watched: ComityNode = {
      ...node,
      store: {
        ...node.store,
        lane: (key) => {
          const reader = node.store.lane(key)
          return {
            ...reader,
            entries: (feed, from, limit) => {
              reads += 1
              return reader.entries(feed, from, limit)
            },
          }
        },
      },
    }
    const second = orThrow(
      await serveNode(
        { ...watched, config: { ...node.config, listen: { host: '127.0.0.1', port: 0 } } },
        'operator',
      ),
    )
    const begin = encodeSeen(seenNow(node))
    release(9_000)
    const socket = connect(second.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.pause()
    socket.write(
      `GET /api/v1/events HTTP/1.1\r\nhost: 127.0.0.1\r\nlast-event-id: ${begin}\r\nauthorization: ${headers().authorization}\r\n\r\n`,
    )
    await until('the stream has begun', () => reads > 0)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const before = reads
    await new Promise((resolve) => setTimeout(resolve, 500))
    assert.equal(reads, before, 'it goes on reading for somebody who does not')
    assert.ok(before < 90, `${before} pages of 90 were read`)
    socket.destroy()
    await second.close()
  })
})
