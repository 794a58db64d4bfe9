/** What every engine under a `Store` must do. An engine joins by calling this with a way to open itself. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodeBase64 } from '../ledger/base64.ts'
import { append, emptyRange, rangeRoot } from '../ledger/compact-range.ts'
import { appendTo, bytesOf, type Draft, emptyBatch, headIn, hot, main, sha256 } from './acceptance-batches.ts'
import { verifyAccessLog } from './access-log.ts'
import type { Batch, LaneKey, Store } from './store.ts'

export interface OpenedStore {
  readonly store: Store
  /** Closes the store and opens it again on the same data. */
  reopen(): Promise<Store>
  dispose(): Promise<void>
}

const vn = 'VN.MPS'
const th = 'TH.NSC'

export const storeAcceptance = (name: string, open: () => Promise<OpenedStore>): void => {
  const withStore = async (
    test: (store: Store, opened: OpenedStore) => Promise<void> | void,
  ): Promise<void> => {
    const opened = await open()
    try {
      for (const lane of [main, hot]) for (const authority of [vn, th]) opened.store.openFeed(lane, authority)
      await test(opened.store, opened)
    } finally {
      await opened.dispose()
    }
  }

  describe(`${name} keeps a lane`, () => {
    it('registers a feed once, for each lane', () =>
      withStore((store) => {
        assert.equal(store.openFeed(main, vn), store.openFeed(main, vn))
        assert.notEqual(store.openFeed(main, vn), store.openFeed(hot, vn))
        assert.deepEqual(store.lanes(), [hot, main])
        const heads = store.lane(main).heads()
        assert.deepEqual(
          heads.map(({ authority }) => authority),
          [th, vn],
        )
        assert.ok(
          heads.every(
            ({ size, accepted, judged, frozen }) => size + accepted + judged === 0 && frozen === null,
          ),
        )
      }))

    it('gives back what was committed, also after opening again', () =>
      withStore(async (store, { reopen }) => {
        const batch = write(store, main, vn, [
          { record: null },
          { record: 'commitment/C1', body: { note: 'Hội nghị ความร่วมมือ' } },
          { record: 'commitment/C2', verdict: { kind: 'void', reason: '{"kind":"bound"}' } },
        ])
        const check = (now: Store): void => {
          const reader = now.lane(main)
          assert.deepEqual(reader.entries(headIn(reader, vn).feed, 0, 10), batch.entries)
          assert.deepEqual(headIn(reader, vn), batch.heads[0]?.to)
          assert.deepEqual(reader.record('commitment/C1'), batch.records[0])
          assert.equal(reader.record('commitment/C2'), undefined)
          assert.equal(headIn(now.lane(hot), vn).size, 0)
        }
        check(store)
        check(await reopen())
      }))

    it('refuses a batch whose head has moved, and writes nothing of it', () =>
      withStore((store) => {
        const stale = appendTo(store.lane(main), main, vn, [{ record: 'commitment/C1' }])
        write(store, main, vn, [{ record: 'commitment/C2' }])
        const before = store.lane(main).heads()
        const refused = store.commit({
          ...stale,
          alarms: [{ kind: 'fork', feed: null, detail: '{}', at: 1 }],
        })
        assert.deepEqual(refused, {
          ok: false,
          error: { kind: 'head-moved', feed: headIn(store.lane(main), vn).feed },
        })
        assert.deepEqual(store.lane(main).heads(), before)
        assert.equal(store.lane(main).record('commitment/C1'), undefined)
        assert.deepEqual(store.alarms(0, 10), [])
      }))

    it('writes nothing of a batch that leaves a hole in a feed', () =>
      withStore((store) => {
        const batch = appendTo(store.lane(main), main, vn, [{ record: null }, { record: 'commitment/C1' }])
        assert.throws(() => store.commit({ ...batch, entries: batch.entries.slice(1) }))
        assert.throws(() => store.commit({ ...batch, entries: batch.entries.slice(0, 1) }))
        assert.equal(headIn(store.lane(main), vn).size, 0)
        assert.equal(store.commit(batch).ok, true)
      }))

    it('never moves a head back', () =>
      withStore((store) => {
        write(store, main, vn, [{ record: null }])
        const from = headIn(store.lane(main), vn)
        assert.throws(() =>
          store.commit({ ...emptyBatch(main), heads: [{ from, to: { ...from, size: 0, accepted: 0 } }] }),
        )
        assert.deepEqual(headIn(store.lane(main), vn), from)
      }))

    it('judges once what was early or held, and never revisits a verdict', () =>
      withStore(async (store, { reopen }) => {
        write(store, main, vn, [
          { record: 'commitment/C1', verdict: { kind: 'held' } },
          { record: 'commitment/C1', version: 2, verdict: { kind: 'held' } },
          { record: 'commitment/C10', verdict: { kind: 'held' } },
        ])
        const reader = store.lane(main)
        assert.deepEqual(reader.held('commitment/C1'), [
          [vn, 0],
          [vn, 1],
        ])
        assert.deepEqual(reader.allHeld(), [
          [vn, 0],
          [vn, 1],
          [vn, 2],
        ])
        const { feed } = headIn(reader, vn)
        const judge = (
          seq: number,
          verdict: Batch['judged'][number]['verdict'],
          rolling: Uint8Array | null,
        ) =>
          store.commit({
            ...emptyBatch(main),
            judged: [{ feed, seq, record: 'commitment/C1', verdict, rolling }],
          })
        judge(0, { kind: 'effective' }, null)
        judge(0, { kind: 'effective' }, bytesOf('rolling'))
        assert.throws(() => judge(0, { kind: 'void', reason: '{}' }, null))
        const reopened = (await reopen()).lane(main)
        assert.deepEqual(reopened.held('commitment/C1'), [[vn, 1]])
        assert.deepEqual(reopened.entry(feed, 0)?.verdict, { kind: 'effective' })
        assert.deepEqual(reopened.entry(feed, 0)?.rolling, bytesOf('rolling'))
        assert.deepEqual(
          reopened.acts('commitment/C1').map(({ seq }) => seq),
          [0],
        )
      }))

    it('orders acts and history canonically, and gives each act its past', () =>
      withStore((store) => {
        const record = 'commitment/C1'
        write(store, main, vn, [{ record }, { record }])
        write(store, main, th, [{ record, verdict: { kind: 'void', reason: '{}' } }, { record }])
        write(store, main, vn, [{ record }])
        const reader = store.lane(main)
        assert.deepEqual(
          reader.acts(record).map(({ authority, seq, height }) => [authority, seq, height]),
          [
            [vn, 0, 0],
            [vn, 1, 1],
            [th, 1, 3],
            [vn, 2, 4],
          ],
        )
        assert.deepEqual(reader.acts(record)[2]?.cut, { [vn]: 2, [th]: 1 })
        assert.deepEqual(reader.cutOf([th, 0]), { [vn]: 2 })
        assert.deepEqual(
          store.history(main, record).map(({ height }) => height),
          [0, 1, 2, 3, 4],
        )
      }))

    it('keeps acts in memory as they come', () =>
      withStore((store) => {
        const record = 'commitment/C1'
        write(store, main, vn, [{ record }])
        const first = store.lane(main).acts(record)
        write(store, main, th, [{ record }])
        const both = store.lane(main).acts(record)
        assert.deepEqual([first.length, both.length], [1, 2])
        assert.equal(
          both[1]?.leaf,
          encodeBase64(store.lane(main).entry(store.openFeed(main, th), 0)?.leafHash ?? bytesOf('')),
        )
      }))

    it('gives the root of every prefix and any complete subtree', () =>
      withStore(async (store, { reopen }) => {
        const many: readonly Draft[] = Array.from({ length: 150 }, () => ({ record: null }))
        for (let i = 0; i < 4; i += 1) write(store, main, vn, many)
        const feed = store.openFeed(main, vn)
        const hashes = store
          .lane(main)
          .entries(feed, 0, 1_000)
          .map(({ leafHash }) => leafHash)
        let range = emptyRange()
        const roots = [rangeRoot(sha256, range)]
        for (const leafHash of hashes) {
          range = append(sha256, range, leafHash)
          roots.push(rangeRoot(sha256, range))
        }
        const reader = (await reopen()).lane(main)
        for (const [size, root] of roots.entries())
          assert.equal(reader.rootAt(feed, size), encodeBase64(root), `${size}`)
        assert.deepEqual(reader.subtree(feed, 9, 0), roots[512])
        assert.deepEqual(reader.subtree(feed, 0, 599), hashes[599])
        assert.throws(() => reader.rootAt(feed, 601))
      }))
  })

  describe(`${name} keeps what was signed and what must not be lost`, () => {
    it('finds the smallest signed head that covers a size', () =>
      withStore((store) => {
        const { feed } = headIn(store.lane(main), vn)
        const signedHeads = [3, 7, 20].map((size) => ({ feed, size, note: `note ${size}` }))
        store.commit({ ...emptyBatch(main), signedHeads })
        store.commit({ ...emptyBatch(main), signedHeads: [{ feed, size: 7, note: 'under a new key' }] })
        assert.equal(store.signedHeadFrom(feed, 4)?.note, 'under a new key')
        assert.equal(store.signedHeadFrom(feed, 20)?.size, 20)
        assert.equal(store.signedHeadFrom(feed, 21), undefined)
        assert.deepEqual(
          store.signedHeads(feed).map(({ size }) => size),
          [3, 7, 20],
        )
      }))

    it('knows since when a witness has held a place', () =>
      withStore((store) => {
        const { feed } = headIn(store.lane(main), vn)
        const line = (size: number, at: number) => ({ feed, by: th, size, line: `line ${at}`, at })
        store.commit({ ...emptyBatch(main), cosignatures: [line(5, 100), line(9, 200)] })
        store.commit({ ...emptyBatch(main), cosignatures: [line(5, 300)] })
        assert.deepEqual(store.firstCosignature(feed, th, 4), line(5, 100))
        assert.deepEqual(store.firstCosignature(feed, th, 5), line(9, 200))
        assert.equal(store.firstCosignature(feed, th, 9), undefined)
        assert.equal(store.firstCosignature(feed, vn, 0), undefined)
        assert.equal(store.cosignatures(feed).length, 2)
      }))

    it('keeps alarms, settings and pages of records', () =>
      withStore(async (store, { reopen }) => {
        store.addAlarm({ kind: 'fork', feed: null, detail: '{"size":1}', at: 5 })
        store.setSetting('peer', 'a')
        store.setSetting('peer', 'b')
        write(
          store,
          main,
          vn,
          ['commitment/C2', 'commitments/X', 'commitment/C1', 'session/S1'].map((record) => ({ record })),
        )
        const now = await reopen()
        assert.deepEqual(
          now.alarms(0, 9).map(({ kind, detail }) => [kind, detail]),
          [['fork', '{"size":1}']],
        )
        assert.equal(now.setting('peer'), 'b')
        assert.equal(now.setting('none'), undefined)
        const page = now.records(main, 'commitment', '', 1)
        assert.deepEqual(
          page.map(({ key, affair }) => [key, affair]),
          [['commitment/C1', 'commitment']],
        )
        assert.deepEqual(
          now.records(main, 'commitment', 'commitment/C1', 9).map(({ key }) => key),
          ['commitment/C2'],
        )
      }))

    it('links its access log, and finds a row that was changed, removed or put in', () =>
      withStore((store) => {
        for (const target of ['commitment/C1', 'a\u0000b', '\ud800'])
          store.logAccess({ actor: 'officer-7', action: 'marked-read', target, at: 1 })
        const rows = store.accessLog(0, 10)
        const whole = verifyAccessLog(sha256, rows)
        assert.equal(whole.ok && whole.value.size, 3)
        const broken = (other: typeof rows) => verifyAccessLog(sha256, other)
        assert.deepEqual(broken(rows.map((row) => (row.seq === 1 ? { ...row, actor: 'officer-8' } : row))), {
          ok: false,
          error: { kind: 'broken', seq: 1 },
        })
        assert.equal(broken(rows.filter(({ seq }) => seq !== 1)).ok, false)
        assert.equal(broken([...rows, ...rows.slice(2)]).ok, false)
        const first = verifyAccessLog(sha256, rows.slice(0, 1))
        assert.equal(first.ok && verifyAccessLog(sha256, store.accessLog(1, 10), first.value).ok, true)
      }))

    it('erases a body and its salt, keeps the statement, and changes nothing else', () =>
      withStore(async (store, { reopen }) => {
        write(store, main, vn, [
          { record: 'commitment/C1', body: { note: 'to be erased' } },
          { record: 'commitment/C1', body: { note: 'stays' } },
        ])
        const { feed } = headIn(store.lane(main), vn)
        const before = store.lane(main).entry(feed, 0)
        const erasure = { feed, seq: 0, note: 'statement', at: 9 }
        assert.equal(store.erase([erasure]).ok, true)
        assert.equal(store.erase([erasure]).ok, true)
        const now = await reopen()
        const reader = now.lane(main)
        assert.deepEqual(reader.entry(feed, 0), { ...before, body: null, bodySalt: null, erased: true })
        assert.equal(reader.entry(feed, 1)?.body, '{"note":"stays"}')
        assert.deepEqual(
          [0, 1, 2].map((seq) => reader.body(feed, seq)),
          [null, '{"note":"stays"}', null],
        )
        assert.deepEqual(now.erasures(feed), [erasure])
        assert.throws(() => now.erase([{ ...erasure, seq: 2 }]))
      }))
  })
}

/** Commits and gives what was committed. */
const write = (store: Store, lane: LaneKey, authority: string, drafts: readonly Draft[]): Batch => {
  const batch = appendTo(store.lane(lane), lane, authority, drafts)
  const done = store.commit(batch)
  assert.equal(done.ok, true)
  return batch
}
