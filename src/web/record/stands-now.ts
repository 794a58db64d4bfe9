/**
 * The act that words what stands now: the terms that are agreed, else the statement that is shown, else the newest wording.
 * Undefined where no single act does, as of a text in paragraphs.
 */
import { shownOf } from '../../affairs/kernel/shown.ts'
import { agreedTerms, type Terms } from '../../affairs/kernel/terms.ts'
import type { ActShown, RecordShown } from '../api/calls.ts'
import { statementsOf } from './standing.ts'

export const actThatStands = (
  { state, acts }: Pick<RecordShown, 'state' | 'acts'>,
  members: readonly string[],
): ActShown | undefined => {
  const terms: Terms = Array.isArray(state.terms) ? state.terms : []
  const defining = statementsOf(state).filter(({ what }) => definingActs.includes(what))
  const leaf =
    agreedTerms(terms, members).at(-1)?.leaf ??
    shownOf(defining, members)?.leaves.at(-1) ??
    terms.at(-1)?.wordings.at(-1)?.leaf
  return leaf === undefined
    ? acts.find(({ act, verdict }) => act === 'born' && verdict.kind === 'effective')
    : acts.find((act) => act.leaf === leaf)
}

/** Statements that word a record as a whole. */
const definingActs: readonly string[] = ['reported', 'listed']
