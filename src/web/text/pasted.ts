/**
 * Text as it comes from a word processor, as plain text: no markup, no spaces and signs that only a page needs, letters
 * composed (NFC), lines ended as here. What could turn the direction of the text is left in, so that its author is told.
 */

export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    // Soft hyphens, and marks of the order of bytes.
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** One paragraph a line; empty lines are none. */
export const linesOf = (text: string): readonly string[] =>
  plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export type Texts = Readonly<Record<string, string>>

/**
 * Texts of several paragraphs, one a line, as the paragraphs they are: the first line of every language is the first.
 * Undefined where languages have different numbers of lines, and nobody knows which belong together.
 */
export const splitInto = (texts: Texts): readonly Texts[] | undefined => {
  const all = Object.entries(texts).map(([language, text]) => [language, linesOf(text)] as const)
  const stated = all.filter(([, lines]) => lines.length > 0)
  const [first] = stated
  if (first === undefined) return []
  const [, { length }] = first
  if (stated.some(([, lines]) => lines.length !== length)) return undefined
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(stated.map(([language, lines]) => [language, lines[i] ?? ''])),
  )
}

const turning = /[\u202a-\u202e\u2066-\u2069]/g
const controls = /[^\P{Cc}\t\n\r]/gu

/** Without the signs that a node refuses (`kernel/examine-text.ts`). */
export const withoutControls = (text: string): string => text.replace(turning, '').replace(controls, '')
