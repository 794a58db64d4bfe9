/**
 * Reads a date as people type it: a year, a quarter, a month or a day, the day first, as all three languages have it. Thai
 * counts years of the Buddhist era; what comes out is always the partial date of the record (`kernel/partial-date.ts`).
 */
import { spanOf } from '../../affairs/kernel/partial-date.ts'
import type { Language } from '../language/language.ts'

export type DateError =
  | { readonly kind: 'not-a-date' }
  /** A day that no calendar has: 31 April. */
  | { readonly kind: 'no-such-day' }
  /** `meant`: the same year as the Gregorian calendar counts it. */
  | { readonly kind: 'looks-buddhist'; readonly meant: number }

export type DateRead =
  | { readonly ok: true; readonly value: { readonly text: string } }
  | { readonly ok: false; readonly error: DateError }

export const parsePartialDate = (typed: string, language: Language): DateRead => {
  const text = tidy(typed)
  const parts = partsOf(text, language)
  if (parts === undefined) return refuse({ kind: 'not-a-date' })
  const year = gregorian(parts.year, language)
  if (typeof year !== 'number') return refuse(year)
  const stated = stating({ ...parts, year })
  return spanOf(stated) === undefined
    ? refuse({ kind: 'no-such-day' })
    : { ok: true, value: { text: stated } }
}

/** A date of the record as one would type it: `4/5/2574` in Thai. */
export const typedDate = (date: string, language: Language): string => {
  const match = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (match === null) return date
  const [, year, quarter, month, day] = match
  const shown = String(Number(year) + (language === 'th' ? buddhistEra : 0))
  if (quarter !== undefined) return `Q${quarter}/${shown}`
  return [day, month].flatMap((part) => (part === undefined ? [] : [`${Number(part)}/`])).join('') + shown
}

interface Parts {
  /** As it was typed. */
  readonly year: number
  readonly quarter?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const buddhistEra = 543
/** Nothing that two states do lies beyond it, and nobody counted so before 1857. */
const firstBuddhist = 2_400

const refuse = (error: DateError): DateRead => ({ ok: false, error })

const gregorian = (year: number, language: Language): number | DateError => {
  if (year < firstBuddhist) return year
  const meant = year - buddhistEra
  return language === 'th' ? meant : { kind: 'looks-buddhist', meant }
}

const stating = ({ year, quarter, month, day }: Parts): string => {
  const start = String(year).padStart(4, '0')
  if (quarter !== undefined) return `${start}-Q${quarter}`
  const rest = [month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'))
  return [start, ...rest].join('-')
}

/** One kind of blank, Western figures, lower case, no words around it that say no more than that it is a date. */
const tidy = (typed: string): string =>
  typed
    .normalize('NFC')
    .replaceAll(/[๐-๙]/g, (figure) => String(figure.charCodeAt(0) - 0x0e50))
    .toLowerCase()
    .replaceAll(/พ\.\s*ศ\.|วันที่|ngày|năm|ปี/g, ' ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim()

const partsOf = (text: string, language: Language): Parts | undefined => {
  const numbers = (pattern: RegExp): readonly number[] | undefined => pattern.exec(text)?.slice(1).map(Number)
  const iso = numbers(/^(\d{4})-(\d{1,2})-(\d{1,2})$/)
  if (iso !== undefined) return { year: iso[0] ?? 0, month: iso[1], day: iso[2] }
  const day = numbers(/^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/)
  if (day !== undefined) return { day: day[0], month: day[1], year: day[2] ?? 0 }
  const isoMonth = numbers(/^(\d{4})-(\d{1,2})$/)
  if (isoMonth !== undefined) return { year: isoMonth[0] ?? 0, month: isoMonth[1] }
  const month = numbers(/^(?:tháng )?(\d{1,2})[/. -](\d{4})$/)
  if (month !== undefined) return { month: month[0], year: month[1] ?? 0 }
  const quarter = numbers(/^(?:q|quarter ?|quý ?|ไตรมาส(?:ที่)? ?)([1-4])[/. -]?(\d{4})$/)
  if (quarter !== undefined) return { quarter: quarter[0], year: quarter[1] ?? 0 }
  const quarterLast = numbers(/^(\d{4})[/. -]?q([1-4])$/)
  if (quarterLast !== undefined) return { year: quarterLast[0] ?? 0, quarter: quarterLast[1] }
  const year = numbers(/^(\d{4})$/)
  if (year !== undefined) return { year: year[0] ?? 0 }
  return namedMonth(text, language)
}

/** `4 May 2031`, `4 พ.ค. 2574`, `May 2031`, `4 tháng 5 2031`. */
const namedMonth = (text: string, language: Language): Parts | undefined => {
  const vietnamese = /^(?:(\d{1,2}) )?tháng (\d{1,2}) (\d{4})$/.exec(text)
  const match = vietnamese ?? /^(?:(\d{1,2}) ?)?(\D+?) ?(\d{4})$/.exec(text)
  if (match === null) return undefined
  const [, dayText, name = '', year] = match
  const month = vietnamese === null ? monthNamed(name.trim(), language) : Number(name)
  if (month === undefined) return undefined
  return { year: Number(year), month, ...(dayText === undefined ? {} : { day: Number(dayText) }) }
}

const localesOf = { en: ['en-GB'], vi: ['vi-VN', 'en-GB'], th: ['th-TH', 'en-GB'] } as const

/** By its name, or by the beginning of one that tells it from the others. */
const monthNamed = (name: string, language: Language): number | undefined => {
  const wanted = name.replaceAll('.', '')
  for (const locale of localesOf[language]) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
      const names = Array.from({ length: 12 }, (_, at) =>
        format
          .format(Date.UTC(2001, at, 1))
          .toLowerCase()
          .replaceAll('.', ''),
      )
      const found = names.indexOf(wanted)
      if (found !== -1) return found + 1
      const begun = names.flatMap((each, at) => (each.startsWith(wanted) ? [at + 1] : []))
      if (wanted.length >= 3 && begun.length === 1) return begun[0]
    }
  }
  return undefined
}
