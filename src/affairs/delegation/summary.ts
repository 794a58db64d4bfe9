/** What a list shows of a delegation. Only the authority itself is asked about what is told of it. */
import { stanceOf } from '../kernel/statement.ts'
import type { Summary } from '../kernel/summary.ts'
import { listShown, membersShown, statusOf, toldLists } from './reading.ts'
import type { DelegationState } from './schema.ts'

export const summary = (state: DelegationState, members: readonly string[]): Summary => ({
  status: statusOf(state),
  open: false,
  waitingFor: members.filter((member) =>
    toldLists(state).some((each) => each.fields.of === member && stanceOf(each, member) === 'unconfirmed'),
  ),
  since: null,
  due: null,
  sides: [listShown(state)?.fields.of].filter((side) => side !== undefined),
  about: [listShown(state)?.fields.session].filter((session) => session !== undefined),
  dates: {},
  counts: { members: membersShown(state).length },
})
