/**
 * Dates as reports write them, with their place in the text: day, month and year in any order of the three languages,
 * Buddhist years (2574, or 74 after a Thai month), ranges, month or year alone. Values are ISO 8601, shortened to what
 * is stated; a day without its year is `XXXX-MM-DD`.
 */
import { monthNames } from './words/months.ts'

export interface DateMention {
  readonly start: number
  readonly end: number
  /** `2031-02-09`, `2031-09`, `2031` or `XXXX-02-09`. For a range, its first day. */
  readonly iso: string
  /** Last day of a range. */
  readonly until?: string
}

const month = `(${monthNames.map(([name]) => name.replaceAll('.', '\\.')).join('|')})`
const monthOf = new Map(monthNames)
const day = '(\\d{1,2})'
const dash = ' {0,2}[-–—] {0,2}'
// Thai writes the day's month with or without "เดือน", the year with or without "พ.ศ.".
const thaiYear = ' {0,2}(?:พ\\.ศ\\. {0,1})?(\\d{4}|\\d{2}(?!\\d))'

interface Form {
  readonly pattern: RegExp
  read(m: RegExpExecArray): Parts | undefined
}

interface Parts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  readonly lastDay?: number | undefined
  readonly lastMonth?: number | undefined
}

const num = (s: string | undefined): number | undefined =>
  s === undefined || s === '' ? undefined : Number(s)

// Order matters: at one place the first form that fits is taken. All quantifiers are bounded.
const forms: readonly Form[] = [
  {
    // 3 ตุลาคม - 14 พฤศจิกายน 2574, 30 October to 2 November 2031
    pattern: new RegExp(
      `${day} {0,2}(?:เดือน)?${month}(?:${dash}| to )\\n?${day} {0,2}${month}(?:,? {0,2}(\\d{4}))?`,
      'y',
    ),
    read: (m) => ({
      day: num(m[1]),
      month: monthOf.get(m[2] ?? ''),
      lastDay: num(m[3]),
      lastMonth: monthOf.get(m[4] ?? ''),
      year: num(m[5]),
    }),
  },
  {
    // 3 - 5 ต.ค. 2574, 3-5 October 2031, 3 to 5 October
    pattern: new RegExp(`${day}(?:${dash}| to | and )${day} {0,2}(?:เดือน)?${month}(?:,?${thaiYear})?`, 'y'),
    read: (m) => ({ day: num(m[1]), lastDay: num(m[2]), month: monthOf.get(m[3] ?? ''), year: num(m[4]) }),
  },
  {
    // 3 ตุลาคม 2574, 3 ต.ค. 74, 3 October 2031, 3rd of October 2031
    pattern: new RegExp(`${day}(?:st|nd|rd|th)?(?: of)? {0,2}(?:เดือน)?${month}(?:,?${thaiYear})?`, 'y'),
    read: (m) => ({ day: num(m[1]), month: monthOf.get(m[2] ?? ''), year: num(m[3]) }),
  },
  {
    // October 3-5, 2031
    pattern: new RegExp(`${month}\\.? ${day}${dash}${day}(?:,? (\\d{4}))?`, 'y'),
    read: (m) => ({ month: monthOf.get(m[1] ?? ''), day: num(m[2]), lastDay: num(m[3]), year: num(m[4]) }),
  },
  {
    // October 3, 2031
    pattern: new RegExp(`${month}\\.? ${day}(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'y'),
    read: (m) => ({ month: monthOf.get(m[1] ?? ''), day: num(m[2]), year: num(m[3]) }),
  },
  {
    // ngày 9 tháng 2 năm 2031, ngày 9 tháng 2
    pattern: /(\d{1,2}) tháng (\d{1,2})(?:(?: năm |\/|-| )(\d{4}))?/y,
    read: (m) => ({ day: num(m[1]), month: num(m[2]), year: num(m[3]) }),
  },
  {
    // từ ngày 3 đến 7/9/2031, 3-7/9/2031
    pattern: /(\d{1,2})(?: {0,1}[-–] {0,1}| đến(?: ngày)? )(\d{1,2})[/](\d{1,2})(?:[/-](\d{4}))?(?![\d/])/y,
    read: (m) => ({ day: num(m[1]), lastDay: num(m[2]), month: num(m[3]), year: num(m[4]) }),
  },
  {
    // 09/02/2574, 9-2-2031
    pattern: /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/y,
    read: (m) => ({ day: num(m[1]), month: num(m[2]), year: num(m[3]) }),
  },
  {
    // 2031-02-09, 2031-02
    pattern: /(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/y,
    read: (m) => ({ year: num(m[1]), month: num(m[2]), day: num(m[3]) }),
  },
  {
    // tháng 9/2031, tháng 9 năm 2031, tháng 9-2031
    pattern: /tháng (\d{1,2})(?:\/| năm |-| )(\d{4})(?!\d)/y,
    read: (m) => ({ month: num(m[1]), year: num(m[2]) }),
  },
  {
    // (ngày|sáng|chiều) 9/2, 9-2
    pattern: /(?<=(?:ngày|sáng|chiều|tối|trưa|nay|hôm nay|\() {0,1}\(?)(\d{1,2})[/-](\d{1,2})(?![\d/-])/y,
    read: (m) => ({ day: num(m[1]), month: num(m[2]) }),
  },
  {
    // 9/2031
    pattern: /(?<![\d/])(\d{1,2})\/(\d{4})(?![\d/])/y,
    read: (m) => ({ month: num(m[1]), year: num(m[2]) }),
  },
  {
    // ต.ค. 2574, October 2031
    pattern: new RegExp(`${month}\\.?,? {0,2}(?:พ\\.ศ\\. {0,1})?(\\d{4})(?!\\d)`, 'y'),
    read: (m) => ({ month: monthOf.get(m[1] ?? ''), year: num(m[2]) }),
  },
  {
    // năm 2031, ปี 2574, พ.ศ. 2574, in 2031, by 2031, within 2031
    pattern:
      /(?<=(?:năm|vào|đến|ปี|พ\.ศ\.|ค\.ศ\.|ภายใน|in|by|within|year|of|until|before) {0,1})(\d{4})(?![\d/.,-])/y,
    read: (m) => ({ year: num(m[1]) }),
  },
]

/** All dates between two offsets, left to right. */
export const findDates = (lower: string, from: number, to: number): DateMention[] => {
  const found: DateMention[] = []
  for (let i = from; i < to; ) {
    const mention = mayBegin(lower, i) ? dateAt(lower, i, to) : undefined
    if (mention === undefined) i++
    else {
      found.push(mention)
      i = mention.end
    }
  }
  return found
}

const monthStarts = new Set([...monthNames.map(([name]) => name.charCodeAt(0)), 't'.charCodeAt(0)])
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39

const mayBegin = (s: string, i: number): boolean => {
  const c = s.charCodeAt(i)
  if (isDigit(c)) return i === 0 || !isDigit(s.charCodeAt(i - 1))
  if (!monthStarts.has(c)) return false
  const before = s.charCodeAt(i - 1)
  // A Latin month or "tháng" begins a word.
  return c >= 0xe00 || i === 0 || !((before >= 0x61 && before <= 0x7a) || before >= 0xc0) || before >= 0xe00
}

const dateAt = (lower: string, i: number, to: number): DateMention | undefined => {
  for (const form of forms) {
    form.pattern.lastIndex = i
    const m = form.pattern.exec(lower)
    if (m === null || i + m[0].length > to) continue
    const parts = form.read(m)
    const value = parts === undefined ? undefined : isoOf(parts)
    if (value !== undefined) return { start: i, end: i + m[0].length, ...value }
  }
  return undefined
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** Two digits are a Buddhist year only beside a Thai month; the forms admit them nowhere else. */
export const commonEraYear = (year: number): number =>
  year < 100 ? year + 2500 - 543 : year >= 2400 ? year - 543 : year

const isoOf = (p: Parts): { readonly iso: string; readonly until?: string } | undefined => {
  const year = p.year === undefined ? undefined : commonEraYear(p.year)
  if (year !== undefined && (year < 1900 || year > 2150)) return undefined
  if (p.month !== undefined && (p.month < 1 || p.month > 12)) return undefined
  if (p.day !== undefined && (p.day < 1 || p.day > 31)) return undefined
  const y = year === undefined ? 'XXXX' : String(year)
  if (p.month === undefined) return year === undefined ? undefined : { iso: y }
  if (p.day === undefined) return year === undefined ? undefined : { iso: `${y}-${pad(p.month)}` }
  const iso = `${y}-${pad(p.month)}-${pad(p.day)}`
  if (p.lastDay === undefined || p.lastDay < 1 || p.lastDay > 31) return { iso }
  return { iso, until: `${y}-${pad(p.lastMonth ?? p.month)}-${pad(p.lastDay)}` }
}

/** Adds days to a full ISO date. */
export const addDays = (iso: string, days: number): string => {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number)
  return new Date(Date.UTC(y, m - 1, d + days)).toISOString().slice(0, 10)
}

/** Adds months to a full ISO date; the 31st becomes the last day of a shorter month. */
export const addMonths = (iso: string, months: number): string => {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10)
}
