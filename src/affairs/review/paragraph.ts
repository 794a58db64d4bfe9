/**
 * The review paragraph of the minutes, as a draft: commitments in groups by what was agreed of each, in the order of the
 * sheet. Somebody edits it; nothing is agreed by it.
 */
import type { SheetRow } from './reading.ts'
import { type Assessment, assessments } from './schema.ts'
import { words as en } from './words.en.ts'
import { words as th } from './words.th.ts'
import { words as vi } from './words.vi.ts'

const paragraphs = { en: en.paragraph, th: th.paragraph, vi: vi.paragraph }

export type ParagraphLanguage = keyof typeof paragraphs

export interface ReviewParagraph {
  readonly rows: readonly SheetRow[]
  readonly language: ParagraphLanguage
  /** Short wording of a commitment in this language, without a full stop. */
  titleOf(commitment: string): string
  /** A partial date, as this language writes it. */
  dateOf(due: string): string
  /** Whether to write what one side alone tells as agreed: its own draft, before the other has seen it. */
  readonly withTold: boolean
}

/** Empty where nothing is agreed. */
export const reviewParagraph = ({ rows, language, titleOf, dateOf, withTold }: ReviewParagraph): string => {
  const words = paragraphs[language]
  const agreed = rows.flatMap((row) =>
    row.agreed === null || (row.agreed.basis === 'told' && !withTold)
      ? []
      : [{ ...row.agreed, commitment: row.commitment }],
  )
  if (agreed.length === 0) return ''
  const groups = assessments.flatMap((assessment: Assessment): readonly string[] => {
    const items = agreed.filter((each) => each.assessment === assessment)
    if (items.length === 0) return []
    const listed = items.map(({ commitment, due }) =>
      due === null
        ? titleOf(commitment)
        : words.redatedItem.replace('{title}', () => titleOf(commitment)).replace('{due}', () => dateOf(due)),
    )
    return [words[assessment].replace('{items}', () => listed.join('; '))]
  })
  return [words.opening, ...groups].join(' ')
}
