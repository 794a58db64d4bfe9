/** An event as RFC 5545 has it: whole days, escapes, folds that part no letter; read again by an own reader of its grammar. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { firstDay } from '../../affairs/kernel/partial-date.ts'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const event: CalendarEvent = {
  uid: 'EX-HLD-3.cabc@comity',
  sequence: 1,
  madeAt: Date.UTC(2026, 10, 29, 12, 26, 5, 700),
  first: firstDay('2027-02-27') ?? 0,
  last: firstDay('2027-02-28') ?? 0,
  language: 'en',
  summary: 'Dialogue; third, in Hà Nội',
  description: 'One\nTwo \\ three',
  location: 'กรุงเทพมหานคร',
  isPostponed: false,
}

/** Unfolds, and reads name and value of each line (sections 3.1 and 3.3.11). */
const read = (file: string): ReadonlyMap<string, string> =>
  new Map(
    file
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.search(/[:;]/)), line.slice(line.indexOf(':') + 1)]),
  )

const unescaped = (text: string | undefined): string =>
  (text ?? '').replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter))

describe('a calendar file', () => {
  it('holds whole days: the end is the first day on which it is over', () => {
    const lines = read(calendarFile(event))
    assert.equal(lines.get('DTSTART'), '20270227')
    assert.equal(lines.get('DTEND'), '20270301')
    assert.match(calendarFile(event), /\r\nDTSTART;VALUE=DATE:20270227\r\n/)
    assert.equal(lines.get('DTSTAMP'), '20261129T122605Z')
    assert.equal(lines.get('UID'), 'EX-HLD-3.cabc@comity')
  })

  it('says that what was put off does not take place', () => {
    assert.equal(read(calendarFile({ ...event, isPostponed: true })).get('STATUS'), 'CANCELLED')
    assert.equal(read(calendarFile(event)).get('STATUS'), 'CONFIRMED')
  })

  it('escapes what would end a text, and takes out what is none', () => {
    const file = calendarFile({ ...event, summary: 'a;b,c\\d', description: 'x\r\nEND:VEVENT\u0007y' })
    assert.match(file, /SUMMARY;LANGUAGE=en:a\\;b\\,c\\\\d\r\n/)
    assert.equal(file.match(/^END:VEVENT/gm)?.length, 1)
    assert.equal(unescaped(read(file).get('DESCRIPTION')), 'x\nEND:VEVENT y')
  })

  it('folds lines at 75 octets inside no letter, in any script', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 })
    fc.assert(
      fc.property(words, words, (summary, location) => {
        const file = calendarFile({ ...event, summary, location })
        for (const line of file.split('\r\n')) {
          assert.ok(
            Buffer.byteLength(line) <= 75 || [...new Intl.Segmenter().segment(line)].length <= 2,
            line,
          )
          assert.ok(!line.includes('\ufffd'))
        }
        assert.equal(unescaped(read(file).get('SUMMARY')), asText(summary))
        assert.equal(unescaped(read(file).get('LOCATION')), asText(location))
      }),
    )
    const thai = calendarFile({ ...event, summary: 'การประชุมระดับสูง'.repeat(12) })
    assert.equal(read(thai).get('SUMMARY'), 'การประชุมระดับสูง'.repeat(12))
  })
})

/** As a text can hold it. */
const asText = (text: string): string =>
  text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ')
