/** All records of an affair in a lane. */
import type { LaneKey, RecordRow, StoreReader } from '../store/store.ts'

const page = 500

export const allRecords = (store: StoreReader, lane: LaneKey, affair: string): readonly RecordRow[] => {
  const rows: RecordRow[] = []
  for (let after = ''; ; ) {
    const next = store.records(lane, affair, after, page)
    rows.push(...next)
    const last = next.at(-1)
    if (last === undefined || next.length < page) return rows
    after = last.key
  }
}
