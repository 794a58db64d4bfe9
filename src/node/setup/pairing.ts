/**
 * Pairing (protocol section 4): an authority founds a compact or joins one that a letter of credence describes, gives out
 * its own letter, and accepts another's by the digits that the two secretariats compared over a channel they trust.
 */
import { randomBytes } from 'node:crypto'
import { rulesOf } from '../../affairs/registry.ts'
import { commit, compute } from '../../exchange/lane/compute.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { type CompactDescription, compactId, parseCompact } from '../../ledger/compact.ts'
import {
  type Credence,
  type CredenceError,
  credenceDigits,
  formatLetter,
  parseLetter,
  verifyLetter,
} from '../../ledger/credence.ts'
import type { Entry } from '../../ledger/entry.ts'
import { type Lane, lanes } from '../../ledger/names.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { Store } from '../../store/store.ts'
import { verify } from '../../vault/ed25519.ts'
import { makeIdentity } from '../../vault/identity.ts'
import { createLaneKeys, type Keyring, type KeyringError, rootSigner } from '../../vault/keyring.ts'
import { isSealPublicKey } from '../../vault/seal.ts'
import { sha256 } from '../../vault/sha256.ts'
import { compactIds, compactOf, keepCompact, keepPeer, ownLetterOf } from '../compact-book.ts'
import type { Config } from '../config.ts'
import { purposesMeet } from '../node.ts'

export interface PairingDeps {
  readonly store: Store
  readonly keyring: Keyring
  readonly config: Config
}

export type PairingError =
  | KeyringError
  | CredenceError
  /** The description is not one: which field. */
  | { readonly kind: 'bad-compact'; readonly field: string }
  | { readonly kind: 'not-a-member'; readonly authority: string }
  /** A service node keeps to service. */
  | { readonly kind: 'other-purpose'; readonly ours: string; readonly theirs: string }
  | { readonly kind: 'already-joined'; readonly compact: string }
  | { readonly kind: 'no-such-compact'; readonly compact: string }
  | { readonly kind: 'own-letter' }
  /** The digits typed are not those of this letter: it was changed on its way, or misread. */
  | { readonly kind: 'digits-differ' }
  | { readonly kind: 'digits-missing' }
  /** The sealing key in the letter is no key of the suite it names. */
  | { readonly kind: 'unusable-seal-key'; readonly authority: string; readonly lane: Lane }
  /** Another letter of this authority was accepted before. */
  | { readonly kind: 'already-paired'; readonly authority: string }

export interface Founding {
  readonly name: string
  readonly members: readonly string[]
  readonly languages: readonly string[]
  readonly purpose: CompactDescription['purpose']
}

export interface OwnLetter {
  readonly compact: string
  readonly letter: string
  readonly digits: string
}

export const foundCompact = (
  deps: PairingDeps,
  founding: Founding,
): Promise<Result<OwnLetter, PairingError>> => {
  const parsed = parseCompact({
    languages: founding.languages,
    members: [...founding.members].sort(),
    name: founding.name.normalize('NFC'),
    nonce: encodeBase64(new Uint8Array(randomBytes(16))),
    purpose: founding.purpose,
    v: 1,
  })
  return parsed.ok
    ? takePart(deps, parsed.value)
    : Promise.resolve(err({ kind: 'bad-compact', field: parsed.error.field }))
}

/** Takes part in the compact that another's letter describes. The letter is not accepted by that. */
export const joinCompact = async (
  deps: PairingDeps,
  letterText: string,
): Promise<Result<OwnLetter, PairingError>> => {
  const read = readLetter(letterText)
  return read.ok ? takePart(deps, read.value.credence.description) : read
}

const takePart = async (
  { store, keyring, config }: PairingDeps,
  description: CompactDescription,
): Promise<Result<OwnLetter, PairingError>> => {
  const compact = compactId(sha256, description)
  if (!description.members.includes(config.authority))
    return err({ kind: 'not-a-member', authority: config.authority })
  if (!purposesMeet(config.purpose, description.purpose)) {
    return err({ kind: 'other-purpose', ours: config.purpose, theirs: description.purpose })
  }
  if (compactIds(store).includes(compact)) return err({ kind: 'already-joined', compact })
  const root = await rootSigner(keyring)
  if (!root.ok) return root
  const main = await createLaneKeys(keyring, compact, 'main')
  if (!main.ok) return main
  const hot = await createLaneKeys(keyring, compact, 'hot')
  if (!hot.ok) return hot
  const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
  const keys = { main: main.value, hot: hot.value }
  const { genesis, letter } = makeIdentity(
    { root: root.value, keys, random },
    description,
    config.authority,
    config.endpoint,
  )
  for (const lane of lanes) storeGenesis(store, config.authority, description, genesis[lane])
  keepCompact(store, compact, description, formatLetter(letter))
  return ownLetter({ store }, compact)
}

/** Our own letter in a compact, with its digits, to be given out again. */
export const ownLetter = (
  { store }: Pick<PairingDeps, 'store'>,
  compact: string,
): Result<OwnLetter, PairingError> => {
  const letter = ownLetterOf(store, compact)
  if (letter === undefined) return err({ kind: 'no-such-compact', compact })
  const read = readLetter(letter)
  return read.ok ? ok({ compact, letter, digits: read.value.digits }) : read
}

/** Accepts another's letter, the digits heard from the other secretariat being those of the letter in hand. */
export const acceptLetter = async (
  { store, config }: Pick<PairingDeps, 'store' | 'config'>,
  letterText: string,
  digitsHeard: string,
): Promise<Result<{ readonly compact: string; readonly authority: string }, PairingError>> => {
  const read = readLetter(letterText)
  if (!read.ok) return read
  const { credence, digits } = read.value
  const { authority, compact, description, letter } = credence
  if (authority === config.authority) return err({ kind: 'own-letter' })
  if (compactOf(store, compact) === undefined) return err({ kind: 'no-such-compact', compact })
  const heard = onlyDigits(digitsHeard)
  if (heard === '') return err({ kind: 'digits-missing' })
  if (heard !== onlyDigits(digits)) return err({ kind: 'digits-differ' })
  for (const lane of lanes) {
    // Nothing could be sealed to it: to be heard of now, not when the first bundle is due.
    const sealKey = decodeBase64(credence.lanes[lane].statement.seal.key)
    if (sealKey === undefined || !(await isSealPublicKey(sealKey)))
      return err({ kind: 'unusable-seal-key', authority, lane })
  }
  const laneKey = { compact, lane: 'main' } as const
  if (
    store
      .lane(laneKey)
      .heads()
      .some((head) => head.authority === authority && head.size > 0)
  ) {
    return err({ kind: 'already-paired', authority })
  }
  for (const lane of lanes) storeGenesis(store, config.authority, description, credence.lanes[lane].entry)
  keepPeer(store, compact, { authority, letter: formatLetter(letter), endpoint: letter.endpoint })
  return ok({ compact, authority })
}

export interface LetterRead {
  readonly credence: Credence
  readonly digits: string
}

/** A letter that holds in itself; whose it is only the digits can tell. */
export const readLetter = (text: string): Result<LetterRead, CredenceError> => {
  const parsed = parseLetter(text)
  if (!parsed.ok) return parsed
  const credence = verifyLetter(sha256, verify, parsed.value)
  if (!credence.ok) return credence
  return ok({ credence: credence.value, digits: credenceDigits(sha256, credence.value) })
}

/** Place 0 of a feed, from a verified letter or our own making. */
const storeGenesis = (store: Store, self: string, description: CompactDescription, genesis: Entry): void => {
  const { compact, lane, authority } = genesis.leaf
  const key = { compact, lane }
  store.openFeed(key, authority)
  const context = { lane: key, compact: description, self, store, now: () => Date.now(), rulesOf }
  const computation = compute(context)
  computation.store(genesis)
  computation.settle()
  if (!commit(context, computation).ok) throw new Error('the store has another writer')
}

const onlyDigits = (text: string): string => text.replaceAll(/\D/g, '')
