/**
 * The names of a register nearest to a query: by syllables through the tree, by letters beside it, and by the other
 * names of a place or an office. Each way bounds the next: what is dearer than the names already found is not looked
 * for.
 */
import { type Spelling, searchLetters, spellingsFrom } from './letter-search.ts'
import type { NameRegister } from './name-register.ts'
import { knownAs } from './other-names.ts'
import { readingsOf } from './query-readings.ts'
import type { SoundCosts } from './sound-costs.ts'
import type { Reading } from './syllable-steps.ts'
import { scriptOf } from './text.ts'
import type { ThaiEar } from './thai-channel.ts'
import { type Romanized, romanizeThai } from './thai-romanize.ts'
import { SPREAD, searchTrie } from './trie-search.ts'
import { costOfUnits, type UnitCosts, type UnitSounds } from './unit-vocabulary.ts'

/** How a name of the register was reached. */
export type Way =
  | { readonly by: 'syllables'; readonly reading: Reading }
  | { readonly by: 'letters'; readonly spelling: string; readonly sounds: number }

export interface Reached {
  readonly number: number
  readonly cost: number
  readonly way: Way
  /** Another name of the place or office asked for. */
  readonly exonym?: string
}

/** Nodes opened for one reading at most: some 20 ms of work, met only by queries that fit nothing. */
const OPENED = 20_000
const DEAREST_SYLLABLE = 2.2
const DEAREST_START = 2.5
/** A cost between letters tells more than one between syllables, which have six tones to differ by. */
export const LETTERS_WEIGHT = 2
const DEAREST_SOUND = 0.4
/** Another name of the place is looked up, not heard: a little behind the name as asked. */
const AS_EXONYM = 0.05
/** The other name must stand in the register as written; uncommon syllables cost a little. */
const EXONYM_REACH = 0.3

/** Costs of the register's units for the steps of readings; a syllable met in several readings is worked out once. */
const createUnitCosts = (sounds: UnitSounds): ((reading: Reading) => readonly UnitCosts[]) => {
  const known = new Map<SoundCosts, UnitCosts>()
  return (reading) =>
    reading.steps.map(({ costs }) => {
      const found = known.get(costs) ?? costOfUnits(sounds, costs)
      known.set(costs, found)
      return found
    })
}

const fewestSteps = (reading: Reading): number => {
  const fewest = new Float64Array(reading.places + 1).fill(Number.POSITIVE_INFINITY)
  fewest[0] = 0
  for (const step of reading.steps)
    fewest[step.to] = Math.min(fewest[step.to] ?? 0, (fewest[step.from] ?? 0) + 1)
  return fewest[reading.places] ?? 0
}

const romanizationsOf = (name: string): readonly Romanized[] =>
  scriptOf(name) === 'thai' ? romanizeThai(name) : [{ latin: name, cost: 0 }]

/** The cheapest way to each name, and what a further one must cost less than to matter. */
class Reach {
  readonly #best = new Map<number, Reached>()
  readonly #results: number

  constructor(results: number) {
    this.#results = results
  }

  keep(one: Reached): void {
    if (one.cost < (this.#best.get(one.number)?.cost ?? Number.POSITIVE_INFINITY))
      this.#best.set(one.number, one)
  }

  get limit(): number {
    const costs = [...this.#best.values()].map(({ cost }) => cost).sort((one, other) => one - other)
    const [least] = costs
    if (least === undefined) return Number.POSITIVE_INFINITY
    return Math.min(least + SPREAD, costs[this.#results - 1] ?? Number.POSITIVE_INFINITY)
  }

  get all(): readonly Reached[] {
    return [...this.#best.values()]
  }
}

/** A register opened for searching, with what is worked out once for all queries. */
export interface Searched {
  readonly register: NameRegister
  readonly sounds: UnitSounds
  readonly ear: ThaiEar
}

/** Names of the register within reach of one writing of the query. */
const reachName = (
  searched: Searched,
  name: string,
  asked: { readonly results: number; readonly cost: number },
): readonly Reached[] => {
  const reach = new Reach(asked.results)
  const unitCosts = createUnitCosts(searched.sounds)
  const readings = [...readingsOf(name, searched.ear)].sort((one, other) => one.cost - other.cost)
  for (const reading of readings) {
    const syllables = fewestSteps(reading)
    const cost = Math.min(DEAREST_START + DEAREST_SYLLABLE * syllables, asked.cost, reach.limit)
    const limits = { results: asked.results, cost, opened: OPENED, withoutFamilyName: syllables === 2 }
    if (reading.cost > cost) continue
    for (const one of searchTrie(searched.register.trie, reading, unitCosts(reading), limits))
      reach.keep({ number: one.name, cost: one.cost, way: { by: 'syllables', reading } })
  }
  const dearest = Math.min(asked.cost, reach.limit)
  for (const one of reachByLetters(
    searched.register,
    spellingsFrom(romanizationsOf(name)),
    asked.results,
    dearest,
  ))
    reach.keep(one)
  return reach.all
}

const reachByLetters = (
  register: NameRegister,
  spellings: readonly Spelling[],
  results: number,
  dearest: number,
): readonly Reached[] => {
  const [first] = spellings
  if (first === undefined) return []
  const limits = {
    results,
    cost: Math.min(1.5 + DEAREST_SOUND * first.sounds.length, dearest / LETTERS_WEIGHT),
  }
  return searchLetters(register.letters, spellings, limits).map(({ name, cost, spelling }) => ({
    number: name,
    cost: LETTERS_WEIGHT * cost,
    way: { by: 'letters', spelling, sounds: first.sounds.length },
  }))
}

export const reachNames = (searched: Searched, name: string, results: number): readonly Reached[] => {
  const reach = new Reach(results)
  for (const one of reachName(searched, name, { results, cost: Number.POSITIVE_INFINITY })) reach.keep(one)
  for (const known of knownAs(name))
    for (const exonym of known.names)
      for (const one of reachName(searched, exonym, { results, cost: EXONYM_REACH }))
        reach.keep({ ...one, cost: one.cost + AS_EXONYM, exonym })
  return reach.all
}
