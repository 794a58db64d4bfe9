/**
 * Vietnamese typed without an input method: Telex (`nguyeenx vawn hungf`) and VNI (`nguye64n va8n hu2ng`).
 * A word is rewritten only where it then is a Vietnamese syllable; otherwise it stays.
 */
import { readSyllable } from './vietnamese-syllable.ts'

const TELEX_TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  s: '\u0301',
  j: '\u0323',
}
const VNI_TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
}

const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/dd/, 'đ'],
  [/aa/, 'â'],
  [/aw/, 'ă'],
  [/ee/, 'ê'],
  [/oo/, 'ô'],
  [/uow/, 'ươ'],
  [/ow/, 'ơ'],
  [/uw/, 'ư'],
  [/w/, 'ư'],
]

const HORN: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' }
const ROOF: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' }

/** The tone goes on the vowel with a mark of its own, else on the last vowel: reading does not mind which. */
const putTone = (letters: string, mark: string): string => {
  const vowels = [...letters]
    .map((letter, at) => ({ letter, at }))
    .filter(({ letter }) => 'aăâeêioôơuưy'.includes(letter))
  const chosen = vowels.findLast(({ letter }) => 'ăâêôơư'.includes(letter)) ?? vowels.at(-1)
  if (chosen === undefined) return letters
  return (letters.slice(0, chosen.at + 1) + mark + letters.slice(chosen.at + 1)).normalize('NFC')
}

const fromTelex = (word: string): string => {
  let letters = word
  for (const [typed, letter] of LETTERS) letters = letters.replace(typed, letter)
  const tone = TELEX_TONES[letters.at(-1) ?? '']
  return tone === undefined ? letters : putTone(letters.slice(0, -1), tone)
}

const fromVni = (word: string): string => {
  let letters = ''
  let mark = ''
  for (const char of word) {
    const last = letters.at(-1) ?? ''
    if (VNI_TONES[char] !== undefined) mark = VNI_TONES[char]
    else if (char === '6') letters = letters.replace(/[aeo](?!.*[aeo])/, (letter) => ROOF[letter] ?? letter)
    else if (char === '7')
      letters = letters.endsWith('uo')
        ? `${letters.slice(0, -2)}ươ`
        : letters.replace(/[ou](?!.*[ou])/, (letter) => HORN[letter] ?? letter)
    else if (char === '8') letters = letters.replace(/a(?!.*a)/, 'ă')
    else if (char === '9' && last === 'd') letters = `${letters.slice(0, -1)}đ`
    else letters += char
  }
  return mark === '' ? letters : putTone(letters, mark)
}

/** The word as it was meant, or `undefined` where it was not typed in keys. */
export const fromTypedKeys = (word: string): string | undefined => {
  const lower = word.toLowerCase()
  if (lower.length > 12 || !/^[a-z]+[a-z0-9]*$/.test(lower)) return undefined
  const meant = /[0-9]/.test(lower) ? fromVni(lower) : fromTelex(lower)
  return meant !== lower && readSyllable(meant) !== undefined ? meant : undefined
}
