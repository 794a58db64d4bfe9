import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { sortText } from './sort-text.ts'

const inOrder = (words: readonly string[], language: string): readonly string[] =>
  [...words].sort((a, b) => (sortText(a, language) < sortText(b, language) ? -1 : 1))

const order = (language: string) => (words: readonly string[]) =>
  assert.deepEqual(
    inOrder(words, language),
    [...words].sort(new Intl.Collator(language).compare),
    words.join(' '),
  )

it('gives Vietnamese its letters and tones in their order', () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
  const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']
  const syllable = fc
    .tuple(
      fc.constantFrom('', 'b', 'd', 'đ', 'ng', 'th'),
      fc.constantFrom(...'aăâeêioôơuưy'),
      fc.constantFrom(...tones),
      fc.constantFrom('', 'n', 't', 'm'),
    )
    .map(([onset, vowel, tone, coda]) => `${onset}${vowel}${tone}${coda}`.normalize('NFC'))
  const phrase = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
  fc.assert(fc.property(fc.uniqueArray(phrase, { minLength: 2, maxLength: 6 }), order('vi')))
  order('vi')(letters)
})

it('sorts Thai by the consonant before the vowel that is written first', () => {
  order('th')(['เกาะ', 'กา', 'แก', 'ขา', 'ไข', 'โขง', 'คน', 'เคย', 'ป่า', 'ปา', 'ป้า'])
})

it('sorts English by its letters, whatever their case', () => {
  order('en')(['border', 'Agreement', 'assist', 'extradition', 'Crime', 'crimes'])
})
