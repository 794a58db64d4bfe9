/** Writes one batch, inside the transaction of the caller: heads first, so that a stale computation writes nothing. */
import type { DatabaseSync } from 'node:sqlite'
import type { RecordState } from '../affairs/kernel/past.ts'
import { canonicalJson } from '../ledger/strict-json.ts'
import { entryId, entryValues, insertEntry, reasonOf, verdictCode } from './entry-row.ts'
import { moveHead, moveHeadValues } from './head-row.ts'
import type { LaneCache } from './lane-cache.ts'
import { prepareListing, writeListing } from './listing-row.ts'
import { recordValues, updateRecord } from './record-row.ts'
import { prepareQuery } from './sqlite-file.ts'
import type { Batch, StoredEntry } from './store.ts'

export type WriteStatements = ReturnType<typeof prepareWrites>

export const prepareWrites = (db: DatabaseSync) => ({
  moveHead: db.prepare(moveHead),
  findRecord: prepareQuery<{ id: number }>(db, 'SELECT id FROM record WHERE lane = ? AND key = ?'),
  nameRecord: db.prepare('INSERT INTO record (lane, key) VALUES (?, ?)'),
  updateRecord: db.prepare(updateRecord),
  listing: prepareListing(db),
  wordsDue: db.prepare('INSERT OR IGNORE INTO words_due (record) VALUES (?)'),
  insertBody: db.prepare('INSERT INTO body (salt, text) VALUES (?, ?)'),
  insertEntry: db.prepare(insertEntry),
  judgeEntry: db.prepare('UPDATE entry SET record = ?, verdict = ?, reason = ?, rolling = ? WHERE id = ?'),
  insertSubtree: db.prepare('INSERT INTO subtree (feed, level, place, hash) VALUES (?, ?, ?, ?)'),
  setSignedHead: db.prepare('INSERT OR REPLACE INTO signed_head (feed, size, note) VALUES (?, ?, ?)'),
  // The first time stays: it says since when the witness held the leaves.
  addCosignature: db.prepare(
    'INSERT OR IGNORE INTO cosignature (feed, witness, size, line, at) VALUES (?, ?, ?, ?, ?)',
  ),
  addStatement: db.prepare('INSERT OR IGNORE INTO erasure (entry, note, at) VALUES (?, ?, ?)'),
  addAlarm: db.prepare('INSERT INTO alarm (kind, feed, detail, at) VALUES (?, ?, ?, ?)'),
})

export interface WriteDeps {
  readonly writes: WriteStatements
  /** Key of the lane's row. */
  readonly lane: number
  readonly cache: LaneCache
  readonly feedOfAuthority: (authority: string) => number
}

/** The feed whose head is another than the batch began with, where nothing else was written; undefined where all was. */
export const writeBatch = (deps: WriteDeps, batch: Batch): number | undefined => {
  refuseHoles(batch)
  const { writes } = deps
  for (const { from, to } of batch.heads) {
    if (writes.moveHead.run(...moveHeadValues(from, to)).changes === 0) return from.feed
  }
  for (const record of batch.records) writeRecord(deps, batch, record)
  for (const entry of batch.entries) writeEntry(deps, entry)
  for (const { feed, seq, record, verdict, rolling } of batch.judged) {
    const row = record === null ? null : recordId(deps, record)
    const code = verdictCode[verdict.kind]
    writes.judgeEntry.run(row, code, reasonOf(verdict), rolling, entryId(feed, seq))
  }
  for (const { feed, level, index, hash } of batch.subtrees)
    writes.insertSubtree.run(feed, level, index, hash)
  for (const { feed, size, note } of batch.signedHeads) writes.setSignedHead.run(feed, size, note)
  for (const { feed, by, size, line, at } of batch.cosignatures)
    writes.addCosignature.run(feed, by, size, line, at)
  for (const { feed, seq, note, at } of batch.statements ?? [])
    writes.addStatement.run(entryId(feed, seq), note, at)
  for (const { kind, feed, detail, at } of batch.alarms) writes.addAlarm.run(kind, feed, detail, at)
  return undefined
}

/** A feed with a hole could never be proven again, so a batch that would leave one is a fault of the program. */
const refuseHoles = (batch: Batch): void => {
  const next = new Map(batch.heads.map(({ from }) => [from.feed, from.size]))
  for (const { feed, seq } of batch.entries) {
    if (next.get(feed) !== seq) throw new TypeError(`entry ${seq} of feed ${feed} is not the next one`)
    next.set(feed, seq + 1)
  }
  for (const { to } of batch.heads) {
    if (next.get(to.feed) !== to.size)
      throw new TypeError(`the batch does not fill feed ${to.feed} to ${to.size}`)
  }
}

const writeRecord = (deps: WriteDeps, { members, at }: Batch, record: RecordState): void => {
  const { writes, lane } = deps
  const { key, state } = record
  const { id, isNew } = recordRow(deps, key)
  const text = record.text ?? canonicalJson(state)
  writes.updateRecord.run(...recordValues({ ...record, text }, id, deps.feedOfAuthority))
  writes.wordsDue.run(id)
  writeListing(writes.listing, { id, lane, key, state, text, members, changed: at, isNew })
}

const writeEntry = (deps: WriteDeps, entry: StoredEntry): void => {
  const { writes } = deps
  const record = entry.record === null ? null : recordId(deps, entry.record)
  const hasBody = entry.body !== null && entry.bodySalt !== null
  const body = hasBody ? Number(writes.insertBody.run(entry.bodySalt, entry.body).lastInsertRowid) : null
  writes.insertEntry.run(...entryValues(entry, record, body))
}

const recordId = (deps: WriteDeps, key: string): number => recordRow(deps, key).id

/** Key of the record's row, which is made where there is none. */
const recordRow = (
  { writes, lane, cache }: WriteDeps,
  key: string,
): { readonly id: number; readonly isNew: boolean } => {
  const known = cache.recordIds.get(key) ?? writes.findRecord.first(lane, key)?.id
  const id = known ?? Number(writes.nameRecord.run(lane, key).lastInsertRowid)
  cache.recordIds.set(key, id)
  return { id, isNew: known === undefined }
}
