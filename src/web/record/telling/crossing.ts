/**
 * What came of two acts that crossed, where they touched the same thing: the tables of crossing acts of docs/affairs.md in
 * the words of the desk. Undefined where they met without touching, which changes nothing for either.
 */
import type { ActShown } from '../../api/calls.ts'

export type Crossing = 'answerCorrection' | 'correctionAnswer' | 'amendAccept' | 'amendAmend' | 'bothStand'

/** Seen from `act`. */
export const crossingOf = (
  act: ActShown,
  other: ActShown,
  acts: readonly ActShown[],
): Crossing | undefined => {
  if (isPinned(act.fields.statement, other.fields.corrects)) return 'answerCorrection'
  if (isPinned(other.fields.statement, act.fields.corrects)) return 'correctionAnswer'
  const [round, otherRound] = [roundOf(act, acts), roundOf(other, acts)]
  if (round !== undefined && round === otherRound) {
    const wordings = [act, other].filter(({ fields }) => fields.base !== undefined).length
    if (wordings === 2) return 'amendAmend'
    return wordings === 1 ? 'amendAccept' : undefined
  }
  return isFirstStatement(act) && isFirstStatement(other) && act.act === other.act ? 'bothStand' : undefined
}

const isPinned = (statement: unknown, corrects: unknown): boolean =>
  typeof statement === 'string' && statement === corrects

/** The round of terms that a wording or an answer belongs to: what it starts from, and the item. */
const roundOf = ({ fields }: ActShown, acts: readonly ActShown[]): string | undefined => {
  if (fields.base !== undefined) return JSON.stringify([fields.base, fields.key])
  if (typeof fields.terms !== 'string') return undefined
  const wording = acts.find(({ leaf }) => leaf === fields.terms)
  return wording === undefined ? undefined : JSON.stringify([wording.fields.base, wording.fields.key])
}

const isFirstStatement = ({ fields }: ActShown): boolean => fields.corrects === null
