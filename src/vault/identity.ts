/**
 * How an authority enters a compact (docs/protocol.md section 4): entry 0 of both its feeds, signed by the root key, and
 * the letter of credence that carries them to the others. The root key is needed here and at restores only.
 */
import { encodeBase64 } from '../ledger/base64.ts'
import { type CompactDescription, compactId } from '../ledger/compact.ts'
import { type CredenceLetter, makeLetter } from '../ledger/credence.ts'
import { type Entry, makeEntry } from '../ledger/entry.ts'
import { makeGenesis } from '../ledger/genesis.ts'
import type { Lane } from '../ledger/names.ts'
import type { LaneKeys, Signer } from './keyring.ts'
import { sealSuite } from './seal.ts'
import { sha256 } from './sha256.ts'

export interface IdentityDeps {
  readonly root: Signer
  /** Each lane has its own three keys. */
  readonly keys: Readonly<Record<Lane, LaneKeys>>
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
}

export interface Identity {
  /** Place 0 of each feed. */
  readonly genesis: Readonly<Record<Lane, Entry>>
  readonly letter: CredenceLetter
}

/** `endpoint`: where our node answers, `null` where we exchange by file. */
export const makeIdentity = (
  deps: IdentityDeps,
  compact: CompactDescription,
  authority: string,
  endpoint: string | null,
): Identity => {
  const genesis = {
    main: makeGenesisEntry(deps, compact, authority, 'main'),
    hot: makeGenesisEntry(deps, compact, authority, 'hot'),
  }
  return { genesis, letter: makeLetter(authority, endpoint, genesis) }
}

const makeGenesisEntry = (
  { root, keys, random }: IdentityDeps,
  compact: CompactDescription,
  authority: string,
  lane: Lane,
): Entry => {
  const { log, cosigner, seal } = keys[lane]
  const facts = makeGenesis(root.sign, {
    authority,
    compact,
    cosigner: encodeBase64(cosigner.publicKey),
    lane,
    log: encodeBase64(log.publicKey),
    root: encodeBase64(root.publicKey),
    seal: { key: encodeBase64(seal.publicKey), suite: sealSuite },
    v: 1,
  })
  return makeEntry(sha256, {
    authority,
    body: null,
    compact: compactId(sha256, compact),
    facts,
    lane,
    salts: { facts: random(32), body: new Uint8Array(0) },
    seen: {},
    seq: 0,
  })
}
