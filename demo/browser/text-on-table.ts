/**
 * A text under negotiation between both sides, put there through their APIs: a frame on which they agree, paragraphs that
 * are agreed, one worded by both, one that waits for each of them, and one that uses another word than a side's own. For
 * tests of the desk and its pictures; invented throughout.
 */
import { placesFor } from '../../src/affairs/text/place.ts'
import { act, wording } from '../check/act.ts'
import { minutesTitle, ownTerms, paragraphs } from '../check/wording.ts'
import type { ActToRelease, NodeApi, Released } from '../nodes/node-api.ts'
import type { BySide } from '../nodes/sides.ts'
import { authorities } from '../nodes/sides.ts'

export interface OnTable {
  readonly nodes: BySide<NodeApi>
  readonly compact: string
}

const keys = ['head', 'answered', 'liaison', 'incidents', 'visit', 'training'] as const

type Key = (typeof keys)[number]

const places = placesFor(keys.length)

const said: Readonly<Record<Key, Readonly<Record<'en' | 'vi' | 'th', string>>>> = {
  head: { en: 'Duty desks', vi: 'Bộ phận trực ban', th: 'หน่วยเวร' },
  answered: paragraphs.answered,
  liaison: paragraphs.liaison,
  incidents: paragraphs.monthly,
  visit: {
    en: 'The sides will exchange visits of the officers on duty once a year.',
    vi: 'Hai bên sẽ trao đổi đoàn cán bộ trực ban mỗi năm một lần.',
    th: 'ทั้งสองฝ่ายจะแลกเปลี่ยนการเยือนของเจ้าหน้าที่เวรปีละหนึ่งครั้ง',
  },
  training: {
    en: 'The Thai side proposes a joint course in Bangkok.',
    vi: 'Phía Thái Lan đề nghị tổ chức một khoá đào tạo chung tại Băng Cốc.',
    th: 'ฝ่ายไทยเสนอให้จัดหลักสูตรร่วมที่กรุงเทพมหานคร',
  },
}

/** The record's name is `text/<id>`. Resolves when both nodes have all of it. */
export const putTextOnTable = async (table: OnTable, id: string): Promise<void> => {
  const text = `text/${id}`
  const { nodes } = table
  const send = sender(table)
  const words = (key: Key, texts = said[key]): ActToRelease => worded(text, key, texts)
  const [framed, head, answered, liaison] = await send(
    nodes.VN,
    frameOf(text),
    words('head'),
    words('answered'),
    words('liaison'),
    words('incidents'),
    words('visit'),
  )
  await send(
    nodes.TH,
    act(text, 'frame-accepted', { terms: framed?.leaf ?? '' }),
    accepted(text, 'head', head),
    accepted(text, 'answered', answered),
    accepted(text, 'liaison', liaison),
    words('incidents', paragraphs.quarterly),
    words('training'),
  )
}

/** One that both sides have adopted, and nobody has signed. */
export const putAdoptedText = async (table: OnTable, id: string): Promise<void> => {
  const text = `text/${id}`
  const { nodes, compact } = table
  const send = sender(table)
  const agreedOn = ['head', 'answered', 'liaison'] as const
  const [framed, ...made] = await send(nodes.VN, frameOf(text), ...agreedOn.map((key) => worded(text, key)))
  await send(
    nodes.TH,
    act(text, 'frame-accepted', { terms: framed?.leaf ?? '' }),
    ...agreedOn.map((key, place) => accepted(text, key, made[place])),
  )
  const { adoption } = await nodes.VN.as('desk').call<{
    readonly adoption: { readonly digestToAdopt: string | null }
  }>('GET', `/compacts/${compact}/texts/${id}`)
  // Whoever moved last adopts last.
  for (const side of ['VN', 'TH'] as const)
    await send(nodes[side], act(text, 'adopted', { digest: adoption.digestToAdopt }))
}

const sender =
  ({ compact }: OnTable) =>
  async (node: NodeApi, ...acts: readonly ActToRelease[]): Promise<Released['acts']> =>
    (await node.release(compact, acts, patienceMs)).acts

const patienceMs = 20_000

const worded = (text: string, key: Key, texts = said[key]): ActToRelease =>
  act(
    text,
    'proposed',
    {
      key,
      ...wording,
      form: key === 'head' ? 'heading' : 'paragraph',
      place: places[keys.indexOf(key)] ?? '',
      commits: key === 'liaison' ? liaisonCommits : null,
    },
    { body: { texts, note: null } },
  )

const accepted = (text: string, key: Key, of: Released['acts'][number] | undefined): ActToRelease =>
  act(text, 'accepted', { key, terms: of?.leaf ?? '' })

const liaisonCommits = {
  kind: 'action',
  responsible: [authorities.VN],
  offices: [],
  due: '2026-09',
  theme: 'exercise',
} as const

const frameOf = (text: string): ActToRelease =>
  act(
    text,
    'framed',
    {
      ...wording,
      kind: 'minutes',
      session: null,
      date: '2026-06-25',
      languages: ['vi', 'th', 'en'],
      authentic: ['vi', 'th', 'en'],
      prevailing: 'en',
      initialling: 'does-not-count',
    },
    { body: { title: minutesTitle, note: null, terms: [...ownTerms] } },
  )
