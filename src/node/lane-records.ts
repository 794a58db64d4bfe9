/** All records of a lane, as the answers take them. */
import { type KeptRecords, keptRecords } from '../affairs/answers/kept-records.ts'
import type { ConflictState } from '../affairs/conflict/schema.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import type { RecordRow, StoreReader } from '../store/store.ts'

const page = 500

export const laneRecords = (store: StoreReader, { lane, compact }: LaneContext): KeptRecords =>
  keptRecords(compact.members, (affair) =>
    allRecords(store, lane, affair).map(({ key, state }) => ({ record: key, state })),
  )

/** Where sources differ, as records of the lane. */
export const laneConflicts = (store: StoreReader, lane: LaneContext['lane']): KeptRecords['conflicts'] =>
  allRecords(store, lane, 'conflict').map(({ key, state }) => ({
    record: key,
    state: state as ConflictState,
  }))

export const allRecords = (
  store: StoreReader,
  lane: LaneContext['lane'],
  affair: string,
): readonly RecordRow[] => {
  const rows: RecordRow[] = []
  for (let after = ''; ; ) {
    const next = store.records(lane, affair, after, page)
    rows.push(...next)
    const last = next.at(-1)
    if (last === undefined || next.length < page) return rows
    after = last.key
  }
}
