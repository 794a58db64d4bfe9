/** The offices of a compact, as the list shows them: what they are called now, whose they are, and who follows them. */
import { stateOfOffice, statusOf, succession, successorOf } from '../../../affairs/office/reading.ts'
import type { OfficeState } from '../../../affairs/office/schema.ts'
import type { RecordListed } from '../../api/calls.ts'
import { isLocalText, type LocalText } from '../../language/said.tsx'

export interface OfficeRow {
  readonly record: string
  /** `VN-MPS-V02` */
  readonly code: string
  readonly texts: LocalText
  readonly ours: readonly string[]
  readonly state: string | undefined
  /** Introduced by this authority: it may be renamed and succeeded as its own. */
  readonly isOurs: boolean
  readonly status: ReturnType<typeof statusOf>
  readonly since: string | null
  readonly successor: string | undefined
  /** At the end of the chain of successors; itself where nobody follows. */
  readonly current: string
}

export const officeRows = (
  records: readonly RecordListed[],
  self: string,
  members: readonly string[],
): readonly OfficeRow[] => {
  const states = new Map(records.map(({ record, state }) => [record, state as OfficeState | undefined]))
  return records.flatMap(({ record, wording, state: given }) => {
    const state = given as OfficeState | undefined
    if (state === undefined) return []
    const code = record.slice('office/'.length)
    return {
      record,
      code,
      texts: isLocalText(wording?.name) ? wording.name : { und: code },
      ours: Array.isArray(wording?.ours) ? wording.ours.map(String) : [],
      state: stateOfOffice(state, members),
      isOurs: state.introductions.some(({ by }) => by === self),
      status: statusOf(state, members),
      since: state.introductions[0]?.since ?? null,
      successor: successorOf(state, members),
      current: succession((each) => states.get(each), members, record).at(-1) ?? record,
    }
  })
}
