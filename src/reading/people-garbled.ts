/**
 * Names that went through Chinese: runs of pinyin in Vietnamese text (“Fan Wenxuan”, “Guangning”). No
 * Vietnamese word looks like them, so they mark a machine translation; who is meant is for the register of names.
 */
import { type PersonMention, wordsFrom } from './person-mention.ts'
import type { SourceText } from './source-text.ts'

// Initials and finals of Hanyu Pinyin without tone marks, compiled by hand; to be checked against ISO 7098.
const initials = [
  'zh',
  'ch',
  'sh',
  'b',
  'p',
  'm',
  'f',
  'd',
  't',
  'n',
  'l',
  'g',
  'k',
  'h',
  'j',
  'q',
  'x',
  'r',
  'z',
  'c',
  's',
  'y',
  'w',
  '',
]
const finals = new Set(
  'a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan uang ue ui un uo v ve'.split(
    ' ',
  ),
)

/** The word as pinyin syllables, the fewest that fit; [] if it is none. Words have some four at most. */
export const splitPinyin = (word: string): readonly string[] => {
  const s = word.toLowerCase()
  if (s.length < 2 || s.length > 18 || !/^[a-z]+$/.test(s)) return []
  const best: (readonly string[] | undefined)[] = [[]]
  for (let i = 0; i < s.length; i++) {
    const so = best[i]
    if (so === undefined) continue
    for (let end = i + 1; end <= Math.min(s.length, i + 6); end++) {
      const old = best[end]
      if (isSyllable(s.slice(i, end)) && (old === undefined || old.length > so.length + 1))
        best[end] = [...so, s.slice(i, end)]
    }
  }
  return best[s.length] ?? []
}

const isSyllable = (s: string): boolean =>
  initials.some((initial) => s.startsWith(initial) && finals.has(s.slice(initial.length)))

/** Letters and clusters that Vietnamese spelling does not have: w, z, j, f, initial x + ia, final n-n … */
const isForeignShape = (word: string): boolean =>
  /[wzjf]/i.test(word) || /^q(?!u)/i.test(word) || /^[xq]i/i.test(word)

export const isPinyinWord = (word: string): boolean =>
  isForeignShape(word) && splitPinyin(word).length >= 1 && word.length >= 4

export const findGarbledNames = (
  source: SourceText,
  from: number,
  to: number,
  known: readonly PersonMention[],
): PersonMention[] => {
  const words = wordsFrom(source.text, from, to, 2000)
  const out: PersonMention[] = []
  words.forEach((word, k) => {
    const before = words[k - 1]
    if (before === undefined || !isPinyinWord(word.text) || splitPinyin(word.text).length < 2) return
    // A family name of one syllable stands before, in pinyin or in Vietnamese.
    const family = before.text
    if (before.end + 1 !== word.start || !/^\p{Lu}\p{Ll}{1,5}$/u.test(family)) return
    if (known.some((m) => m.start < word.end && m.end > before.start)) return
    out.push({
      start: before.start,
      end: word.end,
      title: undefined,
      office: undefined,
      rule: 'name in pinyin',
    })
  })
  return out
}
