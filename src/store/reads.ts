/** All reads but those of one lane for computing (lane-reader.ts): the same for the writer and for those who only read. */
import type { DatabaseSync } from 'node:sqlite'
import { affairOf, type Lane } from '../ledger/names.ts'
import { type EntryRow, entryId, entryOf, feedOf, selectEntries, seqOf } from './entry-row.ts'
import { inPlaceOrder } from './place-order.ts'
import { missingFeed, type RecordStateRow, recordStateOf } from './record-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { AccessRow, Cosignature, LaneKey, SignedHead, StoreReader } from './store.ts'

export type Reads = Omit<StoreReader, 'lane' | 'close'>

export const createReads = (db: DatabaseSync): Reads => {
  const lanes = prepareQuery<{ compact: string; lane: Lane }>(
    db,
    'SELECT compact, lane FROM lane ORDER BY compact, lane',
  )
  const feeds = prepareQuery<{ id: number; authority: string }>(
    db,
    'SELECT feed.id, authority FROM feed JOIN lane ON lane.id = feed.lane WHERE compact = ? AND lane.lane = ?',
  )
  const erasures = prepareQuery<{ entry: number; note: string; at: number }>(
    db,
    'SELECT entry, note, at FROM erasure WHERE entry BETWEEN ? AND ? ORDER BY entry, at',
  )
  const records = prepareQuery<RecordStateRow>(
    db,
    `SELECT id, key, state, digest, reach, top, top_height FROM record
     WHERE lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND key > ? AND key < ? AND state IS NOT NULL
     ORDER BY key LIMIT ?`,
  )
  const count = prepareQuery<{ n: number }>(db, 'SELECT count(*) AS n FROM entry WHERE id BETWEEN ? AND ?')
  const history = prepareQuery<EntryRow>(
    db,
    `${selectEntries} WHERE entry.record =
       (SELECT id FROM record WHERE lane = (SELECT id FROM lane WHERE compact = ? AND lane = ?) AND key = ?)`,
  )
  const signedHeads = prepareQuery<SignedHead>(
    db,
    'SELECT feed, size, note FROM signed_head WHERE feed = ? AND size >= ? ORDER BY size LIMIT ?',
  )
  const cosignatures = prepareQuery<Cosignature>(
    db,
    'SELECT feed, witness AS "by", size, line, at FROM cosignature WHERE feed = ? ORDER BY size, witness',
  )
  const firstCosignature = prepareQuery<Cosignature>(
    db,
    `SELECT feed, witness AS "by", size, line, at FROM cosignature
     WHERE feed = ? AND witness = ? AND size > ? ORDER BY size LIMIT 1`,
  )
  const alarms = prepareQuery<{ id: number; kind: string; feed: number | null; detail: string; at: number }>(
    db,
    'SELECT id, kind, feed, detail, at FROM alarm WHERE id > ? ORDER BY id LIMIT ?',
  )
  const setting = prepareQuery<{ value: string }>(db, 'SELECT value FROM setting WHERE key = ?')
  const access = prepareQuery<AccessRow>(
    db,
    'SELECT seq, at, actor, action, target, previous, hash FROM access WHERE seq >= ? ORDER BY seq LIMIT ?',
  )

  const authoritiesIn = (lane: LaneKey): ((feed: number) => string) => {
    const names = new Map(feeds.all(lane.compact, lane.lane).map(({ id, authority }) => [id, authority]))
    return (feed) => {
      const name = names.get(feed)
      if (name === undefined) throw missingFeed(feed)
      return name
    }
  }

  return {
    lanes: () => lanes.all().map(({ compact, lane }) => ({ compact, lane })),
    erasures: (feed) =>
      erasures
        .all(entryId(feed, 0), entryId(feed + 1, 0) - 1)
        .map(({ entry, note, at }) => ({ feed: feedOf(entry), seq: seqOf(entry), note, at })),
    records: (lane, affair, after, limit) => {
      const authorityOf = authoritiesIn(lane)
      // '0' comes next to '/': between both are all records of the affair.
      const first = `${affair}/`
      return records
        .all(lane.compact, lane.lane, after > first ? after : first, `${affair}0`, limit)
        .map((row) => ({ ...recordStateOf(row, authorityOf), affair: affairOf(row.key) }))
    },
    countEntries: (feed) => count.first(entryId(feed, 0), entryId(feed + 1, 0) - 1)?.n ?? 0,
    history: (lane, key) => {
      const authorityOf = authoritiesIn(lane)
      return history
        .all(lane.compact, lane.lane, key)
        .map(entryOf)
        .map((entry) => ({ entry, authority: authorityOf(entry.feed), height: entry.height, seq: entry.seq }))
        .sort(inPlaceOrder)
        .map(({ entry }) => entry)
    },
    signedHeads: (feed) => signedHeads.all(feed, 0, -1).map(plain),
    signedHeadFrom: (feed, size) => signedHeads.all(feed, size, 1).map(plain)[0],
    cosignatures: (feed) => cosignatures.all(feed).map(plain),
    firstCosignature: (feed, by, seq) => firstCosignature.all(feed, by, seq).map(plain)[0],
    alarms: (after, limit) => alarms.all(after, limit).map(plain),
    setting: (key) => setting.first(key)?.value,
    accessLog: (from, limit) => access.all(from, limit).map(plain),
  }
}

/** Rows come without a prototype, which makes them unequal to the same object made here. */
const plain = <Row extends object>(row: Row): Row => ({ ...row })
