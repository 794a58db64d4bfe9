/**
 * A Latin name as Vietnamese syllables: word by word, joined words taken apart (HoChiMinh, Hanoi).
 * A name with any Vietnamese mark is taken as fully marked; one without is plain, and each syllable any of several.
 */
import { syllablesWithoutMarks } from './latin-channel.ts'
import { foldLatin } from './text.ts'
import { packSyllable, readSyllable } from './vietnamese-syllable.ts'

export interface Piece {
  readonly text: string
  /** Packed syllable where marks are written, else undefined: the plain letters tell. */
  readonly code: number | undefined
  /** Lower case without marks. */
  readonly plain: string
}

export const wordsOf = (name: string): readonly string[] =>
  name.split(/[\s\-.,'’/()]+/).filter((word) => word !== '')

const pieceOf = (text: string, marked: boolean): Piece | undefined => {
  const plain = foldLatin(text)
  const read = readSyllable(text)
  if (marked) return read === undefined ? undefined : { text, code: packSyllable(read), plain }
  return syllablesWithoutMarks(plain).length === 0 ? undefined : { text, code: undefined, plain }
}

/** The longest word taken apart; joined names have up to five syllables of at most seven letters. */
const LONGEST_JOINED = 30

/** Fewest pieces first; among equals, the one whose later pieces begin with a consonant (ha-noi, not han-oi). */
const takeApart = (word: string, marked: boolean): readonly Piece[] | undefined => {
  if (word.length > LONGEST_JOINED) return undefined
  const best: ({ readonly pieces: readonly Piece[]; readonly cost: number } | undefined)[] = [
    { pieces: [], cost: 0 },
  ]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      const before = best[start]
      const piece = before === undefined ? undefined : pieceOf(word.slice(start, end), marked)
      if (before === undefined || piece === undefined) continue
      const bare = start > 0 && /^[aeiouy]/.test(piece.plain) ? 0.6 : 0
      const cost = before.cost + 1 + bare
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { pieces: [...before.pieces, piece], cost }
    }
  }
  return best[word.length]?.pieces
}

const camelParts = (word: string): readonly string[] =>
  /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word]

/** The name's syllables, or `undefined` where some word is not Vietnamese. */
export const vietnamesePieces = (name: string, marked: boolean): readonly Piece[] | undefined => {
  const pieces: Piece[] = []
  for (const word of wordsOf(name).flatMap(camelParts)) {
    const whole = pieceOf(word, marked)
    const found = whole === undefined ? takeApart(word, marked) : [whole]
    if (found === undefined) return undefined
    pieces.push(...found)
  }
  return pieces.length === 0 ? undefined : pieces
}
