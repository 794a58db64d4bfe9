/** Who said no to what is proposed, and why. */
import { useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import type { Refused } from './opening.ts'

export const Refusals = ({ refused }: { readonly refused: readonly Refused[] }) => {
  const { words } = useWords()
  const { nameOf } = useNames()
  const { sessionPlace } = words
  return refused.map(({ party, basis, reason }) => (
    <p key={party} className="declined">
      {fill(sessionPlace.declinedBy, { who: nameOf(party) })}
      {basis === 'told' ? ` ${sessionPlace.declinedTold}` : null}
      {reason === null || reason === '' ? null : <bdi className="said gap">{reason}</bdi>}
    </p>
  ))
}
