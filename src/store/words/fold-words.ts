/**
 * Text as a search compares it: words in small letters, without the marks of Latin letters and `đ` as `d`, one space between
 * them. Thai has no spaces: it is cut into words by the dictionary of ICU, the same at writing and at asking. Of Han every
 * character is a word.
 */

/** Another folding, or another dictionary, makes other words: then the index is made again. */
export const foldingVersion = `1 ${process.versions.icu ?? ''}`

const thai = new Intl.Segmenter('th', { granularity: 'word' })

export const foldWords = (text: string): readonly string[] => foldPieces(text).map(({ word }) => word)

export interface Piece {
  readonly word: string
  /** Where it stands in the text as it was given. */
  readonly at: number
  readonly length: number
}

const run = /[\p{L}\p{N}\p{M}\p{Co}]+/gu
const thaiLetter = /\p{Script=Thai}/u
const apart = /\p{Script=Thai}+|\p{Script=Han}|[^\p{Script=Thai}\p{Script=Han}]+/gu

/** The words of a text, folded, each with its place. */
export const foldPieces = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const add = (part: string, at: number): void => {
    const word = foldWord(part)
    if (word !== '') pieces.push({ word, at, length: part.length })
  }
  for (const { 0: whole, index } of text.matchAll(run)) {
    if (isPlain(whole)) add(whole, index)
    else
      for (const { 0: part, index: within } of whole.matchAll(apart)) {
        if (!thaiLetter.test(part)) add(part, index + within)
        else
          for (const { segment, index: inPart, isWordLike } of thai.segment(part))
            if (isWordLike === true) add(segment, index + within + inPart)
      }
  }
  return pieces
}

const isPlain = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(text)

const foldWord = (word: string): string =>
  // Most are plain already, and decomposing is what takes time.
  /^[a-z0-9]+$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
        .replaceAll('đ', 'd')
        .replaceAll('\u0e4d\u0e32', '\u0e33')
        .normalize('NFC')
