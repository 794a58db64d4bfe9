/**
 * The carry-over sheet as one opens it: each line with what every side says and remarks, from which wording a new one starts;
 * and what follows from what is agreed, the paragraph of the minutes and the evidence to be given, both as drafts.
 */
import type { CarryOverRow } from '../../affairs/answers/carry-over.ts'
import { originOf, termsShown } from '../../affairs/commitment/reading.ts'
import type { CommitmentState } from '../../affairs/commitment/schema.ts'
import { termsOfItem } from '../../affairs/kernel/keyed-terms.ts'
import { lastDay } from '../../affairs/kernel/partial-date.ts'
import { toldIn } from '../../affairs/kernel/told-act.ts'
import { evidenceOf } from '../../affairs/review/evidence.ts'
import { reviewParagraph } from '../../affairs/review/paragraph.ts'
import { type Assessed, type SheetRow, statusOf } from '../../affairs/review/reading.ts'
import type { ReviewState } from '../../affairs/review/schema.ts'
import type { ActToSend } from '../drafts/acts-of-draft.ts'
import { affairWords } from '../papers/affair-words.ts'
import { dateInWords } from '../papers/dates-in-words.ts'
import { bestText } from '../papers/paper-frame.ts'
import { type PaperLanguage, paperLanguages } from '../papers/paper-words.ts'
import { type Bodies, textsOf } from './bodies.ts'
import { type TermsOpened, termsOpened } from './terms-opening.ts'
import type { Texts } from './text-opening.ts'

export interface AssessedShown extends Assessed {
  readonly remark: Texts
}

export interface SheetRowShown
  extends Omit<CarryOverRow, 'proposed'>,
    Pick<TermsOpened, 'base' | 'refused' | 'told'> {
  /** The commitment's own words. */
  readonly text: Texts
  /** Where it was promised, as a record. */
  readonly origin: string | null
  readonly responsible: readonly string[]
  /** What the assessment adds, of the one agreed. */
  readonly remark: Texts
  readonly proposed: readonly (AssessedShown & { readonly parties: readonly string[] })[]
}

export interface ReviewOpening {
  readonly record: string
  readonly status: string
  readonly rows: readonly SheetRowShown[]
  /** Of what is agreed, be it as told: a draft for the minutes in each language; empty where nothing is. */
  readonly paragraph: Readonly<Record<PaperLanguage, string>>
  /** Acts on the commitments that follow from what is agreed and that nobody has given yet. */
  readonly evidence: readonly ActToSend[]
}

export interface ReviewAsked {
  readonly state: ReviewState
  readonly record: string
  readonly members: readonly string[]
  readonly bodies: Bodies
  /** Those that the reader may see. */
  readonly rows: readonly CarryOverRow[]
  /** When the session ends, as stated. */
  readonly endsOn: string | null
  readonly today: number
  commitmentAt(record: string): CommitmentState | undefined
  textOf(record: string): Texts
}

export const openReview = (asked: ReviewAsked): ReviewOpening => {
  const { state, record, members } = asked
  const rows = asked.rows.map((row) => rowShown(row, asked))
  return {
    record,
    status: statusOf(state, members),
    rows,
    paragraph: Object.fromEntries(
      paperLanguages.map((language) => [language, paragraphIn(language, rows)]),
    ) as Record<PaperLanguage, string>,
    evidence: evidenceToGive(asked, rows),
  }
}

const rowShown = (row: CarryOverRow, asked: ReviewAsked): SheetRowShown => {
  const { state, members, bodies } = asked
  const told = toldIn(state.statements).filter(({ fields }) => fields.key === row.commitment)
  const { wordings: _, ...terms } = termsOpened(
    termsOfItem(state.items, row.commitment),
    told,
    members,
    bodies,
  )
  const commitment = asked.commitmentAt(row.commitment)
  const promised = commitment && termsShown(commitment, members)
  const remarkOf = (leaf: string): Texts => remarkAt(state, row.commitment, leaf, bodies)
  return {
    ...row,
    ...terms,
    text: asked.textOf(row.commitment),
    origin: promised === undefined ? null : originOf(promised),
    responsible: promised?.responsible ?? [],
    remark: row.agreed === null ? {} : remarkOf(row.agreed.leaf),
    proposed: row.proposed.map((each) => ({ ...each, remark: remarkOf(each.leaf) })),
  }
}

const remarkAt = (review: ReviewState, commitment: string, leaf: string, bodies: Bodies): Texts => {
  const wordings = termsOfItem(review.items, commitment).flatMap((round) => round.wordings)
  const wording = wordings.find((each) => each.leaf === leaf)
  return wording === undefined ? {} : textsOf(bodies(wording.by, wording.seq), 'remark')
}

const paragraphIn = (language: PaperLanguage, rows: readonly SheetRowShown[]): string => {
  const texts = new Map(rows.map(({ commitment, text }) => [commitment, text]))
  return reviewParagraph({
    rows,
    language,
    titleOf: (commitment) =>
      (bestText(texts.get(commitment) ?? {}, language)?.text ?? commitment).replace(/[.。]\s*$/, ''),
    dateOf: (due) => dateInWords(due, language),
    withTold: true,
  })
}

const evidenceToGive = (
  { state, endsOn, today, commitmentAt }: ReviewAsked,
  rows: readonly SheetRowShown[],
): readonly ActToSend[] => {
  // What was agreed before the meeting took place did not happen on its day.
  const isOver = endsOn !== null && (lastDay(endsOn) ?? today) <= today
  const remarks = new Map(rows.map(({ commitment, remark }) => [commitment, remark]))
  return evidenceOf({
    session: state.session,
    happenedOn: isOver ? endsOn : null,
    rows,
    stateOf: commitmentAt,
    says: (row) => {
      const remark = remarks.get(row.commitment) ?? {}
      return Object.keys(remark).length > 0 ? remark : assessmentInWords(row)
    },
  }).map(({ facts, body }) => ({ ...facts, cites: [...facts.cites], body }) as ActToSend)
}

const assessmentInWords = ({ agreed }: SheetRow): Texts =>
  Object.fromEntries(
    paperLanguages.flatMap((language) => {
      const words = affairWords[language].assessments[agreed?.assessment ?? '']
      return words === undefined ? [] : [[language, words]]
    }),
  )
