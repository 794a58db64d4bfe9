import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { RestoreAnswer } from '../../exchange/lane/restore-answer.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { formatAnswer, formatPage, parseAnswer, parsePage } from './restore-message.ts'

const runs = process.env.COMITY_SOAK === undefined ? 500 : 50_000
const log = encodeBase64(new Uint8Array(32).fill(3))
const answer: RestoreAnswer = { size: 7, head: null, keys: [], contents: undefined, erasures: [] }

describe('the answer to a restored peer', () => {
  it('comes back as it was, to its own question only', () => {
    const page = formatPage(log, answer)
    assert.deepEqual(parsePage(log, page), answer)
    assert.equal(parsePage(encodeBase64(new Uint8Array(32)), page), undefined)
    const sealed = Uint8Array.of(1, 2, 3)
    assert.deepEqual(parseAnswer(formatAnswer({ keys: [], sealed })), { keys: [], sealed })
    assert.deepEqual(parseAnswer(formatAnswer({ keys: [], sealed: null })), { keys: [], sealed: null })
  })

  it('is read from any bytes without an exception, and only in one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const parsed = parseAnswer(text)
        assert.ok(parsed === undefined || formatAnswer(parsed) === text)
      }),
      { numRuns: runs },
    )
    const page = formatPage(log, answer)
    fc.assert(
      fc.property(fc.nat(page.length - 1), fc.nat(7), (at, bit) => {
        const flipped = Uint8Array.from(page)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const parsed = parsePage(log, flipped)
        assert.ok(parsed === undefined || parsed.size !== answer.size)
      }),
      { numRuns: runs },
    )
  })
})
