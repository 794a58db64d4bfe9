/**
 * The one way to take a Thai word apart that is likeliest for a Vietnamese name: for the names of a register, where
 * one reading is kept. Queries keep all ways.
 */
import { onlyThrough, type Step } from './syllable-steps.ts'
import type { ThaiEar } from './thai-channel.ts'
import { thaiSteps, toneStyleOf } from './thai-steps.ts'

const PER_SYLLABLE = 0.4

const leastOf = (costs: Float32Array): number =>
  costs.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)

const ownCost = ({ costs }: Step): number =>
  leastOf(costs.onsets) + leastOf(costs.rimes) + leastOf(costs.tones) + costs.unnamed

/** Steps from the first letter to the last, or `undefined` where the word cannot be read. */
export const bestThaiSplit = (word: string, ear: ThaiEar): readonly Step[] | undefined => {
  const steps = onlyThrough(word.length, thaiSteps(word, toneStyleOf(word), ear))
  const best: ({ readonly path: readonly Step[]; readonly cost: number } | undefined)[] = [
    { path: [], cost: 0 },
  ]
  for (const step of steps) {
    const before = best[step.from]
    if (before === undefined) continue
    const cost = before.cost + PER_SYLLABLE + ownCost(step)
    if (cost < (best[step.to]?.cost ?? Number.POSITIVE_INFINITY))
      best[step.to] = { path: [...before.path, step], cost }
  }
  return word.length === 0 ? undefined : best[word.length]?.path
}
