/**
 * The store of a node in one SQLite file. Beside it stand its write-ahead log, `<file>.lock` (who writes), `<file>.mark`
 * (how far the heads had come) and, after an upgrade, `<file>.before-NNNN`.
 *
 * A call either does all of what it says, durably, or throws and has done nothing; what a caller must expect is returned.
 */
import type { DatabaseSync } from 'node:sqlite'
import { emptyRange, encodeRange } from '../ledger/compact-range.ts'
import { affairOf } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import { rollingStart } from '../ledger/rolling-digest.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import { emptyAccessLog, nextAccessRow } from './access-log.ts'
import { type AccessSearch, openAccessSearch } from './access-search.ts'
import { type AnswerTable, openAnswerTable } from './answer-table.ts'
import { backUp } from './back-up.ts'
import { openCheckpointer } from './checkpointer.ts'
import { type CommentTable, openCommentTable } from './comment-table.ts'
import { prepareWrites, writeBatch } from './commit-batch.ts'
import { type DraftTable, openDraftTable } from './draft-table.ts'
import { overwriteBodies, prepareErase, removeTraces } from './erase-bodies.ts'
import { type FileUses, openFileUses } from './file-uses.ts'
import { type HighWater, openHighWater } from './high-water.ts'
import { type KeptTable, openKeptTable } from './kept-table.ts'
import { refreshCache } from './lane-cache.ts'
import { createLanes } from './lanes.ts'
import { createListingReader, type ListingReader } from './listing-table.ts'
import { type MembersOf, prepareMakeListing } from './make-listing.ts'
import { type Migration, migrate } from './migrate.ts'
import { migrations } from './migrations.ts'
import { type NewestWording, openNewestWording } from './newest-wording.ts'
import { type OfficerTable, openOfficerTable } from './officer-table.ts'
import { openPasskeyTable, type PasskeyTable } from './passkey-table.ts'
import { createReads } from './reads.ts'
import { openSignInTable, type SignInTable } from './sign-in-table.ts'
import { openForWriting, prepareQuery } from './sqlite-file.ts'
import type { Batch, CommitError, LaneKey, OnPoint, Store, StoreLog } from './store.ts'
import type { StoreError } from './store-error.ts'
import { openUploadTable, type UploadTable } from './upload-table.ts'
import { listingBeside, openWordsStore, type WordsStore } from './words/words-store.ts'
import { lockFileOf, takeWriterLock, type WriterLock } from './writer-lock.ts'

export interface SqliteStoreOptions {
  readonly file: string
  /** Whose node this is: how far its own feeds have come is marked outside the database. */
  readonly authority: string
  readonly sha256: Sha256
  /** Where the high-water mark stands: best on a volume that is not set back together with the database. */
  readonly markFile?: string
  readonly log?: StoreLog
  readonly onPoint?: OnPoint
  readonly migrations?: readonly Migration[]
}

/** The store, with what only a whole node has: its officers, how they sign in, their drafts and work, and changes of several things at once. */
export interface SqliteStore extends Store {
  readonly answers: AnswerTable
  readonly fileUses: FileUses
  readonly officers: OfficerTable
  readonly signIns: SignInTable
  readonly passkeys: PasskeyTable
  readonly searchAccess: AccessSearch
  readonly newestWording: NewestWording
  readonly listing: ListingReader & {
    /** Lists the next records again (make-listing.ts); gives where to go on, or undefined where all are listed. */
    makeAgain(after: number, limit: number, membersOf: MembersOf): number | undefined
    /** How often records of the affair were written since the store was opened: what was found in them before may be old. */
    timesWritten(lane: LaneKey, affair: string): number
  }
  /** The index of words beside the database: opened when it is first asked for. */
  readonly words: WordsStore
  readonly drafts: DraftTable
  readonly uploads: UploadTable
  readonly comments: CommentTable
  readonly kept: KeptTable
  /** Everything that `work` changes, durably, or nothing where it refuses or throws. Not within itself, nor around `commit`. */
  atomically<T, E>(work: () => Result<T, E>): Result<T, E>
}

export const openSqliteStore = (options: SqliteStoreOptions): Result<SqliteStore, StoreError> => {
  const { file } = options
  const lockFile = lockFileOf(file)
  let lock: WriterLock | undefined
  let db: DatabaseSync | undefined
  const fail = (error: StoreError): Result<SqliteStore, StoreError> => {
    db?.close()
    lock?.release()
    return err(error)
  }
  try {
    const taken = takeWriterLock(lockFile, process.pid)
    if (!taken.taken) return err({ kind: 'in-use', file, lockFile, pid: taken.pid })
    lock = taken.lock
    db = openForWriting(file)
    const migrated = migrate(db, {
      file,
      migrations: options.migrations ?? migrations,
      log: options.log ?? (() => {}),
      onPoint: options.onPoint ?? (() => {}),
    })
    if (!migrated.ok) return fail(migrated.error)
    const marks = openHighWater(options.markFile ?? markFileOf(file), {
      onFault: (error) => options.log?.('mark-failed', { why: String(error) }),
    })
    if (!marks.ok) return fail(marks.error)
    return ok(createStore(db, lock, marks.value, options))
  } catch (error) {
    return fail(
      isNotDatabase(error) ? { kind: 'not-ours', file } : { kind: 'cannot-open', file, why: String(error) },
    )
  }
}

export const markFileOf = (file: string): string => `${file}.mark`

const createStore = (
  db: DatabaseSync,
  lock: WriterLock,
  marks: HighWater,
  { file, authority, sha256, log = () => {}, onPoint = () => {} }: SqliteStoreOptions,
): SqliteStore => {
  const lanes = createLanes(db, sha256)
  const writes = prepareWrites(db)
  const erasing = prepareErase(db)
  const makeListing = prepareMakeListing(db, writes.listing)
  const written = new Map<string, number>()
  let madeAgain = 0
  const insertLane = db.prepare('INSERT OR IGNORE INTO lane (compact, lane) VALUES (?, ?)')
  const insertFeed = db.prepare(
    `INSERT OR IGNORE INTO feed (lane, authority, size, accepted, judged, tree, rolling, last_seen)
     VALUES ((SELECT id FROM lane WHERE compact = ? AND lane = ?), ?, 0, 0, 0, ?, ?, '{}')`,
  )
  const feedId = prepareQuery<{ id: number }>(
    db,
    'SELECT feed.id FROM feed JOIN lane ON lane.id = feed.lane WHERE compact = ? AND lane.lane = ? AND authority = ?',
  )
  const setSetting = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
  const accessHead = prepareQuery<{ seq: number; hash: Uint8Array }>(
    db,
    'SELECT seq, hash FROM access ORDER BY seq DESC LIMIT 1',
  )
  const insertAccess = db.prepare(
    'INSERT INTO access (seq, at, actor, action, target, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )

  /** Commits where `work` gives undefined, else undoes it and gives what stood against it. */
  const transact = <Objection>(work: () => Objection | undefined): Objection | undefined => {
    db.exec('BEGIN IMMEDIATE')
    try {
      const objection = work()
      if (objection === undefined) db.exec('COMMIT')
      else undo()
      return objection
    } catch (error) {
      undo()
      throw error
    }
  }
  /** Written to the log and seen by all, and brought to disk with the next commit. */
  const unsynced = <T>(work: () => T): T => {
    db.exec('PRAGMA synchronous = NORMAL')
    try {
      return work()
    } finally {
      db.exec('PRAGMA synchronous = FULL')
    }
  }
  const undo = (): void => {
    if (db.isTransaction) db.exec('ROLLBACK')
    lanes.dropCaches()
  }
  const markOwnHead = (batch: Batch): void => {
    const own = batch.heads.find(({ to }) => to.authority === authority)
    if (own === undefined) return
    try {
      marks.raise(batch.lane, own.to)
    } catch (error) {
      // The commit stands all the same: to throw would tell the caller that it does not.
      log('mark-failed', { why: String(error) })
    }
  }

  const checkpointer = openCheckpointer(file)

  // A process that died while erasing has left pages in the log.
  erasing.emptyLog.first()

  const words = openWordsStore(db, file)

  return {
    ...createReads(db),
    words,
    listing: {
      ...listingBeside(createListingReader(db), words),
      makeAgain: (after, limit, membersOf) => {
        let next: number | undefined
        transact(() => {
          next = makeListing(after, limit, membersOf)
          return undefined
        })
        madeAgain += 1
        return next
      },
      timesWritten: (lane, affair) => (written.get(affairIn(lane, affair)) ?? 0) + madeAgain,
    },
    newestWording: openNewestWording(db),
    lane: (key) => lanes.of(key).reader,
    answers: openAnswerTable(db),
    fileUses: openFileUses(db),
    officers: openOfficerTable(db),
    signIns: openSignInTable(db),
    passkeys: openPasskeyTable(db),
    drafts: openDraftTable(db),
    uploads: openUploadTable(db),
    comments: openCommentTable(db),
    kept: openKeptTable(db),
    searchAccess: openAccessSearch(db),

    atomically: (work) => {
      db.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        if (result.ok) db.exec('COMMIT')
        else undo()
        return result
      } catch (error) {
        undo()
        throw error
      }
    },

    openFeed: (lane, authority) => {
      const key = [lane.compact, lane.lane, authority] as const
      const known = feedId.first(...key)
      if (known !== undefined) return known.id
      transact(() => {
        insertLane.run(lane.compact, lane.lane)
        insertFeed.run(...key, encodeRange(emptyRange()), rollingStart)
        return undefined
      })
      lanes.of(lane).cache.heads = undefined
      return openFeedId(feedId.first(...key))
    },

    commit: (batch, alongside = () => true) => {
      const { cache, reader } = lanes.of(batch.lane)
      const feeds = new Map(reader.heads().map(({ authority, feed }) => [authority, feed]))
      const feedOfAuthority = (authority: string): number => {
        const feed = feeds.get(authority)
        if (feed === undefined) throw new TypeError(`${authority} has no feed in this lane`)
        return feed
      }
      const write = () =>
        transact((): CommitError | undefined => {
          const feed = writeBatch({ writes, lane: cache.id ?? 0, cache, feedOfAuthority }, batch)
          if (feed !== undefined) return { kind: 'head-moved', feed }
          if (!alongside()) return { kind: 'refused-alongside' }
          onPoint('before-commit')
          return undefined
        })
      const objection = bringsOnlyWitness(batch) ? unsynced(write) : write()
      if (objection !== undefined) return err(objection)
      refreshCache(cache, batch)
      for (const { key } of batch.records) {
        const affair = affairIn(batch.lane, affairOf(key))
        written.set(affair, (written.get(affair) ?? 0) + 1)
      }
      checkpointer.written(pagesOf(batch))
      onPoint('after-commit')
      markOwnHead(batch)
      return ok(undefined)
    },

    erase: (erasures) => {
      transact(() => {
        overwriteBodies(erasing, erasures)
        return undefined
      })
      if (erasures.length > 0) words.forgetErased()
      return removeTraces(erasing, file)
    },

    addAlarm: ({ kind, feed, detail, at }) => {
      writes.addAlarm.run(kind, feed, detail, at)
    },

    setSetting: (key, value) => {
      setSetting.run(key, value)
    },

    logAccess: (event) => {
      const last = accessHead.first()
      const head = last === undefined ? emptyAccessLog : { size: last.seq + 1, hash: last.hash }
      const row = nextAccessRow(sha256, head, event)
      insertAccess.run(row.seq, row.at, row.actor, row.action, row.target, row.previous, row.hash)
    },

    backup: async (target) => {
      await backUp(file, target, onPoint)
      log('backed-up', { target })
    },

    close: () => {
      checkpointer.close()
      words.close()
      db.close()
      marks.close()
      lock.release()
    },
  }
}

const affairIn = ({ compact, lane }: LaneKey, affair: string): string => `${compact}/${lane}/${affair}`

/** About how many pages a batch writes: a handful of its own, and those that its rows touch. */
const pagesOf = ({ entries, records }: Batch): number => 8 + entries.length + records.length

/** A peer's cosignature that is lost in a crash is given again when the entries are sent again. */
const bringsOnlyWitness = ({ heads, entries, judged, records, alarms }: Batch): boolean =>
  heads.length + entries.length + judged.length + records.length + alarms.length === 0

const openFeedId = (row: { readonly id: number } | undefined): number => {
  if (row === undefined) throw new Error('a feed that was just registered is not there')
  return row.id
}

const sqliteNotDatabase = 26

const isNotDatabase = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteNotDatabase
