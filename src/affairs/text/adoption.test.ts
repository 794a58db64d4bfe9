/**
 * Whatever two or three sides do to a text at once, and whoever sees what when: no two digests are ever adopted beyond
 * change, and what is adopted beyond change stays, with the text that it is the digest of.
 */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { encodeBase64 } from '../../ledger/base64.ts'
import { affairOf } from '../../ledger/names.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import { finalAt } from '../kernel/accord.ts'
import type { Act } from '../kernel/act.ts'
import { take } from '../kernel/engine.ts'
import { itemStanding } from '../kernel/keyed-terms.ts'
import { type MemoryWorkingSet, memoryWorkingSet } from '../kernel/memory-working-set.ts'
import { pin, storyCompact } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { digestToAdopt, paragraphsOf } from './reading.ts'
import type { TextState } from './schema.ts'
import { digestOf, framed, textRecord } from './text-story.ts'

/** One side and what it holds: feeds of the others arrive in pieces, its own is its own. */
interface Side {
  readonly authority: string
  readonly set: MemoryWorkingSet
  readonly held: Map<string, number>
}

interface Step {
  readonly who: number
  readonly from: number
  readonly what: number
  readonly pick: number
}

const steps = (runs: number) =>
  fc.array(
    fc.record({ who: fc.nat(5), from: fc.nat(5), what: fc.nat(18), pick: fc.nat(5) }) as fc.Arbitrary<Step>,
    { minLength: Math.floor(runs / 2), maxLength: runs, size: 'max' },
  )

const play = (members: readonly string[], story: readonly Step[]) => {
  const feeds = new Map<string, Act[]>(members.map((member) => [member, []]))
  const sides = members.map(
    (authority): Side => ({ authority, set: memoryWorkingSet(members), held: new Map() }),
  )
  const adopted = new Set<string>()

  const receive = (side: Side, act: Act): string => {
    side.set.accept(act)
    side.held.set(act.authority, act.seq + 1)
    const outcome = take({ rulesOf, sha256, encodeBase64 }, side.set, act)
    return outcome.kind === 'judged' && outcome.verdict.effective ? 'effective' : 'void'
  }

  /** One entry of a feed, with what its author had seen before it. */
  const fetch = (side: Side, from: string): void => {
    const next = feeds.get(from)?.[side.held.get(from) ?? 0]
    if (next === undefined) return
    for (const member of members)
      while (member !== from && (side.held.get(member) ?? 0) < (next.cut[member] ?? 0)) fetch(side, member)
    if (next.seq === (side.held.get(from) ?? 0)) receive(side, next)
  }

  const write = (side: Side, act: string, fields: JsonObject, record = textRecord): void => {
    const { authority } = side
    const feed = feeds.get(authority) ?? []
    const cut = Object.fromEntries([...side.held].filter(([, size]) => size > 0))
    const seq = feed.length
    const height = Object.values(cut).reduce((sum, size) => sum + size, 0)
    const place = { authority, seq, leaf: pin(authority, seq), cut, height, compact: storyCompact }
    const affair = affairOf(record)
    const whole: Act = { ...place, record, affair, version: 1, act, cites: [], fields }
    // An honest side writes nothing that it judges void: what is void is tried and forgotten.
    const trial = memoryWorkingSet(members)
    replay(trial, feeds, cut)
    trial.accept(whole)
    const outcome = take({ rulesOf, sha256, encodeBase64 }, trial, whole)
    if (outcome.kind !== 'judged' || !outcome.verdict.effective) return
    feed.push(whole)
    receive(side, whole)
    note(side)
  }

  /** What this side now knows to be adopted beyond change. */
  const note = (side: Side): void => {
    const state = textAt(side)
    if (state === undefined) return
    const known = (party: string) =>
      party === side.authority
        ? Object.fromEntries(side.held)
        : lastCut(feeds.get(party) ?? [], side.held.get(party) ?? 0)
    const digest = finalAt(state.adoption, { known }, members)
    if (digest === undefined) return
    adopted.add(digest)
    assert.equal(digestToAdopt(storyCompact, textRecord, state, members), digest, 'the text is another')
  }

  const [first] = sides
  assert.ok(first)
  write(first, 'framed', framed(first.authority).fields)
  const fetchAll = (side: Side): void => {
    for (const from of members)
      while ((side.held.get(from) ?? 0) < (feeds.get(from)?.length ?? 0)) fetch(side, from)
    note(side)
  }
  const playSteps = (all: readonly Step[]): void => {
    for (const step of all) {
      const side = sides[step.who % sides.length] ?? first
      const from = members[step.from % members.length] ?? ''
      if (step.what < 8) {
        if (from !== side.authority) fetch(side, from)
        note(side)
        continue
      }
      const [act, fields] = actOf(textAt(side), members, step)
      if (act !== undefined) write(side, act, fields)
    }
  }
  playSteps(story)
  // Left to themselves they come to terms, some of them; then the same quarrel once more, over what is adopted.
  for (let round = 0; round < 6; round += 1) {
    for (const side of sides) {
      fetchAll(side)
      for (const [act, fields] of givingWay(textAt(side), members)) write(side, act, fields)
      // Something else, as there always is: by it the others learn what this side has seen.
      write(side, 'introduced', { since: null }, `office/${side.authority}.${round}`)
    }
  }
  playSteps([...story].reverse())
  for (const side of sides) fetchAll(side)
  return { adopted, states: sides.map(textAt) }
}

/** What a side that gives way does: leaves an adoption that is stale, accepts the newest of everything, and adopts. */
const givingWay = (
  state: TextState | undefined,
  members: readonly string[],
): readonly (readonly [string, JsonObject])[] => {
  if (state === undefined) return []
  const open = state.paragraphs.filter(({ terms }) => itemStanding(terms, members) === 'open')
  const now = digestToAdopt(storyCompact, textRecord, state, members) ?? ''
  const isStale = state.adoption.some(({ digest }) => digest !== now)
  return [
    ...(isStale ? [['adoption-withdrawn', {}] as const] : []),
    ['frame-accepted', { terms: state.frame.at(-1)?.wordings.at(-1)?.leaf ?? '' }],
    ...open.map(
      ({ key, terms }) => ['accepted', { key, terms: terms.at(-1)?.wordings.at(-1)?.leaf ?? '' }] as const,
    ),
    ['adopted', { digest: now }],
  ]
}

const textAt = (side: Side): TextState | undefined =>
  side.set.record(textRecord)?.state as TextState | undefined

const lastCut = (feed: readonly Act[], size: number) => {
  const last = feed[size - 1]
  return last === undefined ? {} : { ...last.cut, [last.authority]: size }
}

const replay = (set: MemoryWorkingSet, feeds: ReadonlyMap<string, readonly Act[]>, cut: Act['cut']): void => {
  const acts = [...feeds].flatMap(([authority, feed]) => feed.slice(0, cut[authority] ?? 0))
  for (const act of acts.sort((a, b) => a.height - b.height)) {
    set.accept(act)
    take({ rulesOf, sha256, encodeBase64 }, set, act)
  }
}

/** What a drafter might do next, mostly towards an adoption. */
const actOf = (
  state: TextState | undefined,
  members: readonly string[],
  { what, pick }: Step,
): readonly [string, JsonObject] | readonly [undefined, JsonObject] => {
  if (state === undefined) return [undefined, {}]
  const frame = state.frame.at(-1)?.wordings.at(-1)?.leaf ?? ''
  const open = state.paragraphs.filter(({ terms }) => itemStanding(terms, members) === 'open')
  const items = open.length > 0 ? open : state.paragraphs
  const item = items[pick % Math.max(1, items.length)]
  const round = item?.terms.at(-1)
  const terms = round?.wordings[pick % Math.max(1, round.wordings.length)]?.leaf ?? frame
  const digest =
    state.adoption[0]?.digest ?? digestToAdopt(storyCompact, textRecord, state, members) ?? digestOf(frame)
  const wording = { marking: null, form: 'paragraph', place: 'V', commits: null }
  const newest = round?.wordings.at(-1)?.leaf ?? frame
  const accept = ['accepted', { key: item?.key ?? 'p', terms: pick === 3 ? terms : newest }] as const
  // Mostly towards the end; now and then back.
  const isWayward = pick === 4
  switch (what) {
    case 8:
      if (state.paragraphs.length > 1 && !isWayward) break
      return ['proposed', { ...wording, key: pick % 2 === 0 ? 'p' : 'q', base: null }]
    case 9:
      if (pick > 2) return ['proposed', { ...wording, key: item?.key ?? 'p', base: terms }]
      return pick > 0 ? accept : ['declined', { key: item?.key ?? 'p', terms }]
    case 10:
      if (isWayward) return ['adoption-withdrawn', {}]
      return ['frame-accepted', { terms: frame }]
    case 11:
      if (isWayward) return ['framed', { ...framed('').fields, base: frame }]
      return ['frame-accepted', { terms: frame }]
    case 12:
    case 13:
    case 14:
      return accept
  }
  return ['adopted', { digest: digestToAdopt(storyCompact, textRecord, state, members) ?? digest }]
}

const isSoak = process.env.COMITY_SOAK === '1'

describe('adoption, whatever crosses', () => {
  for (const members of [
    ['TH.NSC', 'VN.MPS'],
    ['LA.MPS', 'TH.NSC', 'VN.MPS'],
  ]) {
    test(`${members.length} sides: one digest at most, for good, and one truth in the end`, () => {
      let reached = 0
      fc.assert(
        fc.property(steps(members.length * 25), (story) => {
          const { adopted, states } = play(members, story)
          assert.ok(adopted.size <= 1, [...adopted].join(' and '))
          reached += adopted.size
          for (const state of states) assert.deepEqual(state, states[0])
          const [state] = states
          assert.ok(state && paragraphsOf(state, members))
        }),
        { numRuns: isSoak ? 20_000 : 60, seed: 3 },
      )
      assert.ok(reached > 0, 'no story came to an adoption')
    })
  }
})
