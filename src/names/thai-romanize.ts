/**
 * Thai → Latin by the Royal Thai General System (1999), with the readings that spelling alone leaves open.
 *
 * Thai hides vowels (นคร nakhon), lets one letter end a syllable and begin the next (ราชบุรี rat-cha-buri), and keeps
 * silent Indic letters (จักร chak, ชาติ chat). So a word gives several romanisations, the plainest first, each with a
 * cost for what was supposed.
 */
import { isConsonant, THAI_CONSONANTS } from './thai-letters.ts'
import { readThaiSyllables, type ThaiSyllable } from './thai-syllable.ts'

export interface Romanized {
  readonly latin: string
  readonly cost: number
}

const INITIALS: Readonly<Record<string, string>> = { c: 'ch', ny: 'y' }
const FINALS: Readonly<Record<string, string>> = { ny: 'n', ch: 't', nh: 'n' }
const VOWELS: Readonly<Record<string, string>> = { oh: 'o' }
const GLIDED: Readonly<Record<string, string>> = {
  'a y': 'ai',
  'oh y': 'oi',
  'o y': 'oi',
  'u y': 'ui',
  'oe y': 'oei',
  'ua y': 'uai',
  'uea y': 'ueai',
  'ue y': 'uei',
  'e y': 'ei',
  'ae y': 'aei',
  'ia y': 'iai',
  'i y': 'i',
  'a w': 'ao',
  'e w': 'eo',
  'ae w': 'aeo',
  'ia w': 'iao',
  'i w': 'io',
  'oe w': 'oeo',
  'ue w': 'ueo',
  'uea w': 'ueao',
  'u w': 'uo',
  'o w': 'oo',
  'oh w': 'oo',
  'ua w': 'uao',
}

/** One syllable in Latin letters. */
export const romanizeSyllable = (syllable: ThaiSyllable): string => {
  const { head, second, glide, vowel, final } = syllable
  const onset = (INITIALS[head] ?? head) + second + (glide ? 'w' : '')
  const glided = GLIDED[`${vowel} ${final}`]
  return onset + (glided ?? (VOWELS[vowel] ?? vowel) + (FINALS[final] ?? final))
}

const IMPLIED_A = 0.5
const IMPLIED_O = 0.15
const PER_SYLLABLE = 0.02
const LETTER_TWICE = 0.45
const SILENT_LETTERS = 0.35
const OPEN_E = 0.2

interface Piece {
  readonly end: number
  readonly latin: string
  readonly cost: number
}

const impliedCost = ({ implied, vowel, final }: ThaiSyllable): number =>
  !implied ? 0 : vowel === 'a' ? IMPLIED_A : final === '' ? IMPLIED_A : IMPLIED_O

/** Silent ร, or a twin letter, after a final (จักร, พุทธ, เกษตร); the place after it. */
const silentAfter = (text: string, end: number): number => {
  const next = text[end] ?? ''
  const after = text[end + 1] ?? ''
  const freed = after === '' || isConsonant(after) || 'เแโไใ'.includes(after)
  if (next === 'ร' && freed) return end + 1
  if (next === 'ต' && after === 'ร') return end + 2
  if (THAI_CONSONANTS.get(next)?.final === 't' && freed) return end + 1
  return end
}

/** ชาติ chat, ธาตุ that, ภูมิ phum: a final whose own ิ or ุ is silent; the place after it. */
const silentVowelAfter = (text: string, { end, final, implied }: ThaiSyllable): number => {
  const sign = text[end + 1] ?? ''
  const letter = text[end] ?? ''
  if (
    final !== '' ||
    implied ||
    !isConsonant(letter) ||
    letter === 'ย' ||
    letter === 'ว' ||
    (sign !== 'ิ' && sign !== 'ุ')
  )
    return end
  const after = text[end + 2] ?? ''
  return after === '' || isConsonant(after) || 'เแโไใ'.includes(after) ? end + 2 : end
}

const piecesAt = (text: string, at: number): Piece[] => [...plainPieces(text, at), ...splitLead(text, at)]

const plainPieces = (text: string, at: number): Piece[] => {
  const pieces: Piece[] = []
  for (const syllable of readThaiSyllables(text, at)) {
    const latin = romanizeSyllable(syllable)
    const open = syllable.vowel === 'e' && syllable.final === '' ? OPEN_E : 0
    const cost = PER_SYLLABLE + impliedCost(syllable) + open
    pieces.push({ end: syllable.end, latin, cost })
    const past = silentVowelAfter(text, syllable)
    const closing = THAI_CONSONANTS.get(text[syllable.end] ?? '')?.final ?? ''
    if (past > syllable.end)
      pieces.push({
        end: past,
        latin: latin + closing,
        cost: cost + SILENT_LETTERS,
      })
    const last = text[syllable.end - 1] ?? ''
    if (syllable.final === '' || !isConsonant(last)) continue
    const twice = `${latin}${syllable.final === 'y' ? 'y' : (THAI_CONSONANTS.get(last)?.initial ?? '')}a`
    if (syllable.final !== 'w') pieces.push({ end: syllable.end, latin: twice, cost: cost + LETTER_TWICE })
    const silent = silentAfter(text, syllable.end)
    if (silent === syllable.end) continue
    pieces.push({ end: silent, latin, cost: cost + SILENT_LETTERS })
    pieces.push({ end: silent, latin: twice, cost: cost + LETTER_TWICE + SILENT_LETTERS })
  }
  return pieces
}

/** แสดง sa-daeng, เจริญ cha-roen: a leading vowel written before two letters, spoken after the second. */
const splitLead = (text: string, at: number): readonly Piece[] => {
  const lead = text[at] ?? ''
  const first = text[at + 1] ?? ''
  if (!'เแโไใ'.includes(lead) || lead === '' || !isConsonant(first) || !isConsonant(text[at + 2] ?? ''))
    return []
  const initial = THAI_CONSONANTS.get(first)?.initial ?? ''
  const rest = text.slice(0, at) + lead + text.slice(at + 2)
  return plainPieces(rest, at).map(({ end, latin, cost }) => ({
    end: end + 1,
    latin: `${initial}a${latin}`,
    cost: cost + IMPLIED_A + PER_SYLLABLE,
  }))
}

/** Romanisations kept at each place of the word, and letters read of it at most. */
const KEPT = 16
const LONGEST_WORD = 60

const romanizeWord = (word: string): readonly Romanized[] => {
  const text = word.slice(0, LONGEST_WORD)
  const kept: Map<string, number>[] = Array.from({ length: text.length + 1 }, () => new Map<string, number>())
  kept[0]?.set('', 0)
  for (let at = 0; at < text.length; at++) {
    const here = cheapest(kept[at] ?? new Map())
    if (here.length === 0) continue
    for (const { end, latin, cost } of piecesAt(text, at)) {
      const there = kept[end]
      if (there === undefined) continue
      for (const before of here) {
        const whole = before.latin + latin
        const sum = before.cost + cost
        if (sum < (there.get(whole) ?? Number.POSITIVE_INFINITY)) there.set(whole, sum)
      }
    }
  }
  return cheapest(kept[text.length] ?? new Map())
}

const cheapest = (found: ReadonlyMap<string, number>): readonly Romanized[] =>
  [...found]
    .map(([latin, cost]) => ({ latin, cost }))
    .sort((one, other) => one.cost - other.cost || (one.latin < other.latin ? -1 : 1))
    .slice(0, KEPT)

/** ฤ is ri, rue or roe; the i and ue are near enough for what compares letters. */
const withoutRue = (text: string): string =>
  text.replace(/ฤๅ/g, 'รือ').replace(/ฤ/g, 'รึ').replace(/ฦ/g, 'ลึ').replace(/[ฯๆ]/g, '')

/**
 * Romanisations of a name of Thai letters, cheapest first, words joined by spaces; [] where a word cannot be read.
 * Costs are −ln of how likely, roughly.
 */
export const romanizeThai = (name: string): readonly Romanized[] => {
  let whole: readonly Romanized[] = [{ latin: '', cost: 0 }]
  for (const word of name.split(/[\s\-.]+/).filter((part) => part !== '')) {
    const read = romanizeWord(withoutRue(word))
    if (read.length === 0) return []
    const joined = new Map<string, number>()
    for (const before of whole)
      for (const after of read)
        joined.set(
          before.latin === '' ? after.latin : `${before.latin} ${after.latin}`,
          before.cost + after.cost,
        )
    whole = cheapest(joined)
  }
  return whole.length === 1 && whole[0]?.latin === '' ? [] : whole
}
