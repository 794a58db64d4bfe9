/** The carry-over sheet on paper: every commitment under review with its age, dates, restatements and what each side says. */
import type { SheetRowShown } from '../openings/review-opening.ts'
import type { SessionOpening } from '../openings/session-opening.ts'
import { affairWords } from './affair-words.ts'
import { dateInWords } from './dates-in-words.ts'
import { bestText, framed, heading, type PaperFrame } from './paper-frame.ts'
import { type PaperLanguage, paperWords } from './paper-words.ts'
import { meetingLine } from './session-line.ts'
import { paragraph, table } from './word-blocks.ts'
import { widthOf } from './word-document.ts'
import { runs } from './word-runs.ts'

/** Of the columns, in hundredths of the width. */
const shares = [5, 33, 11, 8, 12, 6, 6, 7, 12]

export const carryOverPaper = (frame: PaperFrame, session: SessionOpening): Uint8Array => {
  const { language } = frame
  const words = paperWords[language].carryOver
  const rows = session.review?.rows ?? []
  const width = widthOf(true)
  const heads = [
    paperWords[language].agenda.number,
    words.commitment,
    words.madeOn,
    words.age,
    words.due,
    words.restated,
    words.redated,
    words.responsible,
    words.assessment,
  ]
  const sheet =
    rows.length === 0
      ? paragraph(runs(words.none, language))
      : table({
          widths: shares.map((share) => Math.floor((width * share) / 100)),
          head: heads.map((text) => cell(text, language, true)),
          rows: rows.map((row, i) => cellsOf(row, i + 1, language)),
          borders: true,
        })
  const body = [
    heading(words.title, language, 0),
    paragraph(runs(meetingLine(session, language), language), { align: 'center', after: 240 }),
    sheet,
  ]
  return framed(frame, { title: words.title, body: body.join(''), landscape: true })
}

const cellsOf = (row: SheetRowShown, number: number, language: PaperLanguage): readonly string[] => {
  const words = paperWords[language].carryOver
  const { assessments } = affairWords[language]
  const told = bestText(row.text, language) ?? { text: row.commitment, language }
  const inWords = (date: string | null): string => (date === null ? '–' : dateInWords(date, language))
  const overdue = row.overdue ? ` (${words.overdue})` : ''
  const agreed = row.agreed === null ? [] : [assessments[row.agreed.assessment] ?? row.agreed.assessment]
  const proposed = row.proposed.map(({ parties, assessment }) =>
    words.proposedBy
      .replace('{side}', () => parties.map((party) => party.slice(0, 2)).join(', '))
      .replace('{words}', () => assessments[assessment] ?? assessment),
  )
  const said = [...agreed, ...proposed]
  const remark = bestText(row.remark, language)
  return [
    cell(String(number), language),
    cell(told.text, told.language),
    cell(inWords(row.madeOn), language),
    cell(row.ageDays === null ? '–' : ageInWords(row.ageDays, language), language),
    cell(`${inWords(row.due)}${overdue}`, language, row.overdue),
    cell(String(row.restatements), language),
    cell(String(row.redatings), language),
    cell(row.responsible.join(', '), 'en'),
    cell(said.length === 0 ? words.notAssessed : said.join('; '), language) +
      (remark === undefined ? '' : cell(remark.text, remark.language)),
  ]
}

const cell = (text: string, language: string, bold = false): string =>
  paragraph(runs(text, language, { bold, size: 20 }), { after: 40 })

const daysInYear = 365.25

export const ageInWords = (days: number, language: PaperLanguage): string => {
  const { years, days: few } = paperWords[language].carryOver
  return days < 2 * daysInYear
    ? few.replace('{count}', String(days))
    : years.replace('{count}', (days / daysInYear).toFixed(1).replace('.', language === 'vi' ? ',' : '.'))
}
