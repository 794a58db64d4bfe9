/**
 * The members of a compact in one lane as this node knows them: from the genesis entry each introduced itself with, and
 * the key statements its root signed since. A member that has no node, or is not paired yet, is not listed.
 */
import { decodeBase64 } from '../../ledger/base64.ts'
import type { GenesisStatement } from '../../ledger/genesis.ts'
import type { KeyStatement } from '../../ledger/key-statement.ts'
import { feedOrigin } from '../../ledger/names.ts'

export interface Member {
  readonly authority: string
  /** Name of its feed in checkpoints. */
  readonly origin: string
  /** Root key, base64. */
  readonly root: string
  readonly cosigner: Uint8Array
  readonly sealKey: Uint8Array
  /** Log keys by epoch, the last in force. */
  readonly logKeys: readonly Uint8Array[]
}

export const memberOf = (
  compact: string,
  genesis: GenesisStatement,
  statements: readonly KeyStatement[],
): Member => ({
  authority: genesis.authority,
  origin: feedOrigin(compact, genesis.authority, genesis.lane),
  root: genesis.root,
  cosigner: bytesOf(genesis.cosigner),
  sealKey: bytesOf(genesis.seal.key),
  logKeys: [genesis.log, ...statements.map((statement) => statement.log)].map(bytesOf),
})

export const epochOf = (member: Member): number => member.logKeys.length - 1

export const logKeyOf = (member: Member): Uint8Array => member.logKeys[epochOf(member)] ?? new Uint8Array()

/** Keys of a verified statement are base64. */
const bytesOf = (key: string): Uint8Array => decodeBase64(key) ?? new Uint8Array()
