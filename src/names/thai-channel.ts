/** A Thai syllable heard as Vietnamese: costs of every onset, rime and tone it may stand for. */
import { GI_RIMES, type SoundCosts, UNLIKE } from './sound-costs.ts'
import { CODA_SPELLINGS, NUCLEUS_SPELLINGS, ONSET_SPELLINGS, RIME_SPELLINGS } from './thai-spellings.ts'
import type { ThaiFinal, ThaiSyllable, ThaiTone } from './thai-syllable.ts'
import {
  CODAS,
  type Coda,
  NUCLEI,
  type Nucleus,
  ONSETS,
  packRime,
  RIMES,
  unpackRime,
} from './vietnamese-syllable.ts'

interface RimeSpelling {
  readonly glide: boolean
  readonly vowel: string
  readonly final: string
  readonly cost: number
}

const readPairs = (row: string): ReadonlyMap<string, number> =>
  new Map(
    row.split(', ').map((pair) => {
      const [sound = '', cost = '0'] = pair.split(' ')
      return [sound === '-' ? '' : sound, Number(cost)]
    }),
  )

const ONSET_TABLE = ONSETS.map((onset) => readPairs(ONSET_SPELLINGS[onset] ?? ''))
const CODA_TABLE = new Map(CODAS.map((coda) => [coda, readPairs(CODA_SPELLINGS[coda] ?? '')]))

const readRow = (row: string): RimeSpelling[] =>
  row.split(', ').map((cell) => {
    const [glide = '', vowel = '', final = '', cost = '0'] = cell.split(' ')
    return { glide: glide === 'w', vowel, final: final === '-' ? '' : final, cost: Number(cost) }
  })

const RIME_TABLE = new Map(Object.entries(RIME_SPELLINGS).map(([key, row]) => [key, readRow(row)]))

const UNLIKE_SOUND = 3
const GLIDE_DROPPED = 0.9
const GLIDE_ADDED = 1.6
/** Same vowel, other length: telling for a and ă alone, since the press writes the others as it likes. */
const LENGTH_OF_A = 0.45
const LENGTH_OF_OTHERS = 0.12

const onsetCost = (table: ReadonlyMap<string, number>, thai: ThaiSyllable): number => {
  const plain = table.get(thai.head)
  if (thai.second === '') return plain ?? UNLIKE
  const cluster = table.get(`${thai.head}+${thai.second}`)
  return cluster ?? (plain === undefined ? UNLIKE : plain + 1.5)
}

const lengthCost = (thai: ThaiSyllable, nucleus: Nucleus, coda: Coda): number => {
  const naturallyShort =
    nucleus === 'ă' ||
    nucleus === 'â' ||
    (nucleus === 'a' && coda === 'nh') ||
    coda === 'c' ||
    coda === 'ch' ||
    coda === 'ng' ||
    coda === 'nh'
  if (nucleus === 'ă' || (nucleus === 'a' && coda !== 'nh')) {
    return thai.vowel === 'a' && thai.short !== (nucleus === 'ă') ? LENGTH_OF_A : 0
  }
  return thai.short === naturallyShort ? 0 : LENGTH_OF_OTHERS
}

const finalCost = (coda: Coda, final: ThaiFinal): number => CODA_TABLE.get(coda)?.get(final) ?? UNLIKE_SOUND

const bySumOfParts = (thai: ThaiSyllable, glide: boolean, nucleus: Nucleus, coda: Coda): number => {
  const glideCost = glide === thai.glide ? 0 : glide ? GLIDE_DROPPED : GLIDE_ADDED
  const vowelCost = NUCLEUS_SPELLINGS[nucleus][thai.vowel] ?? UNLIKE_SOUND
  return glideCost + vowelCost + finalCost(coda, thai.final)
}

const byListedSpelling = (thai: ThaiSyllable, key: string, coda: Coda): number => {
  let least = Number.POSITIVE_INFINITY
  for (const spelling of RIME_TABLE.get(key) ?? []) {
    if (spelling.glide !== thai.glide || spelling.vowel !== thai.vowel) continue
    const ending =
      spelling.final === '*' ? finalCost(coda, thai.final) : spelling.final === thai.final ? 0 : UNLIKE_SOUND
    least = Math.min(least, spelling.cost + ending)
  }
  return least
}

const rimeCost = (thai: ThaiSyllable, glide: boolean, nucleus: Nucleus, coda: Coda): number => {
  const stem = (glide ? 'w' : '') + nucleus
  const offGlide = coda === 'j' || coda === 'w'
  const key = coda === '' || (offGlide && !glide) ? stem + coda : `${stem}*`
  const listed = Math.min(
    byListedSpelling(thai, key, coda),
    coda === '' ? Number.POSITIVE_INFINITY : byListedSpelling(thai, stem + coda, coda),
  )
  return Math.min(listed, bySumOfParts(thai, glide, nucleus, coda)) + lengthCost(thai, nucleus, coda)
}

/** How the tones of Vietnamese sound to a Thai ear: rows by tone number, cost where the tone is shown. */
const SHOWN: readonly Readonly<Record<ThaiTone, number>>[] = [
  { mid: 0, low: 1, falling: 1.2, high: 1.2, rising: 1.2 },
  { mid: 0.6, low: 0, falling: 0.9, high: 1.3, rising: 1.2 },
  { mid: 0.6, low: 0.9, falling: 1, high: 1.1, rising: 0 },
  { mid: 0.6, low: 1, falling: 1, high: 0.9, rising: 0 },
  { mid: 0.6, low: 1.1, falling: 0.9, high: 0, rising: 0.8 },
  { mid: 0.6, low: 0, falling: 0.8, high: 1.1, rising: 1.2 },
]
const NANG = 5
const HUYEN = 1

/** How many tone signs the writer put in the name: where nothing is shown, nothing is said. */
export type ToneStyle = 'many' | 'one' | 'none'

/** What a syllable without a sign costs for a tone that the rules would have shown, and how much a stop's own tone tells. */
const SILENCE: Readonly<
  Record<ToneStyle, { readonly open: number; readonly short: number; readonly stop: number }>
> = {
  many: { open: 1.1, short: 0.8, stop: 0.5 },
  one: { open: 0.6, short: 0.6, stop: 0.3 },
  none: { open: 0.15, short: 0.25, stop: 0.15 },
}

const toneCost = (thai: ThaiSyllable, tone: number, style: ToneStyle): number => {
  const stop = thai.final === 'k' || thai.final === 't' || thai.final === 'p' || thai.final === 'ch'
  const row = SHOWN[tone]
  if (row === undefined) return 0
  if (!thai.toneShown) {
    // A stopped syllable has a tone by itself: it says little, as the writer did not choose it.
    if (stop) return (row[thai.tone] ?? 0) * SILENCE[style].stop
    if (thai.short && thai.final === '') return tone === NANG ? 0 : SILENCE[style].short
    return tone === 0 ? 0 : SILENCE[style].open
  }
  // Huyền and nặng share the low tone; nặng is the one written short, where Thai can show it.
  if (thai.tone === 'low' && !stop && tone === (thai.short ? HUYEN : NANG) && lengthTells(thai)) return 0.35
  return row[thai.tone]
}

/** Before a velar the rules write most vowels short in every tone, and the compound vowels have no short form. */
const lengthTells = ({ vowel, final }: ThaiSyllable): boolean => {
  if (vowel === 'ia' || vowel === 'uea' || vowel === 'ua' || vowel === 'oe') return false
  return final !== 'ny' && final !== 'nh' && (vowel === 'a' || final !== 'ng')
}

/** The vowel letters are not written in a Vietnamese name: an implied `a` is a reading of last resort. */
const IMPLIED_A = 1.8

/** Hears Thai syllables; what it worked out for one rime it keeps (there are fewer than 600). */
export type ThaiEar = (thai: ThaiSyllable, style: ToneStyle) => SoundCosts

const rimeCosts = (thai: ThaiSyllable): Float32Array => {
  const costs = new Float32Array(RIMES)
  for (const glide of [false, true])
    for (const nucleus of NUCLEI)
      for (const coda of CODAS) costs[packRime(glide, nucleus, coda)] = rimeCost(thai, glide, nucleus, coda)
  return costs
}

const afterGi = (rimes: Float32Array, final: ThaiFinal): Float32Array => {
  const costs = rimes.slice()
  for (const rime of GI_RIMES)
    costs[rime] = Math.min(costs[rime] ?? UNLIKE, finalCost(unpackRime(rime).coda, final))
  return costs
}

export const createThaiEar = (): ThaiEar => {
  const known = new Map<string, Float32Array>()
  return (thai, style) => {
    const key = `${thai.glide} ${thai.vowel} ${thai.short} ${thai.final}`
    const rimes = known.get(key) ?? rimeCosts(thai)
    known.set(key, rimes)
    const onsets = Float32Array.from(ONSET_TABLE, (table) => onsetCost(table, thai))
    const tones = Float32Array.from(SHOWN, (_, tone) => toneCost(thai, tone, style))
    const unnamed = thai.implied && thai.vowel === 'a' && thai.final === '' ? IMPLIED_A : 0
    const costs = { onsets, rimes, tones: Float32Array.of(...tones, Math.min(...tones)), unnamed }
    return thai.vowel === 'ia' ? { ...costs, rimesAfterGi: afterGi(rimes, thai.final) } : costs
  }
}
