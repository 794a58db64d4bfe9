/**
 * A session of the exercise: proposed by one side, countered by the other, agreed; delegations, agenda, the carry-over sheet
 * reviewed, and the next session on which goes on what was not done.
 */

import type { CommitmentState } from '../../src/affairs/commitment/schema.ts'
import { evidenceOf } from '../../src/affairs/review/evidence.ts'
import { type SheetRow, sheet } from '../../src/affairs/review/reading.ts'
import type { ReviewState } from '../../src/affairs/review/schema.ts'
import { orMissing } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { ActToRelease } from '../nodes/node-api.ts'
import { authorities, type BySide, type Side } from '../nodes/sides.ts'
import { accepted, act, confirmed, noSources, stating, wording } from './act.ts'
import { countAlike, statusAlike } from './alike.ts'
import { sendHeld } from './held-exercise.ts'
import {
  agendaTitles,
  delegates,
  dutyDesk,
  heldOutcome,
  mechanismName,
  neverSent,
  phraseBook,
  places,
  remarks,
} from './wording.ts'

export const session = 'session/EX-3'
const nextSession = 'session/EX-4'
const mechanism = 'mechanism/EX-WG'
const review = 'review/EX-3'
const nextReview = 'review/EX-4'
const agenda = 'agenda/EX-3'

/** One of each side: that which is done, and that which goes on. */
const done = 'commitment/EX-1'
const goesOn = 'commitment/EX-2'

export const runSession = async (desks: BySide<Desk>): Promise<void> => {
  const { VN, TH } = desks
  const [founded, promised] = await VN.send([mechanismProposed, promise(done, authorities.VN, dutyDesk)])
  const [promisedToo] = await TH.send([
    promise(goesOn, authorities.TH, phraseBook),
    accepted(mechanism, leafOf(founded)),
    accepted(done, leafOf(promised)),
  ])
  await VN.send([accepted(goesOn, leafOf(promisedToo)), meetingOn('2026-06-10', '2026-06-11')])
  const [countered] = await sendHeld(
    TH,
    [meetingOn('2026-06-24', '2026-06-24', neverSent)],
    [meetingOn('2026-06-24', '2026-06-25')],
  )
  await statusAlike(desks, session, 'proposed')
  await VN.send([
    accepted(session, leafOf(countered)),
    delegationOf('VN'),
    agendaProposed,
    act(review, 'put', { commitment: done, session }, { cites: [done, session] }),
  ])
  const [listed] = await agendaLeaf(desks)
  await TH.send([
    delegationOf('TH'),
    accepted(agenda, listed),
    act(review, 'put', { commitment: goesOn, session }, { cites: [goesOn, session] }),
  ])
  for (const [record, status] of [
    [session, 'agreed'],
    [agenda, 'agreed'],
    [`delegation/EX-3.${authorities.VN}`, 'own'],
    [`delegation/EX-3.${authorities.TH}`, 'own'],
  ] as const) {
    await statusAlike(desks, record, status)
  }
  await reviewTogether(desks)
  await goOn(desks)
}

const agendaLeaf = async ({ TH }: BySide<Desk>): Promise<readonly [string]> => {
  const shown = await TH.node.record(TH.compact, agenda)
  return [orMissing(shown?.acts.at(-1), 'the agenda').leaf]
}

/** The sheet: each assessed by one side, agreed by the other; and the evidence that follows from it. */
const reviewTogether = async (desks: BySide<Desk>): Promise<void> => {
  const { VN, TH } = desks
  const [one, two] = await VN.send([assessed(done, 'done'), assessed(goesOn, 'in-progress')])
  await TH.send([
    act(review, 'accepted', { key: done, terms: leafOf(one) }),
    act(review, 'accepted', { key: goesOn, terms: leafOf(two) }),
    heldReport,
  ])
  await statusAlike(desks, review, 'reviewed')
  const evidence = await evidenceToGive(TH)
  const given = await TH.send(evidence)
  const held = orMissing(
    (await VN.node.record(VN.compact, session))?.acts.find((each) => each.act === 'reported'),
    'the report of the session',
  )
  await VN.send([
    confirmed(session, held.leaf),
    ...given.map(({ leaf }, i) => confirmed(String(evidence[i]?.record), leaf)),
  ])
  await statusAlike(desks, session, 'confirmed')
  await statusAlike(desks, done, 'reported-fulfilled')
}

/** What was not closed is put before the next session, whose number, host and rough date are proposed. */
const goOn = async (desks: BySide<Desk>): Promise<void> => {
  const { VN, TH } = desks
  await TH.send([next])
  await statusAlike(desks, nextSession, 'proposed')
  const { candidates } = await openSession(VN, nextSession)
  const carried = candidates.filter(({ carriedFrom }) => carriedFrom.includes(session))
  await VN.send(
    carried.map(({ record }) =>
      act(nextReview, 'put', { commitment: record, session: nextSession }, { cites: [record, nextSession] }),
    ),
  )
}

/** Commitments that stood before this session and stand before the next, as both nodes have it. */
export const countCarriedOver = (desks: BySide<Desk>): Promise<number> =>
  countAlike('commitments carried over', desks, async (desk) => {
    const [before, after] = await Promise.all([openSession(desk, session), openSession(desk, nextSession)])
    const rows = after.review?.rows ?? []
    return rows.filter((row) => before.review?.rows.some(({ commitment }) => commitment === row.commitment))
      .length
  })

/** Of what the API shows of a session, what is asked for here. */
interface SessionShown {
  readonly review: { readonly rows: readonly { readonly commitment: string }[] } | null
  readonly candidates: readonly { readonly record: string; readonly carriedFrom: readonly string[] }[]
}

const openSession = ({ node, compact }: Desk, record: string): Promise<SessionShown> =>
  node.as('desk').call('GET', `/compacts/${compact}/sessions/${record.slice('session/'.length)}`)

const leafOf = (made: { readonly leaf: string } | undefined): string => orMissing(made, 'an act').leaf

const mechanismProposed = act(
  mechanism,
  'proposed',
  {
    ...wording,
    level: 'services',
    leads: [],
    cadence: 'year',
    hosting: 'in-turn',
    founded: null,
    foundedBy: null,
  },
  {
    body: {
      name: mechanismName,
      ...noSources,
      level: null,
      leads: [],
      origin: null,
      cadenceSources: [],
      hostingSources: [],
    },
  },
)

const promise = (record: string, by: string, text: typeof dutyDesk): ActToRelease =>
  act(
    record,
    'proposed',
    {
      ...wording,
      kind: 'action',
      bornFrom: null,
      madeOn: '2025-06',
      due: '2026-06',
      responsible: [by],
      offices: [],
      theme: 'exercise',
    },
    { body: { text, ...noSources } },
  )

const meetingOn = (start: string, end: string, note: string | null = null): ActToRelease =>
  act(
    session,
    'proposed',
    { ...wording, mechanism, visit: null, number: 3, start, end, hosts: ['TH'], format: 'in-person' },
    {
      cites: [mechanism],
      body: {
        place: places.bangkok,
        ours: [],
        note: note === null ? null : { en: note },
        noteNumber: null,
      },
    },
  )

const next = act(
  nextSession,
  'proposed',
  { ...wording, mechanism, visit: null, number: 4, start: '2027-Q2', end: null, hosts: ['VN'], format: null },
  { cites: [mechanism], body: { place: places.haNoi, ours: [], note: null, noteNumber: null } },
)

const delegationOf = (side: Side): ActToRelease =>
  act(
    `delegation/EX-3.${authorities[side]}`,
    'listed',
    {
      ...stating,
      session,
      of: authorities[side],
      members: [
        { order: 1, part: 'head', office: null },
        { order: 2, part: 'member', office: null },
      ],
      files: [],
    },
    {
      cites: [session],
      body: {
        members: delegates[side].map(({ name, rank }, i) => ({
          order: i + 1,
          name,
          rank: side === 'VN' ? { vi: rank } : { th: rank },
          title: null,
        })),
        ...noSources,
        files: [],
      },
    },
  )

const agendaProposed = act(
  agenda,
  'proposed',
  {
    ...wording,
    session,
    items: [
      { id: 'opening', kind: 'opening', about: [] },
      { id: 'review', kind: 'review', about: [done, goesOn] },
      { id: 'next', kind: 'next-session', about: [] },
    ],
  },
  {
    cites: [session],
    body: {
      items: Object.entries(agendaTitles).map(([id, title]) => ({ id, title })),
      ours: [],
      note: null,
    },
  },
)

const assessed = (key: string, assessment: keyof typeof remarks): ActToRelease =>
  act(
    review,
    'proposed',
    { key, ...wording, assessment, due: null },
    { body: { remark: remarks[assessment], ours: [] } },
  )

const heldReport = act(
  session,
  'reported',
  {
    ...stating,
    mechanism,
    visit: null,
    number: 3,
    start: '2026-06-24',
    end: '2026-06-25',
    hosts: ['TH'],
    format: 'in-person',
    stage: 'held',
    files: [],
  },
  {
    cites: [mechanism],
    body: { place: places.bangkok, ...noSources, chairs: [], outcomes: [heldOutcome], files: [] },
  },
)

const evidenceToGive = async ({ node, compact }: Desk): Promise<readonly ActToRelease[]> => {
  const members = Object.values(authorities)
  const [shown, commitments] = [await node.record(compact, review), await node.records(compact, 'commitment')]
  const states = new Map(commitments.map(({ record, state }) => [record, state as CommitmentState]))
  const acts = evidenceOf({
    session,
    happenedOn: '2026-06-25',
    rows: sheet(orMissing(shown, review).state as ReviewState, members),
    stateOf: (commitment) => states.get(commitment),
    says: ({ agreed }: SheetRow) => (agreed?.assessment === 'done' ? remarks.done : remarks['in-progress']),
  })
  return acts.map(({ facts, body }) => ({ ...facts, body }))
}
