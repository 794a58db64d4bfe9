/** What may be done with a text. Given / when / then: `judge.test.ts`, `signing.test.ts`. */
import { agreed, finalAt, mayMove, no, positionOf } from '../kernel/accord.ts'
import type { Act } from '../kernel/act.ts'
import {
  itemStanding,
  judgeItemAnswer,
  judgeItemWording,
  settledWording,
  termsOfItem,
} from '../kernel/keyed-terms.ts'
import type { ActOf } from '../kernel/rules.ts'
import { isConfirmedFinal, judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { judgeTold, judgeToldOfTerms } from '../kernel/told-act.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { digestOfWordings } from './digest.ts'
import { asTermsAnswer, empty } from './evolve.ts'
import { judgeSignature } from './judge-signature.ts'
import { inkOf } from './reading.ts'
import type { acts, FrameFields, Step, TextState } from './schema.ts'

type TextAct = ActOf<typeof acts>
type Of<Name extends TextAct['act']> = Extract<TextAct, { readonly act: Name }>

export const judge = (view: View<TextState>, act: TextAct): Verdict => {
  const state = view.state ?? empty
  switch (act.act) {
    case 'framed':
      return (
        objectToTouching(state, view, act.authority) ??
        objectToFrame(view, act.fields) ??
        judgeWording(state.frame, view, act as Act)
      )
    case 'frame-accepted':
    case 'frame-declined':
      return (
        objectToTouching(state, view, act.authority) ??
        judgeTermsAnswer(state.frame, view, asTermsAnswer(act as Act))
      )
    case 'proposed':
      return (
        objectToTouching(state, view, act.authority) ?? judgeItemWording(state.paragraphs, view, act as Act)
      )
    case 'accepted':
    case 'declined':
      return (
        objectToTouching(state, view, act.authority) ?? judgeItemAnswer(state.paragraphs, view, act as Act)
      )
    case 'adopted':
      return judgeAdoption(state, view, act)
    case 'adoption-withdrawn':
      if (!standsOnAdoption(state, act.authority)) return voidFor('nothing-to-withdraw')
      return mayMove(state.adoption, view.members, no) ? effective : voidFor('locked')
    case 'initialled':
    case 'signed':
    case 'signed-ad-referendum':
    case 'referendum-confirmed':
      return judgeSigning(state, view, act)
    case 'ink':
      return judgeInk(state, view, act)
    case 'told':
      return judgeToldOfText(state, view, act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(state.statements, view, act as Act)
  }
}

const standsOnAdoption = (state: TextState, authority: string): boolean => {
  const position = positionOf(state.adoption, authority)
  return position !== undefined && position !== no
}

/** Who stands on an adoption leaves frame and paragraphs alone: what it adopted stays what it was. */
const objectToTouching = (state: TextState, view: View, authority: string): Verdict | undefined => {
  if (!standsOnAdoption(state, authority)) return undefined
  const isAdopted = agreed(state.adoption, view.members) !== undefined
  return isAdopted ? voidFor('locked') : voidFor('adopted-by-you')
}

const objectToFrame = (view: View, frame: FrameFields): Verdict | undefined => {
  const { languages, authentic, prevailing, session } = frame
  const fits =
    new Set(languages).size === languages.length &&
    new Set(authentic).size === authentic.length &&
    authentic.every((each) => languages.includes(each)) &&
    (prevailing === null || authentic.includes(prevailing))
  if (!fits) return voidFor('languages-do-not-fit')
  if (session !== null && view.cited(session) === undefined)
    return voidFor('no-such-session', { record: session })
  return undefined
}

/**
 * The digest is computed here, of what is agreed at the act's own cut. So two members who adopted one digest mean one text;
 * and since neither stands on any other wording while it stands on the adoption, no wording on its way can change the text
 * that an adoption is final on.
 *
 * That the paragraphs be final too is not asked: who accepted last could then not adopt before the others were heard again.
 * Should one of them have amended meanwhile, it cannot adopt until it stands on the adopted wording once more, in its own
 * view; so when all have adopted, each stands on what it adopted, final or not.
 */
const judgeAdoption = (state: TextState, view: View, act: Of<'adopted'>): Verdict => {
  if (positionOf(state.adoption, act.authority) === act.fields.digest) return voidFor('adopted-already')
  const frame = settledWording(state.frame, view.members)
  if (frame === undefined) return voidFor('frame-not-agreed')
  const items = state.paragraphs.filter(({ terms }) => itemStanding(terms, view.members) !== 'withdrawn')
  const wordings = items.flatMap(({ terms }) => settledWording(terms, view.members) ?? [])
  const open = items.length - wordings.length
  if (open > 0) return voidFor('open-paragraphs', { count: open })
  if (wordings.every(({ fields }) => fields.form === 'omitted')) return voidFor('nothing-to-adopt')
  const digest = digestOfWordings(act.compact, act.record, frame, wordings)
  if (digest !== act.fields.digest) return voidFor('other-digest')
  return mayMove(state.adoption, view.members, digest) ? effective : voidFor('locked')
}

const judgeSigning = (state: TextState, view: View, act: Of<Step>): Verdict => {
  const { digest, by } = act.fields
  const objection = objectToDigest(state, view, digest) ?? objectToStep(state, view, act.authority, act.act)
  return objection ?? judgeSignature(view, act, digest, by)
}

const objectToDigest = (state: TextState, view: View, digest: string): Verdict | undefined => {
  const adopted = finalAt(state.adoption, view, view.members)
  if (adopted === undefined) return voidFor('not-adopted')
  return adopted === digest ? undefined : voidFor('other-digest')
}

/** A side signs once, be it definitively or ad referendum; and does not initial what it has signed. */
const objectToStep = (state: TextState, view: View, side: string, step: Step): Verdict | undefined => {
  const has = (...these: readonly Step[]): boolean =>
    state.signatures.some((made) => made.by === side && these.includes(made.step)) ||
    inkOf(state).some(
      (ink) => ink.fields.of.includes(side) && these.includes(ink.fields.step) && isConfirmedFinal(ink, view),
    )
  switch (step) {
    case 'initialled':
      return has('initialled', 'signed', 'signed-ad-referendum') ? voidFor('signed-already') : undefined
    case 'signed':
    case 'signed-ad-referendum':
      return has('signed', 'signed-ad-referendum') ? voidFor('signed-already') : undefined
    case 'referendum-confirmed':
      if (!has('signed-ad-referendum')) return voidFor('nothing-to-confirm')
      return has('referendum-confirmed') ? voidFor('signed-already') : undefined
  }
}

const judgeInk = (state: TextState, view: View, act: Of<'ink'>): Verdict => {
  const { digest, of } = act.fields
  const stranger = of.find((authority) => !view.members.includes(authority))
  if (stranger !== undefined) return voidFor('not-a-side', { authority: stranger })
  if (new Set(of).size !== of.length) return voidFor('side-named-twice')
  if (digest !== null) {
    const objection = objectToDigest(state, view, digest)
    if (objection !== undefined) return objection
  } else if (finalAt(state.adoption, view, view.members) !== undefined) {
    return voidFor('other-digest')
  }
  return judgeStating(state.statements, view, act as Act)
}

const judgeToldOfText = (state: TextState, view: View, act: Of<'told'>): Verdict => {
  const { did, key } = act.fields
  const told = act as Act
  switch (did) {
    case 'frame-accepted':
    case 'frame-declined':
      return judgeToldOfTerms(state.statements, state.frame, view, told)
    case 'proposed':
    case 'accepted':
    case 'declined':
      return judgeToldOfTerms(state.statements, termsOfItem(state.paragraphs, key ?? ''), view, told)
    default:
      return judgeTold(state.statements, view, told)
  }
}
