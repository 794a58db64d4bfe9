/**
 * A text by which its order in a language follows from comparing characters alone, so that an index can hold it: letters
 * first, then the tones. Vietnamese tells ă, â, đ, ê, ô, ơ, ư from their plain letters and has its tones in the order of its
 * dictionaries; in Thai a vowel that is written before its consonant is sorted after it.
 */

/** Enough to tell wordings apart that one would look for in an order. */
const longest = 40

export const sortText = (text: string, language: string): string => {
  const [letters, tones] = [[] as string[], [] as string[]]
  const small = text.slice(0, longest).toLowerCase().normalize('NFD')
  const marked = language === 'th' ? small.replace(/([เแโใไ])([ก-ฮ])/g, '$2$1') : small
  for (const char of marked) {
    if (/\p{Mn}/u.test(char) && !isThaiVowel(char)) {
      const place = toneOrder.indexOf(char)
      // A letter of its own follows all words that begin with the plain one.
      if (language === 'vi' && letterMarks.includes(char))
        letters.push('\uffdc'.repeat(letterMarks.indexOf(char) + 1))
      else tones.push(String(letters.length).padStart(2, '0') + (place === -1 ? char : String(place)))
    } else if (char === 'đ') letters.push(language === 'vi' ? 'd\uffdc' : 'd')
    else if (/[\p{L}\p{N}\p{M}]/u.test(char)) letters.push(char)
    else if (letters.at(-1) !== ' ' && letters.length > 0) letters.push(' ')
  }
  return `${letters.join('').trim()}\u0001${tones.join('')}`
}

/** Circumflex and horn mark a letter of its own, and so does the breve; ă stands before â. */
const letterMarks = ['\u0306', '\u0302', '\u031b']

/** Grave, hook, tilde, acute, dot below; then those of Thai. */
const toneOrder = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323', '\u0e48', '\u0e49', '\u0e4a', '\u0e4b']

const isThaiVowel = (char: string): boolean =>
  (char >= '\u0e31' && char <= '\u0e3a') || char === '\u0e47' || char === '\u0e4d'
