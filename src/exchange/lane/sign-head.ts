/** Signs our own head at a size. Only what is on disk is signed: the caller reads sizes from the store, never ahead of it. */
import { decodeBase64 } from '../../ledger/base64.ts'
import { type Checkpoint, signCheckpoint } from '../../ledger/checkpoint.ts'
import { feedOrigin } from '../../ledger/names.ts'
import type { Head, LaneReader } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { LaneContext } from './lane-context.ts'

export const ownHeadAt = (
  context: LaneContext,
  reader: LaneReader,
  head: Head,
  size: number,
): Checkpoint => ({
  origin: feedOrigin(context.lane.compact, context.self, context.lane.lane),
  size,
  root: decodeBase64(reader.rootAt(head.feed, size)) ?? new Uint8Array(32),
})

/** The signed note. */
export const checkpointAt = (context: LaneContext, reader: LaneReader, head: Head, size: number): string => {
  const { sign, publicKey } = context.keys.log
  const checkpoint = ownHeadAt(context, reader, head, size)
  return signCheckpoint(sha256, sign, checkpoint.origin, publicKey, checkpoint)
}
