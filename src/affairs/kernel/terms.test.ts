/** Terms that the members propose, agree on and change, over commitments; and that what is final stays so. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import { commitment } from '../commitment/rules.ts'
import type { CommitmentState } from '../commitment/schema.ts'
import { rulesOf } from '../registry.ts'
import type { Act } from './act.ts'
import { type Cut, sizeIn } from './cut.ts'
import { take } from './engine.ts'
import { stateAt } from './fold.ts'
import { memoryWorkingSet } from './memory-working-set.ts'
import { pin, type Scenario, scenario, storyCompact, type Told } from './scenario.ts'
import { agreedTerms, finalTerms } from './terms.ts'
import { awaitedByTerms } from './waiting.ts'

const record = 'commitment/C1'
const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]

const termsFields = (base: string | null, due: string): JsonObject => ({
  base,
  marking: null,
  kind: 'action',
  bornFrom: null,
  madeOn: '2026-01-10',
  due,
  responsible: [],
  offices: [],
  theme: 'security',
})

const proposed = (by: string, due: string, base: string | null = null, saw?: Cut): Told => ({
  by,
  record,
  act: 'proposed',
  fields: termsFields(base, due),
  ...(saw === undefined ? {} : { saw }),
})

const accepted = (by: string, terms: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'accepted',
  fields: { terms },
  ...(saw === undefined ? {} : { saw }),
})

const declined = (by: string, terms: string): Told => ({ ...accepted(by, terms), act: 'declined' })

/** Stands for anything that tells its author's mirror of the other feed: here a report on another record. */
const acknowledged = (by: string): Told => ({
  by,
  record: 'contact/CT-1',
  act: 'reported',
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'own',
    marking: null,
    kind: 'meeting',
    start: null,
    end: null,
    files: [],
  },
})

const story = () => scenario({ rulesOf, sha256, members })

const termsOf = (told: Pick<Scenario, 'state'>) => (told.state(record) as CommitmentState).terms

const agreedDues = (told: Pick<Scenario, 'state'>) =>
  agreedTerms(termsOf(told), members).map((wording) => wording.fields.due)

describe('terms', () => {
  test('are agreed when the other side accepts them', () => {
    const open = story().given([proposed(vn, '2026')])
    assert.deepEqual([agreedDues(open), awaitedByTerms(termsOf(open), members)], [[], [th]])
    const closed = open.given([accepted(th, pin(vn, 0))])
    assert.deepEqual([agreedDues(closed), awaitedByTerms(termsOf(closed), members)], [['2026'], []])
  })

  test('are not agreed when the other side declines, and it is no longer waited for', () => {
    const told = story().given([proposed(vn, '2026'), declined(th, pin(vn, 0))])
    assert.deepEqual([agreedDues(told), awaitedByTerms(termsOf(told), members)], [[], []])
    assert.deepEqual(agreedDues(told.given([accepted(th, pin(vn, 0))])), ['2026'])
  })

  test('amend ∥ accept: not agreed until the amendment is accepted', () => {
    const crossed = story().given([
      proposed(vn, '2026'),
      proposed(vn, '2027'),
      accepted(th, pin(vn, 0), { [vn]: 1 }),
    ])
    assert.deepEqual([agreedDues(crossed), awaitedByTerms(termsOf(crossed), members)], [[], [th]])
    assert.deepEqual(agreedDues(crossed.given([accepted(th, pin(vn, 1))])), ['2027'])
  })

  test('amend ∥ amend: both wordings stand, and each side waits for the other', () => {
    const crossed = story().given([proposed(vn, '2026'), proposed(th, '2027', null, {})])
    assert.deepEqual(
      termsOf(crossed).map((round) => round.wordings.map(({ by, fields }) => [by, fields.due])),
      [
        [
          [th, '2027'],
          [vn, '2026'],
        ],
      ],
    )
    assert.deepEqual(awaitedByTerms(termsOf(crossed), members), members)
    assert.deepEqual(agreedDues(crossed.given([accepted(vn, pin(th, 0))])), ['2027'])
  })

  test('bind who has seen them agreed', () => {
    const agreed = story().given([proposed(vn, '2026'), accepted(th, pin(vn, 0))])
    assert.equal(agreed.when(declined(th, pin(vn, 0))).outcome, 'bound')
    assert.equal(agreed.when(accepted(vn, pin(th, 9))).outcome, 'no-such-terms')
  })

  test('change by a new round that starts from the last', () => {
    const agreed = story().given([proposed(vn, '2026'), accepted(th, pin(vn, 0)), acknowledged(vn)])
    const changed = agreed.given([proposed(th, '2027', pin(vn, 0))])
    assert.deepEqual(agreedDues(changed), ['2026'])
    assert.deepEqual(agreedDues(changed.given([accepted(vn, pin(th, 1))])), ['2026', '2027'])
  })

  test('are not amended as if nothing were agreed', () => {
    const agreed = story().given([proposed(vn, '2026'), accepted(th, pin(vn, 0))])
    assert.equal(agreed.when(proposed(vn, '2027')).outcome, 'terms-moved-on')
    assert.equal(agreed.when(proposed(vn, '2027', pin(th, 5))).outcome, 'terms-moved-on')
  })

  test('are not changed before they are final: an amendment on its way may still undo them', () => {
    const agreed = () => story().given([proposed(vn, '2026'), accepted(th, pin(vn, 0))])
    assert.equal(agreed().when(proposed(th, '2027', pin(vn, 0))).outcome, 'not-final-yet')
    assert.equal(agreed().when(proposed(vn, '2027', pin(vn, 0))).outcome, 'effective')
  })
})

/** Random schedules of two or three authors who move, amend and change terms knowing different parts of the past. */
type Step = { readonly who: number; readonly sees: number; readonly move: number; readonly pick: number }

const steps = fc.array(
  fc.record({
    who: fc.nat(2),
    sees: fc.oneof(fc.constant(7), fc.nat(7)),
    move: fc.oneof(fc.constant(1), fc.nat(3)),
    pick: fc.oneof(fc.constant(0), fc.nat(5)),
  }),
  { minLength: 8, maxLength: 50 },
)

/** Whether `longer` begins with `shorter`. */
const extend = (shorter: readonly string[], longer: readonly string[]): boolean =>
  shorter.every((leaf, i) => longer[i] === leaf)

const play = (parties: readonly string[], schedule: readonly Step[]): number => {
  const set = memoryWorkingSet(parties)
  const cuts = new Map<string, Cut>()
  const seen = new Map<string, readonly string[]>()
  let longest: readonly string[] = []

  for (const step of schedule) {
    const author = parties[step.who % parties.length] ?? ''
    const seq = sizeIn(cuts.get(author) ?? {}, author)
    // What an author sees comes whole: with everything that the others had seen when they wrote it.
    let cut: Record<string, number> = { ...cuts.get(author), [author]: seq }
    for (const [i, other] of parties.entries()) {
      if (other === author || ((step.sees >> i) & 1) === 0) continue
      const past = cuts.get(other) ?? {}
      cut = Object.fromEntries(parties.map((each) => [each, Math.max(sizeIn(cut, each), sizeIn(past, each))]))
    }
    const state = stateAt(rulesOf('commitment', 1) ?? commitment, set, record, cut) as
      | CommitmentState
      | undefined
    const act = actOf(parties, author, seq, cut, state, step)
    set.accept(act)
    take({ rulesOf, sha256, encodeBase64 }, set, act)
    const now: Cut = { ...cut, [author]: seq + 1 }
    cuts.set(author, now)

    const after = stateAt(rulesOf('commitment', 1) ?? commitment, set, record, now) as
      | CommitmentState
      | undefined
    const view = { members: parties, known: (party: string) => knownAt(set.cutOf, now, party) }
    const chain = finalTerms(after?.terms ?? [], view).map(({ leaf }) => leaf)
    assert.ok(extend(seen.get(author) ?? [], chain), 'what was final for this author still is')
    assert.ok(extend(chain, longest) || extend(longest, chain), 'no two texts are final at once')
    seen.set(author, chain)
    if (chain.length > longest.length) longest = chain
  }
  return longest.length
}

const knownAt = (cutOf: (ref: readonly [string, number]) => Cut, cut: Cut, party: string): Cut => {
  const size = sizeIn(cut, party)
  return size === 0 ? {} : { ...cutOf([party, size - 1]), [party]: size }
}

const actOf = (
  parties: readonly string[],
  authority: string,
  seq: number,
  cut: Cut,
  state: CommitmentState | undefined,
  { move, pick }: Step,
): Act => {
  const terms = state?.terms ?? []
  const leaves = terms.flatMap((round) => round.wordings.map((wording) => wording.leaf))
  const newest = leaves.at(-1 - (pick % Math.max(1, leaves.length)))
  const inForce = agreedTerms(terms, parties).at(-1)?.leaf ?? null
  const [act, fields]: readonly [string, JsonObject] =
    newest === undefined || move === 0 || (newest === inForce && pick === 0)
      ? ['proposed', termsFields(pick < 4 ? inForce : null, '2026')]
      : [move === 3 ? 'declined' : 'accepted', { terms: newest }]
  return {
    compact: storyCompact,
    authority,
    seq,
    leaf: pin(authority, seq),
    cut,
    height: Object.values(cut).reduce((sum, size) => sum + size, 0),
    record,
    affair: 'commitment',
    version: 1,
    act,
    cites: [],
    fields,
  }
}

for (const parties of [members, ['LA.MPS', th, vn]]) {
  test(`what ${parties.length} parties agreed finally stays agreed, whatever was on its way`, () => {
    const reached = { one: 0, more: 0 }
    fc.assert(
      fc.property(steps, (schedule) => {
        const length = play(parties, schedule)
        if (length === 1) reached.one += 1
        if (length > 1) reached.more += 1
      }),
      { numRuns: process.env.COMITY_SOAK === undefined ? 1_500 : 50_000 },
    )
    assert.ok(reached.one > 100 && reached.more > 40, JSON.stringify(reached))
  })
}
