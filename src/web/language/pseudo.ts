/**
 * The pseudo-language: every text of the dictionary and every date, age and time between ⟦ and ⟧, gaps kept. What stands on
 * the page outside such brackets is neither from the words nor from a record, and a test says so.
 */
import type { Format } from './format.ts'

export type Texts = { readonly [key: string]: string | Texts }

export const pseudo = <T extends Texts>(texts: T): T =>
  Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [
      key,
      typeof value === 'string' ? `⟦${value}⟧` : pseudo(value),
    ]),
  ) as T

export const pseudoFormat = (format: Format): Format => ({
  ...format,
  date: (text) => `⟦${format.date(text)}⟧`,
  range: (start, end) => {
    const shown = format.range(start, end)
    return shown === null ? null : `⟦${shown}⟧`
  },
  moment: (at, now) => `⟦${format.moment(at, now)}⟧`,
  size: (bytes) => `⟦${format.size(bytes)}⟧`,
  language: (code) => `⟦${format.language(code)}⟧`,
})

export interface Piece {
  /** Where it begins in the text. */
  readonly at: number
  /** The name of the gap, if it is one. */
  readonly gap: string | undefined
  readonly letters: string
}

/** A text cut at its gaps. The pieces of a pseudo-text stand between brackets each, since they come to stand apart. */
export const piecesOf = (text: string): readonly Piece[] => {
  const isPseudo = text.startsWith('⟦')
  return [...text.matchAll(/\{(\w+)\}|[^{]+|\{/g)].map(({ index, 0: letters, 1: gap }) => ({
    at: index,
    gap,
    letters: isPseudo && gap === undefined ? `⟦${letters.replace(/[⟦⟧]/g, '')}⟧` : letters,
  }))
}
