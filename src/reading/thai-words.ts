/** Where words begin in Thai text, by the platform's dictionary: short cues are everywhere inside longer words. */
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

export const thaiWordStarts = (text: string, from: number, to: number): ReadonlySet<number> => {
  const starts = new Set<number>()
  for (const { index } of segmenter.segment(text.slice(from, to))) starts.add(from + index)
  return starts
}
