/**
 * The past over which an audit judges again. States are folded from the entries, never taken from the rows that are
 * checked; what is kept of them is compared when the entry comes that is the last on its record.
 *
 * Entries come in canonical order, so the state of a record is only ever carried on by one act. Memory is bounded: a state
 * that was put aside is folded again from its acts when the record is acted on again.
 */
import { type Act, inOrder } from '../../affairs/kernel/act.ts'
import type { Cut, Ref } from '../../affairs/kernel/cut.ts'
import { sameRef } from '../../affairs/kernel/cut.ts'
import type { WorkingSet } from '../../affairs/kernel/engine.ts'
import { fold } from '../../affairs/kernel/fold.ts'
import { type RecordState, recordKey } from '../../affairs/kernel/past.ts'
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { recordDigest } from '../../ledger/rolling-digest.ts'
import { createBoundedMap } from '../../store/bounded-map.ts'
import { entryId } from '../../store/entry-row.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { KeptRecord, RecordRows } from './record-rows.ts'
import { actOf, readEntry } from './stored-entry.ts'

export interface AuditPastDeps {
  readonly compact: string
  readonly members: readonly string[]
  readonly rows: RecordRows
  readonly rulesOf: RulesOf
  readonly feedOf: (authority: string) => number
  readonly authorityOf: (feed: number) => string | undefined
  /** Called where what is kept of a record is not what its acts make. */
  readonly onDifference: (key: string, what: string) => void
  /** Called with the state of each record at its last act, and the key of its row. */
  readonly onLast: (id: number, record: RecordState) => void
}

export interface AuditPast extends WorkingSet {
  /** The entry that is judged next: all that is asked for stands before it. */
  moveTo(place: Pick<Act, 'height' | 'authority' | 'seq'>): void
  /** Key of the row of a record; undefined where there is none. */
  rowOf(key: string): number | undefined
  /** How many states that are kept were compared, and found at their last act. */
  compared(): number
}

interface Slot {
  readonly kept: KeptState | undefined
  state: RecordState | undefined
}

/** Of the state that is kept its hash is enough, and much smaller. */
type KeptState = Omit<KeptRecord, 'state' | 'hasActs'> & { readonly stateHash: Uint8Array | null }

/** Records whose states are held, at most twice as many. */
const statesHeld = 4_000
const actsHeld = 4_096

export const openAuditPast = (deps: AuditPastDeps): AuditPast => {
  const { rows, rulesOf, feedOf, authorityOf } = deps
  const slots = createBoundedMap<string, Slot>(statesHeld)
  const actsOf = createBoundedMap<string, Act[]>(actsHeld, (acts) => acts.length + 1)
  const held = new Map<string, readonly Ref[]>()
  let now: Pick<Act, 'height' | 'authority' | 'seq'> = { height: 0, authority: '', seq: 0 }
  let compared = 0

  const slotOf = (key: string): Slot => {
    const known = slots.get(key)
    if (known !== undefined) return known
    const row = rows.kept(key, now.height, entryId(feedOf(now.authority), now.seq))
    const state = row?.hasActs === 1 ? refold(key, readActs(row.id)) : undefined
    const slot: Slot = { kept: row && keptState(row), state }
    slots.set(key, slot)
    return slot
  }

  /** Effective acts on the record that stand before the entry judged now. */
  const readActs = (id: number): Act[] => {
    const acts: Act[] = []
    for (const { feed, seq, height } of rows.places(id, now.height)) {
      if (height === now.height && feed === feedOf(now.authority) && seq === now.seq) continue
      const row = rows.act(feed, seq)
      const author = authorityOf(feed)
      const entry = row && author && readEntry(row, author, seq)
      if (!entry || entry.facts.record === null) continue
      const act = actOf(deps.compact, entry, entry.facts.record)
      if (isBefore(act, now)) acts.push(act)
    }
    return acts.sort(inOrder)
  }

  const refold = (key: string, acts: readonly Act[]): RecordState | undefined => {
    const top = acts.at(-1)
    const rules = top && rulesOf(top.affair, top.version)
    const state = rules && fold(rules, acts)
    if (top === undefined || state === undefined) return undefined
    const reach: Record<string, number> = {}
    for (const { authority, seq } of acts) reach[authority] = Math.max(reach[authority] ?? 0, seq + 1)
    const digest = encodeBase64(recordDigest(sha256, state))
    return { key, state, digest, reach, top: { height: top.height, authority: top.authority, seq: top.seq } }
  }

  const compare = (slot: Slot, found: RecordState): void => {
    const { kept } = slot
    const { top } = found
    const id = entryId(feedOf(top.authority), top.seq)
    if (kept === undefined || kept.top === null) {
      deps.onDifference(found.key, 'no state is kept')
      return
    }
    if (kept.top !== id) {
      // Acts that come after the one that is kept as the last: the state that is kept lacks them.
      if (kept.topHeight !== null && kept.topHeight < top.height) deps.onDifference(found.key, 'top')
      return
    }
    compared += 1
    const digest = decodeBase64(found.digest) ?? new Uint8Array(0)
    if (kept.digest === null || !equalBytes(kept.digest, digest)) deps.onDifference(found.key, 'digest')
    if (kept.stateHash === null || !equalBytes(kept.stateHash, digest)) deps.onDifference(found.key, 'state')
    if (!isSameReach(kept.reach, found.reach)) deps.onDifference(found.key, 'reach')
    if (kept.topHeight !== top.height) deps.onDifference(found.key, 'top height')
    deps.onLast(kept.id, found)
  }

  return {
    members: deps.members,
    moveTo: (place) => {
      now = place
    },
    rowOf: (key) => slotOf(key).kept?.id,
    compared: () => compared,
    record: (key) => slotOf(key).state,
    acts: (key) => {
      const known = actsOf.get(key)
      if (known !== undefined) return known
      const kept = slotOf(key).kept
      const acts = kept === undefined ? [] : readActs(kept.id)
      actsOf.set(key, acts)
      return acts
    },
    cutOf: ([authority, seq]) => {
      const row = rows.act(feedOf(authority), seq)
      return (row && readEntry(row, authority, seq)?.cut) ?? noPast
    },
    held: (record) => held.get(record) ?? [],
    setRecord: (state) => {
      const slot = slotOf(state.key)
      slot.state = state
      compare(slot, state)
    },
    addAct: (key, act) => {
      actsOf.get(key)?.push(act)
    },
    addHeld: (record, ref) => {
      held.set(record, [...(held.get(record) ?? []), ref])
    },
    removeHeld: (record, ref) => {
      const refs = held.get(record) ?? []
      held.set(
        record,
        refs.filter((each) => !sameRef(each, ref)),
      )
    },
  }
}

export const keyOf = ({
  record,
  version,
}: {
  readonly record: string | null
  readonly version: number
}): string | null => (record === null ? null : recordKey(record, version))

const keptState = ({ id, digest, reach, top, topHeight, state }: KeptRecord): KeptState => ({
  id,
  digest,
  reach,
  top,
  topHeight,
  stateHash: state === null ? null : sha256(state),
})

const noPast: Cut = {}

const isBefore = (act: Act, place: Pick<Act, 'height' | 'authority' | 'seq'>): boolean =>
  inOrder(act, { ...act, ...place }) < 0

const isSameReach = (text: string | null, reach: Cut): boolean => {
  try {
    const kept = JSON.parse(text ?? 'null')
    const names = Object.keys(reach)
    return (
      typeof kept === 'object' &&
      kept !== null &&
      Object.keys(kept).length === names.length &&
      names.every((name) => kept[name] === reach[name])
    )
  } catch {
    return false
  }
}
