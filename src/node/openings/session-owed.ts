/** What each side owes the other before a session, or after it: answers, a list, promises that are open. */
import { stateOfAuthority } from '../../affairs/kernel/references.ts'
import { closedBy } from '../../affairs/review/reading.ts'
import type { SessionOpening } from './session-opening.ts'

export interface Owed {
  /** Who owes it. */
  readonly party: string
  /** To say that the session was held as another tells. */
  readonly report: boolean
  /** Answers on what is proposed. */
  readonly dates: boolean
  readonly agenda: boolean
  /** The list of its delegation. */
  readonly delegation: boolean
  /** Lines of the sheet that another has assessed and it has not answered. */
  readonly lines: number
  /** Its promises on the sheet or still off it that nobody has closed, and those of them past their date. */
  readonly open: number
  readonly overdue: number
}

type Opened = Pick<
  SessionOpening,
  'status' | 'waitingFor' | 'agenda' | 'delegations' | 'review' | 'candidates'
>

export const owedBefore = (opened: Opened, members: readonly string[]): readonly Owed[] =>
  members.map((party) => {
    const isHeld = opened.status === 'reported' || opened.status === 'confirmed'
    const isAwaited = opened.waitingFor.includes(party)
    const rows = opened.review?.rows ?? []
    const open = [...rows.filter((row) => closedBy(row) === undefined), ...opened.candidates].filter(
      ({ responsible }) => responsible.includes(stateOfAuthority(party)),
    )
    return {
      party,
      report: isHeld && isAwaited,
      dates: !isHeld && isAwaited,
      agenda: opened.agenda?.waitingFor.includes(party) ?? false,
      delegation: !isHeld && !opened.delegations.some(({ of }) => of === party),
      lines: rows.filter(
        ({ agreed, proposed }) =>
          agreed?.basis !== 'told' && proposed.some(({ parties }) => !parties.includes(party)),
      ).length,
      open: open.length,
      overdue: open.filter(({ overdue }) => overdue).length,
    }
  })
