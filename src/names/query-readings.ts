/** All ways to read what an officer typed: script by script, in the order given and in the other order. */
import { hanCosts } from './han-readings.ts'
import { plainCosts, vietnameseCosts } from './latin-channel.ts'
import { withoutPrefix } from './name-prefixes.ts'
import { readPassportName } from './passport-name.ts'
import { pinyinSteps, plainPinyin } from './pinyin-steps.ts'
import type { Reading, Step, Turn } from './syllable-steps.ts'
import { cleanText, hasVietnameseMarks, isHan, scriptOf } from './text.ts'
import type { ThaiEar, ToneStyle } from './thai-channel.ts'
import { thaiSteps, toneStyleOf } from './thai-steps.ts'
import { fromTypedKeys } from './typed-keys.ts'
import { type Piece, vietnamesePieces, wordsOf } from './vietnamese-names.ts'
import { fromVniLetters } from './vni-letters.ts'

/** One word's steps, places counted from 0, and how many places it has. */
interface WordSteps {
  readonly places: number
  readonly steps: readonly Step[]
}

const OTHER_ORDER = 1
const PREFIX_REMOVED = 0.5
const AS_PINYIN = 0.3
const TYPED = 0.2
/** No name has more words; the rest is not read. */
const MOST_WORDS = 12

const stepOfPiece = (piece: Piece, at: number): Step => ({
  from: at,
  to: at + 1,
  text: piece.text,
  kind: piece.code === undefined ? 'plain' : 'vietnamese',
  costs: piece.code === undefined ? plainCosts(piece.plain) : vietnameseCosts(piece.code),
})

const latinWord = (word: string, marked: boolean): WordSteps | undefined => {
  const pieces = vietnamesePieces(word, marked)
  return pieces === undefined ? undefined : { places: pieces.length, steps: pieces.map(stepOfPiece) }
}

const pinyinWord = (word: string): WordSteps | undefined => {
  const steps = pinyinSteps(word, 0)
  return steps.length === 0 ? undefined : { places: plainPinyin(word).length, steps }
}

const thaiWord = (word: string, style: ToneStyle, ear: ThaiEar): WordSteps | undefined => {
  const letters = word.replace(/[ฯๆ]/g, '')
  const steps = thaiSteps(letters, style, ear)
  return steps.length === 0 ? undefined : { places: letters.length, steps }
}

const hanWord = (word: string): WordSteps => {
  const chars = [...word].filter(isHan)
  return {
    places: chars.length,
    steps: chars.map((char, at) => ({
      from: at,
      to: at + 1,
      text: char,
      kind: 'han',
      costs: hanCosts(char),
    })),
  }
}

const shift = ({ steps }: WordSteps, by: number): readonly Step[] =>
  steps.map((step) => ({ ...step, from: step.from + by, to: step.to + by }))

const join = (words: readonly WordSteps[], turn: Turn, cost: number): Reading => {
  const steps: Step[] = []
  let places = 0
  for (const word of words) {
    steps.push(...shift(word, places))
    places += word.places
  }
  return { places, steps, turn, cost }
}

const inBothOrders = (words: readonly WordSteps[], turn: Turn, cost: number): Reading[] => {
  const readings = [join(words, turn, cost)]
  const [first] = words
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length < 2) return readings
  readings.push(join([last, ...words.slice(0, -1)], 'family name first', cost + OTHER_ORDER))
  if (words.length === 2) return readings
  readings.push(join([...words.slice(1), first], 'given name first', cost + OTHER_ORDER))
  readings.push(join([last, ...words.slice(1, -1), first], 'first and last exchanged', cost + OTHER_ORDER))
  return readings
}

const everyWord = (
  words: readonly string[],
  read: (word: string) => WordSteps | undefined,
): readonly WordSteps[] | undefined => {
  const found: WordSteps[] = []
  for (const word of words) {
    const steps = read(word)
    if (steps === undefined) return undefined
    if (steps.places > 0) found.push(steps)
  }
  return found.length === 0 ? undefined : found
}

const readInOrder = (name: string, turn: Turn, cost: number, ear: ThaiEar): Reading[] => {
  const words = wordsOf(name).slice(0, MOST_WORDS)
  const style = toneStyleOf(name)
  const marked = hasVietnameseMarks(name)
  const byScript =
    (latin: (word: string) => WordSteps | undefined) =>
    (word: string): WordSteps | undefined => {
      const script = scriptOf(word)
      if (script === 'thai') return thaiWord(word, style, ear)
      if (script === 'han') return hanWord(word)
      return script === 'latin' ? latin(word) : undefined
    }
  const plain = everyWord(
    words,
    byScript((word) => latinWord(word, marked)),
  )
  const readings = plain === undefined ? [] : inBothOrders(plain, turn, cost)
  if (marked || scriptOf(name) !== 'latin') return readings
  const pinyin = everyWord(words, pinyinWord)
  if (pinyin !== undefined) readings.push(...inBothOrders(pinyin, turn, cost + AS_PINYIN))
  const meant = words.map((word) => fromTypedKeys(word) ?? word)
  if (meant.some((word, at) => word !== words[at])) {
    const typed = everyWord(meant, (word) => latinWord(word, hasVietnameseMarks(word)))
    if (typed !== undefined) readings.push(join(typed, 'typed keys', cost + TYPED))
  }
  return readings
}

/** Readings of a cleaned name; [] where nothing in it can be read as syllables. */
export const readingsOf = (name: string, ear: ThaiEar): readonly Reading[] => {
  const passport = readPassportName(name)
  if (passport !== undefined) return readInOrder(passport.words.join(' '), 'as written', 0, ear)
  const meant = fromVniLetters(name)
  if (meant !== undefined) return readInOrder(meant, 'typed keys', TYPED, ear)
  const readings = readInOrder(name, 'as written', 0, ear)
  const shorter = withoutPrefix(name)
  if (shorter !== undefined)
    readings.push(...readInOrder(cleanText(shorter), 'prefix removed', PREFIX_REMOVED, ear))
  return readings
}
