/** Where in a record the words stand that one looked for: the wordings that hold most of them, cut around the first. */
import { foldPieces, type Piece } from './fold-words.ts'
import type { StandingWords, Wording } from './standing-words.ts'

export interface Passage {
  readonly language: string | null
  /** In turn text beside and text that was found; together they are a piece of the wording. */
  readonly parts: readonly Part[]
}

export interface Part {
  /** Where it begins in the wording. */
  readonly at: number
  readonly text: string
  readonly found: boolean
}

/** Letters shown around what was found. */
const before = 40
const longest = 180

const most = 2

/** `words`: folded; the last one may be the beginning of one. */
export const foundPassages = (
  { title, rest }: StandingWords,
  words: readonly string[],
): readonly Passage[] => {
  const seen = [...title, ...rest].map((wording) => {
    const pieces = foldPieces(wording.text).filter(({ word }) => isSought(word, words))
    return { wording, pieces, sought: new Set(pieces.map(({ word }) => soughtBy(word, words))).size }
  })
  // What it is called comes first among those that hold as much.
  return seen
    .filter(({ pieces }) => pieces.length > 0)
    .sort((a, b) => b.sought - a.sought)
    .slice(0, most)
    .map(({ wording, pieces }) => passageOf(wording, pieces))
}

const soughtBy = (word: string, words: readonly string[]): number =>
  words.findIndex((each, i) => (i === words.length - 1 ? word.startsWith(each) : word === each))

const isSought = (word: string, words: readonly string[]): boolean => soughtBy(word, words) !== -1

const passageOf = ({ language, text }: Wording, pieces: readonly Piece[]): Passage => {
  const first = pieces[0]?.at ?? 0
  const start = first <= before ? 0 : wordStart(text, first - before)
  const end = wordEnd(text, Math.min(text.length, start + longest))
  const parts: Part[] = []
  const add = (from: number, part: string, found: boolean): void => {
    if (part !== '') parts.push({ at: from, text: part, found })
  }
  let at = start
  for (const { at: from, length } of pieces) {
    if (from < at || from + length > end) continue
    add(at, `${at > 0 && at === start ? '… ' : ''}${text.slice(at, from)}`, false)
    add(from, text.slice(from, from + length), true)
    at = from + length
  }
  add(at, `${text.slice(at, end)}${end < text.length ? '…' : ''}`, false)
  return { language, parts }
}

/** Cut at a space, where one is near, so that no letter loses its marks. */
const wordStart = (text: string, near: number): number => {
  const space = text.indexOf(' ', near)
  if (space !== -1 && space < near + before) return space + 1
  let at = near
  while (at > 0 && /\p{M}/u.test(text.charAt(at))) at -= 1
  return at
}

const wordEnd = (text: string, near: number): number => {
  let at = near
  while (at < text.length && /[\p{M}\p{Cs}]/u.test(text.charAt(at))) at += 1
  return at
}
