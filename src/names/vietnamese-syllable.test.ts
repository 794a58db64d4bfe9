import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packSyllable, readSyllable, unpackSyllable, writeSyllable } from './vietnamese-syllable.ts'

const code = (word: string): number => {
  const read = readSyllable(word)
  assert.ok(read !== undefined, word)
  return packSyllable(read)
}

test('spelling variants of one syllable are one code', () => {
  for (const [one, other] of [
    ['Lý', 'lí'],
    ['hòa', 'hoà'],
    ['Thúy', 'Thuý'],
    ['Quy', 'Qui'],
    ['Kỳ', 'kì'],
    ['Quý', 'Quí'],
    ['hòa', 'ho\u0300a'],
    ['Đắk', 'đắc'],
    ['yên', 'iên'],
  ] as const)
    assert.equal(code(one), code(other), `${one} ${other}`)
})

test('syllables that differ in one sound differ', () => {
  for (const [one, other] of [
    ['Hùng', 'Hưng'],
    ['Đồng', 'Đổng'],
    ['da', 'gia'],
    ['quan', 'hoan'],
    ['mua', 'qua'],
  ] as const)
    assert.notEqual(code(one), code(other), `${one} ${other}`)
})

test('what is written is read back as the same syllable, and names in their usual spelling', () => {
  const names =
    'nguyễn trần hoàng huỳnh quốc quang quyết khuyến giang gì giếng nghĩa ngọc ghềnh kiệt yến uy oanh thuở hữu phượng mười thủy xoong khuya quy hòa'
  for (const name of names.split(' ')) {
    assert.equal(writeSyllable(code(name)), name)
    assert.deepEqual(readSyllable(writeSyllable(code(name))), unpackSyllable(code(name)))
  }
})

test('what is no syllable is not read', () => {
  for (const word of ['', 'w', 'Pleiku', 'Bangkok', 'hungg', 'nguyeenx', 'ngà̉', 'aaaa', 'stra', 'quua'])
    assert.equal(readSyllable(word), undefined, word)
})
