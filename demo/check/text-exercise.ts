/**
 * The minutes of the exercise: three paragraphs in three languages, one of them worded otherwise by each side until one
 * gives way; adopted by both, signed on one side by an officer's key and on the other in ink; and what the text commits
 * to, claimed and confirmed.
 */
import { challengeOf } from '../../src/affairs/credential/challenge.ts'
import { birthsOf } from '../../src/affairs/text/births.ts'
import { ownTermFindings } from '../../src/affairs/text/own-terms.ts'
import { placesFor } from '../../src/affairs/text/place.ts'
import { digestToAdopt, paragraphsOf } from '../../src/affairs/text/reading.ts'
import type { TextState } from '../../src/affairs/text/schema.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import type { Browser, SigningKey } from '../nodes/browser.ts'
import { DemoFailure, orMissing } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { ActToRelease, Released } from '../nodes/node-api.ts'
import { authorities, type BySide, sides } from '../nodes/sides.ts'
import { act, confirmed, noSources, stating, wording } from './act.ts'
import { stateAlike, statusAlike } from './alike.ts'
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
  await desks.VN.send([confirmed(text, ink)])
  await statusAlike(desks, text, 'signed')
  return { digest, ...byKey, ...(await bear(desks)) }
}

const draftTogether = async (desks: BySide<Desk>): Promise<void> => {
  const { VN, TH } = desks
  const [framed, answered, , liaison] = await VN.send([
    frame,
    worded('answered'),
    worded('incidents', 'monthly'),
    worded('liaison'),
  ])
  const [, , , quarterly] = await TH.send([
    act(text, 'frame-accepted', { terms: leafOf(framed) }),
    agreedTo('answered', answered),
    agreedTo('liaison', liaison),
    worded('incidents', 'quarterly'),
  ])
  await expectBrackets(desks)
  await VN.send([agreedTo('incidents', quarterly)])
}

/** Each side's wording, with the side, as both nodes show it; and that one of them uses another word than its own. */
const expectBrackets = async (desks: BySide<Desk>): Promise<void> => {
  const state = await stateAlike<TextState>(desks, text)
  const found = paragraphsOf(state, members).find(({ key }) => key === 'incidents')
  const parties = found?.brackets.flatMap(({ parties: of, wording: { by } }) => [of.join(' '), by]) ?? []
  const wanted = sides.flatMap((side) => [authorities[side], authorities[side]])
  if (parties.join(' ') !== wanted.join(' '))
    throw new DemoFailure(`the brackets are of ${parties.join(' ') || 'nobody'}`)
  const findings = (texts: Readonly<Record<string, string>>) => ownTermFindings(ownTerms, texts).length
  if (findings(paragraphs.monthly) !== 1 || findings(paragraphs.quarterly) !== 0)
    throw new DemoFailure('the terms that the sides use in their own languages were not found')
}

/** Whoever did not move last adopts first: it is the one who knows that all is agreed and that the other knows it too. */
const adoptTogether = async (desks: BySide<Desk>): Promise<string> => {
  const state = await stateAlike<TextState>(desks, text)
  const digest = orMissing(digestToAdopt(desks.VN.compact, text, state, members), 'a text to adopt')
  for (const side of ['TH', 'VN'] as const) await desks[side].send([act(text, 'adopted', { digest })])
  await statusAlike(desks, text, 'adopted')
  return digest
}

/** The officer's key is introduced by an act; the officer signs a challenge that names the digest. */
const signByKey = async (
  { VN }: BySide<Desk>,
  signs: Browser,
  digest: string,
): Promise<Pick<Signed, 'introduction' | 'signature'>> => {
  const key = await signs.makeSigningKey()
  const [introduction] = await VN.send([introduced(credential, key)])
  const by = signatureOf(VN, key, { act: 'signed', credential, digest })
  const [made] = await VN.send([act(text, 'signed', { digest, by }, { cites: [credential] })])
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
  const state = await stateAlike<TextState>(desks, text)
  const [birth] = birthsOf(text, state, members)
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
