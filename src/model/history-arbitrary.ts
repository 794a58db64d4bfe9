/** Histories for fast-check: steps by their weights, each with a seed of its own, so that leaving some out shrinks one. */
import fc from 'fast-check'
import { type EventKind, type History, weights } from './history.ts'

const kinds = Object.keys(weights) as EventKind[]

const step = fc.record({
  kind: fc.oneof(...kinds.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
  seed: fc.noBias(fc.nat()),
})

export const anyHistory: fc.Arbitrary<History> = fc.record({
  size: fc.constantFrom('two', 'three'),
  steps: fc.array(step, { minLength: 4, maxLength: 36, size: 'max' }),
})
