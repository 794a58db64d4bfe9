/** Members of a lane from the genesis entries in the store; read again after pairing or a change of keys. */

import { type Member, memberOf } from '../exchange/lane/members.ts'
import { textOf } from '../exchange/lane/next-contents.ts'
import { checkEntry } from '../ledger/entry.ts'
import { verifyGenesis } from '../ledger/genesis.ts'
import type { Verify } from '../ledger/sign.ts'
import type { LaneKey, StoreReader } from '../store/store.ts'
import { sha256 } from '../vault/sha256.ts'
import { keyStatementsOf } from './compact-book.ts'

export interface MembersBook {
  all(): ReadonlyMap<string, Member>
  /** Something about keys or peers changed: read again at the next call. */
  forget(): void
}

export const openMembersBook = (store: StoreReader, verify: Verify, lane: LaneKey): MembersBook => {
  let known: ReadonlyMap<string, Member> | undefined
  return {
    all: () => {
      known ??= readMembers(store, verify, lane)
      return known
    },
    forget: () => {
      known = undefined
    },
  }
}

const readMembers = (
  store: StoreReader,
  verify: Verify,
  { compact, lane }: LaneKey,
): ReadonlyMap<string, Member> => {
  const reader = store.lane({ compact, lane })
  const members = new Map<string, Member>()
  for (const head of reader.heads()) {
    const row = reader.entry(head.feed, 0)
    const entry = row && checkEntry(sha256, textOf(row))
    const genesis = entry?.ok ? verifyGenesis(sha256, verify, entry.value) : undefined
    if (genesis === undefined || !genesis.ok) continue
    const statements = keyStatementsOf(store, compact, lane, head.authority)
    members.set(head.authority, memberOf(compact, genesis.value, statements))
  }
  return members
}
