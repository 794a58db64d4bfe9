/**
 * The engine takes accepted entries one by one, in an order in which every entry comes after its past, and says what
 * becomes of each: verdict, state of its record, digest. Pure but for the working set it is given, which the caller
 * writes to the store in one transaction.
 *
 * Invariants:
 *  1. an entry is judged once, at its own cut; the verdict is never revisited;
 *  2. the current state of a record is the fold of all its effective acts in canonical order, whatever order they came in;
 *  3. the record digest of an entry is that of the record in the entry's past with the entry itself, so two nodes compare
 *     rolling digests whatever else either holds.
 */
import { recordDigest } from '../../ledger/rolling-digest.ts'
import type { Sha256 } from '../../ledger/sha256.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import { type Act, inOrder, refOf } from './act.ts'
import { type Cut, isInside, type Ref } from './cut.ts'
import { evolveOne, fold } from './fold.ts'
import { judgeAct } from './judge.ts'
import { type Past, type RecordState, recordKey } from './past.ts'
import type { AnyRules, RulesOf } from './rules.ts'
import type { Verdict } from './verdict.ts'

export type Outcome =
  | { readonly kind: 'held' }
  | {
      readonly kind: 'judged'
      readonly verdict: Verdict
      /** Digest of the record with this act, in this act's past; undefined where there is no state. */
      readonly recordDigest: Uint8Array | undefined
    }

/** The past with what this batch adds to it. */
export interface WorkingSet extends Past {
  setRecord(row: RecordState): void
  addAct(key: string, act: Act): void
  addHeld(record: string, ref: Ref): void
  removeHeld(record: string, ref: Ref): void
}

export interface EngineDeps {
  readonly rulesOf: RulesOf
  readonly sha256: Sha256
  /** `recordDigest` of ledger, and its base64. */
  readonly encodeBase64: (bytes: Uint8Array) => string
}

export const take = (deps: EngineDeps, set: WorkingSet, act: Act): Outcome => {
  const judgement = judgeAct({ rulesOf: deps.rulesOf, past: set }, act)
  if (judgement.kind === 'held') {
    set.addHeld(act.record, refOf(act))
    return judgement
  }
  const { verdict, rules, before } = judgement
  if (!verdict.effective) {
    return { kind: 'judged', verdict, recordDigest: before && recordDigest(deps.sha256, before) }
  }
  const after = evolveOne(rules, before, act)
  const text = canonicalJson(after)
  const digest = deps.sha256(text)
  set.setRecord(withAct(deps, set, rules, act, { state: after, text, digest: deps.encodeBase64(digest) }))
  set.addAct(recordKey(act.record, act.version), act)
  return { kind: 'judged', verdict, recordDigest: digest }
}

const withAct = (
  deps: EngineDeps,
  set: WorkingSet,
  rules: AnyRules,
  act: Act,
  after: Pick<RecordState, 'state' | 'text' | 'digest'>,
): RecordState => {
  const key = recordKey(act.record, act.version)
  const row = set.record(key)
  const reach: Cut = { ...row?.reach, [act.authority]: act.seq + 1 }
  const top = { height: act.height, authority: act.authority, seq: act.seq }
  if (row === undefined || isInside(row.reach, act.cut)) {
    return { key, ...after, reach, top }
  }
  // The record has acts that this one did not know of: put it in its place among them.
  const isLast = act.height > row.top.height || (act.height === row.top.height && comesAfter(act, row.top))
  const state = isLast
    ? evolveOne(rules, row.state, act)
    : (fold(rules, [...set.acts(key), act]) ?? after.state)
  return {
    key,
    state,
    digest: deps.encodeBase64(recordDigest(deps.sha256, state)),
    reach,
    top: isLast ? top : row.top,
  }
}

const comesAfter = (act: Act, top: RecordState['top']): boolean => inOrder(act, { ...act, ...top }) > 0
