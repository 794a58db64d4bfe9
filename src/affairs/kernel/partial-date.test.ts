import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  dayText,
  endsBeforeItStarts,
  firstDay,
  fullDate,
  lastDay,
  partialDate,
  spanOf,
} from './partial-date.ts'

const span = (text: string) => {
  const found = spanOf(text)
  return found && [dayText(found.first), dayText(found.last)]
}

test('a stated date means every day it may mean', () => {
  assert.deepEqual(span('2018'), ['2018-01-01', '2018-12-31'])
  assert.deepEqual(span('2024-Q3'), ['2024-07-01', '2024-09-30'])
  assert.deepEqual(span('2024-Q4'), ['2024-10-01', '2024-12-31'])
  assert.deepEqual(span('2015-06'), ['2015-06-01', '2015-06-30'])
  assert.deepEqual(span('2024-02'), ['2024-02-01', '2024-02-29'])
  assert.deepEqual(span('1900-02'), ['1900-02-01', '1900-02-28'])
  assert.deepEqual(span('2016-12-20'), ['2016-12-20', '2016-12-20'])
  assert.deepEqual(span('0099'), ['0099-01-01', '0099-12-31'])
})

test('what is no date has no days', () => {
  const none = ['', '0000', '18', '2018-00', '2018-13', '2018-02-29', '2018-04-31', '2018-01-00', '2018-Q5']
  for (const text of [...none, '2018-Q3-01', '2018-1-1', '2018-01-01T00:00', ' 2018', '２０１８', '2018\n']) {
    assert.equal(spanOf(text), undefined, text)
    assert.equal(partialDate.safeParse(text).success, false, text)
  }
})

test('a full date is a day', () => {
  assert.ok(fullDate.safeParse('2016-12-20').success)
  for (const text of ['2016-12', '2016-Q4', '2016'])
    assert.equal(fullDate.safeParse(text).success, false, text)
})

test('something ends before it starts only where no reading of the two dates allows it', () => {
  assert.equal(endsBeforeItStarts('2018-06-12', '2018-06-11'), true)
  assert.equal(endsBeforeItStarts('2018-06-12', '2018-06'), false)
  assert.equal(endsBeforeItStarts('2018-06', '2018-05'), true)
  assert.equal(endsBeforeItStarts(null, '2018'), false)
  assert.equal(endsBeforeItStarts('2018', null), false)
})

test('every day is its own text, from the first four-digit year to the last', () => {
  const days = fc.integer({ min: firstDay('0001') ?? 0, max: lastDay('9999') ?? 0 })
  fc.assert(fc.property(days, (day) => assert.equal(firstDay(dayText(day)), day)))
})

test('any text has a span with its first day first, or none', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-Q?\d{1,2}(-\d{2})?)?$/))
  fc.assert(
    fc.property(texts, (text) => {
      const found = spanOf(text)
      assert.ok(found === undefined || found.first <= found.last)
    }),
  )
})
