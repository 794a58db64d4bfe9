/**
 * Given / when / then over the engine, for the tests of affairs and for reading: each line of a story is an act of one
 * authority, and says what its author had seen.
 *
 *   scenario(deps).given([{ by: 'VN.MPS', act: 'proposed', … }]).when({ by: 'TH.NSC', act: 'accepted', … }).outcome
 *
 * The feeds of a story begin at place 0 with its first act (no genesis), so `pin('VN.MPS', 0)` is the leaf of the first
 * act of VN.MPS: a readable stand-in for a hash.
 */
import { encodeBase64 } from '../../ledger/base64.ts'
import { affairOf } from '../../ledger/names.ts'
import type { Sha256 } from '../../ledger/sha256.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Act } from './act.ts'
import { type Cut, sizeIn } from './cut.ts'
import { take } from './engine.ts'
import { type MemoryWorkingSet, memoryWorkingSet } from './memory-working-set.ts'
import { recordKey } from './past.ts'
import type { RulesOf } from './rules.ts'

export interface Told {
  readonly by: string
  readonly record: string
  readonly act: string
  readonly fields: JsonObject
  readonly cites?: readonly string[]
  readonly version?: number
  /** Sizes seen of the other feeds; all that was written before it, if left out. Never less than the author saw before. */
  readonly saw?: Cut
}

export interface ScenarioDeps {
  readonly rulesOf: RulesOf
  readonly sha256: Sha256
  readonly members: readonly string[]
}

export interface Scenario {
  /** Acts that take effect, or are held; one that is void spoils the story and throws. Gives back the same scenario. */
  given(acts: readonly Told[]): Scenario
  /** What would become of this act. The story stays as it was. */
  when(act: Told): Happened
  state(record: string, version?: number): JsonObject | undefined
  /** States of all records by key. */
  states(): ReadonlyMap<string, JsonObject>
}

export interface Happened extends Pick<Scenario, 'state' | 'states'> {
  /** `effective`, `held`, or the kind of the refusal. */
  readonly outcome: string
  readonly detail: Readonly<Record<string, string | number>>
}

/** The compact that every story is told in. */
export const storyCompact = `c${'a'.repeat(32)}`

/** The leaf of the act at this place of a story: 44 characters of base64, like a hash. */
export const pin = (authority: string, seq: number): string =>
  `${`${authority.replace(/[.-]/g, '/')}/${seq}/`.padEnd(43, '0')}=`

export const scenario = (deps: ScenarioDeps): Scenario => {
  const set = memoryWorkingSet(deps.members)
  const written: Act[] = []
  const story: Scenario = {
    ...reader(set),
    given(acts) {
      for (const told of acts) {
        const act = actOf(deps.members, written, told)
        const { outcome } = write(deps, set, act)
        if (outcome !== 'effective' && outcome !== 'held')
          throw new Error(`given ${told.by} ${told.act} ${told.record}: ${outcome}`)
        written.push(act)
      }
      return story
    },
    when(told) {
      const again = memoryWorkingSet(deps.members)
      for (const act of written) write(deps, again, act)
      return write(deps, again, actOf(deps.members, written, told))
    },
  }
  return story
}

const reader = (set: MemoryWorkingSet): Pick<Scenario, 'state' | 'states'> => ({
  state: (record, version = 1) => set.record(recordKey(record, version))?.state,
  states: () => new Map(set.records().map(({ key, state }) => [key, state])),
})

const write = (deps: ScenarioDeps, set: MemoryWorkingSet, act: Act): Happened => {
  set.accept(act)
  const outcome = take({ rulesOf: deps.rulesOf, sha256: deps.sha256, encodeBase64 }, set, act)
  const reason = outcome.kind === 'judged' && !outcome.verdict.effective ? outcome.verdict.reason : undefined
  return {
    ...reader(set),
    outcome: reason?.kind ?? (outcome.kind === 'held' ? 'held' : 'effective'),
    detail: reason?.detail ?? {},
  }
}

const actOf = (members: readonly string[], written: readonly Act[], told: Told): Act => {
  const sizes = cutOf(members, (member) => written.filter((act) => act.authority === member).length)
  const seq = sizeIn(sizes, told.by)
  const before = written.findLast((act) => act.authority === told.by)?.cut ?? {}
  const saw = told.saw ?? sizes
  const seen = cutOf(members, (member) =>
    member === told.by ? seq : Math.max(sizeIn(saw, member), sizeIn(before, member)),
  )
  return {
    compact: storyCompact,
    authority: told.by,
    seq,
    leaf: pin(told.by, seq),
    cut: seen,
    height: Object.values(seen).reduce((sum, size) => sum + size, 0),
    record: told.record,
    affair: affairOf(told.record),
    version: told.version ?? 1,
    act: told.act,
    cites: told.cites ?? [],
    fields: told.fields,
  }
}

/** Feeds of which nothing is known are left out, as in a leaf. */
const cutOf = (members: readonly string[], sizeOf: (member: string) => number): Cut =>
  Object.fromEntries(
    members.map((member) => [member, sizeOf(member)] as const).filter(([, size]) => size > 0),
  )
