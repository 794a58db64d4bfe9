/**
 * The minutes of the exercise: three paragraphs in three languages, one of them worded otherwise by each side until one
 * gives way; adopted by both, signed on one side by an officer's key and on the other in ink; and what the text commits
 * to, claimed and confirmed.
 */
import { challengeOf } from '../../src/affairs/credential/challenge.ts'
import { placesFor } from '../../src/affairs/text/place.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import type { Browser, SigningKey } from '../nodes/browser.ts'
import { orMissing } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { ActToRelease, Released } from '../nodes/node-api.ts'
import { authorities, type BySide, onBothSides, sides } from '../nodes/sides.ts'
import { act, confirmed, noSources, stating, wording } from './act.ts'
import { expectSame, statusAlike } from './alike.ts'
import { expectPaper, takeIn } from './paper.ts'
import { scanOf } from './scan.ts'
import { session } from './session-exercise.ts'
import { liaisonNamed, minutesTitle, ownTerms, paragraphs, signatory } from './wording.ts'

export const text = 'text/EX-3-minutes'
export const credential = 'credential/EX-1'

const members = Object.values(authorities)

type Made = Released['acts'][number]

export interface Signed {
  readonly digest: string
  /** Where each stands: the act that introduced the officer's key, the signature by it, the claim and its confirmation. */
  readonly introduction: Made
  readonly signature: Made
  readonly claim: Made
  readonly confirmation: Made
  /** The commitment that was born. */
  readonly born: string
}

export const runText = async (desks: BySide<Desk>, signs: Browser): Promise<Signed> => {
  await draftTogether(desks)
  const digest = await adoptTogether(desks)
  const ink = await signInInk(desks, digest)
  const byKey = await signByKey(desks, signs, digest)
  // What one side says of its own paper is its word alone until the other has confirmed the scan.
  await statusAlike(desks, text, 'signed-as-told')
  await desks.VN.send([confirmed(text, ink)])
  await statusAlike(desks, text, 'signed')
  return { digest, ...byKey, ...(await bear(desks)) }
}

/** Each side words a paragraph in its own way, the second because the first uses another word than its own for the sea. */
const draftTogether = async (desks: BySide<Desk>): Promise<void> => {
  const { VN, TH } = desks
  const [framed, answered, , liaison] = await VN.send([
    frame,
    worded('answered'),
    worded('incidents', 'monthly'),
    worded('liaison'),
  ])
  await expectOwnTerms(TH, [authorities.TH.slice(0, 2)])
  const [, , , quarterly] = await TH.send([
    act(text, 'frame-accepted', { terms: leafOf(framed) }),
    agreedTo('answered', answered),
    agreedTo('liaison', liaison),
    worded('incidents', 'quarterly'),
  ])
  for (const side of sides) await expectBrackets(desks[side])
  await VN.send([agreedTo('incidents', quarterly)])
  await expectOwnTerms(TH, [])
}

/** Whose own terms the text does not use. */
const expectOwnTerms = async (desk: Desk, of: readonly string[]): Promise<void> => {
  const { paragraphs: shown } = await openText(desk)
  const found = shown.flatMap(({ findings }) => findings.map(({ by }) => by))
  expectSame('the sides whose own terms are not used', found.join(' '), of.join(' '))
}

/** Both wordings stand there, each with the side that stands on it. */
const expectBrackets = async (desk: Desk): Promise<void> => {
  const { paragraphs: shown } = await openText(desk)
  const brackets = shown.flatMap((each) => each.brackets.map(({ by, parties }) => `${by}: ${parties.join()}`))
  const wanted = members.map((each) => `${each}: ${each}`)
  expectSame(`the brackets at ${desk.node.authority}`, brackets.sort().join(), wanted.sort().join())
}

/** Whoever did not move last adopts first: it is the one who knows that all is agreed and that the other knows it too. */
const adoptTogether = async (desks: BySide<Desk>): Promise<string> => {
  const { VN, TH } = await onBothSides((side) => openText(desks[side]))
  const digest = VN.adoption.digestToAdopt ?? ''
  expectSame('the digests of the text', digest, TH.adoption.digestToAdopt ?? '')
  for (const side of ['TH', 'VN'] as const) await desks[side].send([act(text, 'adopted', { digest })])
  await statusAlike(desks, text, 'adopted')
  return digest
}

/** Of what the API shows of a text, what is asked for here. */
interface TextShown {
  readonly paragraphs: readonly {
    readonly brackets: readonly { readonly by: string; readonly parties: readonly string[] }[]
    readonly findings: readonly { readonly by: string }[]
  }[]
  readonly adoption: { readonly digestToAdopt: string | null }
  readonly births: readonly {
    readonly record: string
    readonly cites: readonly string[]
    readonly fields: JsonObject
  }[]
}

export const openText = ({ node, compact }: Desk, record = text): Promise<TextShown> =>
  node.as('desk').call('GET', `/compacts/${compact}/texts/${record.slice('text/'.length)}`)

/** The officer's key is introduced by an act; the officer signs a challenge that names the digest. */
const signByKey = async (
  { VN }: BySide<Desk>,
  signs: Browser,
  digest: string,
): Promise<Pick<Signed, 'introduction' | 'signature'>> => {
  const key = await signs.makeSigningKey()
  const [introduction] = await VN.send([introduced(credential, key)])
  const by = signatureOf(VN, key, { act: 'signed', credential, digest })
  const [made] = await VN.send([act(text, 'signed', { digest, by }, { cites: [credential] })], signs)
  return {
    introduction: orMissing(introduction, 'the introduction of the key'),
    signature: orMissing(made, 'the signature'),
  }
}

export const introduced = (record: string, { fields }: SigningKey): ActToRelease =>
  act(record, 'introduced', { ...fields, office: null, since: null }, { body: { ...signatory, title: null } })

/** As the officer's authenticator signs it for this act. */
export const signatureOf = (
  { compact, node: { authority } }: Pick<Desk, 'compact' | 'node'>,
  { authenticator }: Pick<SigningKey, 'authenticator'>,
  what: { readonly act: string; readonly credential: string; readonly digest: string },
): JsonObject => {
  const challenge = challengeOf({ ...what, authority, compact, record: text })
  return { credential: what.credential, ...authenticator.sign(challenge) }
}

/** Signs on paper; both secretariats hold the scan and have compared its digest. Gives the leaf that tells of it. */
const signInInk = async ({ VN, TH }: BySide<Desk>, digest: string): Promise<string> => {
  const paper = await takeIn(TH, 'minutes-signed.pdf', scanOf('Exercise: minutes, signed'))
  const [ink] = await TH.send([
    act(
      text,
      'ink',
      { ...stating, step: 'signed', of: [authorities.TH], digest, files: [paper.facts] },
      { body: { ...noSources, files: [paper.body] } },
    ),
  ])
  for (const { node, compact } of [TH, VN]) await expectPaper(node, compact, paper)
  return leafOf(ink)
}

/** Born by the side that has it done to it, claimed by the side that did it, confirmed by the other. */
const bear = async (desks: BySide<Desk>): Promise<Pick<Signed, 'born' | 'claim' | 'confirmation'>> => {
  const { VN, TH } = desks
  const {
    births: [birth],
  } = await openText(TH)
  const { record, fields, cites } = orMissing(birth, 'a commitment that the text bears')
  const body = { text: paragraphs.liaison, ...noSources }
  await TH.send([act(record, 'born', fields, { cites, body })])
  const [claim] = await VN.send([
    act(
      record,
      'claimed',
      { ...stating, files: [] },
      { body: { says: liaisonNamed, ours: [], sources: [], files: [] } },
    ),
  ])
  const [confirmation] = await TH.send([confirmed(record, leafOf(claim))])
  return {
    born: record,
    claim: orMissing(claim, 'the claim'),
    confirmation: orMissing(confirmation, 'the confirmation'),
  }
}

const leafOf = (made: Made | undefined): string => orMissing(made, 'an act').leaf

const frame = act(
  text,
  'framed',
  {
    ...wording,
    kind: 'minutes',
    session,
    date: '2026-06-25',
    languages: ['vi', 'th', 'en'],
    authentic: ['vi', 'th', 'en'],
    prevailing: 'en',
    initialling: 'does-not-count',
  },
  { cites: [session], body: { title: minutesTitle, note: null, terms: [...ownTerms] } },
)

const keys = ['answered', 'incidents', 'liaison'] as const

const places = placesFor(keys.length)

const liaisonCommits = {
  kind: 'action',
  responsible: [authorities.VN],
  offices: [],
  due: '2026-09',
  theme: 'exercise',
} as const

const worded = (
  key: (typeof keys)[number],
  says: keyof typeof paragraphs = key === 'incidents' ? 'monthly' : key,
): ActToRelease =>
  act(
    text,
    'proposed',
    {
      key,
      ...wording,
      form: 'paragraph',
      place: places[keys.indexOf(key)] ?? '',
      commits: key === 'liaison' ? liaisonCommits : null,
    },
    { body: { texts: paragraphs[says], note: null } },
  )

const agreedTo = (key: string, made: Made | undefined): ActToRelease =>
  act(text, 'accepted', { key, terms: leafOf(made) })
