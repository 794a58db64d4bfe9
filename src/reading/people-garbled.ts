/**
 * Names that went through Chinese: runs of pinyin in Vietnamese text (“Pei Wennan”, “Tạ Weipu”, “Qinghua”). No
 * Vietnamese word looks like them, so they mark a machine translation; who is meant is for the register of names.
 */
import { type PersonMention, wordsFrom } from './person-mention.ts'
import type { SourceText } from './source-text.ts'

// Initials and finals of Hanyu Pinyin (GB/T 16159-2012) without tone marks.
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

/** How many pinyin syllables make up the word, or 0 if it is none. Greedy with one step back: words have four at most. */
export const pinyinSyllables = (word: string): number => {
  const s = word.toLowerCase()
  if (s.length < 2 || s.length > 18 || !/^[a-z]+$/.test(s)) return 0
  const best = new Int8Array(s.length + 1).fill(-1)
  best[0] = 0
  for (let i = 0; i < s.length; i++) {
    const so = best[i] ?? -1
    if (so < 0) continue
    for (const initial of initials) {
      if (!s.startsWith(initial, i)) continue
      for (let len = 1; len <= 4; len++) {
        const end = i + initial.length + len
        if (
          end <= s.length &&
          finals.has(s.slice(i + initial.length, end)) &&
          ((best[end] ?? -1) < 0 || (best[end] ?? 0) > so + 1)
        )
          best[end] = so + 1
      }
    }
  }
  return Math.max(0, best[s.length] ?? 0)
}

/** Letters and clusters that Vietnamese spelling does not have: w, z, j, f, initial x + ia, final n-n … */
const isForeignShape = (word: string): boolean =>
  /[wzjf]/i.test(word) || /^q(?!u)/i.test(word) || /^[xq]i/i.test(word)

export const isPinyinWord = (word: string): boolean =>
  isForeignShape(word) && pinyinSyllables(word) >= 1 && word.length >= 4

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
    if (before === undefined || !isPinyinWord(word.text) || pinyinSyllables(word.text) < 2) return
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
