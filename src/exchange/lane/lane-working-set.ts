/** The engine's working set over a lane's reader: what the store holds, overlaid with what this computation adds. */
import type { Act } from '../../affairs/kernel/act.ts'
import type { Cut, Ref } from '../../affairs/kernel/cut.ts'
import { sameRef } from '../../affairs/kernel/cut.ts'
import type { WorkingSet } from '../../affairs/kernel/engine.ts'
import type { RecordState } from '../../affairs/kernel/past.ts'
import type { LaneReader } from '../../store/store.ts'

export interface LaneWorkingSet extends WorkingSet {
  /** The past of an entry added in this computation. */
  setCut(ref: Ref, cut: Cut): void
  /** Records changed since the computation began. */
  changed(): readonly RecordState[]
}

export const overlay = (reader: LaneReader, members: readonly string[]): LaneWorkingSet => {
  const records = new Map<string, RecordState>()
  const acts = new Map<string, Act[]>()
  const held = new Map<string, readonly Ref[]>()
  const cuts = new Map<string, Map<number, Cut>>()
  const heldOf = (record: string): readonly Ref[] => held.get(record) ?? reader.held(record)
  return {
    members,
    record: (key) => records.get(key) ?? reader.record(key),
    acts: (key) => [...reader.acts(key), ...(acts.get(key) ?? [])],
    cutOf: ([authority, seq]) => cuts.get(authority)?.get(seq) ?? reader.cutOf([authority, seq]),
    held: heldOf,
    setRecord: (row) => {
      records.set(row.key, row)
    },
    addAct: (key, act) => {
      const list = acts.get(key)
      if (list === undefined) acts.set(key, [act])
      else list.push(act)
    },
    addHeld: (record, ref) => {
      held.set(record, [...heldOf(record), ref])
    },
    removeHeld: (record, ref) => {
      held.set(
        record,
        heldOf(record).filter((each) => !sameRef(each, ref)),
      )
    },
    setCut: ([authority, seq], cut) => {
      const feed = cuts.get(authority)
      if (feed === undefined) cuts.set(authority, new Map([[seq, cut]]))
      else feed.set(seq, cut)
    },
    changed: () => [...records.values()],
  }
}
