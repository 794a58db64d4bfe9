/**
 * Why a syllable was taken for another, in words: which rule writes it so, or which sounds were stretched.
 * `byRule` is the strict part: the Royal Institute's spelling, an established one, letters without their marks, a
 * character's reading, one name in two dialects.
 */
import type { Pair } from './name-alignment.ts'
import { ROYAL_ONSETS, royalSyllable } from './royal-institute.ts'
import { isConsonant, MAI_CHATTAWA, MAI_EK, MAI_THO, MAI_TRI } from './thai-letters.ts'
import { ESTABLISHED_SYLLABLES } from './thai-spellings.ts'
import {
  ANY_TONE,
  ONSETS,
  TONES,
  toneOf,
  unpackSyllable,
  withTone,
  writeSyllable,
} from './vietnamese-syllable.ts'

export interface Explained {
  readonly byRule: boolean
  readonly words: string
}

const TONE_SIGNS = [MAI_EK, MAI_THO, MAI_TRI, MAI_CHATTAWA]
const withoutTones = (thai: string): string => [...thai].filter((char) => !TONE_SIGNS.includes(char)).join('')

/** Onsets that the rules write with one Thai letter: ซ is d, gi, r, s and x. */
const ONSETS_OF_LETTER = new Map<string, string[]>()
for (const onset of ONSETS) {
  const letter = ROYAL_ONSETS[onset]
  ONSETS_OF_LETTER.set(letter, [...(ONSETS_OF_LETTER.get(letter) ?? []), onset])
}
const HIGH_TO_LOW: Readonly<Record<string, string>> = { ข: 'ค', ถ: 'ท', ฝ: 'ฟ', ส: 'ซ', ห: 'ฮ' }

const ambiguousHead = (thai: string): string => {
  const letters = [...thai].filter(isConsonant)
  const [first = '', second = ''] = letters
  const letter =
    first === 'ห' && ONSETS_OF_LETTER.has(second) && second !== 'ว' ? second : (HIGH_TO_LOW[first] ?? first)
  const onsets = (ONSETS_OF_LETTER.get(letter) ?? []).filter((onset) => onset !== '')
  return onsets.length > 1 ? `; ${first} can be ${onsets.join(', ')}` : ''
}

/** Reasonable press habits cost up to this for a syllable, tone included. */
const NEAR = 0.3

const toneName = (code: number): string => TONES[toneOf(code)] ?? 'any tone'

const explainThai = (text: string, code: number, cost: number, shown: string): Explained => {
  const royal = royalSyllable(toneOf(code) === ANY_TONE ? withTone(code, 0) : code)
  const head = ambiguousHead(text)
  if (text === royal)
    return { byRule: true, words: `${text} is ${shown} by the Royal Institute's rules${head}` }
  if ((ESTABLISHED_SYLLABLES[writeSyllable(code)] ?? '').split(' ').includes(text))
    return { byRule: true, words: `${text} is an established spelling of ${shown} (by rule ${royal})` }
  if (withoutTones(text) === withoutTones(royal) && text === withoutTones(text))
    return { byRule: true, words: `${text} is ${shown} with its tone left out (by rule ${royal})${head}` }
  if (cost <= NEAR)
    return { byRule: true, words: `${text} is a known way to write ${shown} (by rule ${royal})${head}` }
  const tone = withoutTones(text) === withoutTones(royal) ? `, another tone than ${toneName(code)}` : ''
  return { byRule: false, words: `${text} is near ${shown} (by rule ${royal})${tone}${head}` }
}

const READING = 0.9

export const explainPair = ({ step, unit, code, cost }: Pair): Explained => {
  if (step === undefined) return { byRule: false, words: `the query has nothing for ${unit?.text ?? ''}` }
  if (unit === undefined || code === undefined)
    return { byRule: false, words: `the name has nothing for ${step.text}` }
  const shown = unit.text
  if (step.text === shown) return { byRule: true, words: `${shown} is written the same` }
  switch (step.kind) {
    case 'thai':
      return explainThai(step.text, code, cost, shown)
    case 'han':
    case 'pinyin':
      return cost <= READING - 0.2
        ? { byRule: true, words: `${step.text} is read ${shown} in Sino-Vietnamese` }
        : { byRule: false, words: `${step.text} is near the readings of ${shown}` }
    case 'plain':
      return cost <= NEAR
        ? { byRule: true, words: `${step.text} is ${shown} without its marks` }
        : { byRule: false, words: `${step.text} is near ${shown}` }
    case 'vietnamese':
      return explainVietnamese(step.text, pairTarget(unit.kind, shown, code), code, cost, unit.kind)
  }
}

const pairTarget = (kind: string, shown: string, code: number): string =>
  kind === 'thai' || kind === 'han'
    ? `${shown} (${writeSyllable(toneOf(code) === ANY_TONE ? withTone(code, 0) : code)})`
    : shown

/** The tie-break for uncommon syllables is no difference. */
const EQUAL = 0.05
const DIALECT = 0.8

const explainVietnamese = (
  text: string,
  shown: string,
  code: number,
  cost: number,
  kind: string,
): Explained => {
  if (cost <= EQUAL) return { byRule: true, words: `${text} and ${shown} are one syllable` }
  if (kind === 'plain' && cost <= NEAR)
    return { byRule: true, words: `${shown} is ${text} without its marks` }
  if (kind === 'thai' && cost <= NEAR) return { byRule: true, words: `${shown} is how Thai writes ${text}` }
  if (kind === 'vietnamese' && cost <= DIALECT && unpackSyllable(code).tone !== ANY_TONE)
    return { byRule: true, words: `${text} and ${shown} are one name in two dialects or spellings` }
  return { byRule: false, words: `${text} and ${shown} differ in sound or marks` }
}
