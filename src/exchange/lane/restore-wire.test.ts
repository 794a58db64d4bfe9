import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { makeCircle, release } from '../../model/circle.ts'
import { reportContact } from '../../model/drafts.ts'
import { putBack, signNewKey } from '../../model/put-back.ts'
import { restoreRequest } from './restore.ts'
import { answerRestore, type RestoreAnswer, type RestoreRequest } from './restore-answer.ts'
import {
  formatKeys,
  formatRestoreAnswer,
  formatRestoreRequest,
  parseKeys,
  parseRestoreAnswer,
  parseRestoreRequest,
} from './restore-wire.ts'

/** A request and the first page of its answer, as two real parties make them. */
const asked = (): { readonly request: RestoreRequest; readonly answer: RestoreAnswer } => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC'])
  const [vn, th] = [circle.party('VN.MPS'), circle.party('TH.NSC')]
  const backup = vn.store.snapshot()
  release(vn, reportContact('A'))
  circle.settle()
  putBack(vn, backup)
  signNewKey(vn)
  const request = restoreRequest(vn.context)
  assert.ok(request)
  const answer = answerRestore(th.context, request)
  assert.ok(answer.ok)
  return { request, answer: answer.value }
}

describe('a restore on the wire', () => {
  it('is read as it was written', () => {
    const { request, answer } = asked()
    assert.deepEqual(parseRestoreRequest(formatRestoreRequest(request)), { ok: true, value: request })
    assert.ok(answer.contents && answer.keys.length === 1)
    assert.deepEqual(parseRestoreAnswer(formatRestoreAnswer(answer)), { ok: true, value: answer })
    const last = { ...answer, contents: undefined, erasures: ['a note\n'] }
    assert.deepEqual(parseRestoreAnswer(formatRestoreAnswer(last)), { ok: true, value: last })
    assert.deepEqual(parseKeys(formatKeys(answer.keys)), { ok: true, value: answer.keys })
  })

  it('says which part is not in the form of the protocol', () => {
    const { request, answer } = asked()
    const wrong = (text: string) => {
      const parsed = parseRestoreRequest(text)
      return parsed.ok ? 'ok' : parsed.error.what
    }
    const text = formatRestoreRequest(request)
    assert.equal(wrong(text.replace(/"v":1}$/, '"v":2}')), 'request')
    assert.equal(wrong(text.replace('"TH.NSC":1', '"TH.NSC":-1')), 'sizes')
    assert.equal(wrong(text.replace('"TH.NSC"', '"Bangkok"')), 'sizes')
    assert.equal(wrong(`${text} `), 'request')
    const bytes = formatRestoreAnswer(answer)
    const cut = parseRestoreAnswer(bytes.subarray(0, bytes.length - 1))
    assert.deepEqual(cut, { ok: false, error: { kind: 'malformed', what: 'contents' } })
    const more = Buffer.concat([formatRestoreAnswer({ ...answer, contents: undefined }), Buffer.from('x')])
    assert.equal(parseRestoreAnswer(more).ok, false)
  })

  it('is never an exception, whatever comes', () => {
    const bytes = formatRestoreAnswer(asked().answer)
    const text = formatRestoreRequest(asked().request)
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.string(), (place, byte, words) => {
        const flipped = Uint8Array.from(bytes)
        flipped[place % bytes.length] = byte
        parseRestoreAnswer(flipped)
        const at = place % text.length
        const changed = parseRestoreRequest(text.slice(0, at) + words + text.slice(at + words.length))
        const known = parseKeys(words)
        assert.ok(changed.ok || changed.error.kind === 'malformed')
        assert.ok(known.ok || known.error.what === 'keys')
      }),
      { numRuns: 300 },
    )
  })
})
