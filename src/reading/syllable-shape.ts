/**
 * Whether a word can be a Vietnamese syllable: onset, vowels, coda, one tone at most. Enough to tell a right decoding from
 * a wrong one; what is a word is not asked. Onsets and codas compiled by hand from general knowledge; to be checked
 * against a Vietnamese spelling dictionary.
 */
const shape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ch|nh|ng|[cmnpt])?$/

const tones = /[̣̀́̃̉]/g

export const isSyllableShape = (word: string): boolean => {
  const decomposed = word.toLowerCase().normalize('NFD')
  const marks = decomposed.match(tones)
  if (marks !== null && marks.length > 1) return false
  return word.length <= 8 && shape.test(decomposed.replace(tones, '').normalize('NFC'))
}

export interface SyllableScore {
  /** Words with a letter outside ASCII. */
  readonly marked: number
  /** Share of those that can be syllables. */
  readonly share: number
}

export const syllableScore = (text: string): SyllableScore => {
  let marked = 0
  let possible = 0
  for (const word of text.split(/[\s\d!-/:-@[-`{-~“”‘’–—…]+/)) {
    if (word === '' || !/[^ -~]/.test(word)) continue
    marked++
    if (isSyllableShape(word)) possible++
  }
  return { marked, share: marked === 0 ? 0 : possible / marked }
}
