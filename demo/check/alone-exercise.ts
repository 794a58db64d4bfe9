/**
 * One side alone: a compact whose other authority has no node. What that authority did by notes is entered with number, date
 * and scan, and counts as told; when it has a node and is paired, it sees what was told of it, confirms all but one thing
 * at once and disputes that one.
 */
import { bracketsOf } from '../../src/affairs/kernel/keyed-terms.ts'
import type { Terms } from '../../src/affairs/kernel/terms.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import { DemoFailure, orMissing } from '../nodes/demo-failure.ts'
import type { Desk, Draft } from '../nodes/desk.ts'
import type { ActToRelease } from '../nodes/node-api.ts'
import { until } from '../nodes/until.ts'
import { accepted, act, noSources, wording } from './act.ts'
import { expectStatus } from './alike.ts'
import { type Paper, takeIn } from './paper.ts'
import { scanOf } from './scan.ts'
import { alone as says } from './wording.ts'

/** The authority that has no node at first. */
export const newcomer = 'LA.MPS'

const session = 'session/ALONE-1'
const promised = 'commitment/ALONE-1'
const notPromised = 'commitment/ALONE-2'
const delegation = `delegation/ALONE-1.${newcomer}`
const review = 'review/ALONE-1'

export const workAlone = async (desk: Desk): Promise<void> => {
  const paper = await takeIn(desk, 'note-7.pdf', scanOf('Exercise: note No. 7 of 3 March 2026'))
  const [invited, one, two] = await desk.send([
    invitation,
    promise(promised, says.commitment),
    promise(notPromised, says.other),
  ])
  await desk.send([
    byNote(session, orMissing(invited, session).leaf, paper),
    byNote(promised, orMissing(one, promised).leaf, paper),
    byNote(notPromised, orMissing(two, notPromised).leaf, paper),
    delegationTold,
    act(review, 'put', { commitment: promised, session }, { cites: [promised, session] }),
  ])
  await expectAll(desk, {
    [session]: 'agreed-as-told',
    [promised]: 'agreed-as-told',
    [notPromised]: 'agreed-as-told',
    [delegation]: 'as-told',
    [review]: 'open',
  })
  for (const kind of ['brief', 'carry-over'] as const) await expectPaperOf(desk, kind)
}

/** What the newcomer finds told of it, and answers; both then hold the same. */
export const answerTold = async (teller: Desk, answerer: Desk): Promise<void> => {
  const told = await until(`that ${newcomer} sees what was told of it`, async () => {
    const found = await toldOf(answerer)
    return found.length === 4 ? found : undefined
  })
  const [wrong, right] = [told.filter(isWrong), told.filter((each) => !isWrong(each))]
  await answerAtOnce(answerer, right, { act: 'confirmed' })
  await answerAtOnce(answerer, wrong, { act: 'disputed', ground: 'not-as-told', reason: says.dispute })
  const answered = {
    [session]: 'agreed-confirmed',
    [promised]: 'open',
    [notPromised]: 'proposed',
    [delegation]: 'confirmed',
  }
  for (const desk of [answerer, teller]) await expectAll(desk, answered)
  if ((await toldOf(answerer)).length > 0) throw new DemoFailure(`${newcomer} has left something unanswered`)
  await actForOneself(teller, answerer)
}

/** From now on the newcomer speaks for itself: what it accepts is agreed by its own act. */
const actForOneself = async (teller: Desk, answerer: Desk): Promise<void> => {
  const terms = (await answerer.node.record(answerer.compact, notPromised))?.state.terms as unknown as Terms
  const [open] = bracketsOf(terms, [teller.node.authority, newcomer])
  await answerer.send([accepted(notPromised, orMissing(open, 'an open proposal').wording.leaf)])
  for (const desk of [answerer, teller]) await expectStatus(desk, notPromised, 'open')
}

interface ToldOf {
  readonly record: string
  /** The leaf that an answer names. */
  readonly statement: string
}

/** What others told of us and waits for our answer. */
const toldOf = async ({ node, compact }: Desk): Promise<readonly ToldOf[]> => {
  const path = `/compacts/${compact}/reported`
  return (await node.as('desk').call<{ readonly statements: readonly ToldOf[] }>('GET', path)).statements
}

const isWrong = ({ record }: ToldOf): boolean => record === notPromised

/** The node prepares the draft; the officers send it on its way. */
const answerAtOnce = async (desk: Desk, told: readonly ToldOf[], answer: JsonObject): Promise<void> => {
  const { node, compact } = desk
  const statements = told.map(({ statement }) => statement)
  const draft = await node
    .as('desk')
    .call<Draft>('POST', `/compacts/${compact}/reported/answers`, { body: { statements, answer } })
  await desk.sent(await desk.release(await desk.clear(draft)))
}

/** What goes out on paper to a side that has no node: a Word document, which is a ZIP file (ECMA-376 part 2). */
const expectPaperOf = async ({ node, compact }: Desk, kind: 'brief' | 'carry-over'): Promise<void> => {
  const id = session.slice('session/'.length)
  const answer = await node.as('desk').ask('GET', `/compacts/${compact}/papers/${kind}/${id}?language=vi`)
  const bytes = Buffer.from(await answer.arrayBuffer())
  if (!answer.ok || bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04')
    throw new DemoFailure(`${node.authority} makes no paper of kind ${kind}: HTTP ${answer.status}`)
}

const expectAll = async (desk: Desk, statuses: Readonly<Record<string, string>>): Promise<void> => {
  for (const [record, status] of Object.entries(statuses)) await expectStatus(desk, record, status)
}

const invitation = act(
  session,
  'proposed',
  {
    ...wording,
    mechanism: null,
    visit: null,
    number: 1,
    start: '2026-05-12',
    end: '2026-05-13',
    hosts: ['LA'],
    format: 'in-person',
  },
  { body: { place: says.place, ours: [], note: null, noteNumber: '12/EX' } },
)

const promise = (record: string, text: Readonly<Record<string, string>>): ActToRelease =>
  act(
    record,
    'proposed',
    {
      ...wording,
      kind: 'action',
      bornFrom: null,
      madeOn: '2026-03-03',
      due: '2026-12',
      responsible: [],
      offices: [],
      theme: 'exercise',
    },
    { body: { text, ...noSources } },
  )

const toldFields = { corrects: null, happenedOn: '2026-03-03', certainty: 'reported', marking: null } as const

const byNote = (record: string, pins: string, { facts, body }: Paper): ActToRelease =>
  act(
    record,
    'told',
    {
      ...toldFields,
      of: newcomer,
      did: 'accepted',
      pins,
      key: null,
      noteNumber: '7/EX',
      noteOn: '2026-03-03',
      files: [facts],
    },
    { body: { says: says.note, ...noSources, files: [body] } },
  )

const delegationTold = act(
  delegation,
  'listed',
  { ...toldFields, session, of: newcomer, members: [{ order: 1, part: 'head', office: null }], files: [] },
  {
    cites: [session],
    body: {
      members: [{ order: 1, name: says.delegate, rank: null, title: null }],
      ...noSources,
      files: [],
    },
  },
)
