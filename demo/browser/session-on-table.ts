/**
 * The next session of the high-level dialogue, put there through both sides' APIs as an exercise: proposed and countered, its
 * agenda proposed, commitments on its sheet of which one is assessed by one side and one agreed. For tests and pictures.
 */
import { act, wording } from '../check/act.ts'
import { agendaTitles, remarks } from '../check/wording.ts'
import type { ActToRelease, NodeApi, Released } from '../nodes/node-api.ts'
import type { BySide } from '../nodes/sides.ts'

export interface SessionOnTable {
  readonly nodes: BySide<NodeApi>
  readonly compact: string
}

export const sessionOnTable = 'session/EX-HLD-3'

const mechanism = 'mechanism/HLD'
const review = 'review/EX-HLD-3'

/** How long a side waits for the other to hold what it builds on. */
const waitMs = 30_000

export const putSessionOnTable = async ({ nodes, compact }: SessionOnTable): Promise<void> => {
  const send = async (node: NodeApi, ...acts: readonly ActToRelease[]): Promise<Released['acts']> =>
    (await node.release(compact, acts, waitMs)).acts
  const promises = await openPromises(nodes.VN, compact)
  await send(
    nodes.VN,
    meetingOn('2027-05-18', '2027-05-19'),
    agenda,
    ...promises.map((commitment) =>
      act(
        review,
        'put',
        { commitment, session: sessionOnTable },
        { cites: [commitment, sessionOnTable].sort() },
      ),
    ),
  )
  const [first = '', second = ''] = promises
  const [, assessed] = await send(
    nodes.TH,
    meetingOn('2027-06-08', '2027-06-09'),
    assessment(first, 'in-progress'),
    assessment(second, 'done'),
  )
  await send(nodes.VN, act(review, 'accepted', { key: first, terms: assessed?.leaf ?? '' }))
}

/** The oldest. */
const openPromises = async (node: NodeApi, compact: string): Promise<readonly string[]> => {
  const { records } = await node
    .as('desk')
    .call<{ readonly records: readonly { readonly record: string }[] }>(
      'GET',
      `/compacts/${compact}/records?affair=commitment&open=true&sort=since&limit=6`,
    )
  return records.map(({ record }) => record)
}

const meetingOn = (start: string, end: string): ActToRelease =>
  act(
    sessionOnTable,
    'proposed',
    { ...wording, mechanism, visit: null, number: 3, start, end, hosts: ['TH'], format: 'in-person' },
    {
      cites: [mechanism],
      body: {
        place: { en: 'Bangkok', vi: 'Băng Cốc', th: 'กรุงเทพมหานคร' },
        ours: [],
        note: {
          en: 'Exercise: nothing in this binds anybody.',
          vi: 'Diễn tập: không nội dung nào ở đây ràng buộc bất kỳ ai.',
          th: 'การฝึก: ไม่มีข้อความใดในนี้ผูกพันผู้ใด',
        },
        noteNumber: null,
      },
    },
  )

const agenda = act(
  'agenda/EX-HLD-3',
  'proposed',
  {
    ...wording,
    session: sessionOnTable,
    items: [
      { id: 'opening', kind: 'opening', about: [] },
      { id: 'review', kind: 'review', about: [] },
      { id: 'next', kind: 'next-session', about: [] },
    ],
  },
  {
    cites: [sessionOnTable],
    body: {
      items: [
        { id: 'opening', title: agendaTitles.opening },
        { id: 'review', title: agendaTitles.review },
        { id: 'next', title: agendaTitles.next },
      ],
      ours: [],
      note: null,
    },
  },
)

const assessment = (commitment: string, said: 'done' | 'in-progress'): ActToRelease =>
  act(
    review,
    'proposed',
    { ...wording, key: commitment, assessment: said, due: null },
    { body: { remark: remarks[said], ours: [] } },
  )
