/** What the use cases of a lane share: who we are in it, our keys, the store, the rules, and the effects they may have. */
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import type { CompactDescription } from '../../ledger/compact.ts'
import type { Sign, Verify } from '../../ledger/sign.ts'
import type { LaneKey, Store } from '../../store/store.ts'
import type { SealKeyPair } from '../../vault/seal.ts'
import type { Member } from './members.ts'

export interface OwnKeys {
  readonly log: { readonly sign: Sign; readonly publicKey: Uint8Array; readonly epoch: number }
  readonly cosigner: { readonly sign: Sign; readonly publicKey: Uint8Array }
  readonly seal: SealKeyPair
}

export interface LaneContext {
  readonly lane: LaneKey
  readonly self: string
  readonly compact: CompactDescription
  readonly keys: OwnKeys
  readonly store: Store
  readonly rulesOf: RulesOf
  readonly verify: Verify
  /** Highest level of marking that this node may hold, from 0: nothing marked (`kernel/marking.ts`). */
  readonly ceiling: number
  /** Members that this node is paired with, itself included. */
  members(): ReadonlyMap<string, Member>
  /** False while the node recovers after a restore: it writes nothing of its own then. */
  mayWrite(): boolean
  /** Milliseconds since 1970. */
  now(): number
  randomBytes(length: number): Uint8Array
}
