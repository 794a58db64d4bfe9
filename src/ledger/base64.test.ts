import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { runs } from '../../conformance/soak.ts'
import { decodeBase64, encodeBase64, isBase64Of32 } from './base64.ts'

test('RFC 4648 section 10', () => {
  const vectors = {
    '': '',
    f: 'Zg==',
    fo: 'Zm8=',
    foo: 'Zm9v',
    foob: 'Zm9vYg==',
    fooba: 'Zm9vYmE=',
    foobar: 'Zm9vYmFy',
  }
  for (const [text, encoded] of Object.entries(vectors)) {
    assert.equal(encodeBase64(Buffer.from(text)), encoded)
    assert.deepEqual(decodeBase64(encoded), new Uint8Array(Buffer.from(text)))
  }
})

test('agrees with Node on every byte string', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64(bytes)
      assert.equal(text, Buffer.from(bytes).toString('base64'))
      assert.deepEqual(decodeBase64(text), bytes)
      assert.equal(isBase64Of32(text), bytes.length === 32)
    }),
    runs(500),
  )
})

test('other spellings of the same bytes are refused', () => {
  for (const text of [
    'Zg',
    'Zg=',
    'Zh==',
    'Zm9=',
    'Zm9v\n',
    'Zm 9v',
    'Zm9-',
    'Zm9_',
    '====',
    'Z===',
    '=Zg=',
    'Zg==Zg==',
    'Zé==',
    'Z\u0100==',
  ]) {
    assert.equal(decodeBase64(text), undefined, text)
  }
})

test('a text is accepted only if it is what would be written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 48 }), (text) => {
      const bytes = decodeBase64(text)
      if (bytes !== undefined) assert.equal(encodeBase64(bytes), text)
    }),
    runs(2_000),
  )
})

test('32 bytes are recognised with their stray bits', () => {
  const text = encodeBase64(new Uint8Array(32).fill(255))
  assert.ok(isBase64Of32(text))
  assert.equal(isBase64Of32(text.replace('8=', '9=')), false)
  assert.equal(isBase64Of32(`${text}\n`), false)
})
