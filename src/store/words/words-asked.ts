/** What somebody typed, as the index of words is asked for it: all of its words, the last one perhaps only begun. */
import { foldWords } from './fold-words.ts'

export interface WordsAsked {
  /** Folded, in their order. */
  readonly words: readonly string[]
  /** Queries of FTS5: one after another as one typed them, in what the record is called or anywhere; or each somewhere. */
  readonly calledSo: string
  readonly called: string
  readonly saidSo: string
  readonly anywhere: string
}

/** More words narrow nothing any more. */
const most = 12

/** Undefined where nothing that was typed is a word. */
export const askForWords = (typed: string): WordsAsked | undefined => {
  const words = foldWords(typed).slice(0, most)
  if (words.length === 0) return undefined
  // Quoted, nothing in them is syntax.
  const each = words.map((word, i) => `"${word}"${i === words.length - 1 ? ' *' : ''}`).join(' AND ')
  const inTurn = `"${words.join(' ')}" *`
  return {
    words,
    calledSo: `title : (${inTurn})`,
    called: `title : (${each})`,
    saidSo: inTurn,
    anywhere: each,
  }
}
