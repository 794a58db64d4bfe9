/**
 * Keyed terms: a table of items, each with terms of its own under a key: paragraphs of a text, commitments on a review
 * sheet. Wording, accepting and declining one item moves no other. What `terms.ts` says of rounds and crossing acts holds
 * for each item; two authors who word items of different keys never meet.
 *
 *  crossing acts                     outcome
 *  word    ∥ word, one key           both wordings stand in one round, each with its author (brackets)
 *  word    ∥ accept, one key         not agreed, until the new wording is accepted
 *  word    ∥ word, two keys          two items
 */
import { z } from 'zod'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { agreed, no } from './accord.ts'
import type { Act } from './act.ts'
import { compareText } from './compare-text.ts'
import { leafPin } from './statement.ts'
import {
  agreedTerms,
  evolveTermsAnswer,
  evolveWording,
  judgeTermsAnswer,
  judgeWording,
  type Round,
  type Terms,
  termsFields,
  type Wording,
} from './terms.ts'
import type { Verdict } from './verdict.ts'
import type { View } from './view.ts'

export type Item<Fields extends JsonObject = JsonObject> = {
  readonly key: string
  readonly terms: Terms<Fields>
}

/** One item a key, ascending by key. */
export type KeyedTerms<Fields extends JsonObject = JsonObject> = readonly Item<Fields>[]

/** Fields of every wording of an item; the schema of keys is the affair's. */
export const itemFields = <Key extends z.ZodType<string>>(key: Key) => ({ key, ...termsFields })

/** `accepted` and `declined` of one item. */
export const itemAnswerActs = <Key extends z.ZodType<string>>(key: Key) =>
  ({
    accepted: { fields: z.strictObject({ key, terms: leafPin }), body: null },
    declined: {
      fields: z.strictObject({ key, terms: leafPin }),
      body: z.strictObject({ reason: z.string().max(20_000) }),
    },
  }) as const

/** Empty where nobody has worded the item yet. */
export const termsOfItem = <F extends JsonObject>(items: KeyedTerms<F>, key: string): Terms<F> =>
  items.find((item) => item.key === key)?.terms ?? []

export const judgeItemWording = (items: KeyedTerms, view: View, act: Act): Verdict =>
  judgeWording(termsOfItem(items, keyOf(act)), view, act)

export const evolveItemWording = <F extends JsonObject>(items: KeyedTerms<F>, act: Act): KeyedTerms<F> =>
  withTerms(items, keyOf(act), evolveWording(termsOfItem(items, keyOf(act)), act))

export const judgeItemAnswer = (items: KeyedTerms, view: View, act: Act): Verdict =>
  judgeTermsAnswer(termsOfItem(items, keyOf(act)), view, act)

export const evolveItemAnswer = <F extends JsonObject>(items: KeyedTerms<F>, act: Act): KeyedTerms<F> => {
  const terms = termsOfItem(items, keyOf(act))
  return terms.length === 0 ? items : withTerms(items, keyOf(act), evolveTermsAnswer(terms, act))
}

/** Someone stands on the wording, and not all do: what a text shows in brackets. */
export interface Bracket<Fields extends JsonObject = JsonObject> {
  readonly wording: Wording<Fields>
  /** Members who stand on it; ascending, at least one. */
  readonly parties: readonly string[]
}

/**
 * `open`: someone stands on a wording that is not agreed, be it the first or a change of agreed terms, which then stay in
 * force. `agreed`: nobody stands on any but the agreed one. `withdrawn`: nobody stands on any.
 */
export type ItemStanding = 'agreed' | 'open' | 'withdrawn'

export const itemStanding = (terms: Terms, members: readonly string[]): ItemStanding => {
  if (bracketsOf(terms, members).length > 0) return 'open'
  return agreedTerms(terms, members).length > 0 ? 'agreed' : 'withdrawn'
}

/** The wording in force: the last that all agreed on, whatever is proposed since. */
export const agreedWording = <F extends JsonObject>(
  terms: Terms<F>,
  members: readonly string[],
): Wording<F> | undefined => agreedTerms(terms, members).at(-1)

/** The agreed wording of an item that is agreed and not open. */
export const settledWording = <F extends JsonObject>(
  terms: Terms<F>,
  members: readonly string[],
): Wording<F> | undefined =>
  itemStanding(terms, members) === 'agreed' ? agreedWording(terms, members) : undefined

/** Wordings of the round that is not closed on which someone stands, in the order in which they were made. */
export const bracketsOf = <F extends JsonObject>(
  terms: Terms<F>,
  members: readonly string[],
): readonly Bracket<F>[] => {
  const round = openRound(terms, members)
  if (round === undefined) return []
  return round.wordings.flatMap((wording) => {
    const parties = round.accord.flatMap(({ digest, party }) => (digest === wording.leaf ? [party] : []))
    return parties.length > 0 ? [{ parties, wording }] : []
  })
}

/** The round that starts from the wording in force, where someone has begun one. */
export const openRound = <F extends JsonObject>(
  terms: Terms<F>,
  members: readonly string[],
): Round<F> | undefined => {
  const base = agreedTerms(terms, members).at(-1)?.leaf ?? null
  return terms.find((round) => round.base === base && agreed(round.accord, members) === undefined)
}

/** Members who say no in the round that is not closed; ascending. */
export const refusedBy = (terms: Terms, members: readonly string[]): readonly string[] =>
  (openRound(terms, members)?.accord ?? []).flatMap(({ digest, party }) => (digest === no ? [party] : []))

const keyOf = (act: Act): string => String(act.fields.key)

const withTerms = <F extends JsonObject>(
  items: KeyedTerms<F>,
  key: string,
  terms: Terms<F>,
): KeyedTerms<F> =>
  items.some((item) => item.key === key)
    ? items.map((item) => (item.key === key ? { key, terms } : item))
    : [...items, { key, terms }].sort((a, b) => compareText(a.key, b.key))
