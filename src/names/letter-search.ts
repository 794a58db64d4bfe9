/**
 * Names found by their Latin letters: those of Thai and other origin, which are no chain of Vietnamese syllables.
 * Names sharing consonant pairs with the query are counted, and the best of them compared sound by sound.
 */
import {
  GRAMS,
  gramsOf,
  type Sounded,
  soundDistance,
  sounded,
  soundedBytes,
  soundsOf,
} from './sound-letters.ts'
import type { Romanized } from './thai-romanize.ts'
import type { Found } from './trie-search.ts'

export interface LetterIndex {
  /** Members with gram g: members[start[g] … start[g + 1]); a member is a place in `names`. */
  readonly start: Uint32Array
  readonly members: Uint32Array
  /** Name numbers of the members, in order. */
  readonly names: Uint32Array
  /** The members' sounds, one byte each; those of member m: sounds[soundStart[m] … soundStart[m + 1]). */
  readonly sounds: Uint8Array
  readonly soundStart: Uint32Array
}

export const buildLetterIndex = (
  sounds: Iterable<{ readonly name: number; readonly sounds: string }>,
): LetterIndex => {
  const lists: number[][] = Array.from({ length: GRAMS }, () => [])
  const names: number[] = []
  const soundStart = [0]
  let text = ''
  for (const { name, sounds: letters } of sounds) {
    for (const gram of gramsOf(letters)) lists[gram]?.push(names.length)
    names.push(name)
    text += letters
    soundStart.push(text.length)
  }
  const start = new Uint32Array(GRAMS + 1)
  for (const [gram, list] of lists.entries()) start[gram + 1] = (start[gram] ?? 0) + list.length
  const members = new Uint32Array(start[GRAMS] ?? 0)
  for (const [gram, list] of lists.entries()) members.set(list, start[gram] ?? 0)
  return {
    start,
    members,
    names: Uint32Array.from(names),
    sounds: new TextEncoder().encode(text),
    soundStart: Uint32Array.from(soundStart),
  }
}

/** Compared sound by sound at most. */
const COMPARED = 150

/** Members sharing the weightiest grams with any spelling of the query, best first. */
const candidates = (index: LetterIndex, spellings: readonly Spelling[]): readonly number[] => {
  const total = index.names.length
  const weight = new Float32Array(total)
  const grams = new Set(spellings.flatMap(({ sounds }) => gramsOf(sounds)))
  for (const gram of grams) {
    const from = index.start[gram] ?? 0
    const to = index.start[gram + 1] ?? 0
    const rarity = 1 + Math.log((total + 1) / (to - from + 1)) / 4
    for (let at = from; at < to; at++) {
      const member = index.members[at] ?? 0
      weight[member] = (weight[member] ?? 0) + rarity
    }
  }
  return heaviest(weight, COMPARED)
}

/** A name that shares less than this of the most shared is no candidate. */
const SHARED = 0.5

const heaviest = (weight: Float32Array, count: number): readonly number[] => {
  let most = 0
  for (let member = 0; member < weight.length; member++) most = Math.max(most, weight[member] ?? 0)
  const found: number[] = []
  const least = Math.max(most * SHARED, Number.MIN_VALUE)
  for (let member = 0; member < weight.length; member++)
    if ((weight[member] ?? 0) >= least) found.push(member)
  return found.sort((one, other) => (weight[other] ?? 0) - (weight[one] ?? 0) || one - other).slice(0, count)
}

export interface SpelledFound extends Found {
  /** The romanisation of the query that came nearest. */
  readonly spelling: string
}

/** A spelling of the query: what it costs to suppose it, and its sounds. */
export interface Spelling extends Romanized {
  readonly sounds: string
  readonly sounded: Sounded
}

/** Spellings of a query compared at most, the likeliest first. */
const SPELLINGS = 8

/** Spellings that sound alike are one; the cheapest stays. */
export const spellingsFrom = (romanized: readonly Romanized[]): readonly Spelling[] => {
  const bySound = new Map<string, Spelling>()
  for (const one of romanized) {
    const sounds = soundsOf(one.latin)
    if (sounds !== '' && !bySound.has(sounds))
      bySound.set(sounds, { ...one, sounds, sounded: sounded(sounds) })
  }
  return [...bySound.values()].slice(0, SPELLINGS)
}

/** The nearest names, at most `results`, none dearer than `cost`. */
export const searchLetters = (
  index: LetterIndex,
  spellings: readonly Spelling[],
  limits: { readonly results: number; readonly cost: number },
): readonly SpelledFound[] => {
  const found: SpelledFound[] = []
  let limit = limits.cost
  for (const member of candidates(index, spellings)) {
    const name = index.names[member] ?? 0
    const letters = soundedBytes(
      index.sounds.subarray(index.soundStart[member], index.soundStart[member + 1]),
    )
    let cost = limit
    let spelling = ''
    for (const one of spellings) {
      if (one.cost >= cost) break
      const distance = one.cost + soundDistance(one.sounded, letters, cost - one.cost)
      if (distance >= cost) continue
      cost = distance
      spelling = one.latin
    }
    if (cost >= limit) continue
    const at = found.findIndex((other) => other.cost > cost)
    found.splice(at < 0 ? found.length : at, 0, { name, cost, spelling })
    if (found.length > limits.results) found.pop()
    if (found.length === limits.results) limit = found.at(-1)?.cost ?? limit
  }
  return found
}
