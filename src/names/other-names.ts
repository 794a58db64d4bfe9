/**
 * From any known name of a place or an office to its names in the other scripts and languages. Chinese names are found
 * by their characters, simplified or not, and by their pinyin, since both write one Mandarin sound.
 */
import { soundsOfHan } from './han-readings.ts'
import { OFFICES } from './offices.ts'
import { PLACES } from './places.ts'
import { foldLatin, isHan, scriptOf } from './text.ts'

export interface Known {
  readonly kind: 'place' | 'ministry' | 'organ' | 'force' | 'office' | 'rank'
  readonly names: readonly string[]
}

/** Sounds tried for a character, and ways to say a name, at most: 薄遼 is bao-liao and bo-liao. */
const SOUNDS = 3
const WAYS = 24

const pinyinsOf = (han: string): readonly string[] => {
  let ways = ['']
  for (const char of [...han].filter(isHan)) {
    const sounds = soundsOfHan(char).slice(0, SOUNDS)
    ways = ways
      .flatMap((way) => (sounds.length === 0 ? [`${way}?`] : sounds.map((sound) => way + sound)))
      .slice(0, WAYS)
  }
  return ways
}

/** Keys for all ways to write a name in its script; pinyin and plain Latin share theirs. */
const keysOf = (name: string): readonly string[] => {
  const script = scriptOf(name)
  if (script === 'han') return pinyinsOf(name)
  if (script === 'thai') return [name.replace(/[\sฯ.-]/g, '')]
  return [foldLatin(name).replace(/[^a-z]/g, '')]
}

const indexNames = (): ReadonlyMap<string, readonly Known[]> => {
  const places = PLACES.map(
    ({ vi, th, zh, latin }): Known => ({ kind: 'place', names: [...vi, ...th, ...zh, ...latin] }),
  )
  const offices = OFFICES.map(({ kind, vi, th, en }): Known => ({ kind, names: [...vi, ...th, ...en] }))
  const index = new Map<string, Known[]>()
  for (const known of [...places, ...offices])
    for (const key of known.names.flatMap(keysOf)) {
      const row = index.get(key) ?? []
      if (!row.includes(known)) index.set(key, [...row, known])
    }
  return index
}

const BY_NAME = indexNames()

/** Places and offices that bear the name, in any script; [] for most names. */
export const knownAs = (name: string): readonly Known[] => [
  ...new Set(keysOf(name).flatMap((key) => (key === '' ? [] : (BY_NAME.get(key) ?? [])))),
]
