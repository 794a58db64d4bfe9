/**
 * One event of whole days as an iCalendar file (RFC 5545), for the calendars of those who travel. Lines end in CRLF and are
 * folded at 75 octets, never inside a letter; the end of an event of days is the first day on which it is over.
 */
import { dayText } from '../../affairs/kernel/partial-date.ts'

export interface CalendarEvent {
  /** The same for the same meeting whatever becomes of its dates, so that calendars know it again. */
  readonly uid: string
  /** How often what is agreed was changed: the higher one replaces the lower. */
  readonly sequence: number
  /** When the file was made, milliseconds since 1970. */
  readonly madeAt: number
  /** First and last day, as days since 1970-01-01. */
  readonly first: number
  readonly last: number
  /** BCP 47. */
  readonly language: string
  readonly summary: string
  readonly description: string
  /** Empty where it is not stated. */
  readonly location: string
  readonly isPostponed: boolean
}

/** The name of this software in the file. */
const product = '-//Comity//Comity//EN'

export const calendarFile = (event: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${inText(event.uid)}`,
    `DTSTAMP:${moment(event.madeAt)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${day(event.first)}`,
    `DTEND;VALUE=DATE:${day(event.last + 1)}`,
    `SUMMARY;LANGUAGE=${event.language}:${inText(event.summary)}`,
    ...(event.location === '' ? [] : [`LOCATION;LANGUAGE=${event.language}:${inText(event.location)}`]),
    `DESCRIPTION;LANGUAGE=${event.language}:${inText(event.description)}`,
    `STATUS:${event.isPostponed ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

/** RFC 5545 section 3.3.11; control characters have no place in a text. */
const inText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const day = (days: number): string => dayText(days).replaceAll('-', '')

const moment = (at: number): string =>
  `${new Date(at)
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/[-:]/g, '')}Z`

const longest = 75

/** Section 3.1: what follows begins with a blank, which counts too. By letters as people count them. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    const size = Buffer.byteLength(segment)
    if (length + size > longest) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += segment
    length += size
  }
  return [...lines, current].join('\r\n')
}
