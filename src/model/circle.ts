/** All parties of one compact, each with a link to every other: for tests that tell a story step by step. */
import type { RulesOf } from '../affairs/kernel/rules.ts'
import { rulesOf as knownRules } from '../affairs/registry.ts'
import { compute } from '../exchange/lane/compute.ts'
import { type Draft, ownEntry } from '../exchange/lane/own-entry.ts'
import { type Released, releaseActs } from '../exchange/lane/release-acts.ts'
import type { Outcome } from '../exchange/outcome.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import type { Lane } from '../ledger/names.ts'
import type { Head, StoredEntry } from '../store/store.ts'
import { type Compact, countingBytes, makeCompact, makeParty, type Party, tickingClock } from './party.ts'
import { type Book, freshBook, sendOne } from './wire.ts'

export interface Circle {
  readonly compact: Compact
  readonly parties: readonly Party[]
  party(authority: string): Party
  book(from: Party, to: Party): Book
  /** One bundle, if something waits. */
  send(from: Party, to: Party): Outcome | undefined
  /** Bundles between all pairs until nothing waits anywhere. */
  settle(): void
}

export const makeCircle = (
  authorities: readonly string[],
  lane: Lane = 'main',
  rulesOf: RulesOf = knownRules,
  compact: Compact = makeCompact(authorities),
): Circle => {
  const effects = { now: tickingClock(), randomBytes: countingBytes() }
  const parties = compact.description.members.map((authority) =>
    makeParty(compact, authority, lane, rulesOf, effects),
  )
  const books = new Map<string, Book>()
  const bookOf = (from: Party, to: Party): Book => {
    const name = `${from.authority}>${to.authority}`
    const known = books.get(name)
    if (known !== undefined) return known
    const book = freshBook(from)
    books.set(name, book)
    return book
  }
  const send = (from: Party, to: Party) => sendOne(from, to, bookOf(from, to))
  return {
    compact,
    parties,
    party: (authority) => {
      const party = parties.find((each) => each.authority === authority)
      if (party === undefined) throw new RangeError(`${authority} is not in the circle`)
      return party
    },
    book: bookOf,
    send,
    settle: () => {
      for (let round = 0; round < mostRounds; round += 1) {
        const moved = parties.some((from) =>
          parties
            .filter((to) => to !== from)
            .map((to) => send(from, to)?.kind)
            .some((kind) => kind === 'accepted' || kind === 'gap'),
        )
        if (!moved) return
      }
      throw new Error('the exchange does not come to rest')
    },
  }
}

const mostRounds = 200

/** Releases drafts that must be taken, and gives their leaves, base64. */
export const release = (party: Party, ...drafts: readonly Draft[]): readonly string[] => {
  const released = releaseActs(party.context, drafts)
  if (!released.ok) throw new Error(JSON.stringify(released.error))
  return released.value.map(({ leafHash }: Released) => encodeBase64(leafHash))
}

/** Writes drafts into the party's own feed without judging them first: what no honest node does. */
export const releaseUnjudged = (party: Party, ...drafts: readonly Draft[]): readonly string[] => {
  const computation = compute(party.context)
  const leaves = drafts.map((draft) => {
    const entry = ownEntry(party.context, computation, draft)
    computation.store(entry)
    computation.settle()
    return encodeBase64(entry.leafHash)
  })
  party.store.commit(computation.batch())
  return leaves
}

export const headOf = (party: Party, authority: string): Head => {
  const heads = party.store.lane(party.context.lane).heads()
  const head = heads.find((each) => each.authority === authority)
  if (head === undefined) throw new RangeError(`${party.authority} has no feed of ${authority}`)
  return head
}

export const entryAt = (party: Party, authority: string, seq: number): StoredEntry => {
  const entry = party.store.lane(party.context.lane).entry(headOf(party, authority).feed, seq)
  if (entry === undefined) throw new RangeError(`${party.authority} has no entry ${seq} of ${authority}`)
  return entry
}

/** Verdict kinds of a feed as one party has them, ascending by place. */
export const verdictsOf = (party: Party, authority: string): readonly string[] =>
  party.store
    .lane(party.context.lane)
    .entries(headOf(party, authority).feed, 0, 100_000)
    .map(({ verdict }) => verdict.kind)

export const alarmsOf = (party: Party): readonly string[] =>
  party.store.alarms(0, 1_000).map(({ kind }) => kind)
