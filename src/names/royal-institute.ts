/**
 * Vietnamese → Thai by the rules of the Royal Institute (announcement of B.E. 2555 / 2012, Hanoi speech).
 *
 * Tones become Thai tones: ngang mid, huyền low, hỏi and ngã rising, sắc high, nặng low with a short vowel. A low
 * letter takes its high twin (ค → ข, ง → หง) for the low and rising tones; before the glide ว the letters without a
 * twin of their own, and ฮ, stay, and the ห stands before the ว: Hòa ฮหว่า, Huyền ฮเหวี่ยน.
 */
import {
  MAI_CHATTAWA,
  MAI_EK,
  MAI_THO,
  MAI_TRI,
  SHORTENER,
  SONORANTS,
  THAI_CONSONANTS,
  type ToneClass,
} from './thai-letters.ts'
import {
  type Coda,
  type Nucleus,
  type Onset,
  unpackSyllable,
  type VietnameseSyllable,
} from './vietnamese-syllable.ts'

export const ROYAL_ONSETS: Readonly<Record<Onset, string>> = {
  '': 'อ',
  b: 'บ',
  c: 'ก',
  ch: 'จ',
  d: 'ซ',
  đ: 'ด',
  g: 'ก',
  gi: 'ซ',
  h: 'ฮ',
  kh: 'ค',
  l: 'ล',
  m: 'ม',
  n: 'น',
  ng: 'ง',
  nh: 'ญ',
  p: 'ป',
  ph: 'ฟ',
  r: 'ซ',
  s: 'ซ',
  t: 'ต',
  th: 'ท',
  tr: 'จ',
  v: 'ว',
  x: 'ซ',
}

export const ROYAL_FINALS: Readonly<Record<Coda, string>> = {
  '': '',
  j: 'ย',
  w: 'ว',
  c: 'ก',
  ch: 'ก',
  m: 'ม',
  n: 'น',
  ng: 'ง',
  nh: 'ญ',
  p: 'ป',
  t: 'ต',
}

const HIGH_TWINS: Readonly<Record<string, string>> = { ค: 'ข', ท: 'ถ', ฟ: 'ฝ', ซ: 'ส', ฮ: 'ห' }

type ThaiTone = 'mid' | 'low' | 'high' | 'rising'
const TONE_OF: readonly ThaiTone[] = ['mid', 'low', 'rising', 'rising', 'high', 'low']
const NANG = 5
const VELAR = new Set<Coda>(['c', 'ch', 'ng', 'nh'])
const SHORT_BEFORE_VELAR = new Set<Nucleus>(['ê', 'i', 'o', 'ô', 'u', 'ư'])
const STOPS = new Set<Coda>(['c', 'ch', 'p', 't'])

/** A vowel as Thai writes it around its consonant: `before` + consonant + `above` + tone mark + `after`. */
interface VowelForm {
  readonly before: string
  readonly above: string
  readonly after: string
}

const form = (before: string, above: string, after: string): VowelForm => ({ before, above, after })

/** Long and short forms, open and closed. A vowel without a short form keeps its long one. */
const OPEN_LONG: Partial<Record<Nucleus, VowelForm>> = {
  a: form('', '', 'า'),
  ă: form('', '', 'ะ'),
  â: form('เ', '', 'อ'),
  e: form('แ', '', ''),
  ê: form('เ', '', ''),
  i: form('', 'ี', ''),
  o: form('', '', 'อ'),
  oo: form('', '', 'อ'),
  ô: form('โ', '', ''),
  ôô: form('โ', '', ''),
  ơ: form('เ', '', 'อ'),
  u: form('', 'ู', ''),
  ư: form('', 'ื', 'อ'),
  iê: form('เ', 'ี', 'ย'),
  uô: form('', 'ั', 'ว'),
  ươ: form('เ', 'ื', 'อ'),
}
const OPEN_SHORT: Partial<Record<Nucleus, VowelForm>> = {
  a: form('', '', 'ะ'),
  â: form('เ', '', 'อะ'),
  e: form('แ', '', 'ะ'),
  ê: form('เ', '', 'ะ'),
  i: form('', 'ิ', ''),
  o: form('เ', '', 'าะ'),
  ô: form('โ', '', 'ะ'),
  ơ: form('เ', '', 'อะ'),
  u: form('', 'ุ', ''),
  ư: form('', 'ึ', ''),
  iê: form('เ', 'ี', 'ยะ'),
  uô: form('', 'ั', 'วะ'),
  ươ: form('เ', 'ื', 'อะ'),
}
const CLOSED_LONG: Partial<Record<Nucleus, VowelForm>> = {
  ă: form('', 'ั', ''),
  â: form('เ', 'ิ', ''),
  ơ: form('เ', 'ิ', ''),
  ư: form('', 'ื', ''),
  uô: form('', '', 'ว'),
}
const CLOSED_SHORT: Partial<Record<Nucleus, VowelForm>> = {
  a: form('', 'ั', ''),
  e: form('แ', SHORTENER, ''),
  ê: form('เ', SHORTENER, ''),
  i: form('', 'ิ', ''),
  o: form('', SHORTENER, 'อ'),
  ô: form('', '', ''),
  u: form('', 'ุ', ''),
  ư: form('', 'ึ', ''),
}
/** Rimes whose off-glide changes the vowel's writing; the off-glide itself is part of `after`. */
const GLIDED: Readonly<Record<string, VowelForm>> = {
  ăj: form('', 'ั', 'ย'),
  âj: form('เ', SHORTENER, 'ย'),
  ăw: form('เ', '', 'า'),
  âw: form('เ', 'ิ', 'ว'),
  ơj: form('เ', '', 'ย'),
  uôj: form('', '', 'วย'),
}
const GLIDED_SHORT: Readonly<Record<string, VowelForm>> = {
  aj: form('', 'ั', 'ย'),
  aw: form('เ', '', 'า'),
  ew: form('แ', SHORTENER, 'ว'),
  êw: form('เ', SHORTENER, 'ว'),
  iw: form('', 'ิ', 'ว'),
  oj: form('', SHORTENER, 'อย'),
  uj: form('', 'ุ', 'ย'),
  ưj: form('', 'ึ', 'ย'),
  ưw: form('', 'ึ', 'ว'),
}

interface Plan {
  readonly vowel: VowelForm
  readonly final: string
  readonly short: boolean
}

const planVowel = ({ nucleus, coda, tone }: VietnameseSyllable): Plan => {
  const shortened = tone === NANG
  const long = OPEN_LONG[nucleus] ?? form('', '', 'า')
  if (coda === '') {
    const vowel = shortened ? (OPEN_SHORT[nucleus] ?? long) : long
    return { vowel, final: '', short: shortened || nucleus === 'ă' }
  }
  if (coda === 'j' || coda === 'w') {
    const key = nucleus + coda
    const glided = (shortened ? GLIDED_SHORT[key] : undefined) ?? GLIDED[key]
    return glided === undefined
      ? { vowel: nucleus === 'ư' ? form('', 'ื', '') : long, final: ROYAL_FINALS[coda], short: false }
      : { vowel: glided, final: '', short: false }
  }
  const short =
    shortened ||
    nucleus === 'ă' ||
    (nucleus === 'a' && coda === 'nh') ||
    (SHORT_BEFORE_VELAR.has(nucleus) && VELAR.has(coda))
  const closed = (short ? CLOSED_SHORT[nucleus] : undefined) ?? CLOSED_LONG[nucleus] ?? long
  return { vowel: closed, final: ROYAL_FINALS[coda], short }
}

interface Head {
  /** Written before a leading vowel. */
  readonly outside: string
  readonly letters: string
  readonly toneClass: ToneClass
}

const planHead = (letter: string, glide: boolean, tone: ThaiTone): Head => {
  const toneClass = THAI_CONSONANTS.get(letter)?.toneClass ?? 'mid'
  const raised = toneClass === 'low' && (tone === 'low' || tone === 'rising')
  if (!raised) return { outside: '', letters: glide ? `${letter}ว` : letter, toneClass }
  const bare = SONORANTS.has(letter) || letter === 'ฮ'
  if (glide && bare) return { outside: letter, letters: 'หว', toneClass: 'high' }
  const high = HIGH_TWINS[letter] ?? `ห${letter}`
  return { outside: '', letters: glide ? `${high}ว` : high, toneClass: 'high' }
}

const toneMark = (toneClass: ToneClass, tone: ThaiTone, dead: boolean, short: boolean): string => {
  if (dead) {
    if (tone === 'low') return ''
    if (toneClass === 'low') return short ? '' : MAI_THO
    return tone === 'high' ? MAI_TRI : ''
  }
  if (tone === 'mid') return ''
  if (tone === 'low') return MAI_EK
  if (tone === 'high') return toneClass === 'low' ? MAI_THO : MAI_TRI
  return toneClass === 'high' ? '' : MAI_CHATTAWA
}

/** One syllable in Thai letters. */
export const royalSyllable = (code: number): string => {
  const syllable = unpackSyllable(code)
  const tone = TONE_OF[syllable.tone] ?? 'mid'
  // `xuân` and `thuở`: after any onset but `qu` the rules write this glide and vowel as ัว / -ว-.
  const merged =
    syllable.glide && syllable.onset !== 'c' && (syllable.nucleus === 'â' || syllable.nucleus === 'ơ')
  const merges = merged && syllable.coda !== 'j' && syllable.coda !== 'w'
  const shape: VietnameseSyllable = merges ? { ...syllable, glide: false, nucleus: 'uô' } : syllable
  const head = planHead(ROYAL_ONSETS[shape.onset], shape.glide, tone)
  const { vowel, final, short } = planVowel(shape)
  const dead = STOPS.has(shape.coda) || (shape.coda === '' && short)
  const mark = toneMark(head.toneClass, tone, dead, short)
  // ็ gives way to a tone mark: there is room for one sign above the letter.
  const above = vowel.above === SHORTENER && mark !== '' ? '' : vowel.above
  return head.outside + vowel.before + head.letters + above + mark + vowel.after + final
}
