/** A Latin word as pinyin: `Wennan` is wen-nan, `Xian` xian or xi-an; all ways are kept. */
import { isPinyin, pinyinCosts } from './han-readings.ts'
import { onlyThrough, type Step } from './syllable-steps.ts'

const LONGEST_SYLLABLE = 6
const LONGEST_WORD = 40

/** `ü` in its usual disguises, tone marks and numbers gone. */
export const plainPinyin = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/\p{Mn}/gu, '')
    .replace(/[1-5](?=$|[a-z])/g, '')

export const pinyinSteps = (word: string, offset: number): readonly Step[] => {
  const plain = plainPinyin(word)
  if (plain.length > LONGEST_WORD) return []
  const spans: { readonly from: number; readonly to: number }[] = []
  for (let from = 0; from < plain.length; from++)
    for (let to = from + 1; to <= Math.min(plain.length, from + LONGEST_SYLLABLE); to++)
      if (isPinyin(plain.slice(from, to))) spans.push({ from, to })
  return onlyThrough(plain.length, spans).map(({ from, to }) => ({
    from: offset + from,
    to: offset + to,
    text: plain.slice(from, to),
    kind: 'pinyin',
    costs: pinyinCosts(plain.slice(from, to)),
  }))
}
