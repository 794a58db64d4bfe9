/**
 * A sender with the real keys and the real record of an authority, whose own node is stopped meanwhile: it writes, signs
 * and sends what no honest node would.
 */
import { randomBytes } from 'node:crypto'
import { type BundleContents, type BundleFeed, formatBundle } from '../../src/exchange/bundle.ts'
import { type Address, sealBundle } from '../../src/exchange/envelope.ts'
import { memberOf } from '../../src/exchange/lane/members.ts'
import { rangeAt } from '../../src/exchange/lane/range-at.ts'
import type { Outcome } from '../../src/exchange/outcome.ts'
import { createPeerClient } from '../../src/exchange/peer-client.ts'
import type { Failure } from '../../src/exchange/retry.ts'
import { signCheckpoint } from '../../src/ledger/checkpoint.ts'
import { append, rangeRoot } from '../../src/ledger/compact-range.ts'
import { type Draft, type Entry, type EntryText, makeEntry } from '../../src/ledger/entry.ts'
import type { Seen } from '../../src/ledger/leaf.ts'
import { feedOrigin } from '../../src/ledger/names.ts'
import { leafHash } from '../../src/ledger/tree.ts'
import { utf8 } from '../../src/ledger/utf8.ts'
import { readConfig } from '../../src/node/config.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { readLetter } from '../../src/node/setup/pairing.ts'
import { openSqliteReader } from '../../src/store/sqlite-reader.ts'
import { generateKeyPair, signer } from '../../src/vault/ed25519.ts'
import { type LogSigner, openLane } from '../../src/vault/keyring.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { orFail } from '../nodes/demo-failure.ts'
import { reportOf } from '../nodes/report.ts'
import { authorities, otherSide, type Side } from '../nodes/sides.ts'
import type { PreparedPair } from './prepared-pair.ts'

export interface HostileSender {
  readonly log: LogSigner
  /** Size of the sender's real feed: where its next entry stands. */
  readonly size: number
  /** What an honest next entry has seen. */
  readonly seen: Seen
  /** Root of the other side's feed at a size that the sender holds, base64. */
  otherRoot(size: number): string
  /** The next entry, a report that the rules accept, changed as told. */
  entry(changes?: Partial<Draft>): Entry
  /** These entries after the real feed, under a signed head that fits them, changed as told. */
  feed(entries: readonly EntryText[], changes?: Partial<BundleFeed>): BundleFeed
  /** The head that fits these entries; signed by another key or of another root or size where told so. */
  head(entries: readonly EntryText[], changes?: HeadChanges): string
  seal(contents: BundleContents, changes?: SealChanges): Promise<Uint8Array>
  post(bytes: Uint8Array): Promise<Outcome | Failure>
  close(): void
}

export interface HeadChanges {
  readonly log?: Pick<LogSigner, 'sign' | 'publicKey'>
  readonly root?: Uint8Array
  readonly size?: number
}

export interface SealChanges extends Partial<Address> {
  readonly log?: Pick<LogSigner, 'sign'>
  readonly sealKey?: Uint8Array
}

/** A key pair that nobody knows. */
export const strangersKey = (): Pick<LogSigner, 'sign' | 'publicKey'> => {
  const { publicKey, privateKey } = generateKeyPair()
  return { publicKey, sign: signer(privateKey) }
}

/** Sends in the compact of the exercise, lane main. */
export const openHostileSender = async (pair: PreparedPair, side: Side): Promise<HostileSender> => {
  const { compact, letters } = pair.exercise
  const lane = { compact, lane: 'main' } as const
  const self = authorities[side]
  const other = authorities[otherSide(side)]
  const folder = dataFolder(pair.nodes[side])
  const keys = orFail(await openLane({ dir: folder.keys }, compact, 'main'))
  const { credence } = orFail(readLetter(letters[otherSide(side)]))
  const { sealKey } = memberOf(compact, credence.lanes.main.statement, [])
  const { listen } = orFail(await readConfig(dataFolder(pair.nodes[otherSide(side)]).config))
  const client = createPeerClient({
    endpoint: `http://${listen.host}:${listen.port}`,
    signing: () => ({ sign: keys.log.sign, now: () => Math.floor(Date.now() / 1000), random }),
  })
  const opened = openSqliteReader({ file: folder.database, sha256 })
  if (!opened.ok) throw new Error(opened.error.kind)
  const reader = opened.value.lane(lane)
  const own = headOf(reader.heads(), self)
  const others = headOf(reader.heads(), other)

  const head: HostileSender['head'] = (entries, { log = keys.log, ...changes } = {}) => {
    let range = rangeAt(reader, own.feed, own.size)
    for (const { leaf } of entries) range = append(sha256, range, leafHash(sha256, utf8(leaf)))
    const origin = feedOrigin(compact, self, 'main')
    const checkpoint = { origin, size: range.size, root: rangeRoot(sha256, range), ...changes }
    return signCheckpoint(sha256, log.sign, origin, log.publicKey, checkpoint)
  }

  const { body, ...facts } = reportOf(`commitment/SABOTAGE-${self}`)
  const seen: Seen = { [other]: [others.accepted, reader.rootAt(others.feed, others.accepted)] }
  return {
    log: keys.log,
    size: own.size,
    seen,
    otherRoot: (size) => reader.rootAt(others.feed, size),
    entry: (changes = {}) =>
      makeEntry(sha256, {
        authority: self,
        compact,
        lane: 'main',
        seen,
        seq: own.size,
        facts,
        body,
        salts: { facts: random(32), body: random(32) },
        ...changes,
      }),
    head,
    feed: (entries, changes = {}) => ({
      authority: self,
      checkpoint: head(entries),
      from: own.size,
      root: reader.rootAt(own.feed, own.size),
      proof: [],
      entries,
      ...changes,
    }),
    seal: (contents, { log = keys.log, sealKey: to = sealKey, ...address } = {}) =>
      sealBundle(
        { sign: log.sign, sealKey: to },
        { ...lane, from: self, to: other, epoch: keys.log.epoch, ...address },
        formatBundle(contents),
      ),
    post: (bytes) => client.postBundle(bytes, AbortSignal.timeout(10_000)),
    close: () => {
      client.close()
      opened.value.close()
    },
  }
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

const headOf = <H extends { readonly authority: string }>(heads: readonly H[], authority: string): H => {
  const head = heads.find((each) => each.authority === authority)
  if (head === undefined) throw new Error(`no feed of ${authority}`)
  return head
}
