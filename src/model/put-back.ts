/** Putting a party of the model back to an older store, and bringing it back as an administrator would. */
import { beginRestore, learnKeys, restoreRequest, takeRestoreAnswer } from '../exchange/lane/restore.ts'
import { answerRestore } from '../exchange/lane/restore-answer.ts'
import { fenceLane } from '../exchange/lane/restore-state.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { type KeyStatement, signKeyStatement } from '../ledger/key-statement.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { logKeyAt, type Party } from './party.ts'

/** The store of the backup is in place, and the lane fenced before anything else. */
export const putBack = (party: Party, backup: MemoryStore): void => {
  party.store = backup
  fenceLane(backup, party.context.lane)
}

/** The administrator makes the next log key, as far as this store knows which that is, and the root signs it. */
export const signNewKey = (party: Party): void => {
  const { lane } = party.context
  const known = party.context.members().get(party.authority)?.logKeys ?? []
  const key = logKeyAt(party.authority, lane.lane, party.keysMade)
  party.keysMade += 1
  const statement: KeyStatement = {
    authority: party.authority,
    compact: lane.compact,
    epoch: known.length,
    head: null,
    lane: lane.lane,
    log: encodeBase64(key.publicKey),
    reason: 'restored',
    replaces: encodeBase64(known.at(-1) ?? new Uint8Array(32)),
    v: 1,
  }
  party.log = { ...key, epoch: statement.epoch }
  const signature = signKeyStatement(party.root.sign, statement)
  const begun = beginRestore(party.context, { statement, signature })
  if (!begun.ok) throw new Error(JSON.stringify(begun.error))
}

/** Asks one peer for all it holds. `other-epoch`: the peer knows a later key, which the party has learnt now. */
export const restoreFrom = (
  party: Party,
  peer: Party,
): 'done' | 'other-epoch' | 'not-restoring' | 'refused' => {
  for (;;) {
    const request = restoreRequest(party.context)
    if (request === undefined) return 'not-restoring'
    const answer = answerRestore(peer.context, request)
    if (!answer.ok) {
      if (answer.error.kind !== 'other-epoch') return 'refused'
      learnKeys(party.context, answer.error.keys ?? [])
      return 'other-epoch'
    }
    const taken = takeRestoreAnswer(party.context, peer.authority, answer.value)
    if (!taken.ok) return 'refused'
    if (!taken.value.more) return 'done'
  }
}
