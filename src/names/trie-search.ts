/**
 * The cheapest names of a trie for one reading of a query: best-first search with a lower bound for what is still to
 * be read (A*). Costs only add up, so the first names to come out are the best there are: nothing is lost against
 * comparing every name, short of the limit and the budget of opened nodes.
 */
import type { Reading } from './syllable-steps.ts'
import type { SyllableTrie } from './syllable-trie.ts'

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
}

/** What each unit of the vocabulary costs for one step of a reading, and the least of them. */
export interface StepCosts {
  readonly units: Float32Array
  readonly least: number
}

/** A syllable of the name that the query lacks: most often the middle word (Văn, Thị). */
export const NAME_SYLLABLE_MISSING = 3.4
/** A syllable of the query that the name lacks. */
export const QUERY_SYLLABLE_EXTRA = 4
/** One syllable dearer than this is another syllable. */
const WORST_SYLLABLE = 5.5

class Heap {
  #cost: number[] = []
  #item: number[] = []

  get size(): number {
    return this.#cost.length
  }

  push(cost: number, item: number): void {
    let at = this.#cost.length
    this.#cost.push(cost)
    this.#item.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if ((this.#cost[parent] ?? 0) <= cost) break
      this.#move(parent, at)
      at = parent
    }
    this.#cost[at] = cost
    this.#item[at] = item
  }

  pop(): number {
    const top = this.#item[0] ?? 0
    const cost = this.#cost.pop() ?? 0
    const item = this.#item.pop() ?? 0
    const size = this.#cost.length
    if (size === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      if (child + 1 < size && (this.#cost[child + 1] ?? 0) < (this.#cost[child] ?? 0)) child++
      if ((this.#cost[child] ?? 0) >= cost) break
      this.#move(child, at)
      at = child
    }
    this.#cost[at] = cost
    this.#item[at] = item
    return top
  }

  #move(from: number, to: number): void {
    this.#cost[to] = this.#cost[from] ?? 0
    this.#item[to] = this.#item[from] ?? 0
  }
}

/** The cheapest costs seen of whole names: what is dearer than the last of them is never asked for. */
class Bound {
  readonly #best: number[] = []
  readonly #size: number
  limit: number

  constructor(size: number, limit: number) {
    this.#size = size
    this.limit = limit
  }

  offer(cost: number): void {
    if (cost >= this.limit) return
    const at = this.#best.findIndex((other) => other > cost)
    this.#best.splice(at < 0 ? this.#best.length : at, 0, cost)
    if (this.#best.length > this.#size) this.#best.pop()
    if (this.#best.length === this.#size) this.limit = this.#best.at(-1) ?? this.limit
  }
}

/** For each place, the least that the rest of the query can cost with this vocabulary. */
const leastRemaining = (reading: Reading, costs: readonly StepCosts[]): Float64Array => {
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
  costs: readonly StepCosts[],
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
  const found = new Map<number, number>()
  // States, by number: node, place in the query, cost so far.
  const node: number[] = []
  const place: number[] = []
  const spent: number[] = []
  const heap = new Heap()
  const bound = new Bound(limits.results, limits.cost)
  const add = (toNode: number, toPlace: number, cost: number): void => {
    const least = cost + (remaining[toPlace] ?? Number.POSITIVE_INFINITY)
    if (least > bound.limit) return
    if (toPlace === reading.places) {
      const ends = (trie.endStart[toNode + 1] ?? 0) - (trie.endStart[toNode] ?? 0)
      for (let end = 0; end < ends; end++) bound.offer(cost)
    }
    heap.push(least, node.length)
    node.push(toNode)
    place.push(toPlace)
    spent.push(cost)
  }
  add(0, 0, reading.cost)
  const { childStart, unit, endStart, endNames } = trie
  const best = new Map<number, number>()
  for (let opened = 0; heap.size > 0 && opened < limits.opened && found.size < limits.results; opened++) {
    const state = heap.pop()
    const here = node[state] ?? 0
    const at = place[state] ?? 0
    const cost = spent[state] ?? 0
    const key = here * (reading.places + 1) + at
    if ((best.get(key) ?? Number.POSITIVE_INFINITY) <= cost) continue
    best.set(key, cost)
    if (at === reading.places && here !== 0)
      for (let end = endStart[here] ?? 0; end < (endStart[here + 1] ?? 0); end++) {
        const name = endNames[end] ?? 0
        if (!found.has(name)) found.set(name, cost)
      }
    const first = childStart[here] ?? 0
    const last = childStart[here + 1] ?? 0
    for (const { units, to } of stepsFrom[at] ?? []) {
      const rest = remaining[to] ?? Number.POSITIVE_INFINITY
      const room = Math.min(WORST_SYLLABLE, bound.limit - cost - rest)
      for (let child = first; child < last; child++) {
        const step = units[unit[child] ?? 0] ?? 0
        if (step <= room) add(child, to, cost + step)
      }
      if (reading.steps.length > 1) add(here, to, cost + QUERY_SYLLABLE_EXTRA)
    }
    if (here !== 0 && cost + NAME_SYLLABLE_MISSING + (remaining[at] ?? 0) <= bound.limit)
      for (let child = first; child < last; child++) add(child, at, cost + NAME_SYLLABLE_MISSING)
  }
  return [...found].map(([name, cost]) => ({ name, cost }))
}
