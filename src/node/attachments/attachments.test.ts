/** Files of two parties whose entries are here already: found, fetched, asked for again, erased. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type FileStore, openFileStore } from '../../exchange/files.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { Draft } from '../../exchange/lane/own-entry.ts'
import type { PeerClient } from '../../exchange/peer-client.ts'
import type { Clock } from '../../exchange/sender.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { err, ok } from '../../ledger/result.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Circle, headOf, makeCircle, release } from '../../model/circle.ts'
import { reportContact } from '../../model/drafts.ts'
import type { Log } from '../log.ts'
import { eraseToTheEnd } from './erase-to-the-end.ts'
import { createFileFetcher, type FileFetcher } from './fetch-files.ts'
import { mayNameFiles, namedFiles } from './named-files.ts'

let top = ''
before(() => {
  top = mkdtempSync(join(tmpdir(), 'comity-attached-'))
})
after(() => rmSync(top, { recursive: true }))

const limit = 100_000
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

/** Time passes when the test says so. */
const openClock = () => {
  let now = 1_000
  let waiting: { readonly at: number; readonly callback: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after: (waitMs, callback) => {
      const timer = { at: now + waitMs, callback }
      waiting.push(timer)
      return () => {
        waiting = waiting.filter((each) => each !== timer)
      }
    },
  }
  const pass = (ms: number): void => {
    now += ms
    const due = waiting.filter(({ at }) => at <= now)
    waiting = waiting.filter(({ at }) => at > now)
    for (const { callback } of due) callback()
  }
  return { clock, pass, timers: () => waiting.length }
}

interface Side {
  readonly circle: Circle
  readonly vn: FileStore
  readonly th: FileStore
  readonly commitment: Uint8Array
}

let folders = 0
const openFiles = (): Promise<FileStore> => {
  folders += 1
  return openFileStore({ dir: join(top, String(folders)), limit, random })
}

/** VN.MPS has given a file of so many bytes as evidence, and TH.NSC holds the entry. */
const given = async (bytes: number): Promise<Side> => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC'])
  const [vn, th] = [await openFiles(), await openFiles()]
  const taken = await vn.take(once(random(bytes)))
  assert.ok(taken.ok)
  release(circle.party('VN.MPS'), reportContact('PLAIN'), withFile(reportContact('A'), taken.value))
  circle.settle()
  return { circle, vn, th, commitment: taken.value.commitment }
}

const withFile = (
  draft: Draft,
  file: {
    readonly commitment: Uint8Array
    readonly digest: Uint8Array
    readonly salt: Uint8Array
    readonly size: number
  },
): Draft => {
  const commitment = encodeBase64(file.commitment)
  const [digest, salt] = [encodeBase64(file.digest), encodeBase64(file.salt)]
  return {
    facts: {
      ...draft.facts,
      fields: { ...draft.facts.fields, files: [{ commitment, size: file.size, type: 'image/png' }] },
    },
    body: { ...draft.body, files: [{ commitment, digest, name: 'scan.png', salt }] },
  }
}

const placeOfFile = (circle: Circle) => {
  const party = circle.party('TH.NSC')
  const reader = party.store.lane(party.context.lane)
  const { feed, size } = headOf(party, 'VN.MPS')
  const entry = reader.entries(feed, 0, size).find(({ facts }) => mayNameFiles(facts))
  assert.ok(entry)
  return entry
}

type Answer = PeerClient['file']

const clientOf = (file: Answer): PeerClient => ({
  file,
  hello: () => Promise.reject(new Error('not asked here')),
  postBundle: () => Promise.reject(new Error('not asked here')),
  postRestore: () => Promise.reject(new Error('not asked here')),
  close: () => {},
})

const fetching = (side: Side, answer: Answer, context: LaneContext = side.circle.party('TH.NSC').context) => {
  const time = openClock()
  const alarms: string[] = []
  let asked = 0
  const fetcher: FileFetcher = createFileFetcher({
    context,
    files: side.th,
    limit,
    clients: new Map([
      [
        'VN.MPS',
        clientOf((...call) => {
          asked += 1
          return answer(...call)
        }),
      ],
    ]),
    clock: time.clock,
    random: () => 0.999,
    log: silent,
    alarm: (kind) => alarms.push(kind),
    onFetched: () => {},
  })
  return { ...time, fetcher, alarms, asked: () => asked }
}

/** Lets what runs beside the test, on the disk too, come further. */
const turn = (): Promise<void> => pause(1)

const settle = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 2_000; left > 0; left -= 1) {
    if (await isSo()) return
    await turn()
  }
  assert.fail('it did not come about')
}

const sends =
  (from: FileStore): Answer =>
  async (_address, commitment, at) => {
    const read = await from.read(commitment, at)
    return read.ok ? ok(read.value) : ok(undefined)
  }

describe('a file that an entry names', () => {
  test('stands in facts without its name, and is known by a mark that no text can hold', async () => {
    const { circle } = await given(10)
    const entry = placeOfFile(circle)
    assert.deepEqual(
      namedFiles(entry).map(({ told, size }) => [told?.name, size]),
      [['scan.png', 10]],
    )
    assert.equal(namedFiles({ ...entry, body: null })[0]?.told, undefined)
    assert.ok(!mayNameFiles(JSON.stringify({ x: '"files":[{"commitment":' })))
  })

  test('is asked for again after ever longer waits, until the author has it', async () => {
    const side = await given(5_000)
    let isThere = false
    const { fetcher, pass, asked, timers } = fetching(side, (...call) =>
      isThere
        ? sends(side.vn)(...call)
        : Promise.resolve(err({ kind: 'unreachable', detail: 'ECONNREFUSED' })),
    )
    fetcher.start()
    for (const [times, waitMs] of [
      [1, 250],
      [2, 500],
      [3, 1_000],
    ] as const) {
      await settle(() => asked() === times && timers() === 1)
      pass(waitMs - 2)
      await turn()
      assert.equal(asked(), times)
      pass(2)
    }
    await settle(() => asked() === 4 && timers() === 1)
    isThere = true
    fetcher.reached()
    await settle(async () => (await side.th.sizeOf(side.commitment)) === 5_000)
    await fetcher.stop()
    assert.equal(timers(), 0)
  })

  test('is joined from parts, each from where the one before ended', async () => {
    const side = await given(9_000)
    const asked: number[] = []
    const { fetcher, pass, timers } = fetching(side, async (_address, commitment, at) => {
      asked.push(at)
      const read = await side.vn.read(commitment, at)
      assert.ok(read.ok)
      async function* broken() {
        for await (const part of read.ok ? read.value.content : []) {
          yield part.subarray(0, 4_000)
          throw new Error('connection lost')
        }
      }
      return ok({ from: at, size: 9_000, content: broken() })
    })
    fetcher.start()
    for (const times of [1, 2]) {
      await settle(() => asked.length === times && timers() === 1)
      pass(250)
    }
    await settle(async () => (await side.th.sizeOf(side.commitment)) === 9_000)
    assert.deepEqual(asked, [0, 4_000, 8_000])
    await fetcher.stop()
  })

  test('of other bytes is asked for no more, and an alarm is raised', async () => {
    const side = await given(1_000)
    const { fetcher, alarms, asked } = fetching(side, async (_address, _commitment, from) =>
      ok({ from, size: 1_000, content: once(random(1_000)) }),
    )
    fetcher.start()
    await settle(() => alarms.length > 0)
    fetcher.reached()
    await turn()
    assert.deepEqual([alarms, asked()], [['file-mismatched'], 1])
    await fetcher.stop()
  })

  test('over the limit is not asked for at all', async () => {
    const side = await given(10)
    const big = { commitment: random(32), digest: random(32), salt: random(32), size: limit + 1 }
    release(side.circle.party('VN.MPS'), withFile(reportContact('BIG'), big))
    side.circle.settle()
    const { fetcher, alarms, asked } = fetching(side, sends(side.vn))
    fetcher.start()
    await settle(() => alarms.length > 0)
    assert.deepEqual([alarms, asked()], [['file-oversized'], 1])
    await fetcher.stop()
  })

  test('is found when it comes with a later entry, and what names none is passed over', async () => {
    const side = await given(10)
    const { fetcher, asked } = fetching(side, sends(side.vn))
    fetcher.start()
    await settle(async () => (await side.th.sizeOf(side.commitment)) === 10)
    const taken = await side.vn.take(once(random(20)))
    assert.ok(taken.ok)
    release(side.circle.party('VN.MPS'), reportContact('NONE'))
    side.circle.settle()
    fetcher.grown(false)
    release(side.circle.party('VN.MPS'), withFile(reportContact('LATER'), taken.value))
    side.circle.settle()
    fetcher.grown(true)
    await settle(async () => (await side.th.sizeOf(taken.value.commitment)) === 20)
    assert.equal(asked(), 2)
    await fetcher.stop()
  })
})

describe('erasing to the end', () => {
  const erasure = (circle: Circle, note = 'a statement') => {
    const { feed, seq } = placeOfFile(circle)
    return { feed, seq, note, at: 1 }
  }

  const erasing = (side: Side, outcomes: ('whole' | 'still-read')[]) => {
    const { store, context } = side.circle.party('TH.NSC')
    const time = openClock()
    const calls: number[] = []
    const observed: JsonObject[] = []
    const log: Log = { ...silent, warn: (event, fields) => observed.push({ event, ...fields }) }
    const wrapped = eraseToTheEnd({
      store: {
        ...store,
        erase: (erasures) => {
          calls.push(erasures.length)
          store.erase(erasures)
          return outcomes.shift() === 'still-read' ? err({ kind: 'still-read' }) : ok(undefined)
        },
      },
      lane: context.lane,
      files: side.th,
      clock: time.clock,
      log,
      forget: () => Promise.resolve(),
    })
    return { ...time, wrapped, calls, observed }
  }

  test('takes the files of the entry with its body', async () => {
    const side = await given(10)
    const taken = await side.vn.read(side.commitment, 0)
    assert.ok(taken.ok)
    const entry = placeOfFile(side.circle)
    const salt = namedFiles(entry)[0]?.told?.salt ?? ''
    const expected = { commitment: side.commitment, salt: Buffer.from(salt, 'base64'), size: 10 }
    assert.ok((await side.th.receive(expected, taken.value)).ok)
    const { wrapped } = erasing(side, [])
    wrapped.store.erase([erasure(side.circle)])
    await wrapped.settled()
    assert.equal(await side.th.sizeOf(side.commitment), undefined)
  })

  test('asks a store that is still read again, until nothing is left in its log', async () => {
    const side = await given(10)
    const { wrapped, calls, pass, timers, observed } = erasing(side, ['still-read', 'still-read', 'whole'])
    wrapped.store.erase([erasure(side.circle)])
    assert.deepEqual(observed, [{ event: 'erased-still-read', count: 1 }])
    for (const times of [1, 2]) {
      assert.equal(calls.length, times)
      pass(5_000)
    }
    assert.deepEqual([calls, timers()], [[1, 0, 0], 0])
    await wrapped.close()
  })

  test('goes on after a start: a file whose body was erased before the process ended is erased', async () => {
    const side = await given(10)
    const { store } = side.circle.party('VN.MPS')
    const head = headOf(side.circle.party('VN.MPS'), 'VN.MPS')
    const { seq } = placeOfFile(side.circle)
    store.erase([{ feed: head.feed, seq, note: 'a statement', at: 1 }])
    const { clock } = openClock()
    const { lane } = side.circle.party('VN.MPS').context
    const forget = () => Promise.resolve()
    const resumed = eraseToTheEnd({ store, lane, files: side.vn, clock, log: silent, forget })
    assert.equal(await side.vn.sizeOf(side.commitment), 10)
    await resumed.resume()
    assert.equal(await side.vn.sizeOf(side.commitment), undefined)
    await resumed.close()
  })
})
