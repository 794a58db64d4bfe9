/**
 * The access log: who saw or did what. Each row is linked to the one before it,
 *
 *   hash = SHA-256("comity/access/v1" LF ‖ previous hash ‖ canonical JSON of {action, actor, at, seq, target}),
 *
 * with 32 zero bytes before the first. Changing, removing or inserting a row breaks the chain at that row; cutting off
 * the end does not, so the newest hash is worth writing down elsewhere.
 */
import { concatBytes, equalBytes } from '../ledger/bytes.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Sha256 } from '../ledger/sha256.ts'
import { canonicalJson, utf8 } from '../ledger/strict-json.ts'
import type { AccessEvent, AccessRow } from './store.ts'

/** The end of the log: how many rows, and the hash of the last. */
export interface AccessHead {
  readonly size: number
  readonly hash: Uint8Array
}

export const emptyAccessLog: AccessHead = { size: 0, hash: new Uint8Array(32) }

export const nextAccessRow = (sha256: Sha256, head: AccessHead, event: AccessEvent): AccessRow => {
  // Half a surrogate pair would be stored as another character than was hashed.
  const row = {
    action: event.action.toWellFormed(),
    actor: event.actor.toWellFormed(),
    at: event.at,
    seq: head.size,
    target: event.target.toWellFormed(),
  }
  return { ...row, previous: head.hash, hash: hashOf(sha256, head.hash, row) }
}

/** `kind: 'broken'`: the first row that does not follow from those before it. */
export type AccessLogError = { readonly kind: 'broken'; readonly seq: number }

/** Checks rows that continue `from`, ascending; gives the end they lead to, from which the next page continues. */
export const verifyAccessLog = (
  sha256: Sha256,
  rows: readonly AccessRow[],
  from: AccessHead = emptyAccessLog,
): Result<AccessHead, AccessLogError> => {
  let head = from
  for (const row of rows) {
    const follows = row.seq === head.size && equalBytes(row.previous, head.hash)
    if (!follows || !equalBytes(row.hash, hashOf(sha256, row.previous, row)))
      return err({ kind: 'broken', seq: row.seq })
    head = { size: row.seq + 1, hash: row.hash }
  }
  return ok(head)
}

const tag = utf8('comity/access/v1\n')

const hashOf = (
  sha256: Sha256,
  previous: Uint8Array,
  row: Omit<AccessRow, 'previous' | 'hash'>,
): Uint8Array => {
  const { action, actor, at, seq, target } = row
  return sha256(concatBytes(tag, previous, utf8(canonicalJson({ action, actor, at, seq, target }))))
}
