/** Choices from a seed: the same seed, the same choices (xorshift32, Marsaglia 2003). */
export interface Dice {
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  /** True `percent` times of a hundred. */
  chance(percent: number): boolean
}

export const diceOf = (seed: number): Dice => {
  // Neighbouring seeds start far apart, and zero is no state.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  const below = (bound: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    chance: (percent) => below(100) < percent,
  }
}
