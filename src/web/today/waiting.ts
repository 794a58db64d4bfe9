/** What waits for an answer: the statements of other sides that a member has neither confirmed nor disputed. */
import { type Statement, stanceOf } from '../../affairs/kernel/statement.ts'
import type { RecordListed } from '../api/calls.ts'
import { statementsOf } from '../record/standing.ts'

export interface WaitingItem {
  readonly record: string
  /** Statements of others in it that wait. */
  readonly statements: readonly Statement[]
}

/** Records in which `member` owes an answer, in the order given. */
export const waitingFor = (records: readonly RecordListed[], member: string): readonly WaitingItem[] =>
  records.flatMap(({ record, state, summary }) => {
    const awaited = Array.isArray(summary.waitingFor) && summary.waitingFor.includes(member)
    if (!awaited) return []
    const statements = statementsOf(state ?? {}).filter((each) => stanceOf(each, member) === 'unconfirmed')
    return [{ record, statements }]
  })
