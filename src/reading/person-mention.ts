/** One place where a page names a person, before mentions are put together and those who take no part are left out. */
import type { SourceText } from './source-text.ts'

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface PersonMention extends Stretch {
  readonly title: Stretch | undefined
  readonly office: Stretch | undefined
  /** Rule that found it. */
  readonly rule: string
}

export const textOf = (source: SourceText, s: Stretch): string => source.text.slice(s.start, s.end)

const isThaiLetter = (c: number): boolean => c >= 0xe01 && c <= 0xe4e

export const isUpper = (ch: string): boolean => ch !== ch.toLowerCase()

export interface Word extends Stretch {
  readonly text: string
}

/** Words from an offset on: runs without spaces and sentence marks. A hyphen with spaces joins (“Saeng - arun”). */
export const wordsFrom = (text: string, from: number, to: number, most: number): Word[] => {
  const words: Word[] = []
  for (let i = from; i < to && words.length < most; ) {
    const c = text.charCodeAt(i)
    if (c === 0x20) {
      i++
      continue
    }
    if (isBreak(text, i)) {
      words.push({ start: i, end: i + 1, text: text.charAt(i) })
      i++
      continue
    }
    let end = i
    while (end < to && text.charCodeAt(end) !== 0x20 && !isBreak(text, end)) end++
    words.push({ start: i, end, text: text.slice(i, end) })
    i = end
  }
  return words
}

const isBreak = (text: string, i: number): boolean => {
  const ch = text.charAt(i)
  if (ch === '.' && isInitial(text, i)) return false
  if (ch === '.')
    return !isThaiLetter(text.charCodeAt(i - 1)) && (i + 1 >= text.length || /\s/.test(text.charAt(i + 1)))
  return ',;:()[]"“”\n?!/…'.includes(ch)
}

// "John C. Aquilino": one capital before the stop.
const isInitial = (text: string, i: number): boolean =>
  /(?:^|[\s.(])\p{Lu}$/u.test(text.slice(Math.max(0, i - 2), i)) &&
  /^ ?\p{Lu}/u.test(text.slice(i + 1, i + 3))
