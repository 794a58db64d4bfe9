/** What a list shows of a delegation. Only the authority itself is asked about what is told of it. */
import { stanceOf } from '../kernel/statement.ts'
import type { Summary } from '../kernel/summary.ts'
import { membersShown, statusOf, toldLists } from './reading.ts'
import type { DelegationState } from './schema.ts'

export const summary = (state: DelegationState, members: readonly string[]): Summary => ({
  status: statusOf(state),
  waitingFor: members.filter((member) =>
    toldLists(state).some((each) => each.fields.of === member && stanceOf(each, member) === 'unconfirmed'),
  ),
  dates: {},
  counts: { members: membersShown(state).length },
})
