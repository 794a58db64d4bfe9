/** How far the text has come, in one line: so many of so many agreed, and whose word is awaited on the rest. */
import type { ParagraphShown } from '../api/calls.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { countTurns } from './progress.ts'

export const SummaryLine = ({ paragraphs }: { readonly paragraphs: readonly ParagraphShown[] }) => {
  const { words, format } = useWords()
  const { self, sides } = useCompact()
  const { shortOf } = useNames()
  const { summary } = words.textPlace
  const counts = countTurns(paragraphs, self)
  const others = sides.filter(({ relation }) => relation !== 'ours').map(({ state }) => shortOf(state))
  const who = others.join(', ')
  const parts = [
    counts.ours > 0 && format.counted(summary.ours, counts.ours),
    counts.theirs > 0 && fill(format.counted(summary.theirs, counts.theirs), { who }),
    counts.both > 0 && format.counted(summary.both, counts.both),
    counts.nobody > 0 && format.counted(summary.nobody, counts.nobody),
  ].filter((part) => part !== false)
  const total = format.number(paragraphs.length)
  return (
    <p className="text-summary" role="status">
      <strong>{fill(summary.agreed, { count: format.number(counts.agreed), total })}</strong>
      {parts.map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </p>
  )
}
