/**
 * How a text changes.
 *
 *  crossing acts               outcome
 *  amend    ∥ accept           not agreed: the amender moved away; both wordings stand in brackets
 *  amend    ∥ amend            two wordings in brackets, each with its side, until one is accepted
 *  insert   ∥ insert           two paragraphs, by place and then by key
 *  adopt    ∥ new paragraph    not adopted: whoever wrote the paragraph cannot adopt while it stands; it declines its own
 *                              and adopts, or the other withdraws its adoption and answers the paragraph
 *  adopt    ∥ amend            likewise
 *  adopt    ∥ withdraw         not adopted; the withdrawal stands
 *  adopt    ∥ adopt            adopted if both on one digest, else not until one withdraws and adopts the other's
 *  sign     ∥ amend            cannot cross with effect: a signature needs an adoption that is final where it stands, and
 *                              from then on every member is bound (`kernel/accord.ts`), so the amendment is void
 *  sign     ∥ sign             both stand, each side's own
 *  ink      ∥ sign             both stand; a side that signed twice over has signed
 */

import { move, no, noAccord } from '../kernel/accord.ts'
import type { Act } from '../kernel/act.ts'
import { evolveItemAnswer, evolveItemWording } from '../kernel/keyed-terms.ts'
import type { ActOf } from '../kernel/rules.ts'
import { evolveAnswer, evolveStating } from '../kernel/statement.ts'
import { evolveTermsAnswer, evolveWording } from '../kernel/terms.ts'
import type { acts, TextState } from './schema.ts'

export const empty: TextState = {
  adoption: noAccord,
  frame: [],
  paragraphs: [],
  signatures: [],
  statements: [],
}

export const evolve = (before: TextState | undefined, act: ActOf<typeof acts>): TextState => {
  const state = before ?? empty
  switch (act.act) {
    case 'framed':
      return { ...state, frame: evolveWording(state.frame, act as Act) }
    case 'frame-accepted':
    case 'frame-declined':
      return { ...state, frame: evolveTermsAnswer(state.frame, asTermsAnswer(act as Act)) }
    case 'proposed':
      return { ...state, paragraphs: evolveItemWording(state.paragraphs, act as Act) }
    case 'accepted':
    case 'declined':
      return { ...state, paragraphs: evolveItemAnswer(state.paragraphs, act as Act) }
    case 'adopted':
      return { ...state, adoption: move(state.adoption, act as Act, act.fields.digest) }
    case 'adoption-withdrawn':
      return { ...state, adoption: move(state.adoption, act as Act, no) }
    case 'initialled':
    case 'signed':
    case 'signed-ad-referendum':
    case 'referendum-confirmed': {
      const { by, digest } = act.fields
      const made = { by: act.authority, credential: by.credential, digest, seq: act.seq, step: act.act }
      return { ...state, signatures: [...state.signatures, made] }
    }
    case 'ink':
    case 'told':
      return { ...state, statements: evolveStating(state.statements, act as Act) }
    case 'confirmed':
    case 'disputed':
      return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  }
}

/** The frame's answers under the names that `kernel/terms.ts` gives them. */
export const asTermsAnswer = (act: Act): Act => ({
  ...act,
  act: act.act === 'frame-accepted' ? 'accepted' : 'declined',
})
