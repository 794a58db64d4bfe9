/**
 * Terms as one opens them: what is in force, what is proposed beside it and who stands on each, who said no and why, and what
 * one side tells that another did by other means. The same for a session's dates, an agenda and a line of a review.
 */
import { no } from '../../affairs/kernel/accord.ts'
import { openRound } from '../../affairs/kernel/keyed-terms.ts'
import { type Standing, stanceOf } from '../../affairs/kernel/statement.ts'
import { agreedTerms, type Terms } from '../../affairs/kernel/terms.ts'
import {
  type Basis,
  type Stand,
  standsInRound,
  type ToldStatement,
  wordingWithTold,
} from '../../affairs/kernel/told-act.ts'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import { type Bodies, textsOf } from './bodies.ts'
import type { Texts } from './text-opening.ts'

export interface WordingOpened<Fields extends JsonObject = JsonObject> {
  readonly by: string
  readonly leaf: string
  readonly fields: Fields
  /** Null where it was erased. */
  readonly body: JsonObject | null
  /** On what the agreement rests, of the wording to go by; null of any other. */
  readonly agreed: Basis | null
  /** Who stands on it. */
  readonly stands: readonly Pick<Stand, 'party' | 'basis'>[]
}

export interface Refused {
  readonly party: string
  readonly basis: Basis
  /** Null where it was only told, or erased. */
  readonly reason: string | null
}

export interface ToldOpened {
  /** The leaf that an answer names. */
  readonly statement: string
  readonly by: string
  readonly of: string
  readonly did: string
  readonly pins: string | null
  readonly noteNumber: string | null
  readonly noteOn: string | null
  readonly says: Texts
  /** How many files it came with: scans of the note. */
  readonly files: number
  /** What the side says to it of which it is told. */
  readonly stance: Standing
}

export interface TermsOpened<Fields extends JsonObject = JsonObject> {
  /** The leaf from which a new wording starts; null for a first one. */
  readonly base: string | null
  /** What is agreed, then those of the round that starts from it, in the order in which they were made. */
  readonly wordings: readonly WordingOpened<Fields>[]
  readonly refused: readonly Refused[]
  readonly told: readonly ToldOpened[]
}

export const termsOpened = <Fields extends JsonObject>(
  terms: Terms<Fields>,
  told: readonly ToldStatement[],
  members: readonly string[],
  bodies: Bodies,
): TermsOpened<Fields> => {
  const agreed = agreedTerms(terms, members).at(-1)
  const round = openRound(terms, members)
  const stands = round === undefined ? [] : standsInRound(round, told, members)
  const goneBy = wordingWithTold(terms, told, members)
  const standsOn = (leaf: string): WordingOpened['stands'] =>
    leaf === agreed?.leaf
      ? members.map((party) => ({ party, basis: 'own' as const }))
      : stands.flatMap(({ party, basis, digest }) => (digest === leaf ? [{ party, basis }] : []))
  const wordings = [...(agreed === undefined ? [] : [agreed]), ...(round?.wordings ?? [])]
  return {
    base: agreed?.leaf ?? null,
    wordings: wordings.map(({ by, fields, leaf, seq }) => ({
      by,
      leaf,
      fields,
      body: bodies(by, seq),
      agreed: goneBy?.wording.leaf === leaf ? goneBy.basis : null,
      stands: standsOn(leaf),
    })),
    refused: stands
      .filter(({ digest }) => digest === no)
      .map(({ party, basis }) => {
        const at = round?.accord.find((position) => position.party === party && position.digest === no)
        const body = at === undefined ? null : bodies(party, at.seq)
        return { party, basis, reason: stringOf(body?.reason) }
      }),
    told: told.map((each) => toldOpened(each, bodies)),
  }
}

const toldOpened = (told: ToldStatement, bodies: Bodies): ToldOpened => {
  const { of, did, pins, noteNumber, noteOn } = told.fields
  return {
    statement: told.leaves.at(-1) ?? '',
    by: told.by,
    of,
    did,
    pins,
    noteNumber,
    noteOn,
    says: textsOf(bodies(told.by, told.worded), 'says'),
    files: told.fields.files.length,
    stance: stanceOf(told, of),
  }
}

export const stringOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null)
