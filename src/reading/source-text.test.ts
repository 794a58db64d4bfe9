import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { createSourceText, originalSpan } from './source-text.ts'

test('every span is a verbatim piece of the original, whatever marks it holds', () => {
  const unit = fc.constantFrom(
    'a',
    'ê',
    'ê',
    'ế',
    'oà',
    '\u200b',
    '\u202e',
    ' ',
    '๒',
    'ก',
    'ำ',
    '\n',
    'İ',
    '😀',
    'Uỷ',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), fc.nat(60), fc.nat(60), (parts, a, b) => {
      const original = parts.join('')
      const source = createSourceText(original)
      const start = Math.min(a, b, source.text.length)
      const end = Math.min(Math.max(a, b), source.text.length)
      const at = originalSpan(source, start, end)
      assert.equal(at.span, original.slice(at.start, at.end))
      assert.equal(source.lower.length, source.text.length)
      assert.equal(source.at.length, source.text.length + 1)
    }),
  )
})

test('decomposed Vietnamese, old tone marks and Thai digits are read as one writing', () => {
  const decomposed = 'Uỷ ban và thoả thuận'.normalize('NFD')
  assert.equal(createSourceText(decomposed).text, 'Ủy ban và thỏa thuận')
  assert.equal(createSourceText('quý, quỹ, thuý').text, 'quý, quỹ, thúy')
  assert.equal(createSourceText('๓๑ มกราคม ๒๕๗๔').text, '31 มกราคม 2574')
})

test('the last letter of a span keeps its combining marks', () => {
  const original = 'Huê\u0301 nay'
  const source = createSourceText(original)
  assert.equal(originalSpan(source, 0, 3).span, 'Huê\u0301')
})

test('invisible marks are set aside and counted, not lost', () => {
  const source = createSourceText('\ufeffHà\u200b Nội')
  assert.equal(source.text, 'Hà Nội')
  assert.equal(source.hiddenMarks, 2)
})
