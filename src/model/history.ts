/**
 * A history: parties that act, exchange, lose and repeat bundles, are cut off, die, are set back, erase, upgrade and lie,
 * and at the end a world in which everything works again. The same steps always make the same history.
 */
import { recordKey } from '../affairs/kernel/past.ts'
import type { RulesOf } from '../affairs/kernel/rules.ts'
import { eraseBody } from '../exchange/lane/erasures.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import { releaseActs } from '../exchange/lane/release-acts.ts'
import { isRestoring } from '../exchange/lane/restore-state.ts'
import { type Dice, diceOf } from './dice.ts'
import { endorseRules, underVersion } from './drafts.ts'
import { equivocate, inventPast, unsay, writeUnjudged } from './lies.ts'
import type { Party } from './party.ts'
import { draftOf, randomDraft, versioned } from './random-acts.ts'
import {
  arrive,
  bring,
  type Conditions,
  forgetBooks,
  goOnRestoring,
  isCut,
  linkOf,
  makeWorld,
  mayDie,
  newerRules,
  pairsOf,
  partyAt,
  sendInto,
  upgrade,
  type World,
} from './world.ts'

/** How often each event comes, of a thousand. */
export const weights = {
  act: 330,
  exchange: 200,
  send: 90,
  arrive: 100,
  lose: 25,
  repeat: 25,
  cut: 20,
  mend: 40,
  'long-cut': 24,
  death: 35,
  backup: 50,
  'set-back': 35,
  'under-later-rules': 26,
  upgrade: 6,
  erase: 30,
  'void-act': 50,
  lie: 5,
} as const

export type EventKind = keyof typeof weights

export interface Step {
  readonly kind: EventKind
  readonly seed: number
}

export interface History {
  readonly size: 'two' | 'three'
  readonly steps: readonly Step[]
}

export const playHistory = ({ size, steps }: History, changed: Partial<Conditions> = {}): World => {
  const world = makeWorld(size, changed)
  for (const { kind, seed } of steps) events[kind](world, diceOf(seed))
  return world
}

type Event = (world: World, dice: Dice) => void

const anyParty = (world: World, dice: Dice): Party => partyAt(world, dice.below(world.parties.length))

const events: Readonly<Record<EventKind, Event>> = {
  act: (world, dice) => {
    act(world, anyParty(world, dice), dice)
  },
  exchange: (world, dice) => {
    for (const [from, to] of pairsOf(world)) {
      if (dice.chance(60) && !isCut(world, from, to)) bring(world, from, to, dice)
    }
    goOnRestoring(world)
  },
  send: (world, dice) => {
    const [from, to] = aPair(world, dice)
    sendInto(world, from, to, dice.chance(50))
  },
  arrive: (world, dice) => {
    const [flight] = world.flights.splice(dice.below(Math.max(1, world.flights.length)), 1)
    if (flight !== undefined && !isCut(world, flight.from, flight.to))
      arrive(world, flight, dice, dice.chance(25))
  },
  lose: (world, dice) => {
    world.flights.splice(dice.below(Math.max(1, world.flights.length)), 1)
  },
  repeat: (world, dice) => {
    const flight = world.flights[dice.below(Math.max(1, world.flights.length))]
    if (flight !== undefined) world.flights.push(flight)
  },
  cut: (world, dice) => {
    world.cut.add(linkOf(...aPair(world, dice)))
  },
  mend: (world) => {
    world.cut.clear()
  },
  'long-cut': (world, dice) => {
    for (const [a, b] of pairsOf(world)) world.cut.add(linkOf(a, b))
    let released = 0
    for (let tries = 0; released <= 21 && tries < 80; tries += 1)
      released += act(world, anyParty(world, dice), dice)
    world.longestCut = Math.max(world.longestCut, released)
    world.cut.clear()
  },
  death: (world, dice) => {
    world.death = dice.pick(['before-commit', 'after-commit'])
    const party = anyParty(world, dice)
    if (isRestoring(party.store, party.context.lane)) goOnRestoring(world)
    else if (dice.chance(50)) act(world, party, dice)
    else for (const [from, to] of pairsOf(world)) if (to === party) bring(world, from, to, dice)
    world.death = undefined
  },
  backup: (world, dice) => {
    const party = anyParty(world, dice)
    if (!isRestoring(party.store, party.context.lane))
      world.backups.set(party.authority, party.store.snapshot())
  },
  'set-back': (world, dice) => {
    const [first, ...rest] = world.parties.filter(({ authority }) => world.backups.has(authority))
    if (first === undefined || !world.conditions.setBack(world, dice.pick([first, ...rest]))) return
    if (dice.chance(70)) goOnRestoring(world)
  },
  'under-later-rules': (world, dice) => {
    const author = world.parties.at(-1)
    if (author === undefined) return
    for (const party of world.parties) {
      tryRelease(world, party, [endorseRules(versioned, 2)])
      for (const [from, to] of pairsOf(world)) if (!isCut(world, from, to)) bring(world, from, to, dice)
    }
    // Each has to be known to know that all have endorsed.
    for (const [from, to] of pairsOf(world)) if (!isCut(world, from, to)) bring(world, from, to, dice)
    author.rulesOf = world.conditions.rulesFor(author.authority, newerRules)
    for (let i = 0; i < 3; i += 1) {
      const record = `${versioned}/${dice.pick(['A', 'B', 'C', 'D', 'E'])}`
      const draft = draftOf(
        { compact: compactOf(author), dice, look: lookOf(author), record, author: author.authority },
        versioned,
        'reported',
      )
      tryRelease(world, author, [underVersion(draft, 2)])
    }
    for (const [from, to] of pairsOf(world)) {
      if (from === author && !isCut(world, from, to)) bring(world, from, to, dice)
    }
  },
  upgrade: (world, dice) => {
    upgrade(world, anyParty(world, dice))
  },
  erase: (world, dice) => {
    const party = anyParty(world, dice)
    const reader = party.store.lane(party.context.lane)
    const bodies = reader
      .heads()
      .flatMap(({ authority, feed, size }) =>
        reader.entries(feed, 0, size).map((entry) => ({ authority, entry })),
      )
      .filter(({ entry }) => entry.body !== null)
    const chosen = bodies[dice.below(Math.max(1, bodies.length))]
    if (chosen === undefined || isRestoring(party.store, party.context.lane)) return
    eraseBody(party.context, chosen.authority, chosen.entry.seq, dice.pick(['retention', 'error']))
  },
  'void-act': (world, dice) => {
    const party = anyParty(world, dice)
    if (!mayWrite(party)) return
    mayDie(world, party, () => {
      const draft = randomDraft(dice, party.authority, compactOf(party), lookOf(party))
      const noLeaf = 'A'.repeat(43).concat('=')
      const record = draft.facts.record ?? ''
      const isAnswered = draft.facts.affair !== 'rules' && dice.chance(70)
      const facts = isAnswered
        ? { ...draft.facts, act: 'confirmed', cites: [], fields: { statement: noLeaf }, record }
        : draft.facts
      writeUnjudged(party, { facts, body: null })
    })
  },
  lie: (world, dice) => {
    const liar = anyParty(world, dice)
    if (!mayWrite(liar) || world.liars.size > 0 || isAnyRestoring(world)) return
    const draft = (): Draft => randomDraft(dice, liar.authority, compactOf(liar), lookOf(liar))
    const lie = dice.below(3)
    if (lie === 0) equivocate(world, liar, dice, draft(), draft())
    else if (lie === 1) inventPast(world, liar, dice, draft())
    else unsay(world, liar, draft())
  },
}

const aPair = (world: World, dice: Dice): readonly [Party, Party] => {
  const from = dice.below(world.parties.length)
  const to = (from + 1 + dice.below(world.parties.length - 1)) % world.parties.length
  return [partyAt(world, from), partyAt(world, to)]
}

const isAnyRestoring = (world: World): boolean =>
  world.parties.some((party) => isRestoring(party.store, party.context.lane))

const mayWrite = (party: Party): boolean =>
  !isRestoring(party.store, party.context.lane) &&
  party.store
    .lane(party.context.lane)
    .heads()
    .every((head) => head.authority !== party.authority || head.accepted === head.size)

const compactOf = ({ context }: Party) => ({ id: context.lane.compact, members: context.compact.members })

const lookOf = (party: Party) => {
  const reader = party.store.lane(party.context.lane)
  return (record: string) => reader.record(record)?.state ?? reader.record(recordKey(record, 2))?.state
}

/** How many were released: an honest node writes nothing that it would judge void. */
const act = (world: World, party: Party, dice: Dice): number => {
  const look = lookOf(party)
  const draft = randomDraft(dice, party.authority, compactOf(party), look)
  const { record } = draft.facts
  const later =
    record !== null && party.store.lane(party.context.lane).record(recordKey(record, 2)) !== undefined
  return tryRelease(world, party, [later ? { ...draft, facts: { ...draft.facts, version: 2 } } : draft])
}

const tryRelease = (world: World, party: Party, drafts: readonly Draft[]): number => {
  let released = 0
  mayDie(world, party, () => {
    const done = releaseActs(party.context, drafts)
    if (done.ok) released = done.value.length
  })
  return released
}

/** All links work, what is on its way arrives late, all have the newest build, restores end: then exchange until rest. */
export const heal = (world: World, build: RulesOf = newerRules): void => {
  const dice = diceOf(1)
  world.cut.clear()
  world.isHealing = true
  world.death = undefined
  for (const flight of world.flights.splice(0)) arrive(world, flight, dice, false)
  for (const party of world.parties) {
    upgrade(world, party, build)
    forgetBooks(world, party)
  }
  for (let round = 0; round < mostRounds; round += 1) {
    goOnRestoring(world)
    let moved = false
    for (const [from, to] of pairsOf(world)) moved = bring(world, from, to, dice) || moved
    if (!moved && !isAnyRestoring(world)) return
  }
}

const mostRounds = 40
