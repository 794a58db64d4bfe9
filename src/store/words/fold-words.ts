/**
 * Text as a search compares it: words in small letters, without the marks of Latin letters and `đ` as `d`, one space between
 * them. Thai has no spaces: it is cut into words by the dictionary of ICU, the same at writing and at asking. Of Han every
 * character is a word.
 */

/** Another folding, or another dictionary, makes other words: then the index is made again. */
export const foldingVersion = `1 ${process.versions.icu ?? ''}`

import { createBoundedMap } from '../bounded-map.ts'

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
  for (const { 0: whole, index } of text.matchAll(run)) {
    for (const { word, at, length } of piecesOf(whole)) pieces.push({ word, at: index + at, length })
  }
  return pieces
}

/** A language has some thousands of words that make up nearly all of what is written. */
const known = createBoundedMap<string, readonly Piece[]>(20_000)

const piecesOf = (whole: string): readonly Piece[] => {
  if (whole.length > longestKept) return cutRun(whole)
  const before = known.get(whole)
  if (before !== undefined) return before
  const pieces = cutRun(whole)
  known.set(whole, pieces)
  return pieces
}

const longestKept = 60

const cutRun = (whole: string): readonly Piece[] => {
  const pieces: Piece[] = []
  const add = (part: string, at: number): void => {
    const word = foldWord(part)
    if (word !== '') pieces.push({ word, at, length: part.length })
  }
  if (isPlain(whole)) add(whole, 0)
  else
    for (const { 0: part, index: within } of whole.matchAll(apart)) {
      if (!thaiLetter.test(part)) add(part, within)
      else
        for (const { segment, index: inPart, isWordLike } of thai.segment(part))
          if (isWordLike === true) add(segment, within + inPart)
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
