import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { AgeGroup } from '../api/calls.ts'
import { agesOf } from './ages.ts'

const group = (of: Partial<AgeGroup>): AgeGroup => ({
  year: 2016,
  status: 'open',
  open: true,
  late: false,
  redatings: 0,
  restatements: 0,
  count: 1,
  ...of,
})

it('counts what is open, late and done by year, years without a promise included', () => {
  const ages = agesOf(
    [
      group({ count: 3 }),
      group({ count: 2, late: true, redatings: 3, restatements: 1 }),
      group({ status: 'fulfilled', open: false, count: 7 }),
      group({ year: 2018, status: 'standing', open: false, count: 4 }),
      group({ year: null, count: 5 }),
    ],
    2019,
  )
  assert.deepEqual(ages.years, [
    { year: 2016, open: 5, late: 2, done: 7 },
    { year: 2017, open: 0, late: 0, done: 0 },
    { year: 2018, open: 0, late: 0, done: 0 },
    { year: 2019, open: 0, late: 0, done: 0 },
  ])
  assert.deepEqual([ages.open, ages.half], [10, 2016])
  assert.deepEqual(ages.moved, [8, 0, 0, 2])
  assert.deepEqual(ages.again, [8, 2, 0, 0])
})

it('says of nothing open no year by which half was promised', () => {
  assert.equal(agesOf([group({ status: 'fulfilled', open: false })], 2019).half, undefined)
})
