/**
 * Every way to read one Thai syllable from a place in a word.
 *
 * Thai writes no spaces between syllables, its vowels stand before, above, below and after their consonant, and a
 * consonant between two vowels may end one syllable or begin the next. Nothing is decided here: all readings are
 * listed, and what follows (a Vietnamese name, a Latin spelling) chooses. The tone is the one heard: class of the
 * letter, mark, length and ending together.
 */
import {
  isConsonant,
  MAI_CHATTAWA,
  MAI_EK,
  MAI_THO,
  MAI_TRI,
  SHORTENER,
  SILENCER,
  SONORANTS,
  THAI_CONSONANTS,
  type ToneClass,
} from './thai-letters.ts'

export const THAI_VOWELS = ['a', 'i', 'ue', 'u', 'e', 'ae', 'o', 'oh', 'oe', 'ia', 'uea', 'ua'] as const
export type ThaiVowel = (typeof THAI_VOWELS)[number]
/** `nh` is the press's way to write a Vietnamese -nh: นห์, งห์, with the ห silent. */
export const THAI_FINALS = ['', 'k', 'ng', 't', 'n', 'ny', 'p', 'm', 'y', 'w', 'nh', 'ch'] as const
export type ThaiFinal = (typeof THAI_FINALS)[number]
export type ThaiTone = 'mid' | 'low' | 'falling' | 'high' | 'rising'

export interface ThaiSyllable {
  readonly start: number
  readonly end: number
  /** Sound of the first letter as in THAI_CONSONANTS, empty for อ. */
  readonly head: string
  /** ร or ล after it, as heard (ทร of ทราย is `s`, with no second). */
  readonly second: '' | 'r' | 'l'
  /** ว between head and vowel. */
  readonly glide: boolean
  readonly vowel: ThaiVowel
  readonly short: boolean
  readonly final: ThaiFinal
  readonly tone: ThaiTone
  /** The writer showed the tone: by a mark, or by a letter chosen for its class. */
  readonly toneShown: boolean
  /** The vowel is not written: `o` of คน, `a` of ขนม. */
  readonly implied: boolean
}

interface Head {
  readonly end: number
  readonly sound: string
  readonly second: '' | 'r' | 'l'
  readonly glide: boolean
  readonly toneClass: ToneClass
  readonly classChosen: boolean
}

interface Vowel {
  readonly end: number
  readonly vowel: ThaiVowel
  readonly short: boolean
  readonly final: ThaiFinal
  /** May a consonant close the syllable, must one, or is it closed already? */
  readonly closing: 'may' | 'must' | 'no'
  readonly implied: boolean
}

const TONE_MARKS = [MAI_EK, MAI_THO, MAI_TRI, MAI_CHATTAWA]
const VOWEL_MARKS = ['ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', SHORTENER]
const LEADS = ['เ', 'แ', 'โ', 'ไ', 'ใ']
/** What can only follow the head of a syllable: a consonant before one of these ends nothing. */
const AFTER_HEAD = new Set([...TONE_MARKS, ...VOWEL_MARKS, 'า', 'ะ', 'ำ'])

const readHeads = (text: string, at: number): Head[] => {
  const first = text[at] ?? ''
  const letter = THAI_CONSONANTS.get(first)
  if (letter === undefined) return []
  const plain: Head = {
    end: at + 1,
    sound: letter.sound,
    second: '',
    glide: false,
    toneClass: letter.toneClass,
    classChosen: letter.toneClass === 'high' && first !== 'ผ',
  }
  const heads = [plain]
  const next = text[at + 1] ?? ''
  const third = text[at + 2] ?? ''
  if (next === 'ว') heads.push({ ...plain, end: at + 2, glide: true })
  if (first === 'ห' && SONORANTS.has(next)) {
    const sound = THAI_CONSONANTS.get(next)?.sound ?? ''
    heads.push({ ...plain, end: at + 2, sound })
    if (third === 'ว') heads.push({ ...plain, end: at + 3, sound, glide: true })
  }
  if ((SONORANTS.has(first) || first === 'ฮ') && next === 'ห' && third === 'ว')
    heads.push({ ...plain, end: at + 3, glide: true, toneClass: 'high', classChosen: true })
  if ((next === 'ร' || next === 'ล') && !SONORANTS.has(first) && first !== 'อ' && first !== 'ห') {
    heads.push({ ...plain, end: at + 2, second: next === 'ร' ? 'r' : 'l' })
    const sibilant = ['ส', 'ศ', 'ซ'].includes(first) || (first === 'ท' && next === 'ร')
    if (sibilant && next === 'ร') heads.push({ ...plain, end: at + 2, sound: 's' })
    if (first === 'จ' && next === 'ร') heads.push({ ...plain, end: at + 2 })
  }
  return heads
}

const vowel = (
  end: number,
  sound: ThaiVowel,
  short: boolean,
  closing: Vowel['closing'],
  final: ThaiFinal = '',
  implied = false,
): Vowel => ({ end, vowel: sound, short, final, closing, implied })

const vowelsAfterE = (mark: string, text: string, at: number): Vowel[] => {
  const next = text[at] ?? ''
  const after = text[at + 1] ?? ''
  if (mark === 'ี' && next === 'ย')
    return after === 'ะ' ? [vowel(at + 2, 'ia', true, 'no')] : [vowel(at + 1, 'ia', false, 'may')]
  if (mark === 'ื' && next === 'อ')
    return after === 'ะ' ? [vowel(at + 2, 'uea', true, 'no')] : [vowel(at + 1, 'uea', false, 'may')]
  if (mark === 'ิ') return [vowel(at, 'oe', false, 'must')]
  if (mark === SHORTENER) return [vowel(at, 'e', true, 'must')]
  if (next === 'า')
    return after === 'ะ' ? [vowel(at + 2, 'oh', true, 'no')] : [vowel(at + 1, 'a', true, 'no', 'w')]
  if (next === 'อ') {
    if (after === 'ะ') return [vowel(at + 2, 'oe', true, 'no')]
    return [vowel(at + 1, 'oe', false, 'may'), vowel(at, 'e', false, 'no')]
  }
  if (next === 'ะ') return [vowel(at + 1, 'e', true, 'no')]
  if (next === 'ย') return [vowel(at + 1, 'oe', false, 'no', 'y'), vowel(at, 'e', false, 'no')]
  return [vowel(at, 'e', false, 'may')]
}

const vowelsUnled = (mark: string, text: string, at: number): Vowel[] => {
  const next = text[at] ?? ''
  const after = text[at + 1] ?? ''
  switch (mark) {
    case 'ั':
      if (next === 'ว' && after === 'ะ') return [vowel(at + 2, 'ua', true, 'no')]
      if (next === 'ว') return [vowel(at + 1, 'ua', false, 'no'), vowel(at + 1, 'a', true, 'no', 'w')]
      return [vowel(at, 'a', true, 'must')]
    case 'ิ':
      return [vowel(at, 'i', true, 'may')]
    case 'ี':
      return [vowel(at, 'i', false, 'may')]
    case 'ึ':
      return [vowel(at, 'ue', true, 'may')]
    case 'ื':
      return next === 'อ' ? [vowel(at + 1, 'ue', false, 'may')] : [vowel(at, 'ue', false, 'may')]
    case 'ุ':
      return [vowel(at, 'u', true, 'may')]
    case 'ู':
      return [vowel(at, 'u', false, 'may')]
    case SHORTENER:
      return next === 'อ' ? [vowel(at + 1, 'oh', true, 'must')] : [vowel(at, 'oh', true, 'no')]
  }
  if (next === 'ำ') return [vowel(at + 1, 'a', true, 'no', 'm')]
  if (next === 'ะ') return [vowel(at + 1, 'a', true, 'no')]
  if (next === 'า') return [vowel(at + 1, 'a', false, 'may')]
  if (next === 'ร' && after === 'ร')
    return [vowel(at + 2, 'a', true, 'must'), vowel(at + 2, 'a', true, 'no', 'n')]
  const implied = [vowel(at, 'o', true, 'must', '', true), vowel(at, 'a', true, 'no', '', true)]
  if (next === 'ว') implied.push(vowel(at + 1, 'ua', false, 'must'))
  if (next === 'อ') implied.push(vowel(at + 1, 'oh', false, 'may'))
  if (next === 'ร') implied.push(vowel(at + 1, 'oh', false, 'no', 'n', true))
  return implied
}

const readVowels = (lead: string, mark: string, text: string, at: number): Vowel[] => {
  const next = text[at] ?? ''
  switch (lead) {
    case '':
      return vowelsUnled(mark, text, at)
    case 'เ':
      return vowelsAfterE(mark, text, at)
    case 'แ':
      if (next === 'ะ') return [vowel(at + 1, 'ae', true, 'no')]
      return [vowel(at, 'ae', mark === SHORTENER, mark === SHORTENER ? 'must' : 'may')]
    case 'โ':
      return next === 'ะ' ? [vowel(at + 1, 'o', true, 'no')] : [vowel(at, 'o', false, 'may')]
    default:
      return next === 'ย'
        ? [vowel(at + 1, 'a', true, 'no', 'y'), vowel(at, 'a', true, 'no', 'y')]
        : [vowel(at, 'a', true, 'no', 'y')]
  }
}

const FINAL_SOUNDS: Readonly<Record<string, ThaiFinal>> = {
  k: 'k',
  ng: 'ng',
  t: 't',
  n: 'n',
  p: 'p',
  m: 'm',
  i: 'y',
  o: 'w',
}

const finalOf = (letter: string): ThaiFinal => {
  if (letter === 'ญ') return 'ny'
  if (letter === 'จ' || letter === 'ช') return 'ch'
  return FINAL_SOUNDS[THAI_CONSONANTS.get(letter)?.final ?? ''] ?? ''
}

/** Letters silenced by ์, at most two before the sign; the place after them. */
const afterSilent = (text: string, at: number): number => {
  let end = at
  for (;;) {
    let step = 0
    for (let length = 1; length <= 2 && step === 0; length++) {
      if (!isConsonant(text[end + length - 1] ?? '') && !'ิุ'.includes(text[end + length - 1] ?? ' ')) break
      if (text[end + length] === SILENCER && isConsonant(text[end] ?? '')) step = length + 1
    }
    if (step === 0) return end
    end += step
  }
}

const heard = (toneClass: ToneClass, mark: string, dead: boolean, short: boolean): ThaiTone => {
  if (mark === MAI_TRI) return 'high'
  if (mark === MAI_CHATTAWA) return 'rising'
  if (mark === MAI_EK) return toneClass === 'low' ? 'falling' : 'low'
  if (mark === MAI_THO) return toneClass === 'low' ? 'high' : 'falling'
  if (!dead) return toneClass === 'high' ? 'rising' : 'mid'
  if (toneClass !== 'low') return 'low'
  return short ? 'high' : 'falling'
}

const STOPS = new Set<ThaiFinal>(['k', 't', 'p', 'ch'])

const readMarks = (
  text: string,
  at: number,
): { readonly end: number; readonly mark: string; readonly tone: string } => {
  let end = at
  let mark = ''
  let tone = ''
  for (; end < at + 3; end++) {
    const char = text[end] ?? ''
    if (mark === '' && VOWEL_MARKS.includes(char)) mark = char
    else if (tone === '' && TONE_MARKS.includes(char)) tone = char
    else break
  }
  return { end, mark, tone }
}

const withFinals = (text: string, read: Vowel): { end: number; final: ThaiFinal }[] => {
  const ends: { end: number; final: ThaiFinal }[] = []
  if (read.closing !== 'must') ends.push({ end: afterSilent(text, read.end), final: read.final })
  if (read.closing === 'no') return ends
  const letter = text[read.end] ?? ''
  const next = text[read.end + 1] ?? ''
  if (!isConsonant(letter) || next === SILENCER || AFTER_HEAD.has(next)) return ends
  const final = finalOf(letter)
  if (final === '') return ends
  const end = afterSilent(text, read.end + 1)
  const silentH = text[read.end + 1] === 'ห' && end === read.end + 3
  ends.push({ end, final: silentH && (letter === 'น' || letter === 'ง') ? 'nh' : final })
  return ends
}

/** All readings that begin at `at`; an empty list where no syllable can begin. */
export const readThaiSyllables = (text: string, at: number): readonly ThaiSyllable[] => {
  const found: ThaiSyllable[] = []
  const first = text[at] ?? ''
  // ฮเหวี่ยน: the letter itself, then the leading vowel, then หว.
  const outside = isConsonant(first) && LEADS.includes(text[at + 1] ?? '') && text.startsWith('หว', at + 2)
  const lead = LEADS.includes(first) ? first : outside ? (text[at + 1] ?? '') : ''
  const heads: Head[] = outside
    ? [
        {
          end: at + 4,
          sound: THAI_CONSONANTS.get(first)?.sound ?? '',
          second: '',
          glide: true,
          toneClass: 'high',
          classChosen: true,
        },
      ]
    : readHeads(text, lead === '' ? at : at + 1)
  for (const head of heads) {
    const { end, mark, tone } = readMarks(text, head.end)
    for (const read of readVowels(lead, mark, text, end)) {
      for (const closed of withFinals(text, read)) {
        const dead = STOPS.has(closed.final) || (closed.final === '' && read.short)
        found.push({
          start: at,
          end: closed.end,
          head: head.sound,
          second: head.second,
          glide: head.glide,
          vowel: read.vowel,
          short: read.short,
          final: closed.final,
          tone: heard(head.toneClass, tone, dead, read.short),
          toneShown: tone !== '' || head.classChosen,
          implied: read.implied,
        })
      }
    }
  }
  return found
}
