/**
 * A linear-chain conditional random field over short feature lists: how likely each label
 * is at each place, given all the others. Weights are plain numbers by feature and label, so that every decision can be taken apart again.
 * Method: J. Lafferty, A. McCallum, F. Pereira, "Conditional Random Fields", ICML 2001.
 */
export interface CrfModel {
  readonly labels: readonly string[]
  /** Feature → one weight per label. */
  readonly unary: ReadonlyMap<string, Float64Array>
  /** Feature → one weight per (previous label, label), row by row. */
  readonly pair: ReadonlyMap<string, Float64Array>
}

/** One place of a sequence: what is seen there, and what is seen between it and the place before. */
export interface CrfPlace {
  readonly unary: readonly string[]
  readonly pair: readonly string[]
}

/** Sums of weights: `unary[i * L + y]`, `pair[i * L * L + x * L + y]` (row 0 of pair is unused). */
export interface Scores {
  readonly unary: Float64Array
  readonly pair: Float64Array
}

export const scoresOf = (model: CrfModel, places: readonly CrfPlace[]): Scores => {
  const n = model.labels.length
  const unary = new Float64Array(places.length * n)
  const pair = new Float64Array(places.length * n * n)
  places.forEach((place, i) => {
    addWeights(unary, i * n, n, place.unary, model.unary)
    if (i > 0) addWeights(pair, i * n * n, n * n, place.pair, model.pair)
  })
  return { unary, pair }
}

const addWeights = (
  into: Float64Array,
  at: number,
  width: number,
  features: readonly string[],
  weights: ReadonlyMap<string, Float64Array>,
): void => {
  for (const f of features) {
    const w = weights.get(f)
    if (w !== undefined) for (let k = 0; k < width; k++) into[at + k] = get(into, at + k) + get(w, k)
  }
}

export const get = (a: Float64Array, i: number): number => a[i] ?? 0

export interface Marginals {
  readonly logZ: number
  readonly node: Float64Array
  /** Probability of each pair of labels, `edge[i * L * L + x * L + y]`. */
  readonly edge: Float64Array
  /** Logarithms of the sums over everything before (label included) and after a place. */
  readonly fore: Float64Array
  readonly aft: Float64Array
}

/** Forward and backward sums in logarithms. */
export const marginalsOf = (s: Scores, length: number, n: number): Marginals => {
  const node = new Float64Array(length * n)
  const edge = new Float64Array(length * n * n)
  const fore = new Float64Array(length * n)
  const aft = new Float64Array(length * n)
  if (length === 0) return { logZ: 0, node, edge, fore, aft }
  const terms = new Float64Array(n)
  fore.set(s.unary.subarray(0, n))
  for (let i = 1; i < length; i++)
    for (let y = 0; y < n; y++) {
      for (let x = 0; x < n; x++) terms[x] = get(fore, (i - 1) * n + x) + get(s.pair, i * n * n + x * n + y)
      fore[i * n + y] = logSum(terms) + get(s.unary, i * n + y)
    }
  for (let i = length - 2; i >= 0; i--)
    for (let x = 0; x < n; x++) {
      for (let y = 0; y < n; y++)
        terms[y] =
          get(s.pair, (i + 1) * n * n + x * n + y) + get(s.unary, (i + 1) * n + y) + get(aft, (i + 1) * n + y)
      aft[i * n + x] = logSum(terms)
    }
  const logZ = logSum(fore.subarray((length - 1) * n))
  for (let i = 0; i < length; i++)
    for (let y = 0; y < n; y++) {
      node[i * n + y] = Math.exp(get(fore, i * n + y) + get(aft, i * n + y) - logZ)
      if (i > 0)
        for (let x = 0; x < n; x++)
          edge[i * n * n + x * n + y] = Math.exp(
            get(fore, (i - 1) * n + x) +
              get(s.pair, i * n * n + x * n + y) +
              get(s.unary, i * n + y) +
              get(aft, i * n + y) -
              logZ,
          )
    }
  return { logZ, node, edge, fore, aft }
}

export const logSum = (a: Float64Array): number => {
  let top = Number.NEGATIVE_INFINITY
  for (const v of a) if (v > top) top = v
  if (top === Number.NEGATIVE_INFINITY) return top
  let sum = 0
  for (const v of a) sum += Math.exp(v - top)
  return top + Math.log(sum)
}
