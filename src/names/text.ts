/**
 * Text as it arrives, made fit for reading names: composed (NFC), without marks that show nothing (zero-width,
 * bidirectional and control characters), one kind of space, and never longer than a name can be.
 *
 * `Ð` (U+00D0, Icelandic eth) stands for `Đ` in many gazetteers, and compatibility forms (full-width letters) come
 * from Chinese keyboards: both are folded here, so that no later step meets them.
 */
export type Script = 'latin' | 'thai' | 'han' | 'mixed' | 'none'

/** ICAO 9303 cuts a name at 39 letters; the longest official names of places stay under 200. */
export const LONGEST_NAME = 200

const INVISIBLE = /[\p{Cc}\p{Cf}]/gu
const SPACES = /[\s\u00a0\u3000\u00b7\u30fb\u2022]+/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g

export const cleanText = (raw: string): string => (CLEAN.test(raw) ? raw : cleaned(raw))

/** Letters that need no cleaning: plain ones and those of Vietnamese, composed; without Ð, ð and Ɖ, which stand for Đ. */
const TIDY =
  'A-Za-z\u00c0-\u00cf\u00d1-\u00d6\u00d9-\u00ef\u00f1-\u00f6\u00f9-\u0188\u018a-\u01b0\u1ea0-\u1ef9'
/** Most names of a register are tidy already: up to six words, one space between them. */
const CLEAN = new RegExp(`^[${TIDY}]{1,20}(?: [${TIDY}]{1,20}){0,5}$`)

const cleaned = (raw: string): string =>
  raw
    .slice(0, 4 * LONGEST_NAME)
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/\u0189/g, 'Đ')
    .replace(/\u0e4d\u0e32/g, '\u0e33')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .replace(DASHES, '-')
    .replace(/ +/g, ' ')
    .trim()

export const isThaiLetter = (char: string): boolean => char >= '\u0e01' && char <= '\u0e4e'

export const isHan = (char: string): boolean =>
  (char >= '\u3400' && char <= '\u9fff') ||
  (char >= '\uf900' && char <= '\ufaff') ||
  (char.codePointAt(0) ?? 0) >= 0x20000

const isLatin = (char: string): boolean => /\p{Script=Latin}/u.test(char)

/** The script of the letters; `mixed` where two meet, `none` where there is no letter we read. */
export const scriptOf = (text: string): Script => {
  const found = new Set<Script>()
  for (const char of text) {
    if (isThaiLetter(char)) found.add('thai')
    else if (isHan(char)) found.add('han')
    else if (isLatin(char)) found.add('latin')
  }
  if (found.size === 0) return 'none'
  const [only] = found
  return found.size === 1 && only !== undefined ? only : 'mixed'
}

/** Letters of the alphabet only: tones, letter marks and case gone, `đ` as `d`. */
export const foldLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()

/** Any letter outside the plain alphabet: the writer had Vietnamese marks at hand. */
export const hasVietnameseMarks = (name: string): boolean => /[\u00c0-\u024f\u1e00-\u1eff]/.test(name)
