/**
 * Agreement, as the kernel knows it (design section 5, rule 10).
 *
 * Each party has one current position: a digest it endorses, or `no`. Endorsing another digest moves it.
 *
 *  - A party whose own past holds all current positions on one digest is *bound*: its later move is void.
 *  - An accord is *final* at a cut when all current positions there name one digest and every party has an entry there
 *    whose past, itself included, holds all those endorsing entries.
 *
 * Why final is for ever: let the causally first move after the endorsements be made by p. In its past all positions
 * name the digest, since p had an entry that holds them all and nobody moved before; so p was bound and the move is void.
 * Counting endorsements without knowledge and lock made two rival texts final at once.
 */

import type { Act } from './act.ts'
import { compareText } from './compare-text.ts'
import { knows, type View } from './view.ts'

/** The position of a party that says no to what stands. */
export const no = 'no'

export type Position = {
  readonly digest: string
  readonly party: string
  readonly seq: number
}

/** Current positions, one a party at most, ascending by party. */
export type Accord = readonly Position[]

export const noAccord: Accord = []

/**
 * `evolve`: the act's author now stands on `digest`. Endorsing again what one stands on moves nothing: a new place in the
 * feed, not yet known to the others, would unsay what is final.
 */
export const move = (accord: Accord, act: Act, digest: string): Accord =>
  positionOf(accord, act.authority) === digest
    ? accord
    : [
        ...accord.filter((position) => position.party !== act.authority),
        { digest, party: act.authority, seq: act.seq },
      ].sort((a, b) => compareText(a.party, b.party))

export const positionOf = (accord: Accord, party: string): string | undefined =>
  accord.find((position) => position.party === party)?.digest

/** The one digest that all `parties` stand on, if they do. `no` is never agreed. */
export const agreed = (accord: Accord, parties: readonly string[]): string | undefined => {
  const first = accord[0]?.digest
  if (first === undefined || first === no) return undefined
  const all = parties.every((party) => positionOf(accord, party) === first)
  return all ? first : undefined
}

/** `judge`: whether the author of an act with this view may stand on `digest`. */
export const mayMove = (accord: Accord, parties: readonly string[], digest: string): boolean => {
  const common = agreed(accord, parties)
  return common === undefined || common === digest
}

/** The digest on which the accord is final at the view's cut. */
export const finalAt = (
  accord: Accord,
  view: Pick<View, 'known'>,
  parties: readonly string[],
): string | undefined => {
  const common = agreed(accord, parties)
  if (common === undefined) return undefined
  const known = parties.every((party) =>
    accord.every((position) => knows(view, party, [position.party, position.seq])),
  )
  return known ? common : undefined
}
