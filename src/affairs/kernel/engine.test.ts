/** Whatever order acts arrive in, if each comes after its past: the same verdicts, states and digests of entries. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import { rulesOf } from '../registry.ts'
import { type Act, inOrder } from './act.ts'
import { type Cut, sizeIn } from './cut.ts'
import { type Outcome, take } from './engine.ts'
import { memoryWorkingSet } from './memory-working-set.ts'
import { pin, storyCompact } from './scenario.ts'

const members = ['LA.MPS', 'TH.NSC', 'VN.MPS']

interface Step {
  readonly who: number
  readonly sees: number
  readonly what: number
  readonly pick: number
}

const steps = fc.array(fc.record({ who: fc.nat(2), sees: fc.nat(7), what: fc.nat(4), pick: fc.nat(9) }), {
  minLength: 6,
  maxLength: 30,
})

const report = (corrects: string | null): JsonObject => ({
  corrects,
  happenedOn: null,
  certainty: 'own',
  marking: null,
  kind: 'meeting',
  start: null,
  end: null,
  files: [],
})

/** Acts on two records, many of them void: whoever pins what it pleases. */
const historyOf = (schedule: readonly Step[]): readonly Act[] => {
  const acts: Act[] = []
  const past = new Map<string, Cut>()
  for (const { who, sees, what, pick } of schedule) {
    const authority = members[who] ?? ''
    const heard = members.filter((_, i) => i === who || ((sees >> i) & 1) === 1)
    const cut: Cut = Object.fromEntries(
      members.map((each) => [each, Math.max(...heard.map((from) => sizeIn(past.get(from) ?? {}, each)))]),
    )
    const seq = sizeIn(cut, authority)
    const pinned = acts[acts.length - 1 - (pick % Math.max(1, acts.length))]?.leaf ?? pin('TH.NSC', 99)
    const [act, fields]: readonly [string, JsonObject] =
      what < 2
        ? ['reported', report(what === 0 ? null : pinned)]
        : what === 2
          ? ['disputed', { statement: pinned, ground: 'not-ours' }]
          : ['confirmed', { statement: pinned }]
    acts.push({
      compact: storyCompact,
      authority,
      seq,
      leaf: pin(authority, seq),
      cut,
      height: Object.values(cut).reduce((sum, size) => sum + size, 0),
      record: pick % 4 === 0 ? 'contact/CT-2' : 'contact/CT-1',
      affair: 'contact',
      version: 1,
      act,
      cites: [],
      fields,
    })
    past.set(authority, { ...cut, [authority]: seq + 1 })
  }
  return acts
}

/** Another order in which every act comes after its past: always the first that may come, by `rank`. */
const reordered = (acts: readonly Act[], rank: (act: Act) => number): readonly Act[] => {
  const waiting = [...acts].sort((a, b) => rank(a) - rank(b))
  const here = new Map<string, number>()
  const order: Act[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex((act) =>
      members.every((each) => (here.get(each) ?? 0) >= sizeIn(act.cut, each)),
    )
    const [act] = waiting.splice(next, 1)
    assert.ok(act !== undefined && next >= 0)
    here.set(act.authority, act.seq + 1)
    order.push(act)
  }
  return order
}

const play = (acts: readonly Act[]) => {
  const set = memoryWorkingSet(members)
  const outcomes = new Map<string, Outcome>()
  for (const act of acts) {
    set.accept(act)
    outcomes.set(act.leaf, take({ rulesOf, sha256, encodeBase64 }, set, act))
  }
  const inAnyOrder = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1))
  return { outcomes: inAnyOrder, records: set.records() }
}

test('the order of arrival changes nothing', () => {
  let voids = 0
  let crossings = 0
  fc.assert(
    fc.property(steps, fc.integer(), (schedule, seed) => {
      const acts = historyOf(schedule)
      const asWritten = play(acts)
      assert.deepEqual(play([...acts].sort(inOrder)), asWritten)
      assert.deepEqual(play(reordered(acts, (act) => (act.seq * 7919 + act.height * seed) % 101)), asWritten)
      if (asWritten.outcomes.some(([, each]) => each.kind === 'judged' && !each.verdict.effective)) voids += 1
      if (
        acts.some((act, i) => acts.slice(0, i).some((other) => sizeIn(act.cut, other.authority) <= other.seq))
      )
        crossings += 1
    }),
    { numRuns: process.env.COMITY_SOAK === undefined ? 300 : 20_000 },
  )
  assert.ok(voids > 60 && crossings > 60, `${voids} with void acts, ${crossings} with crossing acts`)
})
