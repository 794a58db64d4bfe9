/**
 * By when an act is due: a date inside it, or a time said relative to the meeting ("within two weeks", "ปลายปีนี้",
 * "năm tới"). "Soon" is no date.
 */
import { addDays, addMonths, findDates } from './dates.ts'

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  six: 6,
  một: 1,
  hai: 2,
  ba: 3,
  sáu: 6,
  หนึ่ง: 1,
  สอง: 2,
  สาม: 3,
  หก: 6,
}

const inNumber = '(\\d{1,2}|a|an|one|two|three|four|six|một|hai|ba|sáu|หนึ่ง|สอง|สาม|หก)'
const units: readonly (readonly [RegExp, 'day' | 'week' | 'month' | 'year'])[] = [
  [new RegExp(`(?:within|in|trong vòng|trong|ภายใน) {0,2}${inNumber} {0,2}(?:days?|ngày|วัน)`), 'day'],
  [new RegExp(`(?:within|in|trong vòng|ภายใน) {0,2}${inNumber} {0,2}(?:weeks?|tuần|สัปดาห์)`), 'week'],
  [new RegExp(`(?:within|in|trong vòng|ภายใน) {0,2}${inNumber} {0,2}(?:months?|tháng|เดือน)`), 'month'],
]

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/(?:next year|năm tới|năm sau|sang năm|ปีหน้า|ในปีถัดไป)/, 1],
  [
    /(?:this year|later this year|by the end of the year|year-end|trong năm nay|cuối năm nay|năm nay|ปีนี้|ปลายปีนี้|สิ้นปีนี้|ภายในสิ้นปี)/,
    0,
  ],
]

export const findDue = (
  lower: string,
  from: number,
  to: number,
  meetingDate: string | null,
): string | null => {
  const text = lower.slice(from, to)
  const day = meetingDate !== null && /^\d{4}-\d\d-\d\d$/.test(meetingDate) ? meetingDate : undefined
  if (day !== undefined)
    for (const [pattern, unit] of units) {
      const m = pattern.exec(text)
      const n = m === null ? undefined : (numberWords[m[1] ?? ''] ?? Number(m[1]))
      if (n === undefined || Number.isNaN(n)) continue
      return unit === 'day' ? addDays(day, n) : unit === 'week' ? addDays(day, 7 * n) : addMonths(day, n)
    }
  const dates = findDates(lower, from, to).filter((d) => !isPast(d.iso, day) && !isName(lower, d.start))
  const last = dates.at(-1)
  if (last !== undefined) return (last.until ?? last.iso).replace(/^XXXX/, day?.slice(0, 4) ?? 'XXXX')
  if (day !== undefined)
    for (const [pattern, more] of relativeYears)
      if (pattern.test(text)) return String(Number(day.slice(0, 4)) + more)
  return null
}

const isPast = (iso: string, day: string | undefined): boolean =>
  day !== undefined && !iso.startsWith('XXXX') && iso < day.slice(0, iso.length)

// "Công ước 1982", "giai đoạn 2031-2035", "พ.ศ. 2574" of a law: years of names.
const isName = (lower: string, at: number): boolean =>
  /(?:luật|unclos|công ước|giai đoạn|kế hoạch|พระราช[ก-๙ ]{0,20}พ\.ศ\. ?|law|act|convention|[–-]) ?(?:năm )?$/.test(
    lower.slice(Math.max(0, at - 34), at),
  )

export const findRecurrence = (
  lower: string,
  from: number,
  to: number,
): 'annual' | 'weekly' | 'regular' | null => {
  const text = lower.slice(from, to)
  if (/hàng năm|hằng năm|thường niên|luân phiên|annual|every year|yearly|ประจำปี|ทุกปี|เป็นประจำทุกปี/.test(text))
    return 'annual'
  if (/hàng tuần|weekly|every week|ทุกสัปดาห์|รายสัปดาห์/.test(text)) return 'weekly'
  if (/định kỳ|thường xuyên|regularly|regular|on a regular basis|อย่างสม่ำเสมอ|เป็นประจำ|สม่ำเสมอ/.test(text))
    return 'regular'
  return null
}
