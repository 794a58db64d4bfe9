/** A Thai word as steps: every reading of every syllable, and glides that were written as a vowel of their own. */
import type { Step } from './syllable-steps.ts'
import { onlyThrough } from './syllable-steps.ts'
import type { ThaiEar, ToneStyle } from './thai-channel.ts'
import { MAI_CHATTAWA, MAI_EK, MAI_THO, MAI_TRI } from './thai-letters.ts'
import { ESTABLISHED_SYLLABLES } from './thai-spellings.ts'
import { readThaiSyllables, type ThaiSyllable } from './thai-syllable.ts'
import { packSyllable, readSyllable } from './vietnamese-syllable.ts'

const TONE_SIGNS = [MAI_EK, MAI_THO, MAI_TRI, MAI_CHATTAWA]

/** One sign may come with a spelling everyone knows (ดึ๊ก); two show that the writer marks tones. */
export const toneStyleOf = (text: string): ToneStyle => {
  const signs = [...text].filter((char) => TONE_SIGNS.includes(char)).length
  return signs === 0 ? 'none' : signs === 1 ? 'one' : 'many'
}

/** โตอัน for Toàn, โออันห์ for Oanh: an open o, u or ua before a syllable that begins with silent อ. */
const mergeGlide = (text: string, one: ThaiSyllable, other: ThaiSyllable): ThaiSyllable | undefined => {
  if (
    one.end !== other.start ||
    text[other.start + (isLead(text[other.start]) ? 1 : 0)] !== 'อ' ||
    other.head !== ''
  )
    return undefined
  const open = one.final === '' || (one.vowel === 'u' && one.final === 'y')
  const rounded = one.vowel === 'o' || one.vowel === 'oh' || one.vowel === 'u' || one.vowel === 'ua'
  if (!open || !rounded || one.implied || other.implied) return undefined
  const vowel = one.final === 'y' && other.vowel === 'e' ? 'ia' : other.vowel
  return {
    ...other,
    start: one.start,
    head: one.head,
    second: one.second,
    glide: true,
    vowel,
    toneShown: one.toneShown || other.toneShown,
  }
}

const isLead = (char: string | undefined): boolean => char !== undefined && 'เแโไใ'.includes(char)

/** Longer words than any name's; the rest of a longer one is not read. */
const LONGEST_WORD = 60
/** A spelling no rule gives, but all know. */
const AS_ESTABLISHED = 0.1
/** Two syllables melted into one are less likely than two. */
const MERGED = 0.8

export const thaiSyllablesOf = (text: string): readonly ThaiSyllable[] => {
  const read: ThaiSyllable[] = []
  for (let at = 0; at < Math.min(text.length, LONGEST_WORD); at++) read.push(...readThaiSyllables(text, at))
  return read
}

/** Spellings that no rule gives, by the syllables they stand for. */
const ESTABLISHED = new Map<string, ReadonlyMap<number, number>>()
for (const [word, spellings] of Object.entries(ESTABLISHED_SYLLABLES)) {
  const read = readSyllable(word)
  if (read === undefined) continue
  for (const spelling of spellings.split(' '))
    ESTABLISHED.set(spelling, new Map(ESTABLISHED.get(spelling)).set(packSyllable(read), AS_ESTABLISHED))
}

const establishedAs = (text: string): { readonly named?: ReadonlyMap<number, number> } => {
  const named = ESTABLISHED.get(text)
  return named === undefined ? {} : { named }
}

/** Steps over one word (Thai letters only), places counted in letters; [] where it cannot be read. */
export const thaiSteps = (word: string, style: ToneStyle, ear: ThaiEar): readonly Step[] => {
  if (word.length > LONGEST_WORD) return []
  const read = thaiSyllablesOf(word)
  const step = (syllable: ThaiSyllable, extra: number): Step => {
    const costs = ear(syllable, style)
    const text = word.slice(syllable.start, syllable.end)
    return {
      from: syllable.start,
      to: syllable.end,
      text,
      kind: 'thai',
      costs: { ...costs, unnamed: costs.unnamed + extra, ...establishedAs(text) },
    }
  }
  const through = onlyThrough(
    word.length,
    read.map((syllable) => ({ from: syllable.start, to: syllable.end, syllable })),
  )
  const steps = through.map(({ syllable }) => step(syllable, 0))
  for (const { syllable: one } of through)
    for (const { syllable: other } of through) {
      const merged = mergeGlide(word, one, other)
      if (merged !== undefined) steps.push(step(merged, MERGED))
    }
  return steps
}
