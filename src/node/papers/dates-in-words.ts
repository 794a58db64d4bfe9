/** Dates as a paper of that language writes them: the Buddhist year in Thai, "ngày … tháng … năm" in Vietnamese. */
import { type PaperLanguage, paperWords } from './paper-words.ts'

const pattern = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/

/** A partial date (affairs/kernel/partial-date.ts); what is none stays as it is. */
export const dateInWords = (date: string, language: PaperLanguage): string => {
  const match = pattern.exec(date)
  if (match === null) return date
  const [, yearText = '', quarter, month, day] = match
  const { months, dates } = paperWords[language]
  const year = String(Number(yearText) + (language === 'th' ? 543 : 0))
  const fill = (form: string): string =>
    form
      .replace('{year}', year)
      .replace('{quarter}', quarter ?? '')
      .replace('{month}', months[Number(month) - 1] ?? '')
      .replace('{day}', String(Number(day)))
  if (quarter !== undefined) return fill(dates.quarter)
  if (month === undefined) return fill(dates.year)
  return fill(day === undefined ? dates.month : dates.day)
}
