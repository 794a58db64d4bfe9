/**
 * What this officer may do with a commitment where its record is read: answer what the other side told or proposes, state
 * what has happened since, claim that it is done, and note what the other side answered by other means.
 */
import '../session/session.css'
import { claims, inForce, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import { no, positionOf } from '../../affairs/kernel/accord.ts'
import { standingOf } from '../../affairs/kernel/statement.ts'
import { useActing } from '../acting/acting.ts'
import type { RecordShown } from '../api/calls.ts'
import { type CompactHere, useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { ToldForm } from '../session/told-form.tsx'
import { AnswerStatements } from './answer-statements.tsx'
import { AnswerTerms } from './answer-terms.tsx'
import { ClaimForm } from './claim-form.tsx'
import { EvidenceForm } from './evidence-form.tsx'

export const ActOnCommitment = ({ record }: { readonly record: RecordShown }) => {
  const { words } = useWords()
  const here = useCompact()
  const { may } = useActing()
  if (!may('commitment', 'evidence', 'prepare')) return null
  const state = record.state as unknown as CommitmentState
  const round = state.terms.at(-1)
  const ours = round?.wordings.findLast(({ by }) => by === here.self)
  const theirs = round?.wordings.filter(
    ({ by, leaf }) => by !== here.self && isUnanswered(positionOf(round.accord, here.self), leaf),
  )
  return (
    <section className="sheet forms no-print" aria-labelledby="act-on">
      <h2 id="act-on">{words.commitment.title}</h2>
      <AnswerStatements record={record} />
      {theirs?.map(({ leaf, by }) => (
        <AnswerTerms key={leaf} record={record.record} terms={leaf} by={by} />
      ))}
      <EvidenceForm record={record.record} />
      {mayClaim(state, here) ? <ClaimForm record={record.record} /> : null}
      {ours === undefined ? null : (
        <ToldForm record={record.record} leaf={ours.leaf} dids={['accepted', 'declined']} />
      )}
    </section>
  )
}

const isUnanswered = (position: string | undefined, leaf: string): boolean =>
  position !== leaf && position !== no

/** What both sides stand on, that is ours to do, and not yet claimed. */
const mayClaim = (state: CommitmentState, { self, shown }: CompactHere): boolean => {
  const terms = inForce(state, shown.members)
  if (terms === undefined || termsShown(state, shown.members)?.kind === 'standing') return false
  const { responsible } = terms
  const isOurs =
    responsible.length === 0 || responsible.includes(self) || responsible.includes(self.slice(0, 2))
  return isOurs && !claims(state).some((claim) => standingOf(claim, shown.members) !== 'disputed')
}
