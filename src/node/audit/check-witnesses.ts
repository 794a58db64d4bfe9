/**
 * Signed heads, cosignatures and statements of erasure of one feed: each verified over the tree that is here, by a key that
 * was in force.
 */
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { verifyCheckpoint } from '../../ledger/checkpoint.ts'
import { cosignerName, verifyCosignature } from '../../ledger/cosignature.ts'
import { verifyErasure } from '../../ledger/erasure-statement.ts'
import { feedOrigin } from '../../ledger/names.ts'
import type { Head, LaneKey, LaneReader, StoreReader } from '../../store/store.ts'
import { verify } from '../../vault/ed25519.ts'
import { sha256 } from '../../vault/sha256.ts'
import { placeOf } from './check-range.ts'
import type { Findings } from './findings.ts'
import type { KnownMember } from './lane-keys.ts'

export interface WitnessDeps {
  readonly store: StoreReader
  readonly reader: LaneReader
  readonly lane: LaneKey
  readonly self: string
  readonly members: ReadonlyMap<string, KnownMember>
  readonly findings: Findings
}

export interface Witnessed {
  readonly signedHeads: number
  readonly cosignatures: number
  readonly erasures: number
  /** Largest size witnessed, by authority. */
  readonly by: Readonly<Record<string, number>>
}

/** `erased`: places whose bodies are marked as erased. */
export const checkWitnesses = (deps: WitnessDeps, head: Head, erased: readonly number[]): Witnessed => ({
  signedHeads: checkSignedHeads(deps, head),
  ...checkCosignatures(deps, head),
  erasures: checkErasures(deps, head, erased),
})

const checkSignedHeads = (
  { store, reader, lane, self, members, findings }: WitnessDeps,
  head: Head,
): number => {
  const { authority, feed } = head
  const member = members.get(authority)
  const signed = store.signedHeads(feed)
  const place = (size: number): string => placeOf({ ...lane, authority }, size)
  for (const { size, note } of signed) {
    const epoch = member?.logKeys.findIndex(
      (key) => verifyCheckpoint(sha256, verify, note, key, member.origin).ok,
    )
    const key = member?.logKeys[epoch ?? -1]
    const checkpoint = member && key && verifyCheckpoint(sha256, verify, note, key, member.origin)
    if (member === undefined || epoch === undefined || !checkpoint?.ok) {
      findings.add('head-bad', place(size))
      continue
    }
    const { size: signedSize, root } = checkpoint.value
    if (signedSize !== size || size > head.size || reader.rootAt(feed, size) !== encodeBase64(root))
      findings.add('head-differs', place(size))
    // The entry that introduces a key is itself under a head of that key.
    const replacedAt = member.introduced[epoch]
    if (replacedAt !== undefined && size > replacedAt) findings.add('head-superseded', place(size))
  }
  const newest = signed.at(-1)?.size ?? 1
  if (authority !== self && head.size > Math.max(1, newest)) findings.add('head-unsigned', place(head.size))
  return signed.length
}

const checkCosignatures = (
  { store, reader, lane, self, members, findings }: WitnessDeps,
  head: Head,
): { readonly cosignatures: number; readonly by: Readonly<Record<string, number>> } => {
  const { authority, feed } = head
  const origin = feedOrigin(lane.compact, authority, lane.lane)
  const cosignatures = store.cosignatures(feed)
  const by: Record<string, number> = {}
  for (const { by: witness, size, line, at } of cosignatures) {
    const place = `${placeOf({ ...lane, authority }, size)} by ${witness}`
    const member = members.get(witness)
    if (member === undefined || witness === authority || size < 1 || size > head.size) {
      findings.add('cosignature-stray', place)
      continue
    }
    const root = decodeBase64(reader.rootAt(feed, size)) ?? new Uint8Array(0)
    const cosigner = { name: cosignerName(lane.compact, witness, lane.lane), publicKey: member.cosigner }
    const verified = verifyCosignature(sha256, verify, cosigner, { origin, size, root }, line)
    if (!verified.ok) findings.add('cosignature-bad', place, verified.error.kind)
    // We sign the second in which we store, so here the row has no time of its own.
    else if (witness === self && verified.value !== Math.floor(at / 1000))
      findings.add('cosignature-bad', place, 'kept with another time')
    by[witness] = Math.max(by[witness] ?? 0, size)
  }
  if (authority !== self && head.size > Math.max(1, by[self] ?? 0))
    findings.add('not-cosigned', placeOf({ ...lane, authority }, head.size))
  return { cosignatures: cosignatures.length, by }
}

/** Who may: the author of an entry, and this node of its own copy. */
const checkErasures = (
  { store, reader, lane, self, members, findings }: WitnessDeps,
  head: Head,
  erased: readonly number[],
): number => {
  const { authority, feed } = head
  const erasures = store.erasures(feed)
  const stated = new Set<number>()
  for (const { seq, note, at } of erasures) {
    const place = placeOf({ ...lane, authority }, seq)
    const read = readStatement(members, note)
    const entry = seq < head.size ? reader.entry(feed, seq) : undefined
    if (
      read === undefined ||
      entry === undefined ||
      read.origin !== feedOrigin(lane.compact, authority, lane.lane) ||
      read.seq !== seq ||
      !equalBytes(read.leafHash, entry.leafHash)
    ) {
      findings.add('erasure-bad', place)
      continue
    }
    if (read.by === self && read.time > Math.floor(at / 1000))
      findings.add('erasure-bad', place, 'kept with an earlier time')
    if (entry.body !== null) findings.add('erasure-undone', place)
    stated.add(seq)
  }
  for (const seq of erased) {
    // The bytes were read later than this state of the database: what was erased since has its statement since.
    if (!stated.has(seq) && reader.entry(feed, seq)?.erased === true)
      findings.add('erasure-unstated', placeOf({ ...lane, authority }, seq))
  }
  return erasures.length
}

/** A statement of erasure, and which member signed it. */
export const readStatement = (members: ReadonlyMap<string, KnownMember>, note: string) => {
  for (const { authority, origin, logKeys } of members.values()) {
    for (const publicKey of logKeys) {
      const read = verifyErasure(sha256, verify, { name: origin, publicKey }, note)
      if (read.ok) return { by: authority, ...read.value }
    }
  }
  return undefined
}
