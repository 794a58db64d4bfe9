import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, findDates } from './dates.ts'
import { findDue } from './due.ts'
import { createSourceText } from './source-text.ts'

const datesIn = (text: string): string[] => {
  const { lower } = createSourceText(text)
  return findDates(lower, 0, lower.length).map((d) => (d.until === undefined ? d.iso : `${d.iso}/${d.until}`))
}

const forms: readonly (readonly [text: string, dates: readonly string[]])[] = [
  ['ngày 9 tháng 2 năm 2031', ['2031-02-09']],
  ['sáng 5/8, tại Huế', ['XXXX-08-05']],
  ['ngày 6-4 tại Huế', ['XXXX-04-06']],
  ['từ ngày 3 đến 7/9/2031', ['2031-09-03/2031-09-07']],
  ['Hội nghị tháng 7/2032', ['2032-07']],
  ['hoàn thành vào năm 2035', ['2035']],
  ['วันนี้ (4 ส.ค. 74) เวลา 9.15 น.', ['2031-08-04']],
  ['วันอังคารที่ ๒๒ กรกฎาคม ๒๕๗๔', ['2031-07-22']],
  ['3 ตุลาคม - 14 พฤศจิกายน 2570', ['2027-10-03/2027-11-14']],
  ['เดือน เม.ย. 2572', ['2029-04']],
  ['เมื่อปี 2571', ['2028']],
  ['October 2, 2031, at 9.15 hrs', ['2031-10-02']],
  ['11-12 May 2030 in Rayong', ['2030-05-11/2030-05-12']],
  ['17/01/2573', ['2030-01-17']],
  ['40/13/2568', []],
  ['trị giá 1.000.000 USD, 27,5 %', []],
]

for (const [text, dates] of forms)
  test(`dates in "${text}"`, () => {
    assert.deepEqual(datesIn(text), dates)
  })

const dueIn = (text: string, meeting: string | null): string | null => {
  const { lower } = createSourceText(text)
  return findDue(lower, 0, lower.length, meeting)
}

test('a relative deadline is counted from the meeting', () => {
  assert.equal(dueIn('submit the list within two weeks', '2030-08-05'), '2030-08-19')
  assert.equal(dueIn('report within a month', '2030-05-20'), '2030-06-20')
  assert.equal(dueIn('ประชุมอีกครั้งในปีหน้า', '2030-11-17'), '2031')
  assert.equal(dueIn('meet soon', '2025-08-27'), null)
  assert.equal(dueIn('within two weeks', null), null)
})

test('the year of a convention is no deadline', () => {
  assert.equal(dueIn('tuân thủ Công ước Liên hợp quốc về Luật biển năm 1982', '2025-01-01'), null)
})

test('months end where they end', () => {
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29')
  assert.equal(addDays('2024-12-31', 1), '2025-01-01')
})
