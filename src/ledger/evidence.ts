/**
 * What an evidence file proves, and to whom (protocol section 10): that an author's log holds these entries at these
 * places under a signed head, and which authorities witnessed the head and when. It rests on letters of credence; without
 * a letter it holds for whoever trusts the root key that the file itself names. It does not prove that an act is
 * effective, that nothing was written later, that a key was not replaced later, or that what an act tells is true.
 */
import { decodeBase64, encodeBase64 } from './base64.ts'
import { equalBytes } from './bytes.ts'
import { type CompactDescription, compactId, type Purpose } from './compact.ts'
import { type CosignatureError, cosignerName, verifyCosignatures } from './cosignature.ts'
import { type Credence, type CredenceError, type CredenceLetter, verifyLetter } from './credence.ts'
import { checkEntry, type Entry, type EntryError } from './entry.ts'
import { type EvidenceFeedError, isIncluded, type ProvenFeed, verifyFeed } from './evidence-feed.ts'
import {
  type EvidenceEntry,
  type EvidenceFeed,
  type EvidenceFile,
  type EvidenceFileError,
  parseEvidence,
} from './evidence-file.ts'
import { parseLeaf } from './leaf.ts'
import { feedOrigin, type Lane } from './names.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Verify } from './sign.ts'
import { type NoteSignature, parseNote } from './signed-note.ts'

/** Shown in this order: the purpose leads. */
export type EvidenceReport = {
  readonly purpose: Purpose
  /** Identifier of the compact. */
  readonly compact: string
  readonly description: CompactDescription
  readonly entries: readonly ProvenEntry[]
  readonly heads: readonly ProvenHead[]
  /** Whom one has to trust, ascending. */
  readonly authorities: readonly EvidenceAuthority[]
}

export type ProvenEntry = {
  readonly entry: Entry
  /** `not-shown`: the leaf names a body and the file leaves it out; it may have been erased. */
  readonly body: 'none' | 'shown' | 'not-shown'
}

export type ProvenHead = {
  readonly authority: string
  readonly lane: Lane
  readonly size: number
  /** Base64. */
  readonly root: string
  readonly witnesses: readonly Witness[]
  /** Members whose cosignature is in the file and whose key is not: neither for nor against. */
  readonly unchecked: readonly string[]
}

/** `time`: seconds since 1970, by the witness's own clock. `trusted`: its key stands in a letter that was given. */
export type Witness = { readonly authority: string; readonly time: number; readonly trusted: boolean }

export type EvidenceAuthority = {
  readonly authority: string
  /** Root key under which its part holds, base64. */
  readonly root: string
  /** Base64 leaf hashes of the genesis entries in the file. */
  readonly genesis: Readonly<Partial<Record<Lane, string>>>
  /** Whether a letter of credence that was given says so. */
  readonly trusted: boolean
}

export type EvidenceError =
  | EvidenceFileError
  | { readonly kind: 'bad-credence'; readonly authority: string; readonly why: CredenceError }
  | { readonly kind: 'foreign-credence'; readonly authority: string }
  | { readonly kind: 'repeated-credence'; readonly authority: string }
  | { readonly kind: 'not-a-member'; readonly authority: string }
  | { readonly kind: 'repeated-feed'; readonly authority: string; readonly lane: Lane }
  | {
      readonly kind: 'bad-feed'
      readonly authority: string
      readonly lane: Lane
      readonly why: EvidenceFeedError
    }
  | { readonly kind: 'other-genesis'; readonly authority: string; readonly lane: Lane }
  | { readonly kind: 'roots-differ'; readonly authority: string }
  | { readonly kind: 'stray-signature'; readonly feed: string; readonly name: string }
  | {
      readonly kind: 'bad-cosignature'
      readonly feed: string
      readonly by: string
      readonly why: CosignatureError
    }
  | { readonly kind: 'bad-entry'; readonly at: number; readonly why: EntryError }
  | { readonly kind: 'foreign-entry'; readonly at: number }
  | { readonly kind: 'no-feed'; readonly at: number }
  | { readonly kind: 'not-included'; readonly at: number }
  | { readonly kind: 'repeated-entry'; readonly at: number }

/** `file` is the text of an evidence file, `letters` those that the reader trusts (their digits were compared). */
export const verifyEvidence = (
  sha256: Sha256,
  verify: Verify,
  file: string,
  letters: readonly CredenceLetter[],
): Result<EvidenceReport, EvidenceError> => {
  const parsed = parseEvidence(file)
  if (!parsed.ok) return parsed
  const evidence = parsed.value
  const compact = compactId(sha256, evidence.compact)
  const credences = verifyLetters(sha256, verify, compact, letters)
  if (!credences.ok) return credences
  const feeds = verifyFeeds(sha256, verify, compact, evidence, credences.value)
  if (!feeds.ok) return feeds
  const heads = verifyWitnesses(sha256, verify, compact, evidence.compact, feeds.value, credences.value)
  if (!heads.ok) return heads
  const entries = verifyEntries(sha256, compact, evidence.entries, feeds.value)
  if (!entries.ok) return entries
  return ok({
    purpose: evidence.compact.purpose,
    compact,
    description: evidence.compact,
    entries: entries.value,
    heads: heads.value,
    authorities: authoritiesOf(feeds.value, credences.value),
  })
}

type Feeds = ReadonlyMap<string, ProvenFeed & { readonly feed: EvidenceFeed }>
type Credences = ReadonlyMap<string, Credence>

const verifyLetters = (
  sha256: Sha256,
  verify: Verify,
  compact: string,
  letters: readonly CredenceLetter[],
): Result<Credences, EvidenceError> => {
  const credences = new Map<string, Credence>()
  for (const letter of letters) {
    const { authority } = letter
    const credence = verifyLetter(sha256, verify, letter)
    if (!credence.ok) return err({ kind: 'bad-credence', authority, why: credence.error })
    if (credence.value.compact !== compact) return err({ kind: 'foreign-credence', authority })
    if (credences.has(authority)) return err({ kind: 'repeated-credence', authority })
    credences.set(authority, credence.value)
  }
  return ok(credences)
}

const verifyFeeds = (
  sha256: Sha256,
  verify: Verify,
  compact: string,
  evidence: EvidenceFile,
  credences: Credences,
): Result<Feeds, EvidenceError> => {
  const feeds = new Map<string, ProvenFeed & { readonly feed: EvidenceFeed }>()
  const roots = new Map<string, string>()
  for (const feed of evidence.feeds) {
    const { authority, lane } = feed
    const origin = feedOrigin(compact, authority, lane)
    if (!evidence.compact.members.includes(authority)) return err({ kind: 'not-a-member', authority })
    if (feeds.has(origin)) return err({ kind: 'repeated-feed', authority, lane })
    const proven = verifyFeed(sha256, verify, compact, feed)
    if (!proven.ok) return err({ kind: 'bad-feed', authority, lane, why: proven.error })
    const { genesis, statement } = proven.value
    const trusted = credences.get(authority)
    if (trusted !== undefined && !equalBytes(trusted.lanes[lane].entry.leafHash, genesis.leafHash)) {
      return err({ kind: 'other-genesis', authority, lane })
    }
    if ((roots.get(authority) ?? statement.root) !== statement.root)
      return err({ kind: 'roots-differ', authority })
    roots.set(authority, statement.root)
    feeds.set(origin, { ...proven.value, feed })
  }
  return ok(feeds)
}

/** Every signature on a head is accounted for: the log's, a member's cosignature, or the file is refused. */
const verifyWitnesses = (
  sha256: Sha256,
  verify: Verify,
  compact: string,
  { members }: CompactDescription,
  feeds: Feeds,
  credences: Credences,
): Result<readonly ProvenHead[], EvidenceError> => {
  const heads: ProvenHead[] = []
  for (const [origin, { feed, head }] of feeds) {
    const { authority, lane } = feed
    const peers = new Map(
      members
        .filter((peer) => peer !== authority)
        .map((peer) => [cosignerName(compact, peer, lane), peer] as const),
    )
    const witnesses: Witness[] = []
    const unchecked: string[] = []
    for (const signature of signaturesBeside(feed.checkpoint, origin)) {
      const { name } = signature
      const by = peers.get(name)
      if (by === undefined) return err({ kind: 'stray-signature', feed: origin, name })
      // One line for each peer: a second under its name is a stray, whatever its key.
      peers.delete(name)
      const key = cosignerKeyOf(by, compact, lane, feeds, credences)
      if (key === undefined) {
        unchecked.push(by)
        continue
      }
      const time = verifyCosignatures(sha256, verify, { name, publicKey: key }, head, [signature])
      if (!time.ok) return err({ kind: 'bad-cosignature', feed: origin, by, why: time.error })
      witnesses.push({ authority: by, time: time.value, trusted: credences.has(by) })
    }
    heads.push({ authority, lane, size: head.size, root: encodeBase64(head.root), witnesses, unchecked })
  }
  return ok(heads)
}

/** All but the one signature of the log, which has been verified; a second under its name stays, as a stray. */
const signaturesBeside = (checkpoint: string, origin: string): readonly NoteSignature[] => {
  const note = parseNote(checkpoint)
  if (!note.ok) return []
  const log = note.value.signatures.findIndex(({ name }) => name === origin)
  return note.value.signatures.filter((_, i) => i !== log)
}

const cosignerKeyOf = (
  authority: string,
  compact: string,
  lane: Lane,
  feeds: Feeds,
  credences: Credences,
): Uint8Array | undefined => {
  const statement =
    credences.get(authority)?.lanes[lane].statement ??
    feeds.get(feedOrigin(compact, authority, lane))?.statement
  return statement === undefined ? undefined : decodeBase64(statement.cosigner)
}

const verifyEntries = (
  sha256: Sha256,
  compact: string,
  texts: readonly EvidenceEntry[],
  feeds: Feeds,
): Result<readonly ProvenEntry[], EvidenceError> => {
  const proven: ProvenEntry[] = []
  const places = new Set<string>()
  for (const [at, text] of texts.entries()) {
    const checked = checkShown(sha256, text)
    if (!checked.ok) return err({ kind: 'bad-entry', at, why: checked.error })
    const { entry } = checked.value
    const { authority, lane, seq } = entry.leaf
    if (entry.leaf.compact !== compact || authority !== text.authority)
      return err({ kind: 'foreign-entry', at })
    const origin = feedOrigin(compact, authority, lane)
    const feed = feeds.get(origin)
    if (feed === undefined) return err({ kind: 'no-feed', at })
    if (!isIncluded(sha256, entry, feed.head, text.inclusion)) return err({ kind: 'not-included', at })
    if (places.has(`${origin}/${seq}`)) return err({ kind: 'repeated-entry', at })
    places.add(`${origin}/${seq}`)
    proven.push(checked.value)
  }
  return ok(proven)
}

/** A body that the file leaves out is checked as one that is gone: its commitment stands in the leaf all the same. */
const checkShown = (sha256: Sha256, text: EvidenceEntry): Result<ProvenEntry, EntryError> => {
  const leaf = parseLeaf(text.leaf)
  if (!leaf.ok) return err({ kind: 'bad-leaf', why: leaf.error })
  const { leaf: leafText, facts, factsSalt, body = null, bodySalt = null } = text
  const erased = leaf.value.body !== null && body === null
  const entry = checkEntry(sha256, { leaf: leafText, facts, factsSalt, body, bodySalt, erased })
  if (!entry.ok) return entry
  return ok({ entry: entry.value, body: erased ? 'not-shown' : body === null ? 'none' : 'shown' })
}

const authoritiesOf = (feeds: Feeds, credences: Credences): readonly EvidenceAuthority[] => {
  const authorities = new Map<string, EvidenceAuthority>()
  for (const { feed, genesis, statement } of feeds.values()) {
    const { authority, lane } = feed
    authorities.set(authority, {
      authority,
      root: statement.root,
      genesis: { ...authorities.get(authority)?.genesis, [lane]: encodeBase64(genesis.leafHash) },
      trusted: credences.has(authority),
    })
  }
  return [...authorities.values()].sort((a, b) => (a.authority < b.authority ? -1 : 1))
}
