/**
 * What a hit is: *same* (written the same, and one entry only bears it), *explained* (every difference is a rule's),
 * *possible* (near in sound), *different* (the nearest there is, but another name). A name never identifies a person:
 * the classes speak of names.
 */
export type MatchClass = 'same' | 'explained by rule' | 'possible' | 'different'

export interface Evidence {
  readonly cost: number
  /** Syllables of the query, or a fifth of its letters where letters were compared. */
  readonly length: number
  readonly writtenTheSame: boolean
  readonly everyPartByRule: boolean
  readonly dearestPart: number
  /** Entries of the register that bear exactly this name. */
  readonly borne: number
}

const POSSIBLE_PER_SYLLABLE = 1.1
const POSSIBLE_PART = 2.6
/** e-folding of the score: costs of this much per syllable bring it to 0.37. */
const SCORE_PER_SYLLABLE = 1.5

export const classify = (evidence: Evidence): MatchClass => {
  const { cost, length, writtenTheSame, everyPartByRule, dearestPart, borne } = evidence
  if (writtenTheSame) return borne === 1 ? 'same' : 'explained by rule'
  if (everyPartByRule) return 'explained by rule'
  return cost <= POSSIBLE_PER_SYLLABLE * Math.max(1, length) && dearestPart <= POSSIBLE_PART
    ? 'possible'
    : 'different'
}

/** 1 for a name that is as the rules write it, towards 0 as sounds part; three decimals. */
export const scoreOf = (cost: number, length: number): number =>
  Math.round(1000 * Math.exp(-cost / (SCORE_PER_SYLLABLE * Math.max(1, length)))) / 1000
