/**
 * One feed of an evidence file: its keys from the genesis on, and the head that its log key signed (protocol section 10).
 * The root key is taken as the file gives it; whether it is the authority's is for a letter of credence to say.
 */
import { decodeBase64 } from './base64.ts'
import { type Checkpoint, type CheckpointError, verifyCheckpoint } from './checkpoint.ts'
import { checkGenesisText } from './credence.ts'
import type { Entry, EntryError } from './entry.ts'
import { decodeInclusion, type EvidenceFeed, type InclusionText, type KeyEntryText } from './evidence-file.ts'
import { type GenesisError, type GenesisStatement, verifyGenesis } from './genesis.ts'
import { isKeyFacts, type KeyStatement, type KeyStatementError, verifyKeyStatement } from './key-statement.ts'
import { feedOrigin } from './names.ts'
import { verifyInclusion } from './proofs.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import type { Verify } from './sign.ts'

export type ProvenFeed = {
  readonly genesis: Entry
  readonly statement: GenesisStatement
  readonly head: Checkpoint
}

export type EvidenceFeedError =
  | { readonly kind: 'bad-genesis-entry'; readonly why: EntryError }
  | { readonly kind: 'bad-genesis'; readonly why: GenesisError }
  | { readonly kind: 'foreign-genesis' }
  | { readonly kind: 'bad-key-entry'; readonly at: number; readonly why: EntryError }
  | { readonly kind: 'bad-key-statement'; readonly at: number; readonly why: KeyStatementError }
  | { readonly kind: 'foreign-key'; readonly at: number }
  | { readonly kind: 'broken-key-chain'; readonly at: number }
  | { readonly kind: 'bad-checkpoint'; readonly why: CheckpointError }
  | { readonly kind: 'genesis-not-included' }
  | { readonly kind: 'key-not-included'; readonly at: number }

export const verifyFeed = (
  sha256: Sha256,
  verify: Verify,
  compact: string,
  feed: EvidenceFeed,
): Result<ProvenFeed, EvidenceFeedError> => {
  const genesis = checkGenesisText(sha256, feed.genesis)
  if (!genesis.ok) return err({ kind: 'bad-genesis-entry', why: genesis.error })
  if (!isOfFeed(genesis.value, compact, feed)) return err({ kind: 'foreign-genesis' })
  const statement = verifyGenesis(sha256, verify, genesis.value)
  if (!statement.ok) return err({ kind: 'bad-genesis', why: statement.error })
  const keys = verifyKeys(sha256, verify, compact, feed, statement.value)
  if (!keys.ok) return keys
  const log = decodeBase64(keys.value.log) ?? new Uint8Array(0)
  const origin = feedOrigin(compact, feed.authority, feed.lane)
  const head = verifyCheckpoint(sha256, verify, feed.checkpoint, log, origin)
  if (!head.ok) return err({ kind: 'bad-checkpoint', why: head.error })
  if (!isIncluded(sha256, genesis.value, head.value, feed.genesis.inclusion)) {
    return err({ kind: 'genesis-not-included' })
  }
  for (const [at, { entry, text }] of keys.value.entries.entries()) {
    if (!isIncluded(sha256, entry, head.value, text.inclusion)) return err({ kind: 'key-not-included', at })
  }
  return ok({ genesis: genesis.value, statement: statement.value, head: head.value })
}

/** Whether the entry stands at its place in the tree under the head. */
export const isIncluded = (
  sha256: Sha256,
  entry: Entry,
  head: Checkpoint,
  inclusion: InclusionText,
): boolean =>
  verifyInclusion(sha256, {
    hash: entry.leafHash,
    index: entry.leaf.seq,
    size: head.size,
    proof: decodeInclusion(inclusion),
    root: head.root,
  })

type KeyChain = {
  /** Log key after the last of the key entries, base64. */
  readonly log: string
  readonly entries: readonly { readonly entry: Entry; readonly text: KeyEntryText }[]
}

/** Each key entry replaces the key before it, by the root's word, at a later place than the one before. */
const verifyKeys = (
  sha256: Sha256,
  verify: Verify,
  compact: string,
  feed: EvidenceFeed,
  genesis: GenesisStatement,
): Result<KeyChain, EvidenceFeedError> => {
  let log = genesis.log
  let previous = 0
  const entries: { readonly entry: Entry; readonly text: KeyEntryText }[] = []
  for (const [at, text] of feed.keys.entries()) {
    const checked = checkGenesisText(sha256, text)
    if (!checked.ok) return err({ kind: 'bad-key-entry', at, why: checked.error })
    const entry = checked.value
    if (!isOfFeed(entry, compact, feed) || !isKeyFacts(entry.facts)) return err({ kind: 'foreign-key', at })
    const { fields } = entry.facts
    const statement = verifyKeyStatement(verify, genesis.root, fields.statement, fields.signature)
    if (!statement.ok) return err({ kind: 'bad-key-statement', at, why: statement.error })
    if (!isForFeed(statement.value, compact, feed)) return err({ kind: 'foreign-key', at })
    const { epoch, head, replaces } = statement.value
    const fits = epoch === at + 1 && replaces === log && entry.leaf.seq > previous
    if (!fits || (head !== null && head[0] > entry.leaf.seq)) return err({ kind: 'broken-key-chain', at })
    log = statement.value.log
    previous = entry.leaf.seq
    entries.push({ entry, text })
  }
  return ok({ log, entries })
}

const isOfFeed = ({ leaf }: Entry, compact: string, feed: EvidenceFeed): boolean =>
  leaf.compact === compact && leaf.authority === feed.authority && leaf.lane === feed.lane

const isForFeed = (statement: KeyStatement, compact: string, feed: EvidenceFeed): boolean =>
  statement.compact === compact && statement.authority === feed.authority && statement.lane === feed.lane
