/**
 * A second judge, as simple as can be: every entry is judged from nothing but the texts, on states that are folded anew
 * from all effective acts in its past. It shares `judge` and `evolve` of the affairs, and the objection to a marking, with
 * the engine and nothing else: no cache, no store, no order of arrival.
 */
import type { Act } from '../affairs/kernel/act.ts'
import type { Cut } from '../affairs/kernel/cut.ts'
import { objectToMarking } from '../affairs/kernel/judge-marking.ts'
import type { AnyRules, RulesOf } from '../affairs/kernel/rules.ts'
import type { View } from '../affairs/kernel/view.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import type { StoredEntry } from '../store/store.ts'

export interface JudgedEntry {
  readonly act: Act | undefined
  readonly authority: string
  readonly seq: number
  readonly cut: Cut
  /** `effective`, or the code of the reason. */
  readonly verdict: string
}

export interface Oracle {
  readonly entries: readonly JudgedEntry[]
  verdictOf(authority: string, seq: number): string | undefined
  /** Keys of records with an effective act, ascending. */
  keys(): readonly string[]
  /** State at a cut, by refolding. */
  stateAt(key: string, cut: Cut): JsonObject | undefined
  /** The past with itself of the last entry of a party inside a cut. */
  known(party: string, cut: Cut): Cut
}

/** Entries by authority, whole prefixes, each with its past among them. */
export const consult = (
  feeds: ReadonlyMap<string, readonly StoredEntry[]>,
  members: readonly string[],
  rulesOf: RulesOf,
): Oracle => {
  const all = [...feeds].flatMap(([authority, entries]) =>
    entries.map((entry, seq) => readEntry(authority, seq, entry)),
  )
  all.sort((a, b) => a.height - b.height || (a.authority < b.authority ? -1 : 1) || a.seq - b.seq)
  const cuts = new Map(all.map(({ authority, seq, cut }) => [`${authority}/${seq}`, cut]))
  const effective = new Map<string, Act[]>()
  const judged: JudgedEntry[] = []

  const isInside = ({ authority, seq }: { authority: string; seq: number }, cut: Cut): boolean =>
    seq < (cut[authority] ?? 0)

  const stateAt = (key: string, cut: Cut): JsonObject | undefined => {
    let state: JsonObject | undefined
    for (const act of effective.get(key) ?? []) {
      const rules = rulesOf(act.affair, act.version)
      if (rules !== undefined && isInside(act, cut)) state = rules.evolve(state, act)
    }
    return state
  }

  const known = (party: string, cut: Cut): Cut => {
    const size = cut[party] ?? 0
    return size === 0 ? {} : { ...cuts.get(`${party}/${size - 1}`), [party]: size }
  }

  const firstState = (record: string, cut: Cut) => {
    const affair = record.split('/')[0] ?? ''
    for (let version = 1; rulesOf(affair, version) !== undefined; version += 1) {
      const state = stateAt(keyOf(record, version), cut)
      if (state !== undefined) return { version, state }
    }
    return undefined
  }

  /** All have endorsed last, and each is known to know that all did. */
  const isActive = (act: Act): boolean => {
    const record = `rules/${act.affair}.${act.version}`
    if (!act.cites.includes(record)) return false
    // A party stands where it first endorsed since it last declined.
    const last = members.map((member) => {
      const own = (effective.get(record) ?? []).filter(
        (each) => each.authority === member && isInside(each, act.cut),
      )
      return own[own.findLastIndex((each) => each.act === 'declined') + 1]
    })
    const itself: Cut = { ...act.cut, [act.authority]: act.seq + 1 }
    return last.every(
      (each) =>
        each !== undefined &&
        members.every((member) => isInside(each, member === act.authority ? itself : known(member, act.cut))),
    )
  }

  const judge = (rules: AnyRules, act: Act): string => {
    const schema = Object.hasOwn(rules.acts, act.act) ? rules.acts[act.act] : undefined
    if (schema === undefined) return 'unknown-act'
    if (!schema.fields.safeParse(act.fields).success) return 'malformed'
    const state = stateAt(keyOf(act.record, act.version), act.cut)
    if (state === undefined) {
      if (!rules.creating.includes(act.act)) return 'no-such-record'
      if (firstState(act.record, act.cut) !== undefined) return 'other-version'
      if (act.version > 1 && !isActive(act)) return 'version-not-active'
    }
    const view: View = {
      state,
      members,
      cited: (record) => (act.cites.includes(record) ? firstState(record, act.cut)?.state : undefined),
      known: (party) =>
        party === act.authority ? { ...act.cut, [party]: act.seq + 1 } : known(party, act.cut),
    }
    const verdict = objectToMarking(view, act.fields) ?? rules.judge(view, act)
    return verdict.effective ? 'effective' : verdict.reason.kind
  }

  for (const { act, authority, seq, cut } of all) {
    const rules = act && rulesOf(act.affair, act.version)
    const verdict = act === undefined ? 'effective' : rules === undefined ? 'held' : judge(rules, act)
    judged.push({ act, authority, seq, cut, verdict })
    if (act === undefined || verdict !== 'effective') continue
    const key = keyOf(act.record, act.version)
    effective.set(key, [...(effective.get(key) ?? []), act])
  }
  const verdicts = new Map(judged.map(({ authority, seq, verdict }) => [`${authority}/${seq}`, verdict]))
  return {
    entries: judged,
    verdictOf: (authority, seq) => verdicts.get(`${authority}/${seq}`),
    keys: () => [...effective.keys()].sort(),
    stateAt,
    known,
  }
}

const keyOf = (record: string, version: number): string => (version === 1 ? record : `${record}@${version}`)

const readEntry = (authority: string, seq: number, { leaf, facts, leafHash }: StoredEntry) => {
  const { compact, seen } = JSON.parse(leaf) as {
    readonly compact: string
    readonly seen: Readonly<Record<string, readonly [number, string]>>
  }
  const cut: Record<string, number> = { [authority]: seq }
  let height = seq
  for (const [peer, [size]] of Object.entries(seen)) {
    cut[peer] = size
    height += size
  }
  const { record, affair, version, act, cites, fields } = JSON.parse(facts)
  const told: Act | undefined =
    record === null
      ? undefined
      : {
          compact,
          authority,
          seq,
          leaf: Buffer.from(leafHash).toString('base64'),
          cut,
          height,
          record,
          affair,
          version,
          act,
          cites,
          fields,
        }
  return { authority, seq, cut, height, act: told }
}
