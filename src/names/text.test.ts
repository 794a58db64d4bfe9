import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanText, foldLatin, hasVietnameseMarks, scriptOf } from './text.ts'

test('what shows nothing goes, what stands for another letter becomes it', () => {
  for (const [raw, clean] of [
    ['  Nguyễn\u00a0\u200bVăn\tHùng\r', 'Nguyễn Văn Hùng'],
    ['\u202eHùng\u202c', 'Hùng'],
    ['Ðà Lạt', 'Đà Lạt'],
    ['\u0189à Lạt', 'Đà Lạt'],
    ['Ha\u0300 No\u0323\u0302i', 'Hà Nội'],
    ['Ｎｇｕｙｅｎ', 'Nguyen'],
    ['เเม่', 'แม่'],
    ['น\u0e4d\u0e32', 'นำ'],
    ['阮·文·靈', '阮 文 靈'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
  ] as const)
    assert.equal(cleanText(raw), clean)
})

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (raw) => {
      const once = cleanText(raw)
      assert.equal(cleanText(once), once)
    }),
  )
})

test('scripts and marks', () => {
  assert.deepEqual(['Hùng', 'หุ่ง', '雄', 'Hùng 雄', '12 - 3'].map(scriptOf), [
    'latin',
    'thai',
    'han',
    'mixed',
    'none',
  ])
  assert.deepEqual(['Hung', 'Hùng', 'ĐO'].map(hasVietnameseMarks), [false, true, true])
  assert.equal(foldLatin('Nguyễn Đức Ưng'), 'nguyen duc ung')
})
