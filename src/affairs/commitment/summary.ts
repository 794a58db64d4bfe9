/** What a list shows of a commitment. */
import type { Summary } from '../kernel/summary.ts'
import { awaited } from '../kernel/waiting.ts'
import { claims, dueHistory, evidenceOf, isOpen, statusOf, termsShown } from './reading.ts'
import type { CommitmentState } from './schema.ts'

export const summary = (state: CommitmentState, members: readonly string[]): Summary => {
  const status = statusOf(state, members)
  const terms = termsShown(state, members)
  const bornIn = terms === undefined ? null : 'text' in terms ? terms.text : terms.bornFrom
  const evidence = evidenceOf(state)
  const madeOn = terms?.madeOn ?? null
  const due = dueHistory(state, members).at(-1) ?? null
  return {
    status,
    open: isOpen(status),
    waitingFor: awaited(state, members),
    since: madeOn,
    due,
    sides: terms?.responsible ?? [],
    about: [
      ...(bornIn === null ? [] : [bornIn]),
      ...(terms?.offices ?? []),
      // Where it was taken up again, so that a session finds what it spoke of.
      ...evidence.flatMap(({ fields }) => fields.source ?? []),
    ],
    dates: { madeOn, due },
    counts: {
      evidence: evidence.length,
      restatements: evidence.filter(({ fields }) => fields.kind === 'restatement').length,
      redatings: evidence.filter(({ fields }) => fields.kind === 'redating').length,
      claims: claims(state).length,
    },
  }
}
