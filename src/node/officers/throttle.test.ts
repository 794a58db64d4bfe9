import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Bucket, createThrottle } from './throttle.ts'

const account: Bucket = { kind: 'account', name: 'an' }
const from = (name: string): Bucket => ({ kind: 'address', name })

const open = () => {
  let at = 1_000_000
  const throttle = createThrottle(() => at)
  const pass = (seconds: number): void => {
    at += seconds * 1_000
  }
  /** Seconds to wait; 0 where it was heard, and failed. */
  const fail = (...buckets: readonly Bucket[]): number => {
    const attempt = throttle.begin(buckets)
    return attempt.ok ? 0 : attempt.error.seconds
  }
  return { throttle, pass, fail }
}

describe('guessing at one account', () => {
  it('waits twice as long after each attempt beyond the first five, and never more than a quarter of an hour', () => {
    const { fail, pass } = open()
    for (let i = 0; i < 5; i += 1) assert.equal(fail(account), 0)
    const waits: number[] = []
    for (let i = 0; i < 12; i += 1) {
      const wait = fail(account)
      waits.push(wait)
      pass(wait)
      assert.equal(fail(account), 0)
    }
    assert.deepEqual(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900])
  })

  it('gains nothing from coming all at once', () => {
    const { fail } = open()
    const heard = Array.from({ length: 100 }, () => fail(account)).filter((wait) => wait === 0)
    assert.equal(heard.length, 5)
  })

  it('gains nothing from coming from everywhere', () => {
    const { fail } = open()
    const heard = Array.from({ length: 1_000 }, (_, i) => fail(account, from(`192.0.2.${i}`)))
    assert.equal(heard.filter((wait) => wait === 0).length, 5)
  })

  it('does not shut out the officer in a browser that is known', () => {
    const { fail, throttle, pass } = open()
    for (let i = 0; i < 1_000; i += 1) {
      fail(account, from(`192.0.2.${i % 200}`))
      pass(1)
    }
    assert.equal(throttle.begin([{ kind: 'device', name: 'd-1' }]).ok, true)
  })
})

describe('guessing from one address', () => {
  it('is heard twenty times over all accounts', () => {
    const { fail } = open()
    const heard = Array.from({ length: 100 }, (_, i) => fail({ kind: 'account', name: `${i}` }, from('a')))
    assert.equal(heard.filter((wait) => wait === 0).length, 20)
  })

  it('is not bought free by signing in to an account of one’s own in between', () => {
    const { throttle, pass } = open()
    let guesses = 0
    for (let second = 0; second < 600; second += 1) {
      const own = throttle.begin([{ kind: 'account', name: 'own' }, from('a')])
      if (own.ok) own.value.succeeded()
      if (throttle.begin([{ kind: 'account', name: `other ${second}` }, from('a')]).ok) guesses += 1
      pass(1)
    }
    assert.ok(guesses < 32, `${guesses} guesses in ten minutes`)
  })
})

it('says once for each attempt that was heard that others had to wait', () => {
  let at = 0
  const slowed: string[] = []
  const throttle = createThrottle(
    () => at,
    ({ kind, name }) => slowed.push(`${kind} ${name}`),
  )
  for (let i = 0; i < 50; i += 1) throttle.begin([account, from('a')])
  assert.deepEqual(slowed, ['account an'])
  at += 2_000
  for (let i = 0; i < 50; i += 1) throttle.begin([account, from('b')])
  assert.deepEqual(slowed, ['account an', 'account an'])
})

describe('what turned out well', () => {
  it('clears the account, and what was not tried counts nowhere', () => {
    const { throttle, fail } = open()
    for (let i = 0; i < 4; i += 1) fail(account)
    const right = throttle.begin([account])
    assert.ok(right.ok)
    right.value.succeeded()
    for (let i = 0; i < 4; i += 1) assert.equal(fail(account), 0)
    for (let i = 0; i < 50; i += 1) {
      const turned = throttle.begin([account])
      assert.ok(turned.ok)
      turned.value.takenBack()
    }
  })
})

it('never lets more attempts through than the waits allow, whatever their rhythm', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 200 }), (pauses) => {
      const { fail, pass } = open()
      let elapsed = 0
      let heard = 0
      for (const pause of pauses) {
        if (fail(account) === 0) heard += 1
        pass(pause)
        elapsed += pause
      }
      const allowed = 5 + Math.floor(Math.log2(elapsed / 2 + 1)) + Math.floor(elapsed / 900) + 1
      assert.ok(heard <= allowed, `${heard} of ${allowed} in ${elapsed} s`)
    }),
  )
})
