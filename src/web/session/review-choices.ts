/**
 * The lines of a review as one goes through them: what was chosen and not yet sent, how a line stands between the sides, and
 * the acts that send all choices at once.
 */
import type { ActToSend } from '../api/calls.ts'
import type { LocalText } from '../language/said.tsx'
import type { Assessment, SheetLine } from './opening.ts'
import { acceptAssessment, assess, stated } from './session-acts.ts'

export interface Choice {
  readonly assessment: Assessment | ''
  /** Of `redated`. */
  readonly due: string
  readonly remark: LocalText
}

/** By commitment. */
export type Choices = Readonly<Record<string, Choice>>

export const noChoice: Choice = { assessment: '', due: '', remark: {} }

/** The letter that assesses a line. Letters stay where they are in every language. */
export const assessmentKeys: Readonly<Record<string, Assessment>> = {
  d: 'done',
  i: 'in-progress',
  n: 'not-begun',
  o: 'overtaken',
  x: 'dropped',
  s: 'restated',
  w: 'redated',
}

export type Said = SheetLine['proposed'][number]

/** What a side says of a line: its own standing wording, else what both have agreed. */
export const saidBy = (line: SheetLine, party: string): Said | undefined => {
  const own = line.proposed.find(({ parties }) => parties.includes(party))
  if (own !== undefined || line.agreed === null) return own
  return { ...line.agreed, parties: [], remark: line.remark }
}

/**
 * `open`: nobody has said anything. `ours`, `theirs`: one side has, and the other not yet. `differ`: both, and not the
 * same. `agreed`: both stand on one assessment; `told`: on the word of one.
 */
export type LineStanding = 'open' | 'ours' | 'theirs' | 'differ' | 'agreed' | 'told'

export const standingOfLine = (line: SheetLine, self: string): LineStanding => {
  if (line.proposed.length === 0)
    return line.agreed === null ? 'open' : line.agreed.basis === 'told' ? 'told' : 'agreed'
  if (line.agreed?.basis === 'told') return 'told'
  const isOurs = line.proposed.some(({ parties }) => parties.includes(self))
  const isTheirs = line.proposed.some(({ parties }) => parties.some((party) => party !== self))
  if (isOurs && isTheirs) return 'differ'
  return isOurs ? 'ours' : 'theirs'
}

/** What they propose and we have not taken up. */
export const offerOf = (line: SheetLine, self: string): Said | undefined =>
  line.proposed.find(({ parties }) => !parties.includes(self))

/** Whether the choice can be sent: something was chosen, and a new date has its date. */
export const isWhole = ({ assessment, due }: Choice): boolean =>
  assessment !== '' && (assessment === 'redated') === (due !== '')

/** Lines whose choice can be sent, in the order of the sheet. */
export const readyLines = (lines: readonly SheetLine[], choices: Choices): readonly SheetLine[] =>
  lines.filter(({ commitment }) => isWhole(choices[commitment] ?? noChoice))

/** Chosen as the other side has it, without a word of our own, is agreeing with it. */
export const actsOf = (
  review: string,
  lines: readonly SheetLine[],
  choices: Choices,
  self: string,
): readonly ActToSend[] =>
  readyLines(lines, choices).flatMap((line): readonly ActToSend[] => {
    const choice = choices[line.commitment] ?? noChoice
    const { assessment, remark } = choice
    if (assessment === '') return []
    const due = choice.due === '' ? null : choice.due
    const offer = line.proposed.find(
      (each) => !each.parties.includes(self) && each.assessment === assessment && each.due === due,
    )
    if (offer !== undefined && stated(remark) === null)
      return [acceptAssessment(review, line.commitment, offer.leaf)]
    return [assess(review, { key: line.commitment, base: line.base, assessment, due, remark })]
  })
