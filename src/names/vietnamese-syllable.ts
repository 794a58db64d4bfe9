/**
 * One Vietnamese syllable as sounds: onset, rime (glide, nucleus, coda) and tone, packed into one number.
 *
 * Spelling variants meet here: `Lý` and `Lí`, `hoà` and `hòa`, `Quy` and `Qui` are one code. `c`, `k` and `q` are one
 * onset, and the `u` of `qu` is the glide, so that the rime of `Quang` is that of `Hoang`. The off-glides of `ai`,
 * `ây`, `ao`, `ưu` are codas (`j`, `w`): 16 nuclei and 11 codas then cover every rime of the language.
 */
export const ONSETS = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gi',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'nh',
  'p',
  'ph',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
] as const
export const NUCLEI = [
  'a',
  'ă',
  'â',
  'e',
  'ê',
  'i',
  'o',
  'oo',
  'ô',
  'ôô',
  'ơ',
  'u',
  'ư',
  'iê',
  'uô',
  'ươ',
] as const
export const CODAS = ['', 'j', 'w', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't'] as const
/** In the order of the tone numbers: ngang, huyền, hỏi, ngã, sắc, nặng. */
export const TONES = ['ngang', 'huyền', 'hỏi', 'ngã', 'sắc', 'nặng'] as const

export type Onset = (typeof ONSETS)[number]
export type Nucleus = (typeof NUCLEI)[number]
export type Coda = (typeof CODAS)[number]

/** Tone of a syllable whose writing does not tell it (passports, plain Latin). */
export const ANY_TONE = TONES.length
export const RIMES = 2 * NUCLEI.length * CODAS.length

export interface VietnameseSyllable {
  readonly onset: Onset
  readonly glide: boolean
  readonly nucleus: Nucleus
  readonly coda: Coda
  /** Index in TONES. */
  readonly tone: number
}

const TONE_STEPS = TONES.length + 1

export const packRime = (glide: boolean, nucleus: Nucleus, coda: Coda): number =>
  ((glide ? 1 : 0) * NUCLEI.length + NUCLEI.indexOf(nucleus)) * CODAS.length + CODAS.indexOf(coda)

export const packSyllable = (syllable: VietnameseSyllable): number =>
  (ONSETS.indexOf(syllable.onset) * RIMES + packRime(syllable.glide, syllable.nucleus, syllable.coda)) *
    TONE_STEPS +
  syllable.tone

export const onsetOf = (code: number): number => Math.floor(code / TONE_STEPS / RIMES)
export const rimeOf = (code: number): number => Math.floor(code / TONE_STEPS) % RIMES
export const toneOf = (code: number): number => code % TONE_STEPS
export const withTone = (code: number, tone: number): number => code - toneOf(code) + tone

export const unpackRime = (rime: number): Pick<VietnameseSyllable, 'glide' | 'nucleus' | 'coda'> => ({
  coda: CODAS[rime % CODAS.length] ?? '',
  nucleus: NUCLEI[Math.floor(rime / CODAS.length) % NUCLEI.length] ?? 'a',
  glide: rime >= NUCLEI.length * CODAS.length,
})

export const unpackSyllable = (code: number): VietnameseSyllable => ({
  onset: ONSETS[onsetOf(code)] ?? '',
  ...unpackRime(rimeOf(code)),
  tone: toneOf(code),
})

const TONE_MARKS: Readonly<Record<string, number>> = {
  '\u0300': 1,
  '\u0309': 2,
  '\u0303': 3,
  '\u0301': 4,
  '\u0323': 5,
}

/** Takes the tone mark off a word: its number, and the letters without it; two tones are no syllable. */
export const splitTone = (word: string): { readonly letters: string; readonly tone: number } | undefined => {
  let tone = 0
  let letters = ''
  for (const char of word.normalize('NFD')) {
    const mark = TONE_MARKS[char]
    if (mark === undefined) letters += char
    else if (tone !== 0 && tone !== mark) return undefined
    else tone = mark
  }
  return { letters: letters.normalize('NFC'), tone }
}

/** Longest first, so that `ngh` is not read as `n`. */
const ONSET_SPELLINGS: readonly (readonly [string, Onset])[] = [
  ['ngh', 'ng'],
  ['ch', 'ch'],
  ['gh', 'g'],
  ['gi', 'gi'],
  ['kh', 'kh'],
  ['ng', 'ng'],
  ['nh', 'nh'],
  ['ph', 'ph'],
  ['qu', 'c'],
  ['th', 'th'],
  ['tr', 'tr'],
  ['b', 'b'],
  ['c', 'c'],
  ['d', 'd'],
  ['đ', 'đ'],
  ['g', 'g'],
  ['h', 'h'],
  ['k', 'c'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'v'],
  ['x', 'x'],
  ['', ''],
]

const FINAL_SPELLINGS: readonly (readonly [string, Coda])[] = [
  ['ch', 'ch'],
  ['ng', 'ng'],
  ['nh', 'nh'],
  ['c', 'c'],
  ['k', 'c'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p'],
  ['t', 't'],
  ['', ''],
]

/** Vowel letters → glide, nucleus and off-glide. `ua` is read apart, because `qua` and `mua` differ. */
const VOWELS: Readonly<Record<string, readonly [boolean, Nucleus, Coda]>> = {
  a: [false, 'a', ''],
  ă: [false, 'ă', ''],
  â: [false, 'â', ''],
  e: [false, 'e', ''],
  ê: [false, 'ê', ''],
  i: [false, 'i', ''],
  y: [false, 'i', ''],
  o: [false, 'o', ''],
  oo: [false, 'oo', ''],
  ô: [false, 'ô', ''],
  ôô: [false, 'ôô', ''],
  ơ: [false, 'ơ', ''],
  u: [false, 'u', ''],
  ư: [false, 'ư', ''],
  ia: [false, 'iê', ''],
  iê: [false, 'iê', ''],
  ya: [false, 'iê', ''],
  yê: [false, 'iê', ''],
  ua: [false, 'uô', ''],
  uô: [false, 'uô', ''],
  ưa: [false, 'ươ', ''],
  ươ: [false, 'ươ', ''],
  ai: [false, 'a', 'j'],
  ay: [false, 'ă', 'j'],
  ây: [false, 'â', 'j'],
  ao: [false, 'a', 'w'],
  au: [false, 'ă', 'w'],
  âu: [false, 'â', 'w'],
  eo: [false, 'e', 'w'],
  êu: [false, 'ê', 'w'],
  iu: [false, 'i', 'w'],
  yu: [false, 'i', 'w'],
  iêu: [false, 'iê', 'w'],
  yêu: [false, 'iê', 'w'],
  oi: [false, 'o', 'j'],
  ôi: [false, 'ô', 'j'],
  ơi: [false, 'ơ', 'j'],
  ui: [false, 'u', 'j'],
  ưi: [false, 'ư', 'j'],
  ưu: [false, 'ư', 'w'],
  uôi: [false, 'uô', 'j'],
  ươi: [false, 'ươ', 'j'],
  ươu: [false, 'ươ', 'w'],
  oa: [true, 'a', ''],
  oă: [true, 'ă', ''],
  oe: [true, 'e', ''],
  uâ: [true, 'â', ''],
  uê: [true, 'ê', ''],
  uy: [true, 'i', ''],
  uơ: [true, 'ơ', ''],
  uya: [true, 'iê', ''],
  uyê: [true, 'iê', ''],
  uyu: [true, 'i', 'w'],
  oai: [true, 'a', 'j'],
  oay: [true, 'ă', 'j'],
  uây: [true, 'â', 'j'],
  oao: [true, 'a', 'w'],
  oeo: [true, 'e', 'w'],
  uêu: [true, 'ê', 'w'],
  uao: [true, 'a', 'w'],
}

const VOWEL_LETTERS = /^[aăâeêioôơuưy]*$/

const readRime = (
  onset: Onset,
  spelled: string,
  rest: string,
): Omit<VietnameseSyllable, 'tone'> | undefined => {
  for (const [final, coda] of FINAL_SPELLINGS) {
    if (!rest.endsWith(final)) continue
    const vowels = rest.slice(0, rest.length - final.length)
    if (!VOWEL_LETTERS.test(vowels)) continue
    const found = Object.hasOwn(VOWELS, vowels) ? VOWELS[vowels] : undefined
    if (found === undefined) return undefined
    const [glide, nucleus, offGlide] = found
    if (offGlide !== '' && coda !== '') return undefined
    if (spelled === 'qu' && (glide || nucleus === 'uô')) return undefined
    return { onset, glide: glide || spelled === 'qu', nucleus, coda: offGlide === '' ? coda : offGlide }
  }
  return undefined
}

/**
 * Reads one written syllable, in any case, composed or not; `undefined` where it is not one.
 * `gì` and `giếng` share their `i` with the onset.
 */
export const readSyllable = (word: string): VietnameseSyllable | undefined => {
  if (word.length === 0 || word.length > 12) return undefined
  const split = splitTone(word.toLowerCase())
  if (split === undefined) return undefined
  const { letters, tone } = split
  for (const [spelled, onset] of ONSET_SPELLINGS) {
    if (!letters.startsWith(spelled)) continue
    const rest = letters.slice(spelled.length)
    const shared = spelled === 'gi' && !/^[aăâeoôơuư]/.test(rest) ? `i${rest}` : rest
    const syllable = readRime(onset, spelled, shared)
    if (syllable !== undefined) return { ...syllable, tone }
    if (spelled === 'qu') return undefined
  }
  return undefined
}

const OPEN_RIMES: Readonly<Record<string, string>> = { iê: 'ia', uô: 'ua', ươ: 'ưa' }
const FRONT = new Set<Nucleus>(['e', 'ê', 'i', 'iê'])
const OFF_GLIDES: Readonly<Record<string, string>> = {
  aj: 'ai',
  ăj: 'ay',
  âj: 'ây',
  aw: 'ao',
  ăw: 'au',
  âw: 'âu',
  ew: 'eo',
  êw: 'êu',
  iw: 'iu',
  iêw: 'iêu',
  oj: 'oi',
  ôj: 'ôi',
  ơj: 'ơi',
  uj: 'ui',
  ưj: 'ưi',
  ưw: 'ưu',
  uôj: 'uôi',
  ươj: 'ươi',
  ươw: 'ươu',
}

/** Lý, Mỹ, Kỳ, Hy: names keep the y that newer rules write i. */
const Y_AFTER = new Set<Onset>(['c', 'h', 'l', 'm', 't'])

const spellRime = ({ onset, glide, nucleus, coda }: VietnameseSyllable): string => {
  const offGlide = coda === 'j' || coda === 'w'
  const core = offGlide
    ? (OFF_GLIDES[nucleus + coda] ?? nucleus + coda)
    : `${coda === '' ? (OPEN_RIMES[nucleus] ?? nucleus) : nucleus}${coda}`
  if (!glide) {
    const asY = onset === '' ? nucleus === 'iê' : core === 'i' && Y_AFTER.has(onset)
    return asY ? core.replace(/^i/, 'y') : core
  }
  const afterQ = onset === 'c'
  if (nucleus === 'i' || nucleus === 'iê') return `${afterQ ? '' : 'u'}${core.replace(/^i/, 'y')}`
  if (afterQ) return core
  return `${nucleus === 'a' || nucleus === 'ă' || nucleus === 'e' ? 'o' : 'u'}${core}`
}

const spellOnset = ({ onset, glide, nucleus }: VietnameseSyllable): string => {
  if (onset === 'c') return glide ? 'qu' : FRONT.has(nucleus) ? 'k' : 'c'
  if (onset === 'g' && FRONT.has(nucleus) && !glide) return 'gh'
  if (onset === 'ng' && FRONT.has(nucleus) && !glide) return 'ngh'
  return onset
}

const MARK_OF_TONE = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const

/** Where the tone mark stands: on a letter with its own mark, else on the vowel before a final, else the older style. */
const markedAt = (vowels: string, closed: boolean): number => {
  const own = [...vowels].findLastIndex((letter) => 'ăâêôơư'.includes(letter))
  if (own >= 0) return own
  if (closed) return vowels.length - 1
  return vowels.length >= 2 ? vowels.length - 2 : 0
}

/** The usual spelling, in lower case, with the tone on the letter that older and official texts use (`hòa`, `thúy`). */
export const writeSyllable = (code: number): string => {
  const syllable = unpackSyllable(code)
  const onset = spellOnset(syllable)
  let rime = spellRime(syllable)
  if (onset === 'gi' && rime.startsWith('i')) rime = rime.slice(1)
  const mark = MARK_OF_TONE[syllable.tone] ?? ''
  if (mark === '') return onset + rime
  const vowels = rime.match(/^[aăâeêioôơuưy]*/)?.[0] ?? ''
  if (vowels === '') return (onset + mark + rime).normalize('NFC')
  const at = markedAt(vowels, vowels.length < rime.length)
  return (onset + rime.slice(0, at + 1) + mark + rime.slice(at + 1)).normalize('NFC')
}
