import assert from 'node:assert/strict'
import { it } from 'node:test'
import { agesOf } from './ages.ts'

it('shows every year from the first promise to this one, those without a promise too', () => {
  const ages = agesOf(
    {
      years: [
        { year: 2016, open: 5, late: 2, done: 7 },
        { year: 2018, open: 0, late: 0, done: 0 },
        { year: null, open: 5, late: 0, done: 1 },
      ],
    },
    2019,
  )
  assert.deepEqual(ages.years, [
    { year: 2016, open: 5, late: 2, done: 7 },
    { year: 2017, open: 0, late: 0, done: 0 },
    { year: 2018, open: 0, late: 0, done: 0 },
    { year: 2019, open: 0, late: 0, done: 0 },
  ])
  assert.deepEqual([ages.open, ages.half], [10, 2016])
})

it('says of nothing open no year by which half was promised', () => {
  assert.equal(agesOf({ years: [{ year: 2016, open: 0, late: 0, done: 1 }] }, 2019).half, undefined)
})
