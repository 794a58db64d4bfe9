/** How far a text has come: what is agreed, and who owes a word on the rest. */
import type { ParagraphShown } from '../api/calls.ts'

/** `ours`, `theirs`: that side alone owes an answer; `both`: each does; `nobody`: it was declined, and rests. */
export type Turn = 'agreed' | 'ours' | 'theirs' | 'both' | 'nobody'

export const turnOf = (
  { standing, waitingFor }: Pick<ParagraphShown, 'standing' | 'waitingFor'>,
  self: string,
): Turn => {
  if (standing === 'agreed') return 'agreed'
  const isOurs = waitingFor.includes(self)
  const isTheirs = waitingFor.some((who) => who !== self)
  if (isOurs) return isTheirs ? 'both' : 'ours'
  return isTheirs ? 'theirs' : 'nobody'
}

export type Counts = Readonly<Record<Turn, number>>

export const countTurns = (
  paragraphs: readonly Pick<ParagraphShown, 'standing' | 'waitingFor'>[],
  self: string,
): Counts => {
  const counts = { agreed: 0, ours: 0, theirs: 0, both: 0, nobody: 0 }
  for (const paragraph of paragraphs) counts[turnOf(paragraph, self)] += 1
  return counts
}
