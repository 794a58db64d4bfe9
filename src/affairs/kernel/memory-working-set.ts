/** A working set of plain maps: what tests, and whoever wants to try the rules without a store, run the engine over. */
import type { Act } from './act.ts'
import type { Cut, Ref } from './cut.ts'
import { sameRef } from './cut.ts'
import type { WorkingSet } from './engine.ts'
import type { RecordState } from './past.ts'

export interface MemoryWorkingSet extends WorkingSet {
  /** Says that the entry of this act is accepted, whatever becomes of it: call it before `take`. */
  accept(act: Act): void
  /** All records, ascending by key. */
  records(): readonly RecordState[]
}

export const memoryWorkingSet = (members: readonly string[]): MemoryWorkingSet => {
  const records = new Map<string, RecordState>()
  const acts = new Map<string, Act[]>()
  const cuts = new Map<string, Cut>()
  const heldRefs = new Map<string, readonly Ref[]>()
  const place = ([authority, seq]: Ref): string => `${authority} ${seq}`

  return {
    members: [...members].sort(),
    record: (key) => records.get(key),
    acts: (key) => acts.get(key) ?? [],
    cutOf: (ref) => cuts.get(place(ref)) ?? {},
    held: (record) => heldRefs.get(record) ?? [],
    accept: (act) => void cuts.set(place([act.authority, act.seq]), act.cut),
    records: () => [...records.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    setRecord: (row) => void records.set(row.key, row),
    addAct: (key, act) => void acts.set(key, [...(acts.get(key) ?? []), act]),
    addHeld: (record, ref) => void heldRefs.set(record, [...(heldRefs.get(record) ?? []), ref]),
    removeHeld: (record, ref) =>
      void heldRefs.set(
        record,
        (heldRefs.get(record) ?? []).filter((each) => !sameRef(each, ref)),
      ),
  }
}
