/**
 * From the act model's probabilities to items. Each stretch of atoms has a probability of being marked as one act; what
 * counts for the reader is whether a mark lands on about the same stretch (half shared, as the scorer asks), so a
 * stretch is worth the sum over all that overlap it enough. The best set of stretches that do not overlap is taken,
 * leaving out what is worth less than `threshold`.
 */
import { type ActKind, actLabels, inside, kindOfLabel } from './act-labels.ts'
import type { Atom } from './atoms.ts'
import { type CrfModel, type CrfPlace, get, logSum, marginalsOf, type Scores, scoresOf } from './crf.ts'

export interface DecodedAct {
  /** First and last atom. */
  readonly first: number
  readonly last: number
  readonly kind: ActKind
  /** How the probability is shared among the kinds; sums to one. */
  readonly shares: ReadonlyMap<ActKind, number>
  /** Probability that a person would mark about this stretch, 0 to 1. */
  readonly confidence: number
}

/** No act on record is made of more atoms than this. */
const longest = 24
/** Half of the F1 one hopes for: below it an item costs more precision than it brings recall. */
const threshold = 0.33

interface Stretch {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** Probability by label; only those that open an item are filled. */
  readonly byLabel: Float64Array
  readonly total: number
}

export const decodeActs = (
  model: CrfModel,
  places: readonly CrfPlace[],
  atoms: readonly Atom[],
): DecodedAct[] => {
  if (places.length === 0) return []
  const stretches = likelyStretches(scoresOf(model, places), atoms, model.labels.length)
  const valued = stretches.map((s) => ({ ...s, ...worthOf(s, stretches) }))
  // Weighted interval scheduling over the last atom.
  const best = new Float64Array(atoms.length + 1)
  const taken: (DecodedAct | undefined)[] = new Array(atoms.length + 1).fill(undefined)
  const endingAt = Map.groupBy(valued, (v) => v.last)
  for (let end = 1; end <= atoms.length; end++) {
    best[end] = get(best, end - 1)
    for (const v of endingAt.get(end - 1) ?? []) {
      const worth = get(best, v.first) + v.value - threshold
      if (worth > get(best, end)) {
        best[end] = worth
        taken[end] = {
          first: v.first,
          last: v.last,
          kind: v.kind,
          shares: v.shares,
          confidence: Math.min(1, v.value),
        }
      }
    }
  }
  const out: DecodedAct[] = []
  for (let end = atoms.length; end > 0; ) {
    const act = taken[end]
    if (act === undefined) end--
    else {
      out.push(act)
      end = act.first
    }
  }
  return out.reverse()
}

const likelyStretches = (scores: Scores, atoms: readonly Atom[], n: number): Stretch[] => {
  const { logZ, fore, aft } = marginalsOf(scores, atoms.length, n)
  const pairAt = (i: number, x: number, y: number): number => get(scores.pair, i * n * n + x * n + y)
  const others = actLabels.map((_, y) => y).filter((y) => y !== inside)
  // Everything after `last`, which must not go on with the item.
  const tail = (last: number, label: number): number => {
    const next = last + 1
    if (next >= atoms.length) return 0
    return logSum(
      Float64Array.from(
        others,
        (y) => pairAt(next, label, y) + get(scores.unary, next * n + y) + get(aft, next * n + y),
      ),
    )
  }
  const out: Stretch[] = []
  for (let first = 0; first < atoms.length; first++) {
    const path = Float64Array.from({ length: n }, (_, y) =>
      kindOfLabel(y) === undefined ? Number.NEGATIVE_INFINITY : get(fore, first * n + y),
    )
    for (let last = first; last < atoms.length && last - first < longest; last++) {
      const atom = atoms[last]
      const begin = atoms[first]
      if (atom === undefined || begin === undefined || atom.paragraph !== begin.paragraph) break
      const byLabel = new Float64Array(n)
      let total = 0
      for (let y = 0; y < n; y++) {
        if (kindOfLabel(y) === undefined) continue
        if (last > first)
          path[y] =
            get(path, y) +
            pairAt(last, last === first + 1 ? y : inside, inside) +
            get(scores.unary, last * n + inside)
        const p = Math.exp(get(path, y) + tail(last, last === first ? y : inside) - logZ)
        byLabel[y] = p
        total += p
      }
      if (total > 1e-3) out.push({ first, last, start: begin.start, end: atom.end, byLabel, total })
      if (Math.exp(Math.max(...path) - logZ) < 1e-300) break
    }
  }
  return out
}

const worthOf = (
  s: Stretch,
  all: readonly Stretch[],
): Pick<DecodedAct, 'kind' | 'shares'> & { readonly value: number } => {
  const byLabel = new Float64Array(s.byLabel.length)
  let value = 0
  // `all` is in order of the first atom: nothing far away can overlap.
  for (const other of around(s, all)) {
    const shared = Math.min(s.end, other.end) - Math.max(s.start, other.start)
    if (shared <= 0 || shared < 0.5 * (s.end - s.start + (other.end - other.start) - shared)) continue
    value += other.total
    for (let y = 0; y < byLabel.length; y++) byLabel[y] = get(byLabel, y) + get(other.byLabel, y)
  }
  const shares = new Map<ActKind, number>()
  byLabel.forEach((p, y) => {
    const kind = kindOfLabel(y)
    if (kind !== undefined) shares.set(kind, p / value)
  })
  return { value, shares, kind: kindOfLabel(byLabel.indexOf(Math.max(...byLabel))) ?? 'action' }
}

function* around(s: Stretch, all: readonly Stretch[]): Generator<Stretch> {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.first ?? 0) < s.first - longest) low = middle + 1
    else high = middle
  }
  for (let i = low; i < all.length; i++) {
    const other = all[i]
    if (other === undefined || other.first > s.last) return
    yield other
  }
}
