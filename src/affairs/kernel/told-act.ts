/**
 * The word of another: what one authority tells that another did towards it by other means, as where that other keeps no
 * node. "Their note No. 12 of 3 March accepted our dates" is a statement of its author, which the side it is told of may
 * confirm or dispute. It moves no accord, so no rule ever takes it for that side's own act; readings show it beside the
 * real positions, and say on whose word it stands.
 *
 *  crossing acts          outcome
 *  told ∥ own act         both stand; where the side has a position of its own, that is what counts
 *  told ∥ told            both stand, attributed; the newest that the side has not disputed is shown
 *  told ∥ amend           the word told is of the older wording; nothing is agreed on the new one
 */
import { z } from 'zod'
import { isAuthority } from '../../ledger/names.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Accord, no, positionOf } from './accord.ts'
import type { Act } from './act.ts'
import { attachedFiles, attachedNames } from './attachment.ts'
import { agreedWording, openRound } from './keyed-terms.ts'
import { partialDate } from './partial-date.ts'
import { judgeStating, leafPin, type Statement, stanceOf, statementFields } from './statement.ts'
import type { Round, Terms, Wording } from './terms.ts'
import { type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'
import { localText, ownTranslations, sources } from './wording.ts'

/** `did`: the acts of this affair that a side may be told to have done, by their names. */
export const toldAct = <const Did extends readonly [string, ...string[]]>(did: Did) =>
  ({
    fields: z.strictObject({
      ...statementFields,
      /** The authority that did it. */
      of: z.string().refine(isAuthority, 'not an authority'),
      did: z.enum(did),
      /** Leaf of the wording, or digest of the text, that it answered; null where it answered none kept here. */
      pins: leafPin.nullable(),
      /** The item it was about, in an affair with items. */
      key: z.string().min(1).max(128).nullable(),
      /** As printed on the note: `12/2026`. */
      noteNumber: z.string().min(1).max(64).nullable(),
      noteOn: partialDate.nullable(),
      files: attachedFiles,
    }),
    body: z.strictObject({
      says: localText.nullable(),
      ours: ownTranslations,
      note: localText.nullable(),
      sources,
      files: attachedNames,
    }),
  }) as const

export type ToldFields<Did extends string = string> = Omit<
  z.infer<ReturnType<typeof toldAct<readonly [Did, ...Did[]]>>['fields']>,
  'did'
> & { readonly did: Did }

export type ToldStatement<Did extends string = string> = Statement<ToldFields<Did>> & {
  readonly what: 'told'
}

/** What an affair holds besides told words stays where it is. */
export const toldIn = <S extends Statement>(statements: readonly S[]): readonly (S & ToldStatement)[] =>
  statements.filter((each): each is S & ToldStatement => each.what === 'told')

export const judgeTold = (statements: readonly Statement[], view: View, act: Act): Verdict =>
  toldOfWhom(view, act) ?? judgeStating(statements, view, act)

/** Likewise, of an answer to one of these terms: it must name a wording in them, as the act itself would have to. */
export const judgeToldOfTerms = (
  statements: readonly Statement[],
  terms: Terms,
  view: View,
  act: Act,
): Verdict => {
  const { did, pins } = act.fields
  if (pins === null ? did !== 'proposed' : !hasWording(terms, String(pins))) return voidFor('no-such-terms')
  return judgeTold(statements, view, act)
}

/** Void where it is told of oneself, or of one outside the compact. */
export const toldOfWhom = (view: View, act: Act): Verdict | undefined => {
  const of = String(act.fields.of)
  if (of === act.authority) return voidFor('told-of-oneself')
  return view.members.includes(of) ? undefined : voidFor('not-a-member', { authority: of })
}

const hasWording = (terms: Terms, leaf: string): boolean =>
  terms.some((round) => round.wordings.some((wording) => wording.leaf === leaf))

/** On what a position rests: the side's own act; told of it and confirmed by it; told of it alone. Strongest first. */
export const bases = ['own', 'confirmed', 'told'] as const

export type Basis = (typeof bases)[number]

export interface Stand {
  readonly party: string
  /** A digest, or `no`. */
  readonly digest: string
  readonly basis: Basis
}

/** Acts by which a side takes a position on terms; others (a postponement) leave it where it was. */
const positioning: readonly string[] = [
  'proposed',
  'accepted',
  'declined',
  'framed',
  'frame-accepted',
  'frame-declined',
]

/** Acts by which a side says no, or takes its yes back. */
const refusing: readonly string[] = ['declined', 'frame-declined', 'adoption-withdrawn']

/**
 * Where each member stands: its own position, else the newest of `told` that it has not disputed. `told` are those about
 * this accord. Members of whom nothing is known are left out.
 */
export const standsWithTold = (
  accord: Accord,
  told: readonly ToldStatement[],
  members: readonly string[],
): readonly Stand[] =>
  members.flatMap((party): readonly Stand[] => {
    const own = positionOf(accord, party)
    if (own !== undefined) return [{ party, digest: own, basis: 'own' }]
    const newestFirst = told.filter(({ fields }) => fields.of === party).reverse()
    return newestFirst.flatMap((each) => standTold(each) ?? []).slice(0, 1)
  })

const standTold = (told: ToldStatement): Stand | undefined => {
  const { of: party, did, pins } = told.fields
  const basis = basisOf(told)
  if (basis === undefined || pins === null) return undefined
  return { party, digest: refusing.includes(did) ? no : pins, basis }
}

/** On what a told word rests; undefined where the side it is told of has disputed it. */
export const basisOf = (told: ToldStatement): Exclude<Basis, 'own'> | undefined => {
  const stance = stanceOf(told, told.fields.of)
  if (stance === 'disputed') return undefined
  return stance === 'confirmed' ? 'confirmed' : 'told'
}

/** The one digest that all stand on, and the weakest basis on which one does. `own`: agreed here, by acts of all. */
export const agreedWithTold = (
  stands: readonly Stand[],
  members: readonly string[],
): { readonly digest: string; readonly basis: Basis } | undefined => {
  const digest = stands[0]?.digest
  if (digest === undefined || digest === no) return undefined
  if (stands.length < members.length || stands.some((stand) => stand.digest !== digest)) return undefined
  const basis = bases.findLast((each) => stands.some((stand) => stand.basis === each))
  return basis && { basis, digest }
}

/** Where members stand in a round; `told` may hold what is told of other terms. */
export const standsInRound = (
  round: Round,
  told: readonly ToldStatement[],
  members: readonly string[],
): readonly Stand[] => {
  const here = told.filter(
    ({ fields: { did, pins } }) =>
      positioning.includes(did) && round.wordings.some(({ leaf }) => leaf === pins),
  )
  return standsWithTold(round.accord, here, members)
}

/** The wording to go by, and on what that rests: that of the open round where all stand on it as told, else the agreed one. */
export const wordingWithTold = <F extends JsonObject>(
  terms: Terms<F>,
  told: readonly ToldStatement[],
  members: readonly string[],
): { readonly wording: Wording<F>; readonly basis: Basis } | undefined => {
  const open = openRound(terms, members)
  const found = open && agreedWithTold(standsInRound(open, told, members), members)
  const asTold = open?.wordings.find(({ leaf }) => leaf === found?.digest)
  if (found !== undefined && asTold !== undefined) return { basis: found.basis, wording: asTold }
  const wording = agreedWording(terms, members)
  return wording && { wording, basis: 'own' }
}
