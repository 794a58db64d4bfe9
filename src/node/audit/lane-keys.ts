/**
 * The keys of the members of a lane, established anew from the feeds: genesis entries, key entries, and the statements that
 * the node keeps beside them because they come before their entry (protocol sections 4 and 9).
 */
import { signedKeyStatementsOf } from '../../exchange/lane/key-statements.ts'
import { type Member, memberOf } from '../../exchange/lane/members.ts'
import { textOf } from '../../exchange/lane/next-contents.ts'
import type { CompactDescription } from '../../ledger/compact.ts'
import { checkEntry } from '../../ledger/entry.ts'
import { verifyGenesis } from '../../ledger/genesis.ts'
import { isKeyFacts, type KeyStatement, verifyKeyStatement } from '../../ledger/key-statement.ts'
import { canonicalJson, type Json } from '../../ledger/strict-json.ts'
import type { Head, LaneKey, LaneReader, StoreReader } from '../../store/store.ts'
import { verify } from '../../vault/ed25519.ts'
import { sha256 } from '../../vault/sha256.ts'
import { placeOf } from './check-range.ts'
import type { Findings } from './findings.ts'
import type { JudgedEntry } from './stored-entry.ts'

export interface KnownMember extends Member {
  readonly description: CompactDescription
  /** Base64 of the leaf hash of its genesis entry. */
  readonly genesis: Uint8Array
  /** For each log key but the first, the place of the entry that introduces it; undefined where it is still to be written. */
  readonly introduced: readonly (number | undefined)[]
}

export interface LaneKeysDeps {
  readonly store: StoreReader
  readonly lane: LaneKey
  readonly reader: LaneReader
  readonly findings: Findings
  /** Entries that carry a key, by authority. */
  readonly keys: ReadonlyMap<string, readonly JudgedEntry[]>
}

export const readLaneKeys = (deps: LaneKeysDeps): ReadonlyMap<string, KnownMember> =>
  new Map(
    deps.reader.heads().flatMap((head) => {
      const member = readMember(deps, head)
      return member === undefined ? [] : [[head.authority, member]]
    }),
  )

const readMember = (deps: LaneKeysDeps, head: Head): KnownMember | undefined => {
  const { store, lane, reader, findings } = deps
  const { authority } = head
  const row = reader.entry(head.feed, 0)
  const entry = row && checkEntry(sha256, textOf(row))
  const genesis = entry?.ok ? verifyGenesis(sha256, verify, entry.value) : undefined
  if (genesis === undefined || !genesis.ok || !entry?.ok || genesis.value.authority !== authority) {
    findings.add(
      'genesis-bad',
      placeOf({ ...lane, authority }, 0),
      genesis?.ok === false ? genesis.error.kind : '',
    )
    return undefined
  }
  const chain = openChain(deps, head, genesis.value.root, genesis.value.log)
  for (const key of deps.keys.get(authority) ?? []) {
    if (isKeyFacts(key.facts)) chain.add(key.facts.fields.statement, key.facts.fields.signature, key.seq)
    else findings.add('key-bad', placeOf({ ...lane, authority }, key.seq), 'form')
  }
  for (const { statement, signature } of signedKeyStatementsOf(store, lane, authority))
    chain.add(statement, signature, undefined)
  return {
    ...memberOf(lane.compact, genesis.value, chain.statements()),
    description: genesis.value.compact,
    genesis: entry.value.leafHash,
    introduced: chain.places(),
  }
}

/** Statements that follow one another; one that stands in an entry and in the settings is one. */
const openChain = (
  { lane, findings }: LaneKeysDeps,
  { authority, size }: Head,
  root: string,
  first: string,
) => {
  const statements: KeyStatement[] = []
  const places: (number | undefined)[] = []
  const objectionTo = (statement: KeyStatement): string | undefined => {
    const { compact, epoch, replaces } = statement
    if (statement.authority !== authority || compact !== lane.compact || statement.lane !== lane.lane)
      return 'of another feed'
    const follows = epoch === statements.length + 1 && replaces === (statements.at(-1)?.log ?? first)
    return follows ? undefined : 'does not follow'
  }
  return {
    statements: () => statements,
    places: () => places,
    add: (json: Json | undefined, signature: Json | undefined, seq: number | undefined): void => {
      const verified = verifyKeyStatement(verify, root, json, signature)
      const known = verified.ok ? statements[verified.value.epoch - 1] : undefined
      if (verified.ok && known !== undefined && canonicalJson(known) === canonicalJson(verified.value)) return
      const why = verified.ok ? objectionTo(verified.value) : verified.error.kind
      if (why !== undefined) findings.add('key-bad', placeOf({ ...lane, authority }, seq ?? size), why)
      if (!verified.ok || why !== undefined) return
      statements.push(verified.value)
      places.push(seq)
    },
  }
}
