/**
 * From a Han character or a pinyin syllable to the Vietnamese syllables that may stand behind it.
 *
 * A name that went through Chinese keeps its characters, not its sounds: 裴文南 is Bùi Văn Nam and only in Mandarin
 * Pei Wennan. So pinyin is read back through all characters of that sound. Where no character gives the syllable
 * (phonetic guesses, rare readings), the habits of whole onsets and rimes, counted over the table, are the fallback.
 */
import { HAN_TABLE } from './han-table.ts'
import { lettersApart, lettersOfRime, twinsOf } from './latin-channel.ts'
import { emptyCosts, type SoundCosts, UNLIKE } from './sound-costs.ts'
import {
  ANY_TONE,
  ONSETS,
  onsetOf,
  packSyllable,
  RIMES,
  readSyllable,
  rimeOf,
  withTone,
} from './vietnamese-syllable.ts'

/** −ln of how likely a syllable comes from a character of each tier (daily, listed, other, second reading). */
const TIER_COSTS = [0, 0.35, 0.9, 1.2] as const
const TWIN = 0.25
const OTHER_TONE = 0.9
/** Added where only the habits of sounds speak. */
const BY_HABIT = 1.6

/** Readings that names have and the dictionaries of the table lack: 平 in Cao Bằng, 老街 Lào Cai, 段 Đoàn. */
const IN_NAMES =
  '平bằng 琰diệm 宗tôn 段đoàn 諒lạng 谅lạng 老lào 街cai 鳳phụng 凤phụng 盤bàn 達đạt 泰thới 石thạch 奠điện'
const AS_IN_NAMES = 0.2

/**
 * Vietnamese onsets that a Mandarin initial renders by sound, where a name was written down by ear (饒 rao for Giàu).
 * Rimes are then compared by their letters.
 */
const BY_EAR: Readonly<Record<string, string>> = {
  b: 'b p',
  p: 'ph p b',
  m: 'm',
  f: 'ph',
  d: 'đ t',
  t: 'th t đ',
  n: 'n nh',
  l: 'l',
  g: 'c g',
  k: 'kh c',
  h: 'h kh',
  j: 'gi ch c',
  q: 'ch kh',
  x: 'x s h',
  zh: 'ch tr gi',
  ch: 'ch tr th',
  sh: 's x th',
  r: 'r gi d nh',
  z: 'd gi t',
  c: 't th x',
  s: 'x s t',
  y: 'd gi nh ng',
  w: 'v ng',
  '': 'ng',
}
const ONSET_NAMES: readonly string[] = ONSETS
const EAR_ONSET = 0.5
const EAR_LETTER = 0.8

interface HanTables {
  /** pinyin → packed syllable → cost. */
  readonly pinyin: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** character → packed syllable → cost. */
  readonly characters: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** character → its pinyin, the usual one first. */
  readonly sounds: ReadonlyMap<string, readonly string[]>
  readonly initials: ReadonlyMap<string, Float32Array>
  readonly finals: ReadonlyMap<string, Float32Array>
}

const keepLeast = <K>(table: Map<K, Map<number, number>>, key: K, code: number, cost: number): void => {
  const row = table.get(key) ?? new Map<number, number>()
  table.set(key, row)
  row.set(code, Math.min(cost, row.get(code) ?? cost))
}

const splitPinyin = (pinyin: string): readonly [string, string] => {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/.exec(pinyin)?.[0] ?? ''
  return [initial, pinyin.slice(initial.length)]
}

const count = (
  table: Map<string, Float64Array>,
  key: string,
  size: number,
  at: number,
  weight: number,
): void => {
  const row = table.get(key) ?? new Float64Array(size)
  table.set(key, row)
  row[at] = (row[at] ?? 0) + weight
}

/** Counts → costs: the commonest sound 0, never dearer than UNLIKE. */
const toCosts = (counts: ReadonlyMap<string, Float64Array>): ReadonlyMap<string, Float32Array> =>
  new Map(
    [...counts].map(([key, row]) => {
      const most = row.reduce((one, other) => Math.max(one, other), 0)
      return [key, Float32Array.from(row, (n) => (n === 0 ? UNLIKE : Math.min(UNLIKE, Math.log(most / n))))]
    }),
  )

const byTier = (sounds: ReadonlyMap<string, number>): readonly string[] =>
  [...sounds].sort((one, other) => one[1] - other[1]).map(([sound]) => sound)

const addReadingsOfNames = (characters: Map<string, Map<number, number>>): void => {
  for (const entry of IN_NAMES.split(' ')) {
    const [char = ''] = entry
    const read = readSyllable(entry.slice(char.length))
    if (read !== undefined) keepLeast(characters, char, packSyllable(read), AS_IN_NAMES)
  }
}

const readTables = (): HanTables => {
  const pinyin = new Map<string, Map<number, number>>()
  const characters = new Map<string, Map<number, number>>()
  const heard = new Map<string, Map<string, number>>()
  const initials = new Map<string, Float64Array>()
  const finals = new Map<string, Float64Array>()
  for (const line of HAN_TABLE.trim().split('\n')) {
    const [sound = '', ...cells] = line.split(' ')
    const [initial, final] = splitPinyin(sound)
    for (const cell of cells) {
      const [word = '', lists = ''] = cell.split(':')
      const read = readSyllable(word)
      if (read === undefined) continue
      const code = packSyllable(read)
      for (const [tier, list] of lists.split('/').entries()) {
        const cost = TIER_COSTS[tier] ?? UNLIKE
        if (list !== '') keepLeast(pinyin, sound, code, cost)
        for (const char of list) {
          keepLeast(characters, char, code, tier === 3 ? 0.4 : 0)
          const known = heard.get(char) ?? new Map<string, number>()
          heard.set(char, known.set(sound, Math.min(tier, known.get(sound) ?? tier)))
          if (tier > 1) continue
          count(initials, initial, ONSETS.length, onsetOf(code), 1)
          count(finals, final, RIMES, rimeOf(code), 1)
        }
      }
    }
  }
  addReadingsOfNames(characters)
  const sounds = new Map([...heard].map(([char, known]) => [char, byTier(known)]))
  return { pinyin, characters, sounds, initials: toCosts(initials), finals: toCosts(finals) }
}

const TABLES = readTables()

export const isPinyin = (syllable: string): boolean => TABLES.pinyin.has(syllable)

/** All Mandarin sounds of a character, the usual one first. */
export const soundsOfHan = (char: string): readonly string[] => TABLES.sounds.get(char) ?? []

export const pinyinOfHan = (char: string): string | undefined => soundsOfHan(char)[0]

/** Packed syllables a character is read as, likeliest first; [] for one we do not know. */
export const readingsOfHan = (char: string): readonly number[] =>
  [...(TABLES.characters.get(char) ?? [])].sort((one, other) => one[1] - other[1]).map(([code]) => code)

const withNeighbours = (row: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
  const near = new Map<number, number>()
  const keep = (code: number, cost: number): void => {
    near.set(code, Math.min(cost, near.get(code) ?? cost))
  }
  for (const [code, cost] of row) {
    keep(code, cost)
    for (const twin of twinsOf(code)) keep(twin, cost + TWIN)
    for (let tone = 0; tone < ANY_TONE; tone++) keep(withTone(code, tone), cost + OTHER_TONE)
  }
  return near
}

const habitCosts = (sounds: readonly string[]): Pick<SoundCosts, 'onsets' | 'rimes' | 'tones'> => {
  const costs = emptyCosts(UNLIKE)
  for (const sound of sounds) {
    const [initial, final] = splitPinyin(sound)
    for (const [at, cost] of (TABLES.initials.get(initial) ?? []).entries())
      costs.onsets[at] = Math.min(cost, costs.onsets[at] ?? cost)
    for (const [at, cost] of (TABLES.finals.get(final) ?? []).entries())
      costs.rimes[at] = Math.min(cost, costs.rimes[at] ?? cost)
    hearByLetters(costs, initial, final)
  }
  return costs
}

const hearByLetters = (costs: Pick<SoundCosts, 'onsets' | 'rimes'>, initial: string, final: string): void => {
  for (const onset of (BY_EAR[initial] ?? '').split(' ')) {
    const at = ONSET_NAMES.indexOf(onset)
    if (at >= 0) costs.onsets[at] = Math.min(EAR_ONSET, costs.onsets[at] ?? UNLIKE)
  }
  for (let rime = 0; rime < RIMES; rime++) {
    const apart = EAR_LETTER * lettersApart(final, lettersOfRime(rime))
    costs.rimes[rime] = Math.min(apart, costs.rimes[rime] ?? UNLIKE)
  }
}

/** `lu` is also how many write lü. */
const spellings = (sound: string): readonly string[] =>
  sound === 'lu' || sound === 'nu' ? [sound, sound.replace('u', 'v')] : [sound]

export const pinyinCosts = (sound: string): SoundCosts => {
  const named = new Map<number, number>()
  for (const spelling of spellings(sound))
    for (const [code, cost] of withNeighbours(TABLES.pinyin.get(spelling) ?? new Map()))
      named.set(code, Math.min(cost, named.get(code) ?? cost))
  return { ...habitCosts([sound]), named, unnamed: BY_HABIT }
}

export const hanCosts = (char: string): SoundCosts => {
  const named = withNeighbours(TABLES.characters.get(char) ?? new Map())
  return { ...habitCosts(TABLES.sounds.get(char) ?? []), named, unnamed: BY_HABIT + 0.4 }
}
