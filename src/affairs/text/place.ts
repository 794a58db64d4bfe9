/**
 * Places of paragraphs: fractions in base 62 after the point, so that there is always room between two, and authors who
 * insert at once need not know of each other. Order is by place, then by key; no number that is shown is kept.
 *
 * A place never ends in the lowest digit: nothing would fit before `V0`'s own beginning.
 */
import { z } from 'zod'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = digits.length

export const place = z.string().regex(/^[0-9A-Za-z]{0,63}[1-9A-Za-z]$/)

/**
 * A place after `before` and before `after`; null for the beginning or the end. Two that are the same (inserted at once)
 * have nothing between them: what comes after both is given.
 */
export const placeBetween = (before: string | null, after: string | null): string => {
  const low = before ?? ''
  const high = after !== null && after > low ? after : null
  let shared = ''
  for (;;) {
    const at = shared.length
    const from = at < low.length ? digits.indexOf(low.charAt(at)) : 0
    const to = high?.startsWith(shared) && at < high.length ? digits.indexOf(high.charAt(at)) : base
    if (to - from > 1) return shared + digits.charAt(from + Math.ceil((to - from) / 2))
    // No digit in between: follow the lower one, below which the upper bound no longer binds unless they are the same.
    shared += digits.charAt(from)
  }
}

/** So many places, ascending and evenly apart: for a text that is written from the start. */
export const placesFor = (count: number): readonly string[] => {
  const width = Math.max(2, Math.ceil(Math.log(count + 1) / Math.log(base)) + 1)
  const step = base ** width / (count + 1)
  return Array.from({ length: count }, (_, i) => inDigits(Math.floor((i + 1) * step), width))
}

const inDigits = (value: number, width: number): string => {
  let text = ''
  for (let rest = value, i = 0; i < width; i += 1) {
    text = digits.charAt(rest % base) + text
    rest = Math.floor(rest / base)
  }
  return text.endsWith('0') ? `${text.slice(0, -1)}1` : text
}
