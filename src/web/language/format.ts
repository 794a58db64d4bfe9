/**
 * Dates, times, ages and numbers as a language writes them. A date is shown as exactly as it was stated: `2018` stays a
 * year. In Thai the calendar is the Buddhist one.
 */
import { spanOf } from '../../affairs/kernel/partial-date.ts'
import { type Counted, fill } from './fill.ts'
import { type Language, localeOf } from './language.ts'

export interface FormatWords {
  readonly quarter: string
  readonly month: string
  readonly year: string
  readonly years: Counted
  readonly months: Counted
  readonly days: Counted
  readonly yearsAndMonths: string
}

export interface Format {
  /** `2016-12-20`, `2015-06`, `2024-Q3` or `2018`, short enough for a table. */
  date(text: string): string
  /** Only the year of it. */
  year(year: number): string
  /** Two dates of one meeting in as few words as they need. */
  range(start: string | null, end: string | null): string | null
  /** Milliseconds since 1970; the day too, unless it is today. */
  moment(at: number, now: number): string
  number(value: number): string
  counted(words: Counted, value: number): string
  /** Whole years and months, or days below two months. */
  age(days: number): string
  /** A size in bytes, in the unit that fits. */
  size(bytes: number): string
  /** What a language is called, by its code. */
  language(code: string): string
  compare(a: string, b: string): number
}

export const createFormat = (language: Language, words: FormatWords): Format => {
  const locale = localeOf[language]
  const utc = { timeZone: 'UTC' } as const
  const dayOptions =
    language === 'vi'
      ? ({ day: 'numeric', month: 'numeric', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'short', year: 'numeric' } as const)
  const day = new Intl.DateTimeFormat(locale, { ...dayOptions, ...utc })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', ...utc })
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const localDay = new Intl.DateTimeFormat(locale, dayOptions)
  const numbers = new Intl.NumberFormat(locale)
  const plural = new Intl.PluralRules(locale)
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' })
  const collator = new Intl.Collator(locale, { numeric: true })

  const year = (value: number): string => String(language === 'th' ? value + 543 : value)
  const counted = (forms: Counted, value: number): string =>
    fill(plural.select(value) === 'one' ? forms.one : forms.other, { count: numbers.format(value) })

  const date = (text: string): string => {
    const first = dateAt(text)
    if (first === undefined) return text
    const [stated = '', part] = text.split('-')
    if (part === undefined) return fill(words.year, { year: year(Number(stated)) })
    if (part.startsWith('Q'))
      return fill(words.quarter, { quarter: part.slice(1), year: year(Number(stated)) })
    if (text.length > 7) return day.format(first)
    return language === 'vi' ? fill(words.month, { month: part, year: stated }) : month.format(first)
  }

  return {
    date,
    year,
    counted,
    range: (start, end) => {
      if (start === null) return end === null ? null : date(end)
      if (end === null || end === start) return date(start)
      const [from, to] = [dateAt(start), dateAt(end)]
      const isDays = start.length > 7 && end.length > 7
      if (!isDays || from === undefined || to === undefined) return `${date(start)} – ${date(end)}`
      return day.formatRange(from, to)
    },
    moment: (at, now) => {
      const isToday = new Date(at).toDateString() === new Date(now).toDateString()
      return isToday ? time.format(at) : `${localDay.format(at)}, ${time.format(at)}`
    },
    number: (value) => numbers.format(value),
    age: (days) => {
      const whole = Math.floor(days / 30.4375)
      if (whole < 2) return counted(words.days, days)
      const [years, months] = [Math.floor(whole / 12), whole % 12]
      if (years === 0) return counted(words.months, months)
      if (months === 0) return counted(words.years, years)
      return fill(words.yearsAndMonths, {
        years: counted(words.years, years),
        months: counted(words.months, months),
      })
    },
    size: (bytes) => {
      const step = sizeUnits.findIndex((_, place) => bytes < 1_000 ** (place + 1))
      const place = step === -1 ? sizeUnits.length - 1 : step
      const unit = sizeUnits[place] ?? 'byte'
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: place === 0 ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(bytes / 1_000 ** place)
    },
    language: (code) => {
      const name = languageNames.of(code) ?? code
      // It stands within a line: Vietnamese writes it small there, other languages as anywhere.
      return language === 'vi' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name
    },
    compare: (a, b) => collator.compare(a, b),
  }
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The first day that a partial date may mean. */
const dateAt = (text: string): Date | undefined => {
  const span = spanOf(text)
  return span === undefined ? undefined : new Date(span.first * 86_400_000)
}
