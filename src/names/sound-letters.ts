/**
 * Latin spellings of Thai and other foreign names compared by sound. RTGS, passports and families spell one sound in
 * many ways (Cholchai, Chonchai; Vanich, Wanit): letters become sounds, near sounds cost little, and length marks,
 * doubled letters and silent r nearly nothing.
 */
import { foldLatin } from './text.ts'

/** Capital letters stand for two-letter sounds; the rest for themselves. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'K'],
  [/ph/g, 'P'],
  [/th/g, 'T'],
  [/ch/g, 'C'],
  [/ng/g, 'G'],
  [/ee|ii/g, 'i'],
  [/oo|uu/g, 'u'],
  [/aa/g, 'a'],
]

/** A name's sounds, spaces gone; '' where it has no Latin letter. */
export const soundsOf = (name: string): string => {
  let sounds = foldLatin(name).replace(/[^a-z]/g, '')
  for (const [letters, sound] of SOUNDS) sounds = sounds.replace(letters, sound)
  return sounds
}

const VOWELS = 'aeiou'

/** Sounds often spelt for one another, with the cost of taking one for the other. */
const NEAR = `
kK.25 kg.25 Kg.5 kq.2 kc.3 Kc.5 pP.3 pb.3 Pb.6 tT.3 td.4 Td.6 Cj.25 Cc.3 Cs.8 CT.9 Ct.6 cs.5 sz.3 sx.4 vw.2 vb.6 fP.4 fp.8 rl.5
nl.7 nr.8 mn.8 nG.6 gG.7 yj.7 iy.3 yi.3 wu.4 wo.5 kx.8 dz.8 tj.8 hK.9 wh.9 ae.5 ao.6 au.7 ei.5 ou.35 eo.8 iu.8 oe.8 ue.8 aI.8
`
const readNear = (): Float32Array => {
  const table = new Float32Array(128 * 128).fill(1.4)
  const put = (one: number, other: number, cost: number): void => {
    table[one * 128 + other] = cost
    table[other * 128 + one] = cost
  }
  for (const one of VOWELS) for (const other of VOWELS) put(one.charCodeAt(0), other.charCodeAt(0), 0.8)
  for (const entry of NEAR.trim().split(/\s+/))
    put(entry.charCodeAt(0), entry.charCodeAt(1), Number(entry.slice(2)))
  for (let sound = 0; sound < 128; sound++) table[sound * 128 + sound] = 0
  return table
}
const CHANGE = readNear()

const DROPPED_CONSONANT = 1.2
const DROPPED_VOWEL = 0.75
const SECOND_VOWEL = 0.45
const DOUBLED = 0.25
const SILENT_R = 0.35
const SILENT_H = 0.4

const VOWEL_CODES = new Set([...VOWELS].map((vowel) => vowel.charCodeAt(0)))
const R = 114
const H = 104

/** What leaving out the sound at `at` costs, seen where it stands. */
const dropCost = (codes: Uint8Array, at: number): number => {
  const code = codes[at] ?? 0
  const before = codes[at - 1] ?? 0
  if (code === before) return DOUBLED
  const besideVowel = VOWEL_CODES.has(before)
  const beforeVowel = VOWEL_CODES.has(codes[at + 1] ?? 0)
  if (VOWEL_CODES.has(code)) return besideVowel || beforeVowel ? SECOND_VOWEL : DROPPED_VOWEL
  if (code === R && besideVowel && !beforeVowel) return SILENT_R
  return code === H ? SILENT_H : DROPPED_CONSONANT
}

/** The longest sounds compared; longer names are compared by their beginning. */
const LONGEST = 63

/** A name's sounds with what leaving out each costs: worked out once, compared often. */
export interface Sounded {
  readonly codes: Uint8Array
  readonly drops: Float32Array
}

/** Of sounds as the index keeps them, one byte each. */
export const soundedBytes = (sounds: Uint8Array): Sounded => {
  const codes = sounds.length > LONGEST ? sounds.subarray(0, LONGEST) : sounds
  const drops = new Float32Array(codes.length)
  for (let at = 0; at < codes.length; at++) drops[at] = dropCost(codes, at)
  return { codes, drops }
}

export const sounded = (sounds: string): Sounded => soundedBytes(new TextEncoder().encode(sounds))

/** The cost of taking one name's sounds for the other's; `limit` where it is `limit` or more. */
export const soundDistance = (one: Sounded, other: Sounded, limit: number): number => {
  const width = other.codes.length
  const row = new Float64Array(width + 1)
  for (let j = 1; j <= width; j++) row[j] = (row[j - 1] ?? 0) + (other.drops[j - 1] ?? 0)
  for (let i = 0; i < one.codes.length; i++) {
    const drop = one.drops[i] ?? 0
    const from = (one.codes[i] ?? 0) * 128
    let diagonal = row[0] ?? 0
    let left = diagonal + drop
    row[0] = left
    let least = left
    for (let j = 1; j <= width; j++) {
      const above = row[j] ?? 0
      const change = diagonal + (CHANGE[from + (other.codes[j - 1] ?? 0)] ?? 0)
      const dropped = above + drop
      left += other.drops[j - 1] ?? 0
      if (change < left) left = change
      if (dropped < left) left = dropped
      row[j] = left
      diagonal = above
      if (left < least) least = left
    }
    if (least >= limit) return limit
  }
  return Math.min(limit, row[width] ?? limit)
}

/** Classes of consonants that spellings mix up; vowels and weak sounds have none. */
const CLASSES: Readonly<Record<string, number>> = {
  k: 1,
  K: 1,
  g: 1,
  q: 1,
  c: 1,
  p: 2,
  P: 2,
  b: 2,
  f: 2,
  t: 3,
  T: 3,
  d: 3,
  C: 4,
  j: 4,
  s: 5,
  z: 5,
  x: 5,
  m: 6,
  n: 7,
  G: 8,
  l: 9,
  r: 9,
  v: 10,
  w: 10,
  h: 11,
}
const EDGE = 0
export const GRAMS = 12 * 12

/** Pairs of neighbouring consonant classes, the edges of the name included: what a name is found by. */
export const gramsOf = (sounds: string): readonly number[] => {
  const grams = new Set<number>()
  let before = EDGE
  for (const sound of sounds) {
    const here = CLASSES[sound]
    if (here === undefined || here === before) continue
    grams.add(before * 12 + here)
    before = here
  }
  grams.add(before * 12 + EDGE)
  return [...grams]
}
