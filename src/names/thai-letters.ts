/**
 * The Thai consonants: tone class, sound at the head and at the end of a syllable, and their letters in the Royal
 * Thai General System of Transcription. Source: Royal Institute announcement of 1999 (RTGS).
 */
export type ToneClass = 'low' | 'mid' | 'high'

export interface ThaiConsonant {
  readonly toneClass: ToneClass
  /** Sound at the head of a syllable, in RTGS letters; `c` for จ, `ny` for ญ and `d`/`t` kept apart from RTGS merging. */
  readonly sound: string
  readonly initial: string
  readonly final: string
}

/** letter, class, sound, RTGS initial, RTGS final; `-` where the letter ends no syllable. */
const ROWS = `
ก mid k k k
ข high kh kh k
ฃ high kh kh k
ค low kh kh k
ฅ low kh kh k
ฆ low kh kh k
ง low ng ng ng
จ mid c ch t
ฉ high ch ch -
ช low ch ch t
ซ low s s t
ฌ low ch ch -
ญ low ny y n
ฎ mid d d t
ฏ mid t t t
ฐ high th th t
ฑ low th th t
ฒ low th th t
ณ low n n n
ด mid d d t
ต mid t t t
ถ high th th t
ท low th th t
ธ low th th t
น low n n n
บ mid b b p
ป mid p p p
ผ high ph ph -
ฝ high f f -
พ low ph ph p
ฟ low f f p
ภ low ph ph p
ม low m m m
ย low y y i
ร low r r n
ล low l l n
ว low w w o
ศ high s s t
ษ high s s t
ส high s s t
ห high h h -
ฬ low l l n
อ mid - - -
ฮ low h h -
`

const readRows = (): ReadonlyMap<string, ThaiConsonant> => {
  const table = new Map<string, ThaiConsonant>()
  for (const row of ROWS.trim().split('\n')) {
    const [letter = '', toneClass = '', sound = '', initial = '', final = ''] = row.split(' ')
    table.set(letter, {
      toneClass: toneClass === 'high' || toneClass === 'mid' ? toneClass : 'low',
      sound: sound === '-' ? '' : sound,
      initial: initial === '-' ? '' : initial,
      final: final === '-' ? '' : final,
    })
  }
  return table
}

export const THAI_CONSONANTS: ReadonlyMap<string, ThaiConsonant> = readRows()

export const isConsonant = (char: string): boolean => THAI_CONSONANTS.has(char)

/** Low letters without a high twin of their own, which a silent ห before them makes high. */
export const SONORANTS = new Set(['ง', 'ญ', 'ณ', 'น', 'ม', 'ย', 'ร', 'ล', 'ว', 'ฬ'])

export const MAI_EK = '\u0e48'
export const MAI_THO = '\u0e49'
export const MAI_TRI = '\u0e4a'
export const MAI_CHATTAWA = '\u0e4b'
export const SHORTENER = '\u0e47'
export const SILENCER = '\u0e4c'
