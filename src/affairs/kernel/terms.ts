/**
 * Terms: what the members propose to each other, agree on, and later change. They go in rounds. A round starts from the
 * terms agreed before it (the first from none); each wording in it stands under its own leaf, each party stands on one
 * leaf or says no, and the kernel's accord on a leaf closes the round. A change of agreed terms is a new round from them,
 * so agreement is never unsaid, only followed.
 *
 *  crossing acts          outcome
 *  amend  ∥ accept        not agreed: the author of the amendment moved away; accepting the amendment agrees
 *  amend  ∥ amend         two wordings stand in one round, each with its author, until one accepts the other's
 *  accept ∥ decline       not agreed (three parties)
 */
import { z } from 'zod'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Accord, agreed, finalAt, mayMove, move, no, noAccord } from './accord.ts'
import type { Act } from './act.ts'
import { marking } from './marking.ts'
import { leafPin } from './statement.ts'
import { effective, type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'

/** Every wording says from which agreed terms it starts: their leaf, or null in the first round. */
export const termsFields = { base: leafPin.nullable(), marking }

export const termsAnswerActs = {
  accepted: { fields: z.strictObject({ terms: leafPin }), body: null },
  declined: {
    fields: z.strictObject({ terms: leafPin }),
    body: z.strictObject({ reason: z.string().max(20_000) }),
  },
} as const

export type Wording<Fields extends JsonObject = JsonObject> = {
  readonly by: string
  readonly seq: number
  readonly leaf: string
  readonly fields: Fields
}

export type Round<Fields extends JsonObject = JsonObject> = {
  readonly base: string | null
  readonly wordings: readonly Wording<Fields>[]
  readonly accord: Accord
}

export type Terms<Fields extends JsonObject = JsonObject> = readonly Round<Fields>[]

/** Wordings agreed so far, oldest first: the last is in force, the others are the history of its changes. */
export const agreedTerms = <F extends JsonObject>(
  terms: Terms<F>,
  parties: readonly string[],
): readonly Wording<F>[] => follow(terms, (round) => agreed(round.accord, parties))

/** Likewise, beyond change at the view's cut. */
export const finalTerms = <F extends JsonObject>(
  terms: Terms<F>,
  view: Pick<View, 'known' | 'members'>,
): readonly Wording<F>[] => follow(terms, (round) => finalAt(round.accord, view, view.members))

const follow = <F extends JsonObject>(
  terms: Terms<F>,
  closedOn: (round: Round<F>) => string | undefined,
): readonly Wording<F>[] => {
  const chain: Wording<F>[] = []
  let base: string | null = null
  for (;;) {
    const round: Round<F> | undefined = terms.find((each) => each.base === base)
    const leaf = round && closedOn(round)
    const wording = round?.wordings.find((each) => each.leaf === leaf)
    if (wording === undefined) return chain
    chain.push(wording)
    base = wording.leaf
  }
}

/**
 * A new wording, the first of a round or another in it. A change may start only from terms that are final: what is merely
 * agreed here may be undone by an amendment on its way, and the change would hang on terms that never came to be.
 */
export const judgeWording = (terms: Terms, view: View, act: Act): Verdict => {
  const base = act.fields.base as string | null
  const agreedOn = agreedTerms(terms, view.members).at(-1)?.leaf ?? null
  if (base !== agreedOn) return voidFor('terms-moved-on')
  if (base !== (finalTerms(terms, view).at(-1)?.leaf ?? null)) return voidFor('not-final-yet')
  return mayMove(accordOf(terms, base), view.members, act.leaf) ? effective : voidFor('bound')
}

export const evolveWording = <F extends JsonObject>(terms: Terms<F>, act: Act): Terms<F> => {
  const base = act.fields.base as string | null
  // Keys in ascending order: canonical JSON of a state that is in order already is written natively.
  const wording: Wording<F> = { by: act.authority, fields: act.fields as F, leaf: act.leaf, seq: act.seq }
  const round = terms.find((each) => each.base === base) ?? { accord: noAccord, base, wordings: [] }
  const next = { accord: move(round.accord, act, act.leaf), base, wordings: [...round.wordings, wording] }
  return terms.includes(round) ? terms.map((each) => (each === round ? next : each)) : [...terms, next]
}

/** `accepted` and `declined`. */
export const judgeTermsAnswer = (terms: Terms, view: View, act: Act): Verdict => {
  const round = roundWith(terms, String(act.fields.terms))
  if (round === undefined) return voidFor('no-such-terms')
  return mayMove(round.accord, view.members, digestOf(act)) ? effective : voidFor('bound')
}

export const evolveTermsAnswer = <F extends JsonObject>(terms: Terms<F>, act: Act): Terms<F> => {
  const round = roundWith(terms, String(act.fields.terms))
  if (round === undefined) return terms
  const next = { ...round, accord: move(round.accord, act, digestOf(act)) }
  return terms.map((each) => (each === round ? next : each))
}

const accordOf = (terms: Terms, base: string | null): Accord =>
  terms.find((round) => round.base === base)?.accord ?? noAccord

const roundWith = <F extends JsonObject>(terms: Terms<F>, leaf: string): Round<F> | undefined =>
  terms.find((round) => round.wordings.some((wording) => wording.leaf === leaf))

const digestOf = (act: Act): string => (act.act === 'accepted' ? String(act.fields.terms) : no)
