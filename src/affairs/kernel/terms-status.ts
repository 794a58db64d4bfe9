/**
 * Where terms stand, for a list: by the members' own acts, or by what one tells of another. `agreed` is by acts of all;
 * `agreed-confirmed`: a side has confirmed what was told of it; `agreed-as-told`: on the teller's word alone, which no one
 * counts as agreed by both.
 */
import { no } from './accord.ts'
import { bracketsOf, openRound } from './keyed-terms.ts'
import type { Terms } from './terms.ts'
import { standsInRound, type ToldStatement, wordingWithTold } from './told-act.ts'

export const termsStatuses = [
  'proposed',
  'agreed',
  'agreed-confirmed',
  'agreed-as-told',
  'declined',
  'declined-as-told',
  'withdrawn',
] as const

export type TermsStatus = (typeof termsStatuses)[number]

const agreedOn = { own: 'agreed', confirmed: 'agreed-confirmed', told: 'agreed-as-told' } as const

/** Terms in force stay agreed while a change of them is proposed; who is waited for tells of the change. */
export const termsStatus = (
  terms: Terms,
  told: readonly ToldStatement[],
  members: readonly string[],
): TermsStatus => {
  const found = wordingWithTold(terms, told, members)
  if (found !== undefined) return agreedOn[found.basis]
  if (bracketsOf(terms, members).length === 0) return 'withdrawn'
  const open = openRound(terms, members)
  const noes = (open === undefined ? [] : standsInRound(open, told, members)).filter(
    ({ digest }) => digest === no,
  )
  if (noes.length === 0) return 'proposed'
  return noes.some(({ basis }) => basis !== 'told') ? 'declined' : 'declined-as-told'
}
