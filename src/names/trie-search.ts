/**
 * The cheapest names of a trie for one reading of a query: best-first search with a lower bound for what is still to
 * be read (A*). Costs only add up, so the first names to come out are the best there are: nothing is lost against
 * comparing every name, short of the limit and the budget of opened nodes.
 */
import { MinHeap } from './min-heap.ts'
import type { Reading } from './syllable-steps.ts'
import type { SyllableTrie } from './syllable-trie.ts'
import type { UnitCosts } from './unit-vocabulary.ts'

export interface Found {
  readonly name: number
  readonly cost: number
}

export interface SearchLimits {
  readonly results: number
  /** Names dearer than this are not looked for. */
  readonly cost: number
  /** Nodes opened at most: bounds the time of a query that fits nothing. */
  readonly opened: number
  /** Look for names whose first syllable the query lacks? */
  readonly withoutFamilyName: boolean
}

/** A syllable of the name that the query lacks: most often the middle word (Văn, Thị). */
export const NAME_SYLLABLE_MISSING = 3.4
/** The family name: people are called by their given names. Looked for only where the query has two syllables. */
export const FAMILY_NAME_MISSING = 2.4
/** A syllable of the query that the name lacks. */
export const QUERY_SYLLABLE_EXTRA = 4
/** One syllable dearer than this is another syllable. */
const WORST_SYLLABLE = 5.5

/** Beside a name that fits, one this much dearer is none that was meant: e^−3.5 is one in thirty. */
export const SPREAD = 3.5

/** The nearest names so far, each once; what is dearer than the last of a full list, or far dearer than the first, is out. */
class Nearest {
  readonly found: Found[] = []
  readonly #size: number
  limit: number

  constructor(size: number, limit: number) {
    this.#size = size
    this.limit = limit
  }

  offer(name: number, cost: number): void {
    if (cost > this.limit) return
    const known = this.found.findIndex((other) => other.name === name)
    if (known >= 0 && (this.found[known]?.cost ?? 0) <= cost) return
    if (known >= 0) this.found.splice(known, 1)
    const at = this.found.findIndex((other) => other.cost > cost)
    this.found.splice(at < 0 ? this.found.length : at, 0, { name, cost })
    if (this.found.length > this.#size) this.found.pop()
    if (this.found.length === this.#size) this.limit = this.found.at(-1)?.cost ?? this.limit
    this.limit = Math.min(this.limit, (this.found[0]?.cost ?? this.limit) + SPREAD)
  }
}

/** For each place, the least that the rest of the query can cost with this vocabulary. */
const leastRemaining = (reading: Reading, costs: readonly UnitCosts[]): Float64Array => {
  const least = new Float64Array(reading.places + 1).fill(Number.POSITIVE_INFINITY)
  least[reading.places] = 0
  const byEnd = [...reading.steps.entries()].sort((one, other) => other[1].from - one[1].from)
  for (const [index, { from, to }] of byEnd) {
    const cheapest = Math.min(QUERY_SYLLABLE_EXTRA, costs[index]?.least ?? QUERY_SYLLABLE_EXTRA)
    least[from] = Math.min(least[from] ?? 0, cheapest + (least[to] ?? Number.POSITIVE_INFINITY))
  }
  return least
}

export const searchTrie = (
  trie: SyllableTrie,
  reading: Reading,
  costs: readonly UnitCosts[],
  limits: SearchLimits,
): readonly Found[] => {
  const remaining = leastRemaining(reading, costs)
  const stepsFrom: { readonly units: Float32Array; readonly to: number }[][] = Array.from(
    { length: reading.places + 1 },
    () => [],
  )
  for (const [index, step] of reading.steps.entries()) {
    const units = costs[index]?.units
    if (units !== undefined) stepsFrom[step.from]?.push({ units, to: step.to })
  }
  const nearest = new Nearest(limits.results, limits.cost)
  const { childStart, unit, endStart, endNames } = trie
  // States, by number: node, place in the query, cost so far.
  const node: number[] = []
  const place: number[] = []
  const spent: number[] = []
  const waiting = new MinHeap()
  /** At the end of the query only names that end here count: what is spoken last is never left out of a name. */
  const reach = (toNode: number, toPlace: number, cost: number): void => {
    if (toPlace === reading.places) {
      for (let end = endStart[toNode] ?? 0; end < (endStart[toNode + 1] ?? 0); end++)
        nearest.offer(endNames[end] ?? 0, cost)
      return
    }
    const least = cost + (remaining[toPlace] ?? Number.POSITIVE_INFINITY)
    if (least > nearest.limit) return
    waiting.push(least, node.length)
    node.push(toNode)
    place.push(toPlace)
    spent.push(cost)
  }
  reach(0, 0, reading.cost)
  const opened = new Map<number, number>()
  for (let count = 0; waiting.size > 0 && count < limits.opened; count++) {
    const { cost: least, item: state } = waiting.pop()
    if (least > nearest.limit) break
    const here = node[state] ?? 0
    const at = place[state] ?? 0
    const cost = spent[state] ?? 0
    const key = here * (reading.places + 1) + at
    if ((opened.get(key) ?? Number.POSITIVE_INFINITY) <= cost) continue
    opened.set(key, cost)
    const first = childStart[here] ?? 0
    const last = childStart[here + 1] ?? 0
    for (const { units, to } of stepsFrom[at] ?? []) {
      const rest = remaining[to] ?? Number.POSITIVE_INFINITY
      for (let child = first; child < last; child++) {
        const step = units[unit[child] ?? 0] ?? 0
        if (step <= WORST_SYLLABLE && cost + step + rest <= nearest.limit) reach(child, to, cost + step)
      }
      if (reading.steps.length > 1) reach(here, to, cost + QUERY_SYLLABLE_EXTRA)
    }
    const missing = here !== 0 ? NAME_SYLLABLE_MISSING : FAMILY_NAME_MISSING
    if (here === 0 && !limits.withoutFamilyName) continue
    if (cost + missing + (remaining[at] ?? 0) > nearest.limit) continue
    for (let child = first; child < last; child++) reach(child, at, cost + missing)
  }
  return nearest.found
}
