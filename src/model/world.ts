/**
 * The world of one history: parties, the bundles between them, which links are cut, backups, who lies. Everything that
 * happens to it is an event below; a seed decides the details.
 */
import type { RulesOf } from '../affairs/kernel/rules.ts'
import { rulesOf as knownRules } from '../affairs/registry.ts'
import type { BundleContents } from '../exchange/bundle.ts'
import { receiveBundle } from '../exchange/lane/receive-bundle.ts'
import { releaseHeld } from '../exchange/lane/release-held.ts'
import { endRestore } from '../exchange/lane/restore.ts'
import { isRestoring } from '../exchange/lane/restore-state.ts'
import type { Outcome } from '../exchange/outcome.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import type { Dice } from './dice.ts'
import { withVersion } from './later-version.ts'
import {
  type Compact,
  countingBytes,
  makeCompact,
  makeParty,
  members,
  type Party,
  pairedStore,
  tickingClock,
} from './party.ts'
import { putBack, restoreFrom, signNewKey } from './put-back.ts'
import { versioned } from './random-acts.ts'
import { openVerdictBook, type VerdictBook } from './verdict-book.ts'
import { Death, type DeathPoint, watchStore } from './watched-store.ts'
import { type Book, freshBook, pack, packNext, takeAnswer, throughPlaintext } from './wire.ts'

export interface Flight {
  readonly from: Party
  readonly to: Party
  readonly contents: BundleContents
}

/** What a test may change of a world to see that it is found out. */
export interface Conditions {
  /** Rules of a party's build, given those it would have. */
  rulesFor(authority: string, rules: RulesOf): RulesOf
  storeFor(authority: string, store: MemoryStore): MemoryStore
  /** Sets a party back to its last backup; says whether it did. */
  setBack(world: World, party: Party): boolean
}

export interface World {
  readonly conditions: Conditions
  readonly compact: Compact
  readonly parties: readonly Party[]
  readonly book: VerdictBook
  readonly books: Map<string, Book>
  readonly flights: Flight[]
  /** Pairs of authorities that cannot reach each other. */
  readonly cut: Set<string>
  readonly backups: Map<string, MemoryStore>
  /** Authorities that have signed what no honest node signs. */
  readonly liars: Set<string>
  /** Outcomes that were answered, by kind. */
  readonly outcomes: Map<string, number>
  /** The most acts released while one cut lasted. */
  longestCut: number
  /** Everything works now. */
  isHealing: boolean
  /** Two branches of one feed were signed: then honest parties may stand on different ones for ever. */
  isForked: boolean
  /** Of the next commit anywhere. */
  death: DeathPoint | undefined
  /** Restores that were begun and that ended. */
  restores: { begun: number; ended: number }
}

const compacts = { two: makeCompact(members.slice(1)), three: makeCompact(members) } as const
const paired = { two: pairedStore(compacts.two), three: pairedStore(compacts.three) } as const

/** What every build knows, and what a later one does. */
export const olderRules: RulesOf = knownRules
export const newerRules: RulesOf = withVersion(knownRules, versioned, 2)

export const makeWorld = (size: 'two' | 'three', changed: Partial<Conditions> = {}): World => {
  const conditions: Conditions = { ...asTheyShouldBe, ...changed }
  const compact = compacts[size]
  const book = openVerdictBook()
  const effects = { now: tickingClock(), randomBytes: countingBytes() }
  const watched = (authority: string): MemoryStore =>
    watchStore(conditions.storeFor(authority, paired[size].snapshot()), {
      committed: (batch, store) => book.take(authority, batch, store),
      dies: () => {
        const point = world.death
        world.death = undefined
        return point
      },
    })
  const world: World = {
    conditions,
    compact,
    parties: compact.description.members.map((authority) => {
      // Of the builds only the last party's knows the second version at first.
      const rules = authority === compact.description.members.at(-1) ? newerRules : olderRules
      return makeParty(
        compact,
        authority,
        'main',
        conditions.rulesFor(authority, rules),
        effects,
        watched(authority),
      )
    }),
    book,
    books: new Map(),
    flights: [],
    cut: new Set(),
    backups: new Map(),
    liars: new Set(),
    outcomes: new Map(),
    longestCut: 0,
    isHealing: false,
    isForked: false,
    death: undefined,
    restores: { begun: 0, ended: 0 },
  }
  return world
}

export const partyAt = (world: World, index: number): Party => {
  const party = world.parties[index % world.parties.length]
  if (party === undefined) throw new RangeError('a world without parties')
  return party
}

/** Ordered pairs of different parties. */
export const pairsOf = ({ parties }: World): readonly (readonly [Party, Party])[] =>
  parties.flatMap((from) => parties.filter((to) => to !== from).map((to) => [from, to] as const))

export const bookOf = (world: World, from: Party, to: Party): Book => {
  const name = `${from.authority}>${to.authority}`
  const known = world.books.get(name)
  if (known !== undefined) return known
  const book = freshBook(from)
  world.books.set(name, book)
  return book
}

export const isCut = (world: World, a: Party, b: Party): boolean => world.cut.has(linkOf(a, b))

export const linkOf = (a: Party, b: Party): string => [a.authority, b.authority].sort().join('|')

/** Runs what may die in the middle; says whether it lived. What was in memory is lost with a process that died. */
export const mayDie = (world: World, party: Party, act: () => void): boolean => {
  try {
    act()
    return true
  } catch (error) {
    if (!(error instanceof Death)) throw error
    forgetBooks(world, party)
    return false
  }
}

/** The books of a process that starts: what its store says that peers have witnessed, nothing more. */
export const forgetBooks = (world: World, party: Party): void => {
  for (const peer of world.parties)
    if (peer !== party) world.books.delete(`${party.authority}>${peer.authority}`)
}

/** Puts the next bundle on its way, if anything waits; it may never arrive. `ahead`: the next is built on top of it. */
export const sendInto = (world: World, from: Party, to: Party, ahead: boolean): void => {
  const book = bookOf(world, from, to)
  const next = packNext(from, to, book)
  if (next === undefined) return
  world.flights.push({ from, to, contents: next.contents })
  if (ahead) book.held = next.upTo
}

/** A bundle arrives; the answer gets back unless it is lost. */
export const arrive = (
  world: World,
  { from, to, contents }: Flight,
  dice: Dice,
  answerIsLost: boolean,
): Outcome | undefined => {
  let outcome: Outcome | undefined
  // A peer may relay nothing: then what its entries need is early here.
  const feeds =
    world.isHealing || !dice.chance(35)
      ? contents.feeds
      : contents.feeds.filter(({ authority }) => authority === from.authority)
  const sent = { ...contents, feeds }
  const taken = dice.chance(25) ? throughPlaintext(sent) : sent
  mayDie(world, to, () => {
    outcome = receiveBundle(to.context, from.authority, taken).outcome
  })
  if (outcome === undefined) return undefined
  world.outcomes.set(outcome.kind, (world.outcomes.get(outcome.kind) ?? 0) + 1)
  if (!answerIsLost) takeAnswer(from, to, bookOf(world, from, to), contents, outcome)
  return outcome
}

/** Bundles from one to the other until nothing waits or the peer does not take them. */
export const bring = (world: World, from: Party, to: Party, dice: Dice): boolean => {
  let moved = false
  for (let i = 0; i < mostBundles; i += 1) {
    const contents = pack(from, to, bookOf(world, from, to))
    if (contents === undefined) return moved
    const outcome = arrive(world, { from, to, contents }, dice, false)
    if (outcome?.kind !== 'accepted' && outcome?.kind !== 'gap' && outcome?.kind !== 'repeated') return moved
    moved ||= outcome.kind === 'accepted'
    if (outcome.kind === 'repeated') return moved
  }
  return moved
}

const mostBundles = 12

/**
 * The machine is set back to its last backup, under a new key. One at a time: two that forget each other's keys at once
 * need an administrator.
 */
const startRestore = (world: World, party: Party): boolean => {
  const backup = world.backups.get(party.authority)
  const isBusy = world.parties.some((each) => isRestoring(each.store, each.context.lane))
  if (backup === undefined || isBusy || world.liars.size > 0) return false
  putBack(party, backup.snapshot())
  forgetBooks(world, party)
  signNewKey(party)
  world.restores.begun += 1
  return true
}

/** Whoever is being restored asks those it can reach, and ends where it can. */
export const goOnRestoring = (world: World): void => {
  for (const party of world.parties) {
    if (!isRestoring(party.store, party.context.lane)) continue
    mayDie(world, party, () => {
      for (const peer of world.parties) {
        if (peer === party || isCut(world, party, peer)) continue
        for (let i = 0; i < mostKeys && restoreFrom(party, peer) === 'other-epoch'; i += 1) signNewKey(party)
      }
      if (endRestore(party.context).ok) world.restores.ended += 1
    })
  }
}

const asTheyShouldBe: Conditions = {
  rulesFor: (_, rules) => rules,
  storeFor: (_, store) => store,
  setBack: startRestore,
}

/** A peer knows at most so many keys that a party has forgotten; a restore that needs more would never end. */
const mostKeys = 8

/** The party starts with a build that knows the later rules too. */
export const upgrade = (world: World, party: Party, rules: RulesOf = newerRules): void => {
  party.rulesOf = world.conditions.rulesFor(party.authority, rules)
  mayDie(world, party, () => releaseHeld(party.context))
}
