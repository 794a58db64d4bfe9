import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { compareText } from '../kernel/compare-text.ts'
import { place, placeBetween, placesFor } from './place.ts'

const isAscending = (places: readonly string[]): boolean =>
  places.every((each, i) => i === 0 || compareText(places[i - 1] ?? '', each) < 0)

describe('a place', () => {
  test('lies between any two, whatever was inserted where', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1_000 }), { maxLength: 60 }), (choices) => {
        const places: string[] = []
        for (const choice of choices) {
          const at = choice % (places.length + 1)
          places.splice(at, 0, placeBetween(places[at - 1] ?? null, places[at] ?? null))
        }
        assert.ok(isAscending(places))
        assert.ok(places.every((each) => place.safeParse(each).success))
      }),
    )
  })

  test('is found 300 times at the same spot before it grows too long', () => {
    for (const end of ['before', 'after'] as const) {
      let [low, high]: [string | null, string | null] = ['V', 'W']
      for (let i = 0; i < 300; i += 1) {
        const next = placeBetween(low, high)
        assert.ok(place.safeParse(next).success, `${end} ${i}: ${next}`)
        if (end === 'before') high = next
        else low = next
      }
    }
  })

  test('after two that are the same comes after both', () => {
    assert.ok(placeBetween('V', 'V') > 'V')
  })

  test('is given to each of many from the start, evenly', () => {
    for (const count of [1, 2, 61, 62, 200, 5_000]) {
      const places = placesFor(count)
      assert.equal(places.length, count)
      assert.ok(isAscending(places) && places.every((each) => place.safeParse(each).success))
    }
    assert.deepEqual(placesFor(0), [])
  })
})
