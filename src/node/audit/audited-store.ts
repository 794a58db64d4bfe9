/**
 * The database as an audit reads it: one read-only connection held on one unchanging state, so that heads, entries and
 * records belong together while the node goes on writing. Emptying the write-ahead log waits for it, and so does erasing.
 */

import { err, ok, type Result } from '../../ledger/result.ts'
import { type AccessSearch, openAccessSearch } from '../../store/access-search.ts'
import { type CommentTable, openCommentTable } from '../../store/comment-table.ts'
import { type DraftTable, openDraftTable } from '../../store/draft-table.ts'
import { type KeptTable, openKeptTable } from '../../store/kept-table.ts'
import { createLaneCache } from '../../store/lane-cache.ts'
import { createLaneReader, prepareLaneQueries } from '../../store/lane-reader.ts'
import { type OfficerTable, openOfficerTable } from '../../store/officer-table.ts'
import { openPasskeyTable, type PasskeyTable } from '../../store/passkey-table.ts'
import { openSharedTexts } from '../../store/private-text.ts'
import { createReads } from '../../store/reads.ts'
import { openSignInTable, type SignInTable } from '../../store/sign-in-table.ts'
import { openForReading } from '../../store/sqlite-file.ts'
import { openSqliteReader, type ReaderError } from '../../store/sqlite-reader.ts'
import type { StoreReader } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type JudgedRow, judgedRows, type ReadRows } from './entry-rows.ts'
import { type NodeRows, openNodeRows } from './node-rows.ts'
import { openRecordRows, type RecordRows } from './record-rows.ts'

export interface AuditedStore {
  readonly store: StoreReader
  readonly rows: NodeRows
  readonly officers: Pick<OfficerTable, 'all' | 'invitations'>
  readonly signIns: Pick<SignInTable, 'all' | 'devices'>
  readonly passkeys: Pick<PasskeyTable, 'all'>
  readonly drafts: Pick<DraftTable, 'all' | 'steps' | 'version' | 'versions'>
  readonly comments: Pick<CommentTable, 'all' | 'versions' | 'countVersions'>
  readonly kept: Pick<KeptTable, 'all' | 'countMisplaced'>
  readonly sharedTexts: () => number
  readonly searchAccess: AccessSearch
  readonly readJudged: ReadRows<JudgedRow>
  /** By the key of the lane's row. */
  recordsOf(lane: number): RecordRows
  close(): void
}

export const openAuditedStore = (file: string): Result<AuditedStore, ReaderError> => {
  const checked = openSqliteReader({ file, sha256 })
  if (!checked.ok) return checked
  checked.value.close()
  try {
    return ok(openOnState(file))
  } catch (error) {
    return err({ kind: 'cannot-open', file, why: String(error) })
  }
}

const openOnState = (file: string): AuditedStore => {
  const db = openForReading(file)
  // Records are looked up all over their index while entries are read one after another.
  db.exec('PRAGMA cache_size = -65536')
  db.exec('BEGIN')
  const queries = prepareLaneQueries(db)
  const store: StoreReader = {
    ...createReads(db),
    lane: (key) => createLaneReader({ queries, sha256, cache: createLaneCache() }, key),
    close: () => db.close(),
  }
  // The state is that of the first read, whichever it is.
  store.lanes()
  return {
    store,
    rows: openNodeRows(db),
    officers: openOfficerTable(db),
    signIns: openSignInTable(db),
    passkeys: openPasskeyTable(db),
    drafts: openDraftTable(db),
    comments: openCommentTable(db),
    kept: openKeptTable(db),
    sharedTexts: openSharedTexts(db),
    searchAccess: openAccessSearch(db),
    readJudged: judgedRows(db),
    recordsOf: (lane) => openRecordRows(db, lane),
    close: () => {
      db.exec('COMMIT')
      db.close()
    },
  }
}
