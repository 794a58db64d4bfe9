/**
 * What a good pair has ready for those who would sign, adopt or confirm what they may not: an adopted text that nobody has
 * signed, one with an open paragraph, keys in use and retired, a statement that was corrected.
 */
import { digestOfWordings } from '../../src/affairs/text/digest.ts'
import type { TextState } from '../../src/affairs/text/schema.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import { everyOffice } from '../../src/node/officers/officer.ts'
import { act, wording } from '../check/act.ts'
import { stateAlike } from '../check/alike.ts'
import { introduced, openText } from '../check/text-exercise.ts'
import { minutesTitle, paragraphs } from '../check/wording.ts'
import { enterByInvitation, type SigningKey } from '../nodes/browser.ts'
import { orMissing } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { ActToRelease, Released } from '../nodes/node-api.ts'
import { reportOf } from '../nodes/report.ts'
import { authorities, type BySide } from '../nodes/sides.ts'

export const unsigned = 'text/SABOTAGE-UNSIGNED'
export const open = 'text/SABOTAGE-OPEN'
export const corrected = 'commitment/SABOTAGE-CORRECTED'

/** Credentials of VN.MPS: of one officer, of a colleague, and one that is no longer used. */
export const credentials = {
  own: 'credential/SABOTAGE-1',
  colleague: 'credential/SABOTAGE-2',
  retired: 'credential/SABOTAGE-3',
} as const

type KeyName = keyof typeof credentials

export interface Signing {
  readonly keys: Readonly<Record<KeyName, SigningKey>>
  /** Of the text as both adopted it, and of the wording that stood before. */
  readonly digest: string
  readonly oldDigest: string
  /** What the text bears: its record, and what the act must say. */
  readonly birth: { readonly record: string; readonly fields: JsonObject }
  /** Leaf of a statement of TH.NSC that it has corrected since. */
  readonly correctedLeaf: string
}

export const prepareSigning = async (desks: BySide<Desk>): Promise<Signing> => {
  const keys = await makeKeys(desks.VN)
  const oldDigest = await draftTwice(desks)
  const { digestToAdopt } = (await openText(desks.VN, unsigned)).adoption
  const digest = orMissing(digestToAdopt ?? undefined, 'a text to adopt')
  for (const side of ['TH', 'VN'] as const) await desks[side].send([act(unsigned, 'adopted', { digest })])
  const {
    births: [birth],
  } = await openText(desks.VN, unsigned)
  const { record, fields } = orMissing(birth, 'a commitment that the text bears')
  return { keys, digest, oldDigest, birth: { record, fields }, correctedLeaf: await correct(desks.TH) }
}

const makeKeys = async (desk: Desk): Promise<Signing['keys']> => {
  const officer = await enterByInvitation(desk.node, {
    handle: 'signatory-2',
    name: 'Signatory of the sabotage',
    grants: [{ office: everyOffice, roles: ['prepare'] }],
  })
  const keys = {
    own: await officer.makeSigningKey(),
    colleague: await officer.makeSigningKey(),
    retired: await officer.makeSigningKey(),
  }
  const names = Object.keys(credentials) as readonly KeyName[]
  await desk.send(names.map((name) => introduced(credentials[name], keys[name])))
  await desk.send([
    act(credentials.retired, 'retired', { ground: 'replaced', on: null }, { body: { reason: null } }),
  ])
  return keys
}

/** One text whose only paragraph was worded by both, and one where that is still open. Gives the digest of the older wording. */
const draftTwice = async (desks: BySide<Desk>): Promise<string> => {
  const { VN, TH } = desks
  const [frame, older, openFrame] = await VN.send([
    framed(unsigned),
    worded(unsigned, 'monthly'),
    framed(open),
    worded(open, 'monthly'),
  ])
  const [, , newer] = await TH.send([
    act(unsigned, 'frame-accepted', { terms: leafOf(frame) }),
    act(open, 'frame-accepted', { terms: leafOf(openFrame) }),
    worded(unsigned, 'quarterly'),
    worded(open, 'quarterly'),
  ])
  await VN.send([act(unsigned, 'accepted', { key, terms: leafOf(newer) })])
  const state = await stateAlike<TextState>(desks, unsigned)
  const wordings = state.paragraphs.flatMap(({ terms }) => terms.flatMap((round) => round.wordings))
  const old = wordings.filter(({ leaf }) => leaf === leafOf(older))
  return digestOfWordings(VN.compact, unsigned, { leaf: leafOf(frame) }, old)
}

const correct = async (desk: Desk): Promise<string> => {
  const report = reportOf(corrected)
  const [first] = await desk.send([report])
  const corrects = leafOf(first)
  await desk.send([{ ...report, fields: { ...report.fields, corrects, theme: 'sabotage' } }])
  return corrects
}

const leafOf = (made: Released['acts'][number] | undefined): string => orMissing(made, 'an act').leaf

const key = 'incidents'

const framed = (record: string): ActToRelease =>
  act(
    record,
    'framed',
    {
      ...wording,
      kind: 'joint-statement',
      session: null,
      date: '2026-06-25',
      languages: ['vi', 'th', 'en'],
      authentic: ['en'],
      prevailing: null,
      initialling: 'does-not-count',
    },
    { body: { title: minutesTitle, note: null, terms: [] } },
  )

const worded = (record: string, says: 'monthly' | 'quarterly'): ActToRelease =>
  act(
    record,
    'proposed',
    {
      key,
      ...wording,
      form: 'paragraph',
      place: 'V',
      commits: {
        kind: 'action',
        responsible: [authorities.VN],
        offices: [],
        due: '2026-12',
        theme: 'exercise',
      },
    },
    { body: { texts: paragraphs[says], note: null } },
  )
