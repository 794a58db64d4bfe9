/** Whether two wordings tell the same act: most of the words of the shorter one stand in the longer one. */
import type { Language } from './language.ts'

export const isSameAct = (a: string, b: string, language: Language): boolean => {
  const x = tokens(a, language)
  const y = tokens(b, language)
  const least = Math.min(x.size, y.size)
  if (least < 4) return false
  let shared = 0
  for (const t of x) if (y.has(t)) shared++
  return shared / least >= 0.72
}

// Thai writes no spaces: runs of four letters stand for words.
const tokens = (s: string, language: Language): Set<string> => {
  const low = s.toLowerCase().normalize('NFC')
  if (language !== 'th') return new Set(low.split(/[^\p{L}\d]+/u).filter((w) => w.length > 1))
  const out = new Set<string>()
  const letters = low.replace(/[\s\p{P}]+/gu, '')
  for (let i = 0; i + 4 <= letters.length; i++) out.add(letters.slice(i, i + 4))
  return out
}
