import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { runs } from '../../conformance/soak.ts'
import { fromUtf8, utf8, utf8Length } from './utf8.ts'

test('the length of a text is counted as it would be written, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 5 }), (text, more) => {
      for (const sample of [text, text + more, `${more}\ud800${text}`, `\udc00${text}\ud83d\ude02`]) {
        assert.equal(utf8Length(sample), utf8(sample).length)
      }
    }),
    runs(500),
  )
})

test('bytes that are not UTF-8 are refused, and a byte order mark is not swallowed', () => {
  assert.equal(fromUtf8(Uint8Array.of(0xff)), undefined)
  assert.equal(fromUtf8(Uint8Array.of(0xc0, 0x80)), undefined)
  assert.equal(fromUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), undefined)
  assert.equal(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), '\ufeffa')
})
