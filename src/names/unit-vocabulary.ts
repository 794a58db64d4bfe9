/**
 * The syllables a register is made of. Each unit, in whatever script, is a weighted list of the Vietnamese syllables
 * it may stand for; that is all that comparing needs, so every script meets every other in one place.
 */
import { readingsOfHan } from './han-readings.ts'
import { syllablesWithoutMarks } from './latin-channel.ts'
import { costOfSyllable, type SoundCosts } from './sound-costs.ts'
import {
  ANY_TONE,
  ONSETS,
  packSyllable,
  RIMES,
  readSyllable,
  withTone,
  writeSyllable,
} from './vietnamese-syllable.ts'

export interface UnitVocabulary {
  /** codes[start[u] … start[u + 1]) with their costs are what unit u may stand for. */
  readonly start: Uint32Array
  readonly codes: Uint32Array
  readonly costs: Float32Array
}

/** A plain syllable may be any of several; the letters as they stand are a little likelier. */
const NOT_LITERAL = 0.12
/** For a Thai unit: sounds dearer than this are not kept. */
const THAI_REACH = 2.4
const TONES = 6

export interface WeightedCodes {
  readonly codes: readonly number[]
  readonly costs: readonly number[]
}

/**
 * Family names, middle words and given names that most people bear: 14 family names cover four fifths of the country.
 * Where two names sound alike to the query, the commoner syllable goes first.
 */
const COMMON = `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh văn thị đức hữu ngọc minh thanh
xuân quang đình công quốc duy anh hùng dũng hải hòa hương linh phúc tuấn thành`
const UNCOMMON = 0.02

const COMMON_CODES = new Set(
  COMMON.split(/\s+/).flatMap((word) => {
    const read = readSyllable(word)
    return read === undefined ? [] : [packSyllable(read)]
  }),
)

/** The tie-break against a syllable that few names have. */
export const rarityOf = (code: number): number => (COMMON_CODES.has(code) ? 0 : UNCOMMON)

export const markedUnit = (code: number): WeightedCodes => ({
  codes: [code],
  costs: [rarityOf(code)],
})

export const plainUnit = (plain: string): WeightedCodes => {
  const codes = syllablesWithoutMarks(plain)
  return { codes, costs: codes.map((code) => (writeSyllable(withTone(code, 0)) === plain ? 0 : NOT_LITERAL)) }
}

export const hanUnit = (char: string): WeightedCodes => {
  const codes = readingsOfHan(char)
  return { codes, costs: codes.map(() => 0) }
}

export const thaiUnit = (costs: SoundCosts): WeightedCodes => {
  const codes: number[] = []
  const weights: number[] = []
  for (let onset = 0; onset < ONSETS.length; onset++) {
    if ((costs.onsets[onset] ?? 9) > THAI_REACH) continue
    for (let rime = 0; rime < RIMES; rime++) {
      if ((costs.rimes[rime] ?? 9) + (costs.onsets[onset] ?? 9) > THAI_REACH) continue
      for (let tone = 0; tone < TONES; tone++) {
        const code = (onset * RIMES + rime) * (ANY_TONE + 1) + tone
        const cost = costOfSyllable(costs, code)
        if (cost > THAI_REACH) continue
        codes.push(code)
        weights.push(cost)
      }
    }
  }
  return { codes, costs: weights }
}

export const packVocabulary = (units: readonly WeightedCodes[]): UnitVocabulary => {
  const total = units.reduce((sum, unit) => sum + unit.codes.length, 0)
  const start = new Uint32Array(units.length + 1)
  const codes = new Uint32Array(total)
  const costs = new Float32Array(total)
  let at = 0
  for (const [index, unit] of units.entries()) {
    start[index] = at
    codes.set(unit.codes, at)
    costs.set(unit.costs, at)
    at += unit.codes.length
  }
  start[units.length] = at
  return { start, codes, costs }
}

/** What every unit of the register costs for one syllable of a query. */
export const costOfUnits = ({ start, codes, costs }: UnitVocabulary, heard: SoundCosts): Float32Array => {
  const found = new Float32Array(start.length - 1)
  for (let unit = 0; unit < found.length; unit++) {
    let least = Number.POSITIVE_INFINITY
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const cost = costOfSyllable(heard, codes[at] ?? 0) + (costs[at] ?? 0)
      if (cost < least) least = cost
    }
    found[unit] = least
  }
  return found
}
