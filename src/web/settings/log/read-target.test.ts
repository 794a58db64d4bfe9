import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readTarget, targetSought } from './read-target.ts'

const compact = `c${'a2'.repeat(16)}`
const officer = 'o-abcdefghij234567'

describe('what a row of the access log is about', () => {
  const cases: readonly (readonly [text: string, kind: string, told: object])[] = [
    [`${officer}/powers/abc`, 'officer', { id: officer, rest: 'powers/abc' }],
    [officer, 'officer', { id: officer, rest: '' }],
    [`${compact}/commitment/C16`, 'record', { compact, record: 'commitment/C16' }],
    [`${compact}/main/session/HLD-2`, 'record', { compact, record: 'session/HLD-2' }],
    [`${compact}/main/VN.MPS/12`, 'entry', { compact, authority: 'VN.MPS', seq: 12 }],
    [`${compact}/main/3-5`, 'acts', { compact, first: 3, last: 5 }],
    [`${compact}/hot/3`, 'acts', { compact, first: 3, last: 3 }],
    [`${compact}/${'A-b_'.repeat(10)}abc`, 'file', { compact, commitment: `${'A-b_'.repeat(10)}abc` }],
    [`${compact}/TH.NSC`, 'peer', { compact, authority: 'TH.NSC' }],
    [`m-abcdefghij234567/1/${compact}/main/text/TX-1/comment/0`, 'record', { compact, record: 'text/TX-1' }],
    ['d-abcdefghij234567/3', 'draft', { id: 'd-abcdefghij234567', version: '3' }],
    ['release-policy/{"fourEyes":true}', 'policy', { value: '{"fourEyes":true}' }],
    ['all', 'everything', {}],
    ['<b>no form of ours</b>', 'other', { text: '<b>no form of ours</b>' }],
  ]
  for (const [text, kind, told] of cases)
    it(`is ${kind} in ${text}`, () => assert.deepEqual(readTarget(text), { kind, ...told }))
})

describe('what is looked for', () => {
  const compactOf = (start: string): string | undefined => (compact.startsWith(start) ? compact : undefined)
  it('is found by the short name of a record, by its address on a desk, and as it stands', () => {
    assert.equal(targetSought(' commitment/C16 ', compactOf), `${compact}/commitment/C16`)
    const address = `https://vn.example/${compact.slice(0, 8)}`
    assert.equal(
      targetSought(`${address}/records/commitment/C16?x=1`, compactOf),
      `${compact}/commitment/C16`,
    )
    assert.equal(targetSought(`${address}/sessions/HLD-2`, compactOf), `${compact}/session/HLD-2`)
    assert.equal(targetSought(officer, compactOf), officer)
    assert.equal(targetSought('  ', compactOf), undefined)
  })
})
