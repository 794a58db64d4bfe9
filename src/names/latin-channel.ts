/**
 * A Vietnamese or plain Latin syllable read as Vietnamese: what it may be when marks are missing, mistyped or written
 * as another dialect has them.
 */
import { emptyCosts, type SoundCosts, UNLIKE } from './sound-costs.ts'
import { foldLatin } from './text.ts'
import {
  ANY_TONE,
  ONSETS,
  type Onset,
  onsetOf,
  packSyllable,
  RIMES,
  readSyllable,
  rimeOf,
  toneOf,
  unpackRime,
  withTone,
  writeSyllable,
} from './vietnamese-syllable.ts'

/** Onsets that one region says alike (ch/tr, d/gi/r, s/x, l/n), and those that plain letters merge (d/đ). */
const ONSET_NEIGHBOURS: readonly (readonly [Onset, Onset, number])[] = [
  ['ch', 'tr', 1],
  ['s', 'x', 1],
  ['d', 'gi', 0.8],
  ['d', 'r', 1.4],
  ['gi', 'r', 1.2],
  ['l', 'n', 1.6],
  ['d', 'đ', 1.4],
  ['d', 'v', 1.8],
  ['g', 'gi', 2],
  ['c', 'kh', 2],
  ['t', 'th', 2],
  ['n', 'ng', 2],
  ['n', 'nh', 2],
  ['ng', 'nh', 2],
  ['p', 'ph', 2],
  ['b', 'p', 2],
]

/** One name in two dialects or reigns (taboo words): Vietnamese as the north and the south write it. */
const TWINS = `hoàng huỳnh|vũ võ|phúc phước|bảo bửu|cảnh kiểng|nhân nhơn|an yên|sơn san|đức đước|thư thơ|tùng tòng
trường tràng|thái thới|lĩnh lãnh|hồng hường|chu châu|nguyên ngươn|nghĩa ngãi|chính chánh|sinh sanh|bình bường|tính tánh
lợi lị|trinh trinh|minh miêng|quới quý|đảm đởm|nhật nhựt|nhất nhứt|thật thiệt|linh lanh|hợp hạp|mệnh mạng|lương lang`

const TWIN_COST = 0.7

const codeOf = (word: string): number | undefined => {
  const read = readSyllable(word)
  return read === undefined ? undefined : packSyllable(read)
}

const readTwins = (): ReadonlyMap<number, readonly number[]> => {
  const twins = new Map<number, number[]>()
  for (const pair of TWINS.split(/[|\n]/)) {
    const codes = pair.split(' ').flatMap((word) => codeOf(word) ?? [])
    for (const code of codes)
      twins.set(code, [...(twins.get(code) ?? []), ...codes.filter((other) => other !== code)])
  }
  return twins
}
const TWINS_OF = readTwins()

export const twinsOf = (code: number): readonly number[] => TWINS_OF.get(code) ?? []

const ONSET_COSTS: readonly Float32Array[] = ONSETS.map((onset) => {
  const row = new Float32Array(ONSETS.length).fill(UNLIKE)
  row[ONSETS.indexOf(onset)] = 0
  for (const [one, other, cost] of ONSET_NEIGHBOURS) {
    if (one === onset) row[ONSETS.indexOf(other)] = cost
    if (other === onset) row[ONSETS.indexOf(one)] = cost
  }
  return row
})

const rimeLetters = (rime: number): string => {
  const { glide, nucleus, coda } = unpackRime(rime)
  return foldLatin(writeSyllable(packSyllable({ onset: '', glide, nucleus, coda, tone: 0 })))
}
const RIME_LETTERS: readonly string[] = Array.from({ length: RIMES }, (_, rime) => rimeLetters(rime))

/** A rime's letters without marks. */
export const lettersOfRime = (rime: number): string => RIME_LETTERS[rime] ?? ''

/** Same letters with another mark (ô for ơ): a slip of the hand or a missing mark. */
const OTHER_MARK = 0.9
const OTHER_LETTER = 1.6

/** Letters added, dropped or changed between two rimes of at most five letters. */
export const lettersApart = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

const byLetters = (one: string, other: string): number =>
  one === other ? OTHER_MARK : Math.min(UNLIKE, OTHER_LETTER * lettersApart(one, other))

/** Distinct letters of rimes, and the costs between them: some hundred, worked out once. */
const LETTERS = [...new Set(RIME_LETTERS)]
const LETTERS_OF_RIME = Uint16Array.from(RIME_LETTERS, (letters) => LETTERS.indexOf(letters))
const LETTER_COSTS = Float32Array.from({ length: LETTERS.length ** 2 }, (_, at) =>
  byLetters(LETTERS[Math.floor(at / LETTERS.length)] ?? '', LETTERS[at % LETTERS.length] ?? ''),
)

const rimeCost = (rime: number, other: number): number =>
  rime === other
    ? 0
    : (LETTER_COSTS[(LETTERS_OF_RIME[rime] ?? 0) * LETTERS.length + (LETTERS_OF_RIME[other] ?? 0)] ?? UNLIKE)

const HOI = 2
const NGA = 3

const toneCost = (tone: number, other: number): number => {
  if (tone === other) return 0
  const merged = (tone === HOI || tone === NGA) && (other === HOI || other === NGA)
  return merged ? 0.8 : 1.3
}

/** A syllable written with its marks. */
export const vietnameseCosts = (code: number): SoundCosts => {
  const costs = emptyCosts(0)
  costs.onsets.set(ONSET_COSTS[onsetOf(code)] ?? [])
  for (let rime = 0; rime < RIMES; rime++) costs.rimes[rime] = rimeCost(rimeOf(code), rime)
  for (let tone = 0; tone < ANY_TONE; tone++) costs.tones[tone] = toneCost(toneOf(code), tone)
  costs.tones[ANY_TONE] = 0
  const named = new Map(twinsOf(code).map((twin) => [twin, TWIN_COST]))
  return { ...costs, named, unnamed: 0 }
}

const EXPANSIONS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' }

/** A plain word's possible spellings with letter marks; a word has at most four places to choose. */
const expand = (plain: string): string[] => {
  let words = ['']
  for (const letter of plain) {
    const options = EXPANSIONS[letter] ?? letter
    words = words.flatMap((word) => [...options].map((option) => word + option))
    if (words.length > 200) return []
  }
  return words
}

/** Packed syllables (ANY_TONE) whose letters without marks are `plain`, the literal one first; [] where it is no syllable. */
export const syllablesWithoutMarks = (plain: string): readonly number[] => {
  if (plain.length > 7) return []
  const codes = new Set<number>()
  for (const word of expand(plain)) {
    const code = codeOf(word)
    if (code !== undefined) codes.add(withTone(code, ANY_TONE))
  }
  return [...codes]
}

/** A syllable whose marks are not written. The literal letters are as likely as any. */
export const plainCosts = (plain: string): SoundCosts => {
  const costs = emptyCosts(UNLIKE)
  for (const code of syllablesWithoutMarks(plain)) {
    const onset = onsetOf(code)
    const own = ONSET_COSTS[onset]
    for (let other = 0; other < ONSETS.length; other++)
      costs.onsets[other] = Math.min(costs.onsets[other] ?? UNLIKE, own?.[other] ?? UNLIKE)
    for (let rime = 0; rime < RIMES; rime++) {
      const cost = rimeCost(rimeOf(code), rime)
      costs.rimes[rime] = Math.min(costs.rimes[rime] ?? UNLIKE, cost)
    }
  }
  return { ...costs, unnamed: 0 }
}
