/**
 * One name against a register: every reading through the tree of syllables, the letters beside it, the cheapest of
 * both, each with its score, its class and why.
 */
import { classify, type MatchClass, scoreOf } from './classify.ts'
import { explainPair } from './explain-pair.ts'
import { type Spelling, searchLetters, spellingsFrom } from './letter-search.ts'
import { alignName } from './name-alignment.ts'
import { type NameRegister, nameAt } from './name-register.ts'
import { createUnitReader, type UnitReader } from './name-units.ts'
import { knownAs } from './other-names.ts'
import { readingsOf } from './query-readings.ts'
import type { SoundCosts } from './sound-costs.ts'
import type { Reading } from './syllable-steps.ts'
import { cleanText, foldLatin, LONGEST_NAME, scriptOf } from './text.ts'
import { createThaiEar, type ThaiEar } from './thai-channel.ts'
import { type Romanized, romanizeThai } from './thai-romanize.ts'
import { type StepCosts, searchTrie } from './trie-search.ts'
import { costOfUnits } from './unit-vocabulary.ts'

export interface Hit {
  readonly name: string
  /** 1 as the rules write it, towards 0 as sounds part. */
  readonly score: number
  readonly class: MatchClass
  /** Syllable by syllable, in English. */
  readonly why: readonly string[]
  /** Other entries of the register with exactly this name. */
  readonly others: number
  /** Line of the register (from 1) that bears the name first. */
  readonly line: number
}

export type NameSearch = (query: string, top: number) => readonly Hit[]

/** How a name of the register was reached. */
type Way =
  | { readonly by: 'syllables'; readonly reading: Reading }
  | { readonly by: 'letters'; readonly spelling: string; readonly sounds: number }

interface Reached {
  readonly number: number
  readonly cost: number
  readonly way: Way
  /** Another name of the place or office asked for. */
  readonly exonym?: string
}

/** Nodes opened for one reading at most: some 20 ms of work, met only by queries that fit nothing. */
const OPENED = 20_000
/** Names kept beyond those asked for, so that ties at the end do not hide the one that is written the same. */
const MARGIN = 1
const DEAREST_SYLLABLE = 2.2
const DEAREST_START = 2.5
/** A cost between letters tells more than one between syllables, which have six tones to differ by. */
const LETTERS_WEIGHT = 2
const DEAREST_SOUND = 0.4
const SOUNDS_PER_SYLLABLE = 3
/** Another name of the place is looked up, not heard: a little behind the name as asked. */
const AS_EXONYM = 0.05
/** Costs of the register's units for the steps of readings; a syllable met in several readings is worked out once. */
const createUnitCosts = (register: NameRegister): ((reading: Reading) => readonly StepCosts[]) => {
  const known = new Map<SoundCosts, StepCosts>()
  const of = (costs: SoundCosts): StepCosts => {
    const units = costOfUnits(register.vocabulary, costs)
    return { units, least: units.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY) }
  }
  return (reading) =>
    reading.steps.map(({ costs }) => {
      const found = known.get(costs) ?? of(costs)
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
    if (this.#best.size < this.#results) return Number.POSITIVE_INFINITY
    const costs = [...this.#best.values()].map(({ cost }) => cost).sort((one, other) => one - other)
    return costs[this.#results - 1] ?? Number.POSITIVE_INFINITY
  }

  get all(): readonly Reached[] {
    return [...this.#best.values()]
  }
}

/** Names of the register within reach of one writing of the query. */
const reachName = (
  register: NameRegister,
  ear: ThaiEar,
  name: string,
  asked: { readonly results: number; readonly cost: number },
): readonly Reached[] => {
  const reach = new Reach(asked.results)
  const unitCosts = createUnitCosts(register)
  const readings = [...readingsOf(name, ear)].sort((one, other) => one.cost - other.cost)
  for (const reading of readings) {
    const cost = Math.min(DEAREST_START + DEAREST_SYLLABLE * fewestSteps(reading), asked.cost, reach.limit)
    const limits = { results: asked.results, cost, opened: OPENED }
    if (reading.cost > cost) continue
    for (const one of searchTrie(register.trie, reading, unitCosts(reading), limits))
      reach.keep({ number: one.name, cost: one.cost, way: { by: 'syllables', reading } })
  }
  const dearest = Math.min(asked.cost, reach.limit)
  for (const one of reachByLetters(register, spellingsFrom(romanizationsOf(name)), asked.results, dearest))
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

const reachAllNames = (
  register: NameRegister,
  ear: ThaiEar,
  name: string,
  results: number,
): readonly Reached[] => {
  const reach = new Reach(results)
  for (const one of reachName(register, ear, name, { results, cost: Number.POSITIVE_INFINITY }))
    reach.keep(one)
  for (const known of knownAs(name))
    for (const exonym of known.names)
      for (const one of reachName(register, ear, exonym, { results, cost: AS_EXONYM }))
        reach.keep({ ...one, cost: one.cost + AS_EXONYM, exonym })
  return reach.all
}

const explain = (reader: UnitReader, query: string, reached: Reached, name: string, borne: number): Hit => {
  const base = { name, others: borne - 1, line: 0 }
  const shared = borne === 1 ? [] : [`${borne} entries bear this name: it cannot tell them apart`]
  const writtenTheSame = sameWriting(query, name)
  const { way, cost, exonym } = reached
  const turn = exonym !== undefined ? [`${query} and ${exonym} name one place or office`] : []
  if (way.by === 'letters') {
    const length = way.sounds / SOUNDS_PER_SYLLABLE
    const everyPartByRule = cost <= LETTERS_WEIGHT * 0.6
    const evidence = { cost, length, writtenTheSame, everyPartByRule, dearestPart: 0, borne }
    const words = writtenTheSame ? 'written the same' : `${query} is spelt ${way.spelling} in Latin letters`
    return {
      ...base,
      score: scoreOf(cost, length),
      class: classify(evidence),
      why: [...turn, words, ...shared],
    }
  }
  const units = (reader.read(name) ?? []).flatMap((unit) => reader.units[unit] ?? [])
  const pairs = alignName(way.reading, units) ?? []
  const parts = pairs.map((pair) => ({ ...explainPair(pair), cost: pair.cost }))
  const evidence = {
    cost,
    length: pairs.length,
    writtenTheSame,
    everyPartByRule: parts.length > 0 && parts.every(({ byRule }) => byRule),
    dearestPart: Math.max(0, ...parts.map((part) => part.cost)),
    borne,
  }
  const order = way.reading.turn === 'as written' ? [] : [`read with the ${way.reading.turn}`]
  return {
    ...base,
    score: scoreOf(cost, pairs.length),
    class: classify(evidence),
    why: writtenTheSame
      ? ['written the same', ...shared]
      : [...turn, ...order, ...parts.map(({ words }) => words), ...shared],
  }
}

/** Same letters and marks, whatever the case, spaces and place of the tone mark. */
const sameWriting = (one: string, other: string): boolean => {
  const key = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[\s\-.]+/g, ' ')
      .trim()
  return (
    key(one) === key(other) || (foldLatin(one) === foldLatin(other) && looseTones(one) === looseTones(other))
  )
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** oà and òa, uý and úy: the tone mark moved to the end of the word. */
const looseTones = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD')
      return letters.replace(TONE_MARKS, '') + (letters.match(TONE_MARKS) ?? []).join('')
    })
    .join(' ')

/** Searches one register; what it learns of Thai sounds it keeps between queries. */
export const createNameSearch = (register: NameRegister): NameSearch => {
  const ear = createThaiEar()
  return (query, top) => {
    const name = cleanText(query).slice(0, LONGEST_NAME)
    const reader = createUnitReader()
    return reachAllNames(register, ear, name, top + MARGIN)
      .map((reached) => ({ reached, name: nameAt(register, reached.number) }))
      .map((one) => ({ ...one, exact: sameWriting(name, one.name) ? 0 : 1 }))
      .sort(
        (one, other) =>
          one.exact - other.exact ||
          one.reached.cost - other.reached.cost ||
          one.reached.number - other.reached.number,
      )
      .slice(0, top)
      .map(({ reached, name: found }) => ({
        ...explain(reader, name, reached, found, register.borne[reached.number] ?? 1),
        line: register.firstLine[reached.number] ?? 0,
      }))
  }
}
