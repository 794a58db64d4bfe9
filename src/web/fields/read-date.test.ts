import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { languages } from '../language/language.ts'
import { parsePartialDate, typedDate } from './read-date.ts'

const read = (typed: string, language: 'en' | 'vi' | 'th'): string => {
  const result = parsePartialDate(typed, language)
  return result.ok ? result.value.text : result.error.kind
}

const table: readonly (readonly [typed: string, language: 'en' | 'vi' | 'th', text: string])[] = [
  ['2031', 'en', '2031'],
  ['5/2031', 'vi', '2031-05'],
  ['tháng 5/2031', 'vi', '2031-05'],
  ['ngày 4 tháng 5 năm 2031', 'vi', '2031-05-04'],
  ['4/5/2031', 'vi', '2031-05-04'],
  ['04.05.2031', 'en', '2031-05-04'],
  ['2031-05-04', 'en', '2031-05-04'],
  ['4 May 2031', 'en', '2031-05-04'],
  ['sept 2031', 'en', '2031-09'],
  ['Q2 2031', 'en', '2031-Q2'],
  ['2031-Q2', 'en', '2031-Q2'],
  ['quý 2/2031', 'vi', '2031-Q2'],
  ['2574', 'th', '2031'],
  ['๔/๕/๒๕๗๔', 'th', '2031-05-04'],
  ['4 พ.ค. 2574', 'th', '2031-05-04'],
  ['4 พฤษภาคม พ.ศ. 2574', 'th', '2031-05-04'],
  ['ไตรมาส 2/2574', 'th', '2031-Q2'],
  ['ไตรมาสที่ 2 2574', 'th', '2031-Q2'],
  // Whoever writes Gregorian in Thai is understood, and shown as what.
  ['4/5/2031', 'th', '2031-05-04'],
  ['4/5/2574', 'en', 'looks-buddhist'],
  ['2574', 'vi', 'looks-buddhist'],
  ['31/4/2031', 'en', 'no-such-day'],
  ['29/2/2570', 'th', 'no-such-day'],
  ['29/2/2571', 'th', '2028-02-29'],
  ['13/2031', 'en', 'no-such-day'],
  ['4/5', 'en', 'not-a-date'],
  ['4/5/31', 'en', 'not-a-date'],
  ['soon', 'en', 'not-a-date'],
  ['ma 2031', 'en', 'not-a-date'],
  ['', 'en', 'not-a-date'],
]

describe('a typed date', () => {
  for (const [typed, language, text] of table)
    it(`“${typed}” in ${language} is ${text}`, () => assert.equal(read(typed, language), text))

  it('is read again as it is shown for typing', () => {
    const year = fc.integer({ min: 1900, max: 2099 }).map(String)
    const two = (max: number) => fc.integer({ min: 1, max }).map((part) => String(part).padStart(2, '0'))
    const date = fc.oneof(
      year,
      fc.tuple(year, two(12)).map((parts) => parts.join('-')),
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-Q${quarter}`),
    )
    fc.assert(
      fc.property(date, fc.constantFrom(...languages), (text, language) => {
        assert.equal(read(typedDate(text, language), language), text)
      }),
    )
  })
})
