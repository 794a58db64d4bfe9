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
})
