/** What the node is asked for to find a promise that stands in other words or the same. */
/**
 * The longer words of either half, all of which must stand somewhere: a promise said again with another beginning or another
 * end is found by the other half.
 */
export const questionsFor = (text: string, language: string): readonly string[] => {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  const words = [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)
  const middle = Math.ceil(words.length / 2)
  return [words.slice(0, middle), words.slice(middle)]
    .map((half) =>
      [...new Set(half)]
        .toSorted((a, b) => b.length - a.length)
        .slice(0, wordsAsked)
        .join(' '),
    )
    .filter((q) => q !== '')
}

const wordsAsked = 6
