import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { combineNames } from '../../bench/name-combinations.ts'
import { buildRegister } from './name-register.ts'
import { createNameSearch } from './name-search.ts'
import { readIndex, writeIndex } from './register-file.ts'
import { registerLines } from './register-lines.ts'

const register = buildRegister([
  ...combineNames(500, 3),
  'Pattani',
  'เหงียน วัน หุ่ง',
  '阮文靈',
  'Nguyễn Văn Hùng',
])
const bytes = writeIndex(register, 'abc')

test('an index read back answers as the one written', () => {
  const read = readIndex(bytes, 'abc')
  assert.ok(read.ok)
  for (const query of ['เหงียน วัน หุ่ง', 'NGUYEN<<VAN<HUNG', 'ปัตตานี', '阮文灵'])
    assert.deepEqual(createNameSearch(read.value)(query, 5), createNameSearch(register)(query, 5))
})

test('an index of another register, of another format, or cut short is refused', () => {
  assert.deepEqual(readIndex(bytes, 'abd'), { ok: false, error: { kind: 'other register', digest: 'abc' } })
  const older = new TextEncoder().encode(
    new TextDecoder('latin1').decode(bytes.slice(0, 200)).replace(/"format":\d+/, '"format":0'),
  )
  assert.deepEqual(readIndex(older, 'abc'), { ok: false, error: { kind: 'other format', format: 0 } })
  assert.deepEqual(readIndex(bytes.slice(0, bytes.length - 9), 'abc'), {
    ok: false,
    error: { kind: 'cut short' },
  })
  assert.deepEqual(readIndex(new Uint8Array(0), 'abc'), { ok: false, error: { kind: 'not an index' } })
})

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(bytes.length - 1), (noise, at) => {
      assert.ok('ok' in readIndex(noise, 'abc'))
      const changed = bytes.slice(0, 400)
      changed.set(noise.subarray(0, Math.max(0, 400 - (at % 400))), at % 400)
      assert.equal(readIndex(changed, 'abc').ok, false)
    }),
    { numRuns: 300 },
  )
})

test('lines of a register: UTF-8 and UTF-16, endless lines, no binary', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([0x4e, 0x0a, 0x0e01]).buffer)])
  const wide = registerLines(utf16)
  assert.ok(wide.ok)
  assert.deepEqual([...wide.value], ['N', 'ก'])
  const endless = registerLines(new Uint8Array(3_000_000).fill(97))
  assert.ok(endless.ok)
  assert.equal(buildRegister(endless.value).entries, 1)
  assert.deepEqual(registerLines(new Uint8Array([65, 0, 66])), {
    ok: false,
    error: { kind: 'not text', at: 1 },
  })
  const empty = registerLines(new Uint8Array(0))
  assert.ok(empty.ok)
  assert.equal(buildRegister(empty.value).entries, 0)
})

test('a register counts who bears a name, and reads the name before a tab', () => {
  const counted = buildRegister(['An\tperson\t1', 'Bình', '', 'An\tperson\t2', '\u200bAn '])
  assert.equal(counted.entries, 4)
  assert.deepEqual([...counted.borne], [3, 1])
  assert.deepEqual([...counted.firstLine], [1, 2])
})
