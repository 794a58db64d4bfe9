import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCueFinder } from './cue-finder.ts'

const finder = createCueFinder({
  block: 'ของ | ข้อเสนอ',
  'lead.propose': 'ขอ | เสนอ | đề nghị',
  'lead.agree': 'nhất trí | nhất trí cao | agreed to | agreed',
})

const found = (text: string): string[] => finder.findAll(text, 0, text.length).map((h) => h.phrase)

test('the longest phrase wins', () => {
  assert.deepEqual(found('hai bên nhất trí cao; agreed to act'), ['nhất trí cao', 'agreed to'])
})

test('Latin words are whole', () => {
  assert.deepEqual(found('disagreed, agreedly, đề nghịch'), [])
})

test('a longer word that is no cue hides the one inside it', () => {
  assert.deepEqual(found('ข้อเสนอของไทย ขอเสนอ'), ['ข้อเสนอ', 'ของ', 'ขอ', 'เสนอ'])
})

test('a Thai cue does not end inside a syllable', () => {
  assert.deepEqual(found('เสนอ่'), [])
})
