/**
 * Fits a `CrfModel` to labelled sequences: maximum likelihood with a quadratic penalty, by AdaGrad over shuffled
 * sequences (J. Duchi et al., JMLR 12, 2011). The order of examples comes from a seed, so a training run repeats exactly.
 */
import { type CrfModel, type CrfPlace, get, marginalsOf, scoresOf } from '../crf.ts'

export interface LabelledSequence {
  readonly places: readonly CrfPlace[]
  /** Index of the right label at each place. */
  readonly labels: Uint8Array
}

export interface TrainingOptions {
  readonly labels: readonly string[]
  readonly rounds: number
  readonly rate: number
  /** Weight of the quadratic penalty, per sequence. */
  readonly penalty: number
  /** Features seen in fewer sequences are left out. */
  readonly leastSeen: number
  readonly seed: number
  /** Where a weight starts, and what the penalty pulls it back to: what the hand-written grammar says. */
  prior(feature: string, label: string): number
}

export const trainCrf = (examples: readonly LabelledSequence[], options: TrainingOptions): CrfModel => {
  const n = options.labels.length
  const unary = new Map<string, Float64Array>()
  const pair = new Map<string, Float64Array>()
  const unarySquares = new Map<string, Float64Array>()
  const pairSquares = new Map<string, Float64Array>()
  for (const name of commonFeatures(examples, options.leastSeen, 'unary')) {
    unary.set(
      name,
      Float64Array.from(options.labels, (label) => options.prior(name, label)),
    )
    unarySquares.set(name, new Float64Array(n))
  }
  for (const name of commonFeatures(examples, options.leastSeen, 'pair')) {
    pair.set(name, new Float64Array(n * n))
    pairSquares.set(name, new Float64Array(n * n))
  }
  const model: CrfModel = { labels: options.labels, unary, pair }
  const unaryPrior = new Map([...unary].map(([name, w]) => [name, Float64Array.from(w)]))
  const random = mulberry32(options.seed)
  const order = examples.map((_, i) => i)
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random)
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      const length = example.places.length
      const { node, edge } = marginalsOf(scoresOf(model, example.places), length, n)
      for (let i = 0; i < length; i++)
        node[i * n + (example.labels[i] ?? 0)] = get(node, i * n + (example.labels[i] ?? 0)) - 1
      for (let i = 1; i < length; i++) {
        const k = i * n * n + (example.labels[i - 1] ?? 0) * n + (example.labels[i] ?? 0)
        edge[k] = get(edge, k) - 1
      }
      const scale = options.penalty / examples.length
      step(example.places, 'unary', node, n, unary, unarySquares, options.rate, scale, unaryPrior)
      step(example.places, 'pair', edge, n * n, pair, pairSquares, options.rate, scale)
    }
  }
  return model
}

/** The mean of models over the same labels: what one order of the examples leaves to chance evens out. */
export const averageModels = (labels: readonly string[], models: readonly CrfModel[]): CrfModel => ({
  labels,
  unary: averageSide(models.map((m) => m.unary)),
  pair: averageSide(models.map((m) => m.pair)),
})

const averageSide = (sides: readonly ReadonlyMap<string, Float64Array>[]): Map<string, Float64Array> => {
  const mean = new Map<string, Float64Array>()
  for (const side of sides)
    for (const [name, weights] of side) {
      const sum = mean.get(name) ?? new Float64Array(weights.length)
      for (let k = 0; k < weights.length; k++) sum[k] = get(sum, k) + get(weights, k) / sides.length
      mean.set(name, sum)
    }
  return mean
}

const commonFeatures = (
  examples: readonly LabelledSequence[],
  least: number,
  side: 'unary' | 'pair',
): string[] => {
  const seen = new Map<string, number>()
  for (const example of examples)
    for (const f of new Set(example.places.flatMap((p) => p[side]))) seen.set(f, (seen.get(f) ?? 0) + 1)
  return [...seen].filter(([, count]) => count >= least).map(([f]) => f)
}

// One AdaGrad step on the gradient that `error` holds for every place.
const step = (
  places: readonly CrfPlace[],
  side: 'unary' | 'pair',
  error: Float64Array,
  width: number,
  weights: ReadonlyMap<string, Float64Array>,
  squares: ReadonlyMap<string, Float64Array>,
  rate: number,
  penalty: number,
  prior?: ReadonlyMap<string, Float64Array>,
): void => {
  const gradients = new Map<string, Float64Array>()
  places.forEach((place, i) => {
    if (side === 'pair' && i === 0) return
    for (const f of place[side]) {
      if (!weights.has(f)) continue
      let g = gradients.get(f)
      if (g === undefined) {
        g = new Float64Array(width)
        gradients.set(f, g)
      }
      for (let k = 0; k < width; k++) g[k] = get(g, k) + get(error, i * width + k)
    }
  })
  for (const [f, g] of gradients) {
    const w = weights.get(f)
    const s = squares.get(f)
    if (w === undefined || s === undefined) continue
    const p = prior?.get(f)
    for (let k = 0; k < width; k++) {
      const d = get(g, k) + penalty * (get(w, k) - (p === undefined ? 0 : get(p, k)))
      s[k] = get(s, k) + d * d
      w[k] = get(w, k) - (rate * d) / (Math.sqrt(get(s, k)) + 1e-6)
    }
  }
}

const shuffle = (a: number[], random: () => number): void => {
  for (let i = a.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = a[i] ?? 0
    a[i] = a[j] ?? 0
    a[j] = held
  }
}

const mulberry32 = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
