/**
 * What a heard or written syllable may be in Vietnamese, as costs: an onset, a rime and a tone each carry theirs, and
 * whole syllables may be named besides (readings of a Han character). A cost is −ln of how often the writing stands
 * for the sound, so costs add up over a name; 0 is "exactly as the rule writes it".
 */
import {
  ANY_TONE,
  CODAS,
  ONSETS,
  onsetOf,
  packRime,
  RIMES,
  rimeOf,
  TONES,
  toneOf,
  withTone,
} from './vietnamese-syllable.ts'

export interface SoundCosts {
  readonly onsets: Float32Array
  readonly rimes: Float32Array
  /** Rimes after the onset `gi`, whose letter i the writing may keep (Giang เกียง); absent where nothing differs. */
  readonly rimesAfterGi?: Float32Array
  /** The last place is ANY_TONE. */
  readonly tones: Float32Array
  /** Packed syllables with a cost of their own; the smaller of both counts. */
  readonly named?: ReadonlyMap<number, number>
  /** Added where only the sounds, not a named syllable, fit. */
  readonly unnamed: number
}

/** Nothing costs more: two sounds of different kind. */
export const UNLIKE = 4

export const GI = ONSETS.indexOf('gi')
/** The rimes of a and ă, after which a writer may have heard the i of `gi`: Giang, Giáp, Giao. */
export const GI_RIMES: readonly number[] = CODAS.flatMap((coda) => [
  packRime(false, 'a', coda),
  packRime(false, 'ă', coda),
])

export const costOfSyllable = (costs: SoundCosts, code: number): number => {
  const onset = onsetOf(code)
  const rimes = onset === GI && costs.rimesAfterGi !== undefined ? costs.rimesAfterGi : costs.rimes
  const sounds =
    (costs.onsets[onset] ?? UNLIKE) +
    (rimes[rimeOf(code)] ?? UNLIKE) +
    (costs.tones[toneOf(code)] ?? UNLIKE) +
    costs.unnamed
  if (costs.named === undefined) return sounds
  return Math.min(sounds, namedCost(costs.named, code))
}

/** The cost of a named syllable; of any tone, the least. */
export const namedCost = (named: ReadonlyMap<number, number>, code: number): number => {
  if (toneOf(code) !== ANY_TONE) return named.get(code) ?? Number.POSITIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let tone = 0; tone < ANY_TONE; tone++)
    least = Math.min(least, named.get(withTone(code, tone)) ?? least)
  return least
}

export const emptyCosts = (
  fill: number,
): { onsets: Float32Array; rimes: Float32Array; tones: Float32Array } => ({
  onsets: new Float32Array(ONSETS.length).fill(fill),
  rimes: new Float32Array(RIMES).fill(fill),
  tones: new Float32Array(TONES.length + 1),
})
