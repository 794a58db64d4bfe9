import assert from 'node:assert/strict'
import { it } from 'node:test'
import { checkCode } from './check-code.ts'

it('is the beginning of the digest in groups of four', () => {
  assert.equal(checkCode(btoa('\x00'.repeat(32))), '0000-0000-0000-0000')
  assert.equal(checkCode(btoa('\xff'.repeat(32))), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ')
  // SHA-256 of nothing.
  assert.equal(checkCode('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='), 'WERC-8GMR-ZGE1-96QV')
})
