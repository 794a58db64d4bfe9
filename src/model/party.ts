/**
 * A party of the model: an authority with its keys, its store in memory and the rules its build knows, in one lane of one
 * compact. Everything it does goes through the same functions as in a node; only keys and clock are the model's.
 */
import { highestLevel } from '../affairs/kernel/marking.ts'
import type { RulesOf } from '../affairs/kernel/rules.ts'
import { commit, compute } from '../exchange/lane/compute.ts'
import { keyStatementsKey, keyStatementsOf } from '../exchange/lane/key-statements.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import { type Member, memberOf } from '../exchange/lane/members.ts'
import { isRestoring } from '../exchange/lane/restore-state.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import type { CompactDescription } from '../ledger/compact.ts'
import { compactId } from '../ledger/compact.ts'
import { type Entry, makeEntry } from '../ledger/entry.ts'
import { type GenesisStatement, makeGenesis } from '../ledger/genesis.ts'
import type { Lane } from '../ledger/names.ts'
import { createMemoryStore, type MemoryStore } from '../store/memory-store.ts'
import type { LaneKey, Store } from '../store/store.ts'
import { generateSealKeyPair } from '../vault/seal.ts'
import { sha256 } from '../vault/sha256.ts'
import { type QuickKey, quickKey, quickVerify } from './quick-keys.ts'

export interface Party {
  readonly authority: string
  readonly context: LaneContext
  readonly root: QuickKey
  /** Replaced when the party is set back or restored. */
  store: MemoryStore
  rulesOf: RulesOf
  /** How many log keys it has made. */
  keysMade: number
  /** The log key it signs with. `epoch` counts the keys of the feed as it knows them. */
  log: QuickKey & { readonly epoch: number }
}

export interface Compact {
  readonly id: string
  readonly description: CompactDescription
  readonly genesis: Readonly<Record<Lane, readonly Introduction[]>>
}

interface Introduction {
  readonly entry: Entry
  readonly statement: GenesisStatement
}

/** Nothing is sealed in the model; the genesis entries still name a real sealing key. */
const seal = await generateSealKeyPair()

export const members = ['LA.MPS', 'TH.NSC', 'VN.MPS'] as const

/** A compact of the first two or of all three, with the genesis entries of all. */
export const makeCompact = (parties: readonly string[]): Compact => {
  const description: CompactDescription = {
    languages: ['en'],
    members: [...parties].sort(),
    name: 'A model',
    nonce: encodeBase64(new Uint8Array(16)),
    purpose: 'exercise',
    v: 1,
  }
  const introduce = (lane: Lane) => description.members.map((each) => introduction(description, each, lane))
  return {
    id: compactId(sha256, description),
    description,
    genesis: { main: introduce('main'), hot: introduce('hot') },
  }
}

const introduction = (compact: CompactDescription, authority: string, lane: Lane): Introduction => {
  const root = rootKeyOf(authority)
  const statement: GenesisStatement = {
    authority,
    compact,
    cosigner: encodeBase64(quickKey(`${authority} ${lane} cosigner`).publicKey),
    lane,
    log: encodeBase64(logKeyAt(authority, lane, 0).publicKey),
    root: encodeBase64(root.publicKey),
    seal: { key: encodeBase64(seal.publicKey), suite: 1 },
    v: 1,
  }
  const entry = makeEntry(sha256, {
    authority,
    body: null,
    compact: compactId(sha256, compact),
    facts: makeGenesis(root.sign, statement),
    lane,
    salts: { facts: new Uint8Array(32), body: new Uint8Array(32) },
    seen: {},
    seq: 0,
  })
  return { entry, statement }
}

const rootKeyOf = (authority: string): QuickKey => quickKey(`${authority} root`)

/** The first log key is 0; how many more are made is not how many come into force. */
export const logKeyAt = (authority: string, lane: Lane, count: number): QuickKey =>
  quickKey(`${authority} ${lane} log ${count}`)

/** A clock that stands still but for being read: every reading is a millisecond later. */
export const tickingClock = (): (() => number) => {
  let now = Date.UTC(2026, 0, 1)
  return () => {
    now += 1
    return now
  }
}

/** Bytes that differ from call to call and are the same in every run. */
export const countingBytes = (): ((length: number) => Uint8Array) => {
  let count = 0
  return (length) => {
    const bytes = new Uint8Array(length)
    count += 1
    new DataView(bytes.buffer).setUint32(0, count)
    return bytes
  }
}

export const makeParty = (
  compact: Compact,
  authority: string,
  lane: Lane,
  rulesOf: RulesOf,
  effects: Pick<LaneContext, 'now' | 'randomBytes'>,
  store: MemoryStore = pairedStore(compact),
): Party => {
  const key: LaneKey = { compact: compact.id, lane }
  const cosigner = quickKey(`${authority} ${lane} cosigner`)
  let book: { readonly of: string; readonly members: ReadonlyMap<string, Member> } | undefined
  const party: Party = {
    authority,
    root: rootKeyOf(authority),
    store,
    rulesOf,
    keysMade: 1,
    log: { ...logKeyAt(authority, lane, 0), epoch: 0 },
    context: {
      lane: key,
      self: authority,
      compact: compact.description,
      get keys() {
        return { log: party.log, cosigner, seal }
      },
      get store() {
        return party.store
      },
      rulesOf: (affair, version) => party.rulesOf(affair, version),
      verify: quickVerify,
      ceiling: highestLevel,
      members: () => {
        const introductions = compact.genesis[lane]
        const of = introductions
          .map(({ statement }) => party.store.setting(keyStatementsKey(key, statement.authority)))
          .join()
        if (book?.of !== of) {
          const members = introductions.map(({ statement }) =>
            memberOf(compact.id, statement, keyStatementsOf(party.store, key, statement.authority)),
          )
          book = { of, members: new Map(members.map((member) => [member.authority, member])) }
        }
        return book.members
      },
      mayWrite: () => !isRestoring(party.store, key),
      ...effects,
    },
  }
  return party
}

/** A store that holds the genesis entry of every feed, as after pairing: the letters of credence bring them. */
export const pairedStore = (compact: Compact): MemoryStore => {
  const store = createMemoryStore(sha256)
  introduceAll(store, compact)
  return store
}

/** Puts the genesis entries of all members into a store that is new. */
export const introduceAll = (store: Store, compact: Compact): void => {
  for (const lane of ['main', 'hot'] as const) {
    const key: LaneKey = { compact: compact.id, lane }
    for (const { statement } of compact.genesis[lane]) store.openFeed(key, statement.authority)
    const context = {
      lane: key,
      store,
      compact: compact.description,
      self: '',
      now: () => 0,
      rulesOf: () => undefined,
    }
    const computation = compute(context)
    for (const { entry } of compact.genesis[lane]) computation.store(entry)
    computation.settle()
    const committed = commit(context, computation)
    if (!committed.ok) throw new Error('the genesis entries were not kept')
  }
}
