/** When the meeting was: the first full day of the opening, else the page's own date; a missing year only from the text itself. */
import { type DateMention, findDates } from './dates.ts'
import type { Page, Paragraph } from './page.ts'
import type { SourceText } from './source-text.ts'

export interface MeetingDate {
  readonly iso: string
  readonly until: string | null
  readonly at: DateMention
  readonly why: string
}

export const findMeetingDate = (
  source: SourceText,
  page: Page,
  opening: readonly Paragraph[],
): MeetingDate | undefined => {
  const days = opening
    .flatMap((p) => findDates(source.lower, p.start, p.end).map((d) => ({ d, p })))
    .filter(({ d }) => d.iso.length === 10 && !isAnotherDay(source, d))
  const day = days[0]?.d
  if (day !== undefined)
    return {
      iso: withYear(source, page, day.iso),
      until: day.until === undefined ? null : withYear(source, page, day.until),
      at: day,
      why: 'first full date of the opening',
    }
  if (page.pageDate !== undefined && page.pageDate.iso.length === 10)
    return {
      iso: page.pageDate.iso,
      until: null,
      at: page.pageDate,
      why: 'date of the page: the text gives none',
    }
  return undefined
}

// "since …", "kể từ …", "ครบรอบ …": a day the report looks back or forward to.
const isAnotherDay = (source: SourceText, d: DateMention): boolean => {
  const before = source.lower.slice(Math.max(0, d.start - 60), d.start)
  const behind = source.lower.slice(d.end, d.end + 30)
  return (
    /(?:kể từ|sau khi|trước đó|từ nay đến|ครบรอบ|ตั้งแต่|since |until |by |นับตั้งแต่|dự kiến|scheduled for|thiết lập quan hệ[^,.]{0,40}|kỷ niệm[^,.]{0,40}|statement on )[^\n]{0,10}$/.test(
      before,
    ) ||
    (/^ ?ที่ผ่านมา(?!ว่า)/.test(behind) && /ลงนาม/.test(source.lower.slice(Math.max(0, d.start - 200), d.start)))
  )
}

/** Fills in a missing year from the page's own date, or from a month of the same report that says its year. */
const withYear = (source: SourceText, page: Page, iso: string): string => {
  if (!iso.startsWith('XXXX')) return iso
  const month = Number(iso.slice(5, 7))
  if (page.pageDate !== undefined) return page.pageDate.iso.slice(0, 4) + iso.slice(4)
  for (const p of page.paragraphs)
    for (const d of findDates(source.lower, p.start, p.end)) {
      if (d.iso.startsWith('XXXX') || d.iso.length < 7) continue
      const other = Number(d.iso.slice(5, 7))
      // What is planned for next month, or was done last month, lies in the same year.
      if (other >= month && other - month <= 2 && isStillToCome(source, d))
        return d.iso.slice(0, 4) + iso.slice(4)
    }
  return iso
}

const isStillToCome = (source: SourceText, d: DateMention): boolean =>
  /(?:mời|dự|sẽ|tổ chức|will|จะ|hội nghị|in |vào)[^.]{0,60}$/.test(
    source.lower.slice(Math.max(0, d.start - 70), d.start),
  )
