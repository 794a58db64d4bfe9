/**
 * A small exercise between two authorities with fixed keys, salts and clocks: what the vectors are taken from.
 * Hà Nội proposes a commitment, Bangkok accepts it, Hà Nội claims it and changes its log key, Bangkok confirms.
 */
import { encodeBase64 } from '../src/ledger/base64.ts'
import { type Checkpoint, signCheckpoint } from '../src/ledger/checkpoint.ts'
import { type CompactDescription, compactId } from '../src/ledger/compact.ts'
import { append, type CompactRange, emptyRange, rangeRoot } from '../src/ledger/compact-range.ts'
import { cosign, cosignerName } from '../src/ledger/cosignature.ts'
import { type CredenceLetter, makeLetter } from '../src/ledger/credence.ts'
import { type Entry, makeEntry } from '../src/ledger/entry.ts'
import type { EvidenceEntry, EvidenceFile, KeyEntryText } from '../src/ledger/evidence-file.ts'
import type { Facts } from '../src/ledger/facts.ts'
import { type GenesisStatement, makeGenesis } from '../src/ledger/genesis.ts'
import { type KeyStatement, makeKeyFacts, signKeyStatement } from '../src/ledger/key-statement.ts'
import type { Seen } from '../src/ledger/leaf.ts'
import { feedOrigin, type Lane } from '../src/ledger/names.ts'
import { inclusionProof } from '../src/ledger/proofs.ts'
import type { JsonObject } from '../src/ledger/strict-json.ts'
import { nodeHash, type Subtree } from '../src/ledger/tree.ts'
import { keyFromName, nodeSha256, type SigningKey } from './node-crypto.ts'

export type Feed = {
  readonly authority: string
  readonly lane: Lane
  readonly origin: string
  readonly entries: readonly Entry[]
  readonly range: CompactRange
}

export const bangkok = 'TH.NSC'
export const hanoi = 'VN.MPS'

export const description: CompactDescription = {
  languages: ['vi', 'th', 'en'],
  members: [bangkok, hanoi],
  name: 'Bài tập – แบบฝึกหัด',
  nonce: encodeBase64(new Uint8Array(16).fill(7)),
  purpose: 'exercise',
  v: 1,
}

export const compact = compactId(nodeSha256, description)

export const saltOf = (name: string): Uint8Array => nodeSha256(Buffer.from(`comity vectors, salt ${name}`))

export const keyOf = (authority: string, lane: Lane, use: 'log' | 'cosigner' | 'second log'): SigningKey =>
  keyFromName(`${authority} ${lane} ${use}`)

export const rootKeyOf = (authority: string): SigningKey => keyFromName(`${authority} root`)

/** Length and form of an X-Wing key; nothing is sealed with it here. */
const sealingKeyOf = (authority: string, lane: Lane): Uint8Array => {
  const block = (i: number) => nodeSha256(Buffer.from(`comity vectors, seal ${authority} ${lane} ${i}`))
  return new Uint8Array(Buffer.concat(Array.from({ length: 38 }, (_, i) => block(i))))
}

export const genesisStatement = (authority: string, lane: Lane): GenesisStatement => ({
  authority,
  compact: description,
  cosigner: encodeBase64(keyOf(authority, lane, 'cosigner').publicKey),
  lane,
  log: encodeBase64(keyOf(authority, lane, 'log').publicKey),
  root: encodeBase64(rootKeyOf(authority).publicKey),
  seal: { key: encodeBase64(sealingKeyOf(authority, lane)), suite: 1 },
  v: 1,
})

export const beginFeed = (authority: string, lane: Lane): Feed => {
  const origin = feedOrigin(compact, authority, lane)
  const empty: Feed = { authority, lane, origin, entries: [], range: emptyRange() }
  return write(empty, makeGenesis(rootKeyOf(authority).sign, genesisStatement(authority, lane)), null, {})
}

export const write = (feed: Feed, facts: Facts, body: JsonObject | null, seen: Seen): Feed => {
  const { authority, lane, origin } = feed
  const seq = feed.entries.length
  const salts = { facts: saltOf(`${origin} ${seq} facts`), body: saltOf(`${origin} ${seq} body`) }
  const entry = makeEntry(nodeSha256, { authority, compact, lane, seen, seq, facts, body, salts })
  return { ...feed, entries: [...feed.entries, entry], range: append(nodeSha256, feed.range, entry.leafHash) }
}

export const headOf = ({ origin, range }: Feed): Checkpoint => ({
  origin,
  size: range.size,
  root: rangeRoot(nodeSha256, range),
})

/** What an author has accepted of this feed, as it stands in a leaf. */
export const seenOf = (feed: Feed): Seen => ({
  [feed.authority]: [feed.range.size, encodeBase64(headOf(feed).root)],
})

export const subtreeOf = (hashes: readonly Uint8Array[]): Subtree => {
  const subtree: Subtree = (level, index) => {
    const leaf = level === 0 ? hashes[index] : undefined
    return leaf ?? nodeHash(nodeSha256, subtree(level - 1, 2 * index), subtree(level - 1, 2 * index + 1))
  }
  return subtree
}

export const inclusionOf = (feed: Feed, seq: number): readonly string[] => {
  const hashes = feed.entries.map(({ leafHash }) => leafHash)
  return inclusionProof(nodeSha256, subtreeOf(hashes), seq, hashes.length).map(encodeBase64)
}

const commitmentFacts = (act: string, fields: JsonObject): Facts => ({
  act,
  affair: 'commitment',
  cites: act === 'claimed' ? ['session/EX-1'] : [],
  fields,
  record: 'commitment/EX-1',
  version: 1,
})

export const keyStatement = (feed: Feed): KeyStatement => ({
  authority: feed.authority,
  compact,
  epoch: 1,
  head: [feed.range.size, encodeBase64(headOf(feed).root)],
  lane: feed.lane,
  log: encodeBase64(keyOf(feed.authority, feed.lane, 'second log').publicKey),
  reason: 'restored',
  replaces: encodeBase64(keyOf(feed.authority, feed.lane, 'log').publicKey),
  v: 1,
})

const playHanoi = (): { readonly vn: Feed; readonly th: Feed } => {
  const proposal: JsonObject = {
    text: 'Hai bên diễn tập một cam kết.',
    'text.th': 'ทั้งสองฝ่ายฝึกซ้อมข้อผูกพันหนึ่งข้อ',
  }
  let vn = write(beginFeed(hanoi, 'main'), commitmentFacts('proposed', { due: '2026-12-31' }), proposal, {})
  let th = write(
    beginFeed(bangkok, 'main'),
    commitmentFacts('accepted', { of: encodeBase64(headOf(vn).root) }),
    null,
    seenOf(vn),
  )
  vn = write(
    vn,
    commitmentFacts('claimed', { on: '2026-06-01' }),
    { note: 'Done \u0001 "quoted" \\ 👍' },
    seenOf(th),
  )
  const statement = keyStatement(vn)
  const signature = signKeyStatement(rootKeyOf(hanoi).sign, statement)
  vn = write(vn, makeKeyFacts(statement, signature), null, seenOf(th))
  th = write(th, commitmentFacts('confirmed', {}), null, seenOf(vn))
  return { vn, th }
}

/** The main feeds at the end of the exercise; the last entry but one of Hà Nội's is its new key. */
export const { vn, th } = playHanoi()

export const letterOf = (authority: string): CredenceLetter => {
  const genesis = (lane: Lane): Entry => genesisOf(beginFeed(authority, lane))
  return makeLetter(authority, `https://${authority.toLowerCase()}.example/`, {
    hot: genesis('hot'),
    main: genesis('main'),
  })
}

/** Bangkok's word, at a fixed time, that it holds what is under the head. */
export const cosignatureTime = 1_780_000_000

export const cosignatureBy = (authority: string, head: Checkpoint): string => {
  const cosigner = keyOf(authority, 'main', 'cosigner')
  const name = cosignerName(compact, authority, 'main')
  return cosign(nodeSha256, cosigner.sign, { name, publicKey: cosigner.publicKey }, head, cosignatureTime)
}

export const checkpointOf = (feed: Feed, use: 'log' | 'second log'): string => {
  const key = keyOf(feed.authority, feed.lane, use)
  return signCheckpoint(nodeSha256, key.sign, feed.origin, key.publicKey, headOf(feed))
}

/** Hà Nội's two acts, the body of the first left out, with both feeds and Bangkok's cosignature. */
export const evidenceFile = (): EvidenceFile => ({
  compact: description,
  entries: [shown(vn, 1, false), shown(vn, 2, true), shown(th, 1, true)],
  feeds: [
    {
      authority: hanoi,
      checkpoint: `${checkpointOf(vn, 'second log')}${cosignatureBy(bangkok, headOf(vn))}\n`,
      genesis: keyEntryOf(vn, 0),
      keys: [keyEntryOf(vn, 3)],
      lane: 'main',
    },
    {
      authority: bangkok,
      checkpoint: checkpointOf(th, 'log'),
      genesis: keyEntryOf(th, 0),
      keys: [],
      lane: 'main',
    },
  ],
  kind: 'comity-evidence',
  v: 1,
})

export const entryOf = (feed: Feed, seq: number): Entry => {
  const entry = feed.entries[seq]
  if (entry === undefined) throw new RangeError(`${feed.origin} has no entry ${seq}`)
  return entry
}

const genesisOf = (feed: Feed): Entry => entryOf(feed, 0)

const keyEntryOf = (feed: Feed, seq: number): KeyEntryText => {
  const { facts, factsSalt, leaf } = entryOf(feed, seq).text
  return { facts, inclusion: inclusionOf(feed, seq), leaf, salt: factsSalt }
}

const shown = (feed: Feed, seq: number, withBody: boolean): EvidenceEntry => {
  const { body, bodySalt, facts, factsSalt, leaf } = entryOf(feed, seq).text
  const proof = { authority: feed.authority, facts, factsSalt, inclusion: inclusionOf(feed, seq), leaf }
  return withBody && body !== null && bodySalt !== null ? { ...proof, body, bodySalt } : proof
}
