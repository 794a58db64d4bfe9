/**
 * How a name may be written in the other scripts: proposals, each with the rule that made it. A place known under
 * names of its own gets those first; nobody's own spelling of their name is overruled by a rule.
 */
import { hanOf } from './han-names.ts'
import { pinyinOfHan, readingsOfHan } from './han-readings.ts'
import { knownAs } from './other-names.ts'
import { pinyinSteps } from './pinyin-steps.ts'
import { royalSyllable } from './royal-institute.ts'
import type { Step } from './syllable-steps.ts'
import {
  cleanText,
  foldLatin,
  hasVietnameseMarks,
  isHan,
  LONGEST_NAME,
  type Script,
  scriptOf,
} from './text.ts'
import { createThaiEar } from './thai-channel.ts'
import { romanizeThai } from './thai-romanize.ts'
import { bestThaiSplit } from './thai-split.ts'
import { fromTypedKeys } from './typed-keys.ts'
import { rarityOf, thaiUnit } from './unit-vocabulary.ts'
import { vietnamesePieces, wordsOf } from './vietnamese-names.ts'
import { ANY_TONE, toneOf, withTone, writeSyllable } from './vietnamese-syllable.ts'

export interface WrittenForm {
  readonly script: 'vietnamese' | 'thai' | 'latin' | 'passport' | 'pinyin' | 'han'
  readonly form: string
  /** What made it. */
  readonly rule: string
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** ICAO 9303-3: marks dropped, Đ as D; family name, two fillers, given names; cut at 39. */
const passportForm = (words: readonly string[]): string => {
  const [family = '', ...given] = words.map((word) =>
    foldLatin(word)
      .toUpperCase()
      .replace(/[^A-Z]/g, ''),
  )
  return (given.length === 0 ? family : `${family}<<${given.join('<')}`).slice(0, 39)
}

const fromVietnamese = (name: string): WrittenForm[] => {
  const pieces = vietnamesePieces(name, true)
  const words = wordsOf(name)
  const forms: WrittenForm[] = []
  if (pieces !== undefined) {
    const thai = pieces.map(({ code }) => royalSyllable(code ?? 0))
    forms.push({
      script: 'thai',
      form: thai.join(' '),
      rule: 'Royal Institute 2555, person: syllables apart',
    })
    forms.push({ script: 'thai', form: thai.join(''), rule: 'Royal Institute 2555, place: joined' })
    if (words[0]?.toLowerCase() === 'nguyễn')
      forms.push({
        script: 'thai',
        form: ['เหงียน', ...thai.slice(1)].join(' '),
        rule: 'established spelling of Nguyễn',
      })
  }
  forms.push({
    script: 'latin',
    form: words.map((word) => capital(foldLatin(word))).join(' '),
    rule: 'marks dropped',
  })
  forms.push({ script: 'passport', form: passportForm(words), rule: 'ICAO 9303-3, family name first' })
  const han = hanOf(words)
  if (han !== undefined)
    forms.push({
      script: 'han',
      form: han,
      rule: 'usual characters of these syllables; the bearer may write others',
    })
  return forms
}

/** Vietnamese syllables proposed for one Thai syllable. */
const PROPOSED = 3

const fromThai = (name: string): WrittenForm[] => {
  const forms: WrittenForm[] = romanizeThai(name)
    .slice(0, PROPOSED)
    .map(({ latin }) => ({
      script: 'latin',
      form: latin.split(' ').map(capital).join(' '),
      rule: 'Royal Thai General System of 1999',
    }))
  const ear = createThaiEar()
  const syllables: string[] = []
  for (const word of wordsOf(name)) {
    const steps = bestThaiSplit(word, ear)
    if (steps === undefined) return forms
    for (const { costs } of steps) {
      const { codes, costs: weights } = thaiUnit(costs)
      const order = [...codes.keys()].sort((one, other) => (weights[one] ?? 0) - (weights[other] ?? 0))
      const likely = order.slice(0, PROPOSED).map((at) => capital(writeSyllable(codes[at] ?? 0)))
      syllables.push([...new Set(likely)].join('/'))
    }
  }
  if (syllables.length > 0)
    forms.push({
      script: 'vietnamese',
      form: syllables.join(' '),
      rule: 'if the name is Vietnamese: sounds read back, several may fit',
    })
  return forms
}

const fromHan = (name: string): WrittenForm[] => {
  const chars = [...name].filter(isHan)
  const pinyin = chars.map((char) => pinyinOfHan(char) ?? '?')
  const [family = '', ...given] = pinyin
  const vietnamese = chars.map((char) => {
    const [first] = readingsOfHan(char)
    return first === undefined
      ? '?'
      : capital(writeSyllable(toneOf(first) === ANY_TONE ? withTone(first, 0) : first))
  })
  return [
    { script: 'vietnamese', form: vietnamese.join(' '), rule: 'Sino-Vietnamese readings' },
    {
      script: 'pinyin',
      form: [capital(family), capital(given.join(''))].join(' ').trim(),
      rule: 'Mandarin, no tones',
    },
  ]
}

/** Here, where no register tells, what most people are called counts for more. */
const NAME_WORDS = 20

/** Pinyin read back, if every word is pinyin: the fewest syllables, for each the likeliest Vietnamese ones. */
const fromPinyin = (words: readonly string[]): WrittenForm[] => {
  const syllables: string[] = []
  for (const word of words) {
    const path = fewestSteps(pinyinSteps(word, 0))
    if (path.length === 0) return []
    for (const { costs } of path) {
      const named = [...(costs.named ?? [])].map(([code, cost]) => ({
        code,
        cost: cost + NAME_WORDS * rarityOf(code),
      }))
      const likely = named.sort((one, other) => one.cost - other.cost).slice(0, PROPOSED)
      syllables.push(likely.map(({ code }) => capital(writeSyllable(code))).join('/'))
    }
  }
  const rule = 'if this is pinyin: Sino-Vietnamese readings, several may fit'
  return [{ script: 'vietnamese', form: syllables.join(' '), rule }]
}

const fewestSteps = (steps: readonly Step[]): readonly Step[] => {
  const places = Math.max(0, ...steps.map(({ to }) => to))
  const best: (readonly Step[] | undefined)[] = [[]]
  for (const step of steps) {
    const before = best[step.from]
    const known = best[step.to]
    if (before !== undefined && (known === undefined || before.length + 1 < known.length))
      best[step.to] = [...before, step]
  }
  return best[places] ?? []
}

const fromPlainLatin = (name: string): WrittenForm[] => {
  const words = wordsOf(name)
  const meant = words.map((word) => fromTypedKeys(word) ?? word)
  const typed = meant.join(' ')
  const forms: WrittenForm[] = [
    { script: 'passport', form: passportForm(words), rule: 'ICAO 9303-3, family name first' },
  ]
  if (typed === words.join(' ')) return [...fromPinyin(words), ...forms]
  const shown = meant.map(capital).join(' ')
  return [{ script: 'vietnamese', form: shown, rule: 'typed in Telex or VNI keys' }, ...fromVietnamese(shown)]
}

const knownForms = (name: string): WrittenForm[] =>
  knownAs(name).flatMap(({ kind, names }) =>
    names
      .filter((form) => form !== name)
      .map((form): WrittenForm => ({ script: scriptOfForm(form), form, rule: `name of the ${kind}` })),
  )

const scriptOfForm = (form: string): WrittenForm['script'] => {
  const script: Script = scriptOf(form)
  if (script === 'thai' || script === 'han') return script
  return hasVietnameseMarks(form) ? 'vietnamese' : 'latin'
}

/** Forms of the name in the other scripts; [] where it has no letter we read. */
export const writeForms = (raw: string): readonly WrittenForm[] => {
  const name = cleanText(raw).slice(0, LONGEST_NAME)
  const known = knownForms(name)
  switch (scriptOf(name)) {
    case 'thai':
      return [...known, ...fromThai(name)]
    case 'han':
      return [...known, ...fromHan(name)]
    case 'latin':
      return [...known, ...(hasVietnameseMarks(name) ? fromVietnamese(name) : fromPlainLatin(name))]
    default:
      return known
  }
}
