import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from './sha256.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

test('the examples of FIPS 180-4', () => {
  assert.equal(
    hex(sha256(new TextEncoder().encode('abc'))),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  assert.equal(
    hex(sha256(new Uint8Array(0))),
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  )
})

test('a view into a larger buffer is hashed for what it shows, and a plain Uint8Array comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(20), (bytes, start) => {
      const view = bytes.subarray(start)
      const digest = sha256(view)
      assert.equal(Object.getPrototypeOf(digest), Uint8Array.prototype)
      assert.equal(hex(digest), createHash('sha256').update(Uint8Array.from(view)).digest('hex'))
    }),
  )
})
