/** Dates as each language writes them, and never more of them than was stated. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { words as en } from '../frame/words.en.ts'
import { words as th } from '../frame/words.th.ts'
import { words as vi } from '../frame/words.vi.ts'
import { createFormat } from './format.ts'

const formats = {
  en: createFormat('en', en.format),
  vi: createFormat('vi', vi.format),
  th: createFormat('th', th.format),
}

describe('dates', () => {
  const cases: readonly (readonly [stated: string, en: string, vi: string, th: string])[] = [
    ['2016-12-20', '20 Dec 2016', '20/12/2016', '20 ธ.ค. 2559'],
    ['2015-06', 'Jun 2015', '06/2015', 'มิ.ย. 2558'],
    ['2024-Q3', 'Q3 2024', 'quý 3/2024', 'ไตรมาส 3/2567'],
    ['2018', '2018', '2018', '2561'],
    ['spring', 'spring', 'spring', 'spring'],
  ]
  for (const [stated, ...shown] of cases) {
    it(`${stated} stays as exact as it was stated`, () => {
      assert.deepEqual([formats.en.date(stated), formats.vi.date(stated), formats.th.date(stated)], shown)
    })
  }

  it('of one meeting are as short as they can be', () => {
    assert.equal(formats.en.range('2013-11-04', '2013-11-05')?.replaceAll('\u2009', ' '), '4 – 5 Nov 2013')
    assert.equal(formats.en.range('2013-11-04', '2013-11-04'), '4 Nov 2013')
    assert.equal(formats.en.range('2013', null), '2013')
    assert.equal(formats.en.range(null, null), null)
  })
})

it('ages are in years and months, and in days at first', () => {
  assert.equal(formats.en.age(4862), '13 years 3 months')
  assert.equal(formats.en.age(365), '11 months')
  assert.equal(formats.en.age(366), '1 year')
  assert.equal(formats.en.age(1), '1 day')
  assert.equal(formats.vi.age(4862), '13 năm 3 tháng')
})
