/** Which syllable of the query was taken for which of the name: the cheapest way, syllable by syllable. */
import type { NameUnit } from './name-units.ts'
import { costOfSyllable } from './sound-costs.ts'
import type { Reading, Step } from './syllable-steps.ts'
import { FAMILY_NAME_MISSING, NAME_SYLLABLE_MISSING, QUERY_SYLLABLE_EXTRA } from './trie-search.ts'

export interface Pair {
  /** Absent where the query lacks this syllable of the name. */
  readonly step?: Step
  /** Absent where the name lacks this syllable of the query. */
  readonly unit?: NameUnit
  /** The syllable both are taken for. */
  readonly code?: number
  readonly cost: number
}

interface Taken {
  readonly cost: number
  readonly pairs: readonly Pair[]
}

const takeFor = (step: Step, unit: NameUnit): Pair => {
  let cost = Number.POSITIVE_INFINITY
  let code = 0
  for (const [at, one] of unit.codes.entries()) {
    const sum = costOfSyllable(step.costs, one) + (unit.costs[at] ?? 0)
    if (sum >= cost) continue
    cost = sum
    code = one
  }
  return { step, unit, code, cost }
}

const missingAt = (place: number, row: number): number =>
  place === 0 && row === 0 ? FAMILY_NAME_MISSING : NAME_SYLLABLE_MISSING

/** The cheapest pairing, or `undefined` where the reading does not lead through. */
export const alignName = (reading: Reading, units: readonly NameUnit[]): readonly Pair[] | undefined => {
  const rows = units.length + 1
  const best: (Taken | undefined)[] = Array.from({ length: (reading.places + 1) * rows }, () => undefined)
  const offer = (place: number, row: number, from: Taken, pair: Pair): void => {
    const cost = from.cost + pair.cost
    if (cost < (best[place * rows + row]?.cost ?? Number.POSITIVE_INFINITY))
      best[place * rows + row] = { cost, pairs: [...from.pairs, pair] }
  }
  best[0] = { cost: reading.cost, pairs: [] }
  const steps = [...reading.steps].sort((one, other) => one.from - other.from)
  for (let place = 0; place <= reading.places; place++)
    for (let row = 0; row < rows; row++) {
      const here = best[place * rows + row]
      if (here === undefined) continue
      const unit = units[row]
      if (unit !== undefined) offer(place, row + 1, here, { unit, cost: missingAt(place, row) })
      for (const step of steps) {
        if (step.from !== place) continue
        if (unit !== undefined) offer(step.to, row + 1, here, takeFor(step, unit))
        offer(step.to, row, here, { step, cost: QUERY_SYLLABLE_EXTRA })
      }
    }
  return best[reading.places * rows + units.length]?.pairs
}
