/**
 * Dates as people mistype them: days that no calendar has, and years of the Buddhist era in a Gregorian field. Which fields
 * are dates, the schema of the act alone knows: it is asked whether it would object to a text there as to no date.
 */
import type { ZodType } from 'zod'
import type { Json, JsonObject } from '../../ledger/strict-json.ts'
import { spanOf } from './partial-date.ts'

export type DateFault =
  | { readonly kind: 'no-such-date'; readonly at: string; readonly date: string }
  /** `meant`: the same year, as the Gregorian calendar counts it. */
  | {
      readonly kind: 'looks-buddhist'
      readonly at: string
      readonly year: number
      readonly meant: number
    }

/** What the era is ahead by: 2568 is 2025. */
const buddhistEra = 543

/** Nothing that two states do lies beyond it, and nobody counted so before 1857. */
const firstBuddhist = 2_400

export const examineDates = (schema: ZodType, fields: JsonObject): readonly DateFault[] => {
  const isDate = (path: readonly string[]): boolean => objectsToDate(schema, replaced(fields, path), path)
  return textsIn(fields, []).flatMap(({ path, text }): readonly DateFault[] => {
    const at = path.join('.')
    if (/^\d/.test(text) && spanOf(text) === undefined)
      return objectsToDate(schema, fields, path)
        ? [{ kind: 'no-such-date', at, date: text.slice(0, 32) }]
        : []
    const year = Number(/^\d{4}/.exec(text)?.[0] ?? 0)
    return year >= firstBuddhist && spanOf(text) !== undefined && isDate(path)
      ? [{ kind: 'looks-buddhist', at, year, meant: year - buddhistEra }]
      : []
  })
}

/** What `partialDate` and `fullDate` say. */
const objections = ['not a date', 'not a day']

const objectsToDate = (schema: ZodType, fields: Json, path: readonly string[]): boolean => {
  const parsed = schema.safeParse(fields)
  return (
    !parsed.success &&
    parsed.error.issues.some(
      (issue) => objections.includes(issue.message) && issue.path.join('.') === path.join('.'),
    )
  )
}

/** With what is surely no date in this place. */
const replaced = (value: Json, [member, ...rest]: readonly string[]): Json => {
  if (member === undefined) return '9999-99'
  if (Array.isArray(value))
    return value.map((each: Json, i) => (String(i) === member ? replaced(each, rest) : each))
  return typeof value === 'object' && value !== null
    ? { ...value, [member]: replaced((value as JsonObject)[member] ?? null, rest) }
    : value
}

const textsIn = (
  value: Json,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, inner]) => textsIn(inner, [...path, member]))
}
