/**
 * Signs that a Vietnamese text was made by a machine out of another language, mostly by way of Chinese. Names in pinyin
 * count only beside another sign: a Thai name in Latin letters may fall into pinyin syllables by chance.
 */
import type { Language } from './language.ts'
import { isPinyinWord, splitPinyin } from './people-garbled.ts'
import { type Word, wordsFrom } from './person-mention.ts'
import type { SourceText } from './source-text.ts'
import { monthNames } from './words/months.ts'

export interface TranslationSigns {
  /** Three points are taken for a machine translation. */
  readonly points: number
  readonly names: readonly Readonly<Record<Language, string>>[]
  readonly pinyin: boolean
}

/** Signs of a machine translation into Vietnamese; three points of them are taken for one. */
const translationSigns: readonly (readonly [
  pattern: RegExp,
  points: number,
  name: Readonly<Record<Language, string>>,
])[] = [
  [
    /biển đông trung quốc/,
    2,
    { en: 'terms no side uses', vi: 'cách gọi không bên nào dùng', th: 'คำที่ไม่มีฝ่ายใดใช้' },
  ],
  [
    /(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}/,
    1,
    { en: 'English month names', vi: 'tên tháng tiếng Anh', th: 'ชื่อเดือนภาษาอังกฤษ' },
  ],
  [
    /\bbộ (?:việt|thái|trung) \p{L}/u,
    1,
    {
      en: 'states inside the names of ministries',
      vi: 'tên nước chen giữa tên bộ',
      th: 'ชื่อประเทศแทรกในชื่อกระทรวง',
    },
  ],
  [
    /bộ [\p{L}]{1,8} [\p{L}]{1,8} (?:thứ trưởng|bộ trưởng)/u,
    1,
    { en: 'offices in foreign word order', vi: 'chức danh đảo trật tự', th: 'ลำดับคำของตำแหน่งผิดปกติ' },
  ],
  [
    / [.,](?:\s|$)|\( [.,]/,
    1,
    { en: 'spaces before stops', vi: 'khoảng trắng trước dấu câu', th: 'เว้นวรรคก่อนเครื่องหมาย' },
  ],
]

export const findTranslationSigns = (source: SourceText, language: Language): TranslationSigns => {
  if (language !== 'vi') return { points: 0, names: [], pinyin: false }
  const found = translationSigns.filter(([pattern]) => pattern.test(source.lower))
  const pinyin = found.length > 0 && pinyinWords(source).length > 0
  const points = found.reduce((sum, [, n]) => sum + n, 0) + (pinyin ? 2 : 0)
  return { points, names: found.map(([, , name]) => name), pinyin }
}

/** Capitalised words of two pinyin syllables or more, of a shape no Vietnamese word has. */
export const pinyinWords = (source: SourceText): Word[] =>
  wordsFrom(source.text, 0, Math.min(source.text.length, 60_000), 12_000).filter(
    (w) =>
      /^\p{Lu}\p{Ll}+$/u.test(w.text) &&
      isPinyinWord(w.text) &&
      splitPinyin(w.text).length >= 2 &&
      !monthWords.has(w.text.toLowerCase()),
  )

const monthWords = new Set(monthNames.map(([name]) => name))
