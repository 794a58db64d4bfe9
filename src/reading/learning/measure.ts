/**
 * How well drafts agree with what people marked. Spans match when they share half of their union, or one contains the
 * other with 60 % of the longer; names when one contains the other or they share most words. Matching is one to one,
 * best pairs first; what falls on a restatement of an item already found is no false alarm.
 */
import type { CommitmentDraft, Draft } from '../draft.ts'
import type { GoldCommitment, GoldDocument } from './gold.ts'

export interface Tally {
  hit: number
  gold: number
  predicted: number
}

/** Group of documents ("all", a language, "machine-translated") → measure → counts. */
export type Measures = Map<string, Map<string, Tally>>

export interface Judged {
  readonly text: string
  readonly gold: GoldDocument
  readonly draft: Draft | undefined
}

export const measure = (documents: readonly Judged[]): Measures => {
  const sums: Measures = new Map()
  for (const document of documents) {
    const groups = groupsOf(document.gold)
    const add = (name: string, hit: number, gold: number, predicted: number): void => {
      for (const group of groups) addTo(sums, group, name, hit, gold, predicted)
    }
    measureCommitments(document, add)
    measureNames(document, add)
    measureMeeting(document, add)
  }
  return sums
}

type Add = (name: string, hit: number, gold: number, predicted: number) => void

const groupsOf = (gold: GoldDocument): string[] => [
  'all',
  gold.language,
  gold.kind === 'mt-news' || /synthetic/i.test(`${gold.kind} ${gold.notes ?? ''}`)
    ? 'machine-translated'
    : 'original',
]

const addTo = (
  sums: Measures,
  group: string,
  name: string,
  hit: number,
  gold: number,
  predicted: number,
): void => {
  let measures = sums.get(group)
  if (measures === undefined) {
    measures = new Map()
    sums.set(group, measures)
  }
  const tally = measures.get(name) ?? { hit: 0, gold: 0, predicted: 0 }
  tally.hit += hit
  tally.gold += gold
  tally.predicted += predicted
  measures.set(name, tally)
}

export const f1Of = (t: Tally): number =>
  t.gold + t.predicted === 0 ? 1 : (2 * t.hit) / (t.gold + t.predicted)

interface Range {
  readonly start: number
  readonly end: number
}

export const spanLikeness = (a: Range, b: Range): number => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  const la = a.end - a.start
  const lb = b.end - b.start
  const union = la + lb - shared
  const likeness = union === 0 ? 0 : shared / union
  return shared > 0 && shared === Math.min(la, lb) && shared >= 0.6 * Math.max(la, lb)
    ? Math.max(likeness, 0.5)
    : likeness
}

const matchPairs = <G, P>(
  golds: readonly G[],
  drafts: readonly P[],
  likeness: (g: G, p: P) => number,
  least: number,
): [G, P][] => {
  const pairs = golds
    .flatMap((g) => drafts.map((p) => ({ g, p, s: likeness(g, p) })))
    .filter((x) => x.s >= least)
  pairs.sort((a, b) => b.s - a.s)
  const takenGold = new Set<G>()
  const takenDraft = new Set<P>()
  const out: [G, P][] = []
  for (const { g, p } of pairs) {
    if (takenGold.has(g) || takenDraft.has(p)) continue
    takenGold.add(g)
    takenDraft.add(p)
    out.push([g, p])
  }
  return out
}

const measureCommitments = ({ text, gold, draft }: Judged, add: Add): void => {
  const drafts = draft?.commitments ?? []
  const rangeOf = (span: string): Range | undefined => {
    const start = text.indexOf(span)
    return start < 0 ? undefined : { start, end: start + span.length }
  }
  const likeness = (g: GoldCommitment, p: Range): number =>
    Math.max(
      0,
      ...[g.span, ...(g.restated ?? [])]
        .map((s) => rangeOf(s))
        .map((r) => (r === undefined ? 0 : spanLikeness(r, p))),
    )
  const tally = (golds: readonly GoldCommitment[], preds: readonly CommitmentDraft[]) => {
    const hits = matchPairs(golds, preds, likeness, 0.5)
    const repeats = preds.filter(
      (p) =>
        !hits.some(([, q]) => q === p) &&
        gold.commitments.some((g) => (g.restated ?? []).length > 0 && likeness(g, p) >= 0.5),
    ).length
    return { hits, predicted: preds.length - repeats }
  }
  const every = tally(gold.commitments, drafts)
  add('commitments', every.hits.length, gold.commitments.length, every.predicted)
  const goldActions = gold.commitments.filter((c) => c.kind === 'action')
  const actions = tally(
    goldActions,
    drafts.filter((d) => d.kind === 'action'),
  )
  add('actions', actions.hits.length, goldActions.length, actions.predicted)
  for (const [g, p] of every.hits) {
    add('kind', Number(g.kind === p.kind), 1, 1)
    add('topic', Number([g.topic, ...(g.also_topics ?? [])].includes(p.topic)), 1, 1)
    add('parties', Number([...(g.parties ?? [])].sort().join() === [...p.parties].sort().join()), 1, 1)
    const due = g.due ?? null
    if (due !== null || p.due !== null)
      add('due', Number(due === p.due), Number(due !== null), Number(p.due !== null))
  }
}

const fold = (s: string | undefined | null): string =>
  (s ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s ]+/g, ' ')
    .trim()

const wordsOf = (s: string): Set<string> =>
  new Set(
    fold(s)
      .split(/[\s,.()“”"'’-]+/)
      .filter((w) => w !== ''),
  )

export const nameLikeness = (a: string | undefined | null, b: string | undefined | null): number => {
  const x = fold(a)
  const y = fold(b)
  if (x === '' || y === '') return 0
  if (x === y) return 1
  if (x.includes(y) || y.includes(x))
    return 0.5 + Math.min(x.length, y.length) / Math.max(x.length, y.length) / 2
  const s = wordsOf(x)
  const t = wordsOf(y)
  const shared = [...s].filter((w) => t.has(w)).length
  return shared / Math.max(1, s.size + t.size - shared)
}

const measureNames = ({ gold, draft }: Judged, add: Add): void => {
  const people = matchPairs(
    gold.participants ?? [],
    draft?.participants ?? [],
    (g, p) => Math.max(nameLikeness(g.name, p.name), nameLikeness(g.name_canonical, p.name)),
    0.7,
  )
  add('participants', people.length, gold.participants?.length ?? 0, draft?.participants.length ?? 0)
  for (const [g, p] of people) add('participant party', Number((g.party ?? null) === p.party), 1, 1)
  const texts = matchPairs(
    gold.instruments ?? [],
    draft?.instruments ?? [],
    (g, p) => nameLikeness(g.name, p.name),
    0.6,
  )
  add('instruments', texts.length, gold.instruments?.length ?? 0, draft?.instruments.length ?? 0)
  for (const [g, p] of texts) add('instrument status', Number(g.status === p.status), 1, 1)
}

const meetingFields = ['mechanism', 'ordinal', 'date', 'place', 'host_party'] as const

const measureMeeting = ({ gold, draft }: Judged, add: Add): void => {
  for (const field of meetingFields) {
    const g = gold.meeting?.[field] ?? null
    const p = draft?.meeting[field] ?? null
    if (g === null && p === null) continue
    const same =
      field === 'mechanism' || field === 'place'
        ? nameLikeness(String(g ?? ''), String(p ?? '')) >= 0.6
        : g === p
    const hit = Number(g !== null && p !== null && same)
    add(`meeting ${field}`, hit, Number(g !== null), Number(p !== null))
    add('meeting', hit, Number(g !== null), Number(p !== null))
  }
}
