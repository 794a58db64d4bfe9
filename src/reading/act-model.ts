/**
 * The act model as shipped: weights of the random field, learnt by `bench/reading-score.ts --train` and kept in
 * `weights/acts.json` as one line of numbers per feature. Features are names of cues and classes, never text of a report.
 */
import { actLabels } from './act-labels.ts'
import type { CrfModel } from './crf.ts'
import weights from './weights/acts.json' with { type: 'json' }

export interface PackedWeights {
  readonly unary: Readonly<Record<string, string>>
  readonly pair: Readonly<Record<string, string>>
}

const unpack = (packed: Readonly<Record<string, string>>): Map<string, Float64Array> =>
  new Map(Object.entries(packed).map(([name, line]) => [name, Float64Array.from(line.split(' '), Number)]))

const decimals = 2

const packSide = (side: ReadonlyMap<string, Float64Array>): Record<string, string> =>
  Object.fromEntries(
    [...side]
      .filter(([, w]) => w.some((v) => Math.abs(v) >= 0.05))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, w]) => [name, Array.from(w, (v) => String(Number(v.toFixed(decimals)))).join(' ')]),
  )

export const packModel = (model: CrfModel): PackedWeights => ({
  unary: packSide(model.unary),
  pair: packSide(model.pair),
})

export const unpackModel = (packed: PackedWeights): CrfModel => ({
  labels: actLabels,
  unary: unpack(packed.unary),
  pair: unpack(packed.pair),
})

export const shippedModel: CrfModel = unpackModel(weights)
