/** States of records as rows and back. A record whose acts are all void, held or early has a row and no state. */
import type { SQLInputValue } from 'node:sqlite'
import type { RecordState } from '../affairs/kernel/past.ts'
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts'
import { damaged } from './damaged.ts'
import { entryId, feedOf, seqOf } from './entry-row.ts'

export type RecordStateRow = {
  readonly id: number
  readonly key: string
  readonly state: string
  readonly digest: Uint8Array
  readonly reach: string
  readonly top: number
  readonly top_height: number
}

export const recordStateOf = (row: RecordStateRow, authorityOf: (feed: number) => string): RecordState => ({
  key: row.key,
  state: JSON.parse(row.state),
  digest: encodeBase64(row.digest),
  reach: JSON.parse(row.reach),
  top: { height: row.top_height, authority: authorityOf(feedOf(row.top)), seq: seqOf(row.top) },
})

export const updateRecord = `
  UPDATE record SET state = ?, digest = ?, reach = ?, top = ?, top_height = ? WHERE id = ?`

/** Values for `updateRecord`; `id` is the key of the row. */
export const recordValues = (
  record: RecordState & { readonly text: string },
  id: number,
  feedOfAuthority: (authority: string) => number,
): readonly SQLInputValue[] => {
  const digest = decodeBase64(record.digest)
  if (digest?.length !== 32) throw new TypeError(`digest of ${record.key} is not base64 of 32 bytes`)
  const { top } = record
  return [
    record.text,
    digest,
    JSON.stringify(record.reach),
    entryId(feedOfAuthority(top.authority), top.seq),
    top.height,
    id,
  ]
}

export const missingFeed = (feed: number): Error =>
  damaged(`a row names feed ${feed}, which is not in its lane`)
