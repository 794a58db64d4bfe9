/** Where a text stands, for a list: furthest first. What rests on one side's word says so. */
import { itemStanding } from '../kernel/keyed-terms.ts'
import { adoptedDigest, adopters, blocksOf, frameShown, paragraphsOf } from './reading.ts'
import type { TextState } from './schema.ts'
import { type Signing, signingOf, signings } from './signatures.ts'

/**
 * `agreed`: every paragraph and the frame are, nobody has adopted. `adopting`: some have. `initialled`, `ad-referendum`,
 * `signed`: every side has come so far at least. `part-signed`: some have begun.
 */
export const statuses = [
  'drafting',
  'agreed-as-told',
  'agreed',
  'adopting',
  'adopted',
  'part-signed',
  'initialled',
  'ad-referendum',
  'signed-as-told',
  'signed',
] as const

export type Status = (typeof statuses)[number]

export const statusOf = (state: TextState, members: readonly string[]): Status => {
  const sides = signingOf(state, members)
  const least = leastOf(sides.map(({ signing }) => signing))
  if (least === 'signed') return 'signed'
  if (leastOf(sides.map(({ asTold }) => asTold)) === 'signed') return 'signed-as-told'
  if (least !== 'none') return least
  if (sides.some(({ signing }) => signing !== 'none')) return 'part-signed'
  if (adoptedDigest(state, members) !== undefined) return 'adopted'
  if (adopters(state.adoption, members).length > 0) return 'adopting'
  if (blocksOf(state, members).length === 0) return 'agreed'
  return isAgreedAsTold(state, members) ? 'agreed-as-told' : 'drafting'
}

const leastOf = (all: readonly Signing[]): Signing =>
  signings.find((signing) => all.includes(signing)) ?? 'none'

/** Frame and paragraphs stand, some of them on what one side tells of another. */
const isAgreedAsTold = (state: TextState, members: readonly string[]): boolean => {
  const paragraphs = paragraphsOf(state, members)
  const isFramed =
    itemStanding(state.frame, members) === 'agreed' || (frameShown(state, members)?.basis ?? null) !== null
  return isFramed && paragraphs.length > 0 && paragraphs.every(({ basis }) => basis !== null)
}
