/** What is told of a name that was found: score, class, and why, part by part. */
import { classify, type MatchClass, scoreOf } from './classify.ts'
import { explainPair } from './explain-pair.ts'
import { alignName } from './name-alignment.ts'
import type { UnitReader } from './name-units.ts'
import { LETTERS_WEIGHT, type Reached } from './reach-names.ts'
import { sameWriting } from './same-writing.ts'
import type { Reading } from './syllable-steps.ts'

/** One syllable (or, where letters were compared, one name) of the query beside that of the name. */
export interface Part {
  /** Empty where the query has nothing for `name`. */
  readonly query: string
  /** Empty where the name has nothing for `query`. */
  readonly name: string
  /** 0 as the rules write it; −ln of how likely, in hundredths. */
  readonly cost: number
}

export interface Hit {
  readonly name: string
  /** 1 as the rules write it, towards 0 as sounds part. */
  readonly score: number
  readonly class: MatchClass
  /** In English, part by part. */
  readonly why: readonly string[]
  readonly parts: readonly Part[]
  /** Other entries of the register with exactly this name. */
  readonly others: number
  /** Line of the register (from 1) that bears the name first. */
  readonly line: number
}

export interface Found {
  readonly name: string
  /** Entries of the register that bear it. */
  readonly borne: number
  readonly line: number
  readonly reached: Reached
}

const SOUNDS_PER_SYLLABLE = 3
/** Letters this near are one of the usual spellings. */
const USUAL_SPELLING = 0.6 * LETTERS_WEIGHT

const hundredths = (cost: number): number => Math.round(100 * cost) / 100

type Told = Pick<Hit, 'score' | 'class' | 'why' | 'parts'>

export const explainHit = (reader: UnitReader, query: string, found: Found): Hit => {
  const { name, borne, line, reached } = found
  const { way, exonym } = reached
  const told =
    way.by === 'letters'
      ? explainLetters(query, found, way.spelling, way.sounds / SOUNDS_PER_SYLLABLE)
      : explainSyllables(reader, query, found, way.reading)
  const place = exonym === undefined ? [] : [`${query} and ${exonym} name one place or office`]
  const shared = borne === 1 ? [] : [`${borne} entries bear this name: it cannot tell them apart`]
  return { name, ...told, why: [...place, ...told.why, ...shared], others: borne - 1, line }
}

const explainLetters = (
  query: string,
  { name, borne, reached }: Found,
  spelling: string,
  length: number,
): Told => {
  const { cost } = reached
  const writtenTheSame = sameWriting(query, name)
  const everyPartByRule = cost <= USUAL_SPELLING
  return {
    score: scoreOf(cost, length),
    class: classify({ cost, length, writtenTheSame, everyPartByRule, dearestPart: 0, borne }),
    why: [writtenTheSame ? 'written the same' : `${query} is spelt ${spelling} in Latin letters`],
    parts: [{ query: spelling, name, cost: hundredths(cost) }],
  }
}

const explainSyllables = (
  reader: UnitReader,
  query: string,
  { name, borne, reached }: Found,
  reading: Reading,
): Told => {
  const { cost } = reached
  const units = (reader.read(name) ?? []).flatMap((unit) => reader.units[unit] ?? [])
  const pairs = alignName(reading, units) ?? []
  const reasons = pairs.map(explainPair)
  const writtenTheSame = sameWriting(query, name)
  const order = reading.turn === 'as written' ? [] : [`read with the ${reading.turn}`]
  const evidence = {
    cost,
    length: pairs.length,
    writtenTheSame,
    everyPartByRule: reasons.length > 0 && reasons.every(({ byRule }) => byRule),
    dearestPart: Math.max(0, ...pairs.map((pair) => pair.cost)),
    borne,
  }
  return {
    score: scoreOf(cost, pairs.length),
    class: classify(evidence),
    why: writtenTheSame ? ['written the same'] : [...order, ...reasons.map(({ words }) => words)],
    parts: pairs.map(({ step, unit, cost: part }) => ({
      query: step?.text ?? '',
      name: unit?.text ?? '',
      cost: hundredths(part),
    })),
  }
}
