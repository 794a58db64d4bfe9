/**
 * Vietnamese written in the VNI-Windows fonts and read as Latin-1: `Nguyeãn Vaên Huøng` for Nguyễn Văn Hùng. A vowel is
 * followed by one letter for its mark and tone; ơ, ư, đ and the forms of i have letters of their own.
 */
import { readSyllable } from './vietnamese-syllable.ts'

/** Letter after a vowel → combining marks: tones, then roof and breve with and without a tone. */
const AFTER: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const ALONE: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
/** Letters that Vietnamese in Unicode never has. */
const FOREIGN = /[øûïåäëüöñæî]/

const decodeWord = (word: string): string => {
  let letters = ''
  for (const char of word.toLowerCase()) {
    const before = letters.at(-1) ?? ''
    const marks = AFTER[char]
    if (marks !== undefined && 'aeouyơư'.includes(before)) letters += marks
    else letters += ALONE[char] ?? char
  }
  return letters.normalize('NFC')
}

/** The name as it was meant, or `undefined` where it is no VNI text. */
export const fromVniLetters = (name: string): string | undefined => {
  if (!FOREIGN.test(name.toLowerCase().normalize('NFC')) && !/[aeouy][ùõãáàêâ]/i.test(name)) return undefined
  const words = name.normalize('NFC').split(' ').map(decodeWord)
  const changed = words.join(' ') !== name.toLowerCase()
  return changed && words.every((word) => readSyllable(word) !== undefined) ? words.join(' ') : undefined
}
