/** Whether two names are written the same, but for what carries no meaning. */
import { foldLatin } from './text.ts'

/** Same letters and marks, whatever the case, spaces and place of the tone mark. */
export const sameWriting = (one: string, other: string): boolean => {
  const key = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[\s\-.]+/g, ' ')
      .trim()
  return (
    key(one) === key(other) || (foldLatin(one) === foldLatin(other) && looseTones(one) === looseTones(other))
  )
}

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** oà and òa, uý and úy: the tone mark moved to the end of the word. */
const looseTones = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => {
      const letters = word.normalize('NFD')
      return letters.replace(TONE_MARKS, '') + (letters.match(TONE_MARKS) ?? []).join('')
    })
    .join(' ')
