/**
 * Dates as public life states them: a year, a quarter, a month or a day of the Gregorian calendar
 * (`2018`, `2024-Q3`, `2015-06`, `2016-12-20`). ISO 8601 but for the quarter. Pure: days are counted in UTC.
 */
import { z } from 'zod'

const pattern = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/

export const dayMs = 86_400_000

/** First and last day a partial date may mean, as days since 1970-01-01. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** Undefined where the text is no date: `2023-02-30`, `0000`, `2568-…` is a date (the year 2568), and not ours to guess. */
export const spanOf = (text: string): DaySpan | undefined => {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const [, yearText, quarterText, monthText, dayText] = match
  const year = Number(yearText)
  if (year < 1) return undefined
  if (quarterText !== undefined) return months(year, Number(quarterText) * 3 - 2, 3)
  if (monthText === undefined) return months(year, 1, 12)
  const month = Number(monthText)
  if (month < 1 || month > 12) return undefined
  const span = months(year, month, 1)
  if (dayText === undefined) return span
  const day = span.first + Number(dayText) - 1
  return Number(dayText) >= 1 && day <= span.last ? { first: day, last: day } : undefined
}

const months = (year: number, month: number, count: number): DaySpan => ({
  first: dayNumber(year, month),
  last: dayNumber(year, month + count) - 1,
})

/** Date.UTC reads years below 100 as 19xx; four digits below 1000 are dates all the same. */
const dayNumber = (year: number, month: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return date.getTime() / dayMs
}

export const firstDay = (text: string): number | undefined => spanOf(text)?.first

export const lastDay = (text: string): number | undefined => spanOf(text)?.last

/** `YYYY-MM-DD` of a day number. */
export const dayText = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** A stated date of any precision. */
export const partialDate = z.string().refine((text) => spanOf(text) !== undefined, 'not a date')

/** A stated day. */
export const fullDate = partialDate.refine((text) => text.length === 10 && !text.includes('Q'), 'not a day')

/** Whether the last day that the end may mean lies before the first that the start may mean. */
export const endsBeforeItStarts = (start: string | null, end: string | null): boolean => {
  const first = start === null ? undefined : firstDay(start)
  const last = end === null ? undefined : lastDay(end)
  return first !== undefined && last !== undefined && last < first
}
